/**
 * Which entry of the library holds the same work as a record; record/same-work.ts says when two records are one
 * work.
 */
import type { Entry } from '../record/entry.ts';
import { parseEntry } from '../record/parse-record.ts';
import type { Record } from '../record/record.ts';
import { sameWork, workKeys } from '../record/same-work.ts';
import type { WriteTransaction } from './change-entries.ts';
import type { Library } from './library.ts';

/** Entries that share one key with a record, at most; more share a title that says nothing. */
const MOST_OF_ONE_KEY = 20;

/** The entry of the same work, within a transaction; one out of the trash only when the list has none. */
export async function findSame(tx: WriteTransaction, record: Record): Promise<Entry | undefined> {
  const index = tx.objectStore('summaries').index('by-key');
  const ids = (await Promise.all(workKeys(record).map(key => index.getAllKeys(key, MOST_OF_ONE_KEY)))).flat();
  const rows = await Promise.all([...new Set(ids)].map(id => tx.objectStore('entries').get(id)));
  const entries = rows.flatMap(row => {
    const entry = parseEntry(row);
    return entry.ok && sameWork(entry.value.record, record) ? [entry.value] : [];
  });
  return entries.find(entry => entry.deleted === undefined) ?? entries[0];
}

/** The entry of the same work, in the list or in the trash. Nothing is changed. */
export async function findSameWork(library: Library, record: Record): Promise<Entry | undefined> {
  return (await findSameWorks(library, [record]))[0];
}

/** The same for many records, in their order. */
export async function findSameWorks(
  library: Library,
  records: readonly Record[],
): Promise<(Entry | undefined)[]> {
  const tx = (await library.db()).transaction(['entries', 'summaries', 'texts'], 'readwrite');
  const found = await Promise.all(records.map(record => findSame(tx, record)));
  await tx.done;
  return found;
}
