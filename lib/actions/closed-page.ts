import type { Closed } from '../messages/page-state.ts';

const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org|addons\.opera\.com)/;

/** Why a browser lets no extension read the page at this address; `refusal` is what it said. */
export function whyClosed(url: string | undefined, refusal = ''): Closed {
  if (/extensions gallery|addons\.mozilla/i.test(refusal) || (url !== undefined && STORES.test(url)))
    return 'store';
  if (url?.startsWith('view-source:')) return 'source-view';
  if (url?.startsWith('file:') || /file:\/\//.test(refusal)) return 'file';
  if (
    url !== undefined &&
    /^(chrome|edge|about|brave|vivaldi|opera|devtools|moz-extension|chrome-extension|resource|chrome-search):/.test(
      url,
    )
  ) {
    return url.includes('pdf') && url.startsWith('chrome-extension:') ? 'pdf-viewer' : 'browser-page';
  }
  if (url !== undefined && /\.pdf($|[?#])/i.test(url)) return 'pdf-viewer';
  return /chrome:\/\/|chrome-error|edge:\/\//.test(refusal) ? 'browser-page' : 'other';
}

/** True when there is no use in trying: the answer would only be the browser's refusal. */
export const isClosed = (url: string | undefined): boolean =>
  (url !== undefined && !/^(https?|file|blob|data):/.test(url)) || (url !== undefined && STORES.test(url));
