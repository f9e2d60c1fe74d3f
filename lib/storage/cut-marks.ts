/**
 * The marks of writes that a full disk cut, one for each of Offprint's two databases. Every page of the extension and
 * the background know them; they take no room on the disk, and go when the browser ends, which makes both databases
 * whole.
 */
import { browser } from 'wxt/browser';
import type { CutMark } from '../disk/cut-mark.ts';

const cutMark = (key: string): CutMark => ({
  isSet: async () => (await browser.storage.session.get(key))[key] === true,
  set: isCut => browser.storage.session.set({ [key]: isCut }),
});

/** Of the library's database. */
export const libraryCut = cutMark('libraryCut');
/** Of storage.local. */
export const itemsCut = cutMark('itemsCut');
