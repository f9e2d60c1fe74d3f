/** Taking back the papers of an act that was interrupted, from what the journal keeps of it. */
import { isObject } from '../../record/guard.ts';
import { parseEntry } from '../../record/parse-record.ts';
import { putChange, transact, type Changed, type WriteTransaction } from '../change-entries.ts';
import type { Library } from '../library.ts';
import { takenBack } from '../undo.ts';
import type { LongWork } from '../write-in-slices.ts';
import { parseDifference } from './difference.ts';
import { noteHead, slicePlaces, type Act } from './journal.ts';

/**
 * Takes back slice by slice, the last one first, each with its note in one transaction: interrupted again, it goes on
 * where it was. What was changed since stays as it is. Gives the changes, for Undo.
 */
export async function takeBackSlices(
  library: Library,
  act: Act,
  { signal, progress }: LongWork,
): Promise<Changed[]> {
  const quiet: Library = { ...library, announce: () => undefined };
  const places = (await slicePlaces(library, act)).reverse();
  const changed: Changed[] = [];
  try {
    for (const [i, place] of places.entries()) {
      if (signal?.aborted) break;
      const takeBack = (tx: WriteTransaction) => takeBackSlice(library, tx, act, place);
      changed.push(...(await transact(quiet, takeBack, () => [])));
      progress?.((i + 1) / places.length);
      await new Promise(resolve => setTimeout(resolve));
    }
  } finally {
    if (changed.length > 0) library.announce({});
  }
  return changed;
}

async function takeBackSlice(
  library: Library,
  tx: WriteTransaction,
  act: Act,
  place: number,
): Promise<Changed[]> {
  const journal = tx.objectStore('journal');
  const row: unknown = await journal.get([act.id, place]);
  const rows = isObject(row) && Array.isArray(row.changes) ? (row.changes as unknown[]) : [];
  const now = library.now();
  const changed: Changed[] = [];
  // one after the other, the last one first: a slice may have changed an entry twice
  for (const change of rows.map(parseDifference).reverse()) {
    const before = change && parseEntry(await tx.objectStore('entries').get(change.id));
    const after = before?.ok && change && parseEntry(takenBack(before.value, change, now));
    if (after && after.ok)
      changed.push(await putChange(tx, { before: before.value, after: after.value }, now));
  }
  await journal.delete([act.id, place]);
  await noteHead(journal, { ...act, done: place });
  return changed;
}
