/**
 * Mending the database after the disk was full in the middle of a write. Chromium's database (LevelDB) writes all to a
 * log, and begins a new one when that has grown to 4 MB and is kept elsewhere. A log that ends in a part of a row is
 * harmless while it ends there, and is never read again once a new one was begun.
 */
import type { Library } from './library.ts';

/** Its own key in the journal, which no act has; it holds one row at a time. */
const KEY: [string, string] = ['', 'filler'];
/** Bytes of a row: longer values are kept in files of their own, beside the log. */
const ROW = 30_000;
/** Two logs and a part: a log is left behind when the one after it is full. */
const BYTES = 10_000_000;
const ROWS_AT_ONCE = 40;

/** Writes as much as makes the browser begin a new log, and takes it away again. */
export async function renewLog(library: Library): Promise<void> {
  const db = await library.db();
  for (let written = 0; written < BYTES; written += ROW * ROWS_AT_ONCE) {
    const tx = db.transaction('journal', 'readwrite', { durability: 'strict' });
    const puts = Array.from({ length: ROWS_AT_ONCE }, () => tx.store.put(filler()));
    await Promise.all([...puts, tx.done]);
  }
  const tx = db.transaction('journal', 'readwrite', { durability: 'strict' });
  await Promise.all([tx.store.delete(KEY), tx.done]);
}

/** A row that no browser can make smaller. */
const filler = (): object => ({
  act: KEY[0],
  part: KEY[1],
  bytes: crypto.getRandomValues(new Uint8Array(ROW)),
});
