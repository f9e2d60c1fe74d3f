import { browser } from 'wxt/browser';

/** Opens the library in a tab, at a view's address (`#…`) if wanted. */
export async function openLibraryTab(hash = ''): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/library.html')}${hash}` });
}
