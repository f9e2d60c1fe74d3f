import { browser } from 'wxt/browser';
import { FILE_LINKS } from './add-linked-file.ts';
import { loadChosenWords } from './load-chosen-words.ts';

/** The ids of the items in the page's context menu. */
export const MENU_ITEMS = { save: 'save-paper', addFile: 'add-file' };

/**
 * Makes the items in the page's context menu. The browser keeps them, so this is called when the extension is
 * installed or updated, not at each start.
 */
export async function makeContextMenu(): Promise<void> {
  const { t } = await loadChosenWords();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU_ITEMS.save,
    title: t('menu_save'),
    contexts: ['page', 'selection', 'link', 'image'],
  });
  browser.contextMenus.create({
    id: MENU_ITEMS.addFile,
    title: t('menu_add_file'),
    contexts: ['link'],
    targetUrlPatterns: FILE_LINKS,
  });
}
