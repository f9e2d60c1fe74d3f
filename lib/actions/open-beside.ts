/** The list beside the page: Chrome's side panel, Firefox's sidebar. */
import { browser } from 'wxt/browser';

interface Sidebar {
  open(): Promise<void>;
}

/** Firefox's, which the types of Chrome do not know. */
const sidebar = (): Sidebar | undefined =>
  'sidebarAction' in browser ? (browser.sidebarAction as Sidebar) : undefined;

/** How to open it over this window; undefined in a browser that has no such place. Call the answer in a click. */
export async function openerBeside(): Promise<(() => Promise<void>) | undefined> {
  const firefox = sidebar();
  if (firefox) return () => firefox.open();
  if (!browser.runtime.getManifest().optional_permissions?.includes('sidePanel')) return undefined;
  const { id } = await browser.windows.getCurrent();
  if (id === undefined) return undefined;
  return async () => {
    // Granted without a question; the click is the reason.
    if (await browser.permissions.request({ permissions: ['sidePanel'] }))
      await browser.sidePanel.open({ windowId: id });
  };
}
