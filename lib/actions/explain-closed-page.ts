/** Pages that browsers keep closed to every extension, told by their address and by what the browser says. */
import type { Closed } from '../messages/page-state.ts';

/** The shops for extensions: each browser guards its own, and some the others' too. */
const STORES = [
  'https://chromewebstore.google.com',
  'https://chrome.google.com/webstore',
  'https://microsoftedge.microsoft.com/addons',
  'https://addons.mozilla.org',
  'https://addons.opera.com',
];
const isStore = (url: string): boolean => STORES.some(store => url.startsWith(store));

/** Schemes of the browser's own pages and of pages of extensions. */
const BROWSER_SCHEMES = [
  'about:',
  'brave:',
  'chrome-extension:',
  'chrome-search:',
  'chrome:',
  'devtools:',
  'edge:',
  'moz-extension:',
  'opera:',
  'resource:',
  'vivaldi:',
];
const isBrowserPage = (url: string): boolean => BROWSER_SCHEMES.some(scheme => url.startsWith(scheme));

/** Schemes of pages that may be readable. */
const OPEN_SCHEMES = ['http:', 'https:', 'file:', 'blob:', 'data:'];

/** Chrome shows a PDF in an extension of its own. */
const isPdfExtension = (url: string): boolean => url.startsWith('chrome-extension:') && url.includes('pdf');
const isPdfFile = (url: string): boolean => /\.pdf($|[?#])/i.test(url);

/**
 * Why a browser lets no extension read the page at this address. `refusal` is the error message of an
 * attempt; the address is undefined where the extension may not even see that.
 */
export function whyClosed(url = '', refusal = ''): Closed {
  if (isStore(url) || /extensions gallery|addons\.mozilla/i.test(refusal)) return 'store';
  if (url.startsWith('view-source:')) return 'source-view';
  if (url.startsWith('file:') || refusal.includes('file://')) return 'file';
  if (isPdfExtension(url)) return 'pdf-viewer';
  if (isBrowserPage(url)) return 'browser-page';
  if (isPdfFile(url)) return 'pdf-viewer';
  return /chrome:\/\/|chrome-error|edge:\/\//.test(refusal) ? 'browser-page' : 'other';
}

/**
 * True when there is no use in trying to read: the browser would only refuse. An unknown address is tried.
 */
export const isClosed = (url: string | undefined): boolean =>
  url !== undefined && (isStore(url) || !OPEN_SCHEMES.some(scheme => url.startsWith(scheme)));
