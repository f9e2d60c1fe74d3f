/** Mending storage.local after a full disk cut a write: `CutMark` says why. */
import { browser } from 'wxt/browser';
import { askForRoom, ROOM_TO_TAKE_BACK } from '../disk/room.ts';
import { saysFull } from '../disk/storage-errors.ts';
import { itemsCut } from './cut-marks.ts';

/** Its key holds one filler at a time. */
const KEY = 'filler';
/** Characters of a filler, and how many are written: two logs of 4 MB and a part, as in the library's renew-log.ts. */
const LENGTH = 2_500_000;
const FILLERS = 4;

/**
 * After a failure: notes when that was the full disk, and throws it. Else writes as much as makes the browser begin a
 * new log, which keeps what was written behind the cut too, and takes it away again. Throws NoRoom.
 */
export async function mendItems(failure?: { cause: unknown }): Promise<void> {
  if (failure) {
    const { cause } = failure;
    if (cause instanceof Error && saysFull(cause)) await itemsCut.set(true);
    throw cause;
  }
  await navigator.locks.request('offprint-mend-items', async () => {
    if (!(await itemsCut.isSet())) return;
    await askForRoom(ROOM_TO_TAKE_BACK);
    for (let n = 0; n < FILLERS; n++) await browser.storage.local.set({ [KEY]: filler() });
    await browser.storage.local.remove(KEY);
    await itemsCut.set(false);
  });
}

/** A text that no browser can make smaller. */
function filler(): string {
  let text = '';
  while (text.length < LENGTH) {
    const bytes = crypto.getRandomValues(new Uint8Array(30_000));
    text += btoa(String.fromCharCode(...bytes));
  }
  return text;
}
