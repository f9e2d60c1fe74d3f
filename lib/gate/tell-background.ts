import type { PageNoticed } from '../messages/protocol.ts';

/**
 * The browser's own `runtime` as a script in a page finds it: `browser` in Firefox, `chrome` in Chromium. `wxt/browser`
 * would bring the whole polyfill into every page.
 */
interface ExtensionScope {
  browser?: ExtensionApi;
  chrome?: ExtensionApi;
}
interface ExtensionApi {
  /** Absent once the extension was updated or removed. */
  runtime?: { sendMessage(message: PageNoticed): Promise<unknown> };
}

/**
 * Tells the background whether the page that the gate runs in could be a paper's. False when Offprint was updated or
 * removed since the gate came into the page: nobody hears it any more.
 */
export function tellBackground(couldBePaper: boolean): boolean {
  const { browser, chrome } = globalThis as ExtensionScope;
  try {
    const sent = (browser ?? chrome)?.runtime?.sendMessage({ name: 'page-noticed', couldBePaper });
    void sent?.catch(() => undefined);
    return sent !== undefined;
  } catch {
    return false;
  }
}
