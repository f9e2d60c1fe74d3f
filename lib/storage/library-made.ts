/**
 * When the library's database was made, and whether it was lost: a browser throws away a database that it finds
 * damaged, but keeps storage.local. A database that is made a second time was lost before.
 */
import { browser } from 'wxt/browser';

const MADE = 'libraryMade';
const LOST = 'libraryLost';

/** Notes that the database was made just now. */
export async function noteLibraryMade(): Promise<void> {
  const before = (await browser.storage.local.get(MADE))[MADE];
  const now = new Date().toISOString();
  await browser.storage.local.set({ [MADE]: now, ...(before !== undefined && { [LOST]: now }) });
}

/** When the browser was found to have lost the library, ISO 8601; undefined when it never did. */
export async function whenLibraryWasLost(): Promise<string | undefined> {
  const lost = (await browser.storage.local.get(LOST))[LOST];
  return typeof lost === 'string' ? lost : undefined;
}
