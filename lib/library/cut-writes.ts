/** Writes that a full disk took but a part of, and what the database needs afterwards. Loaded when one fails. */
import type { CutMark } from '../disk/cut-mark.ts';
import { explainFailure } from '../disk/explain-failure.ts';
import { NoRoom } from '../disk/storage-errors.ts';
import type { Library } from './library.ts';
import { renewLog } from './renew-log.ts';

/**
 * Why a transaction failed; `hadBegun`: it was writing. When that was the full disk, the database is seen to before
 * this is fulfilled.
 */
export async function explainCut(library: Library, cause: unknown, hadBegun: boolean): Promise<unknown> {
  const why = await explainFailure(cause);
  if (hadBegun && why instanceof NoRoom) await noteCut(library);
  return why;
}

/**
 * Marks the database as cut. Firefox's is whole, but lets the next transaction after one that a full disk ended do
 * nothing but delete (mQuotaExceeded in its dom/indexedDB/IDBDatabase.cpp): it is this one, which does nothing.
 */
async function noteCut(library: Library): Promise<void> {
  if (!import.meta.env?.FIREFOX) return library.cutMark?.set(true);
  await library
    .db()
    .then(db => db.transaction('journal', 'readwrite').done)
    .catch(() => undefined);
}

/** Mends the database after a write that was cut, whoever's that was. One page does it, the others wait. */
export async function mend(library: Library, cutMark: CutMark): Promise<void> {
  await navigator.locks.request('offprint-mend', async () => {
    if (!(await cutMark.isSet())) return;
    await renewLog(library);
    await cutMark.set(false);
  });
}
