import { browser } from 'wxt/browser';
import { speak } from './speak.ts';

export const MENU_ITEM = 'save-paper';
/** Names of the keyboard commands in the manifest. */
export const COMMANDS = { save: 'save-paper', library: 'open-library' };

/** The item in the page's context menu. The browser keeps it, so it is made at install and when the language changes. */
export async function makeMenu(): Promise<void> {
  const { t } = await speak();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU_ITEM, title: t('menu_save'), contexts: ['page', 'selection', 'link', 'image'] });
}
