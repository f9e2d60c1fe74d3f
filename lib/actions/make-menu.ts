import { browser } from 'wxt/browser';
import { FILE_LINKS } from './add-linked-file.ts';
import { speak } from './speak.ts';

export const MENU_ITEM = 'save-paper';
export const FILE_ITEM = 'add-file';
/** Names of the keyboard commands in the manifest. */
export const COMMANDS = { save: 'save-paper', library: 'open-library' };

/** The items in the page's context menu. The browser keeps them, so they are made at install and when the language changes. */
export async function makeMenu(): Promise<void> {
  const { t } = await speak();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU_ITEM,
    title: t('menu_save'),
    contexts: ['page', 'selection', 'link', 'image'],
  });
  browser.contextMenus.create({
    id: FILE_ITEM,
    title: t('menu_add_file'),
    contexts: ['link'],
    targetUrlPatterns: FILE_LINKS,
  });
}
