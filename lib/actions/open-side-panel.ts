/** The list beside the page: Chrome's side panel, Firefox's sidebar. */
import { browser } from 'wxt/browser';

/** Firefox's `browser.sidebarAction`, which the types of Chrome do not know. */
interface SidebarAction {
  open(): Promise<void>;
}

const firefoxSidebar = (): SidebarAction | undefined =>
  'sidebarAction' in browser ? (browser.sidebarAction as SidebarAction) : undefined;

/**
 * Prepares to open the list beside the pages of this window. Gives the function that opens it, to be called
 * in a click; undefined in a browser that has no such place.
 */
export function sidePanelOpener(): (() => Promise<void>) | undefined {
  const sidebar = firefoxSidebar();
  if (sidebar) return () => sidebar.open();
  if (!browser.runtime.getManifest().optional_permissions?.includes('sidePanel')) return undefined;
  const thisWindow = browser.windows.getCurrent();
  return async () => {
    // Chrome grants this without a question, but only in a click.
    const isGranted = await browser.permissions.request({ permissions: ['sidePanel'] });
    const { id } = await thisWindow;
    if (isGranted && id !== undefined) await browser.sidePanel.open({ windowId: id });
  };
}
