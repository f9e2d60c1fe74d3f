import { expect } from 'vitest';
import type { ExtensionBrowser } from '../../scripts/browser/extension-browser.ts';
import { endWorker } from './worker.ts';

/** Empties every store of the library and every storage; gives how many rows and keys are there afterwards. */
const EMPTY = `(async () => {
  const answer = request => new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  let left = 0;
  for (const { name } of await indexedDB.databases()) {
    const db = await answer(indexedDB.open(name));
    const tx = db.transaction(db.objectStoreNames, 'readwrite');
    for (const store of db.objectStoreNames) {
      tx.objectStore(store).clear();
      left += await answer(tx.objectStore(store).count());
    }
    db.close();
  }
  for (const area of [chrome.storage.local, chrome.storage.session]) {
    await area.clear();
    left += Object.keys(await area.get(null)).length;
  }
  return left;
})()`;

/**
 * Makes a browser that was used one that was not: nothing in the library or the storages (that is looked at), a new
 * worker that remembers nothing, and no tab open but an empty one.
 */
export async function emptyLibrary(chromium: ExtensionBrowser): Promise<void> {
  await endWorker(chromium);
  const bare = await chromium.openOwnPage('icon/16.png');
  for (const page of await chromium.browser.pages()) if (page !== bare) await page.close();
  expect(await bare.evaluate(EMPTY), 'rows and keys that are left').toBe(0);
  chromium.pages.clear();
}
