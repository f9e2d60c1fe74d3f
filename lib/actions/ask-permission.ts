import { browser } from 'wxt/browser';

/** What an extension can ask for: APIs by name, pages by match pattern. */
export type Permissions = Parameters<typeof browser.permissions.request>[0];

/**
 * Asks the user for a permission; what is granted already is not asked again. Browsers show their question in
 * a click only: call this first thing in one. False when the user, or the browser, refuses.
 */
export const askPermission = (permissions: Permissions): Promise<boolean> =>
  browser.permissions.request(permissions).catch(() => false);
