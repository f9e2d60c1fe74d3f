/**
 * When the library's database was made, and whether it was lost: a browser throws away a database that it finds
 * damaged, but keeps storage.local. A database that is made a second time was lost before.
 */
import { browser } from 'wxt/browser';
import { kept } from './kept.ts';

const MADE = 'libraryMade';
const LOST = 'libraryLost';

/** While it is noted that the database was made; afterwards too. */
let noted: Promise<void> = Promise.resolve();

/** Notes that the database was made just now. */
export async function noteLibraryMade(): Promise<void> {
  noted = noteMade();
  await noted;
}

async function noteMade(): Promise<void> {
  const before = (await browser.storage.local.get(MADE))[MADE];
  const now = new Date().toISOString();
  await kept(browser.storage.local.set({ [MADE]: now, ...(before !== undefined && { [LOST]: now }) }));
}

/** When the browser was found to have lost the library, ISO 8601; undefined when it never did. */
export async function whenLibraryWasLost(): Promise<string | undefined> {
  await noted.catch(() => undefined); // who noted it hears of that
  const lost = (await browser.storage.local.get(LOST))[LOST];
  return typeof lost === 'string' ? lost : undefined;
}
