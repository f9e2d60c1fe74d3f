/** Emptying the trash: by hand, or what has lain in it for thirty days. The only acts that cannot be undone. */
import { parseEntry } from '../record/parse-record.ts';
import { transact, type WriteTransaction } from './change-entries.ts';
import type { Library } from './library.ts';
import { allRows, getEntries, isUnreadable, newestRows } from './read-entries.ts';

export const TRASH_DAYS = 30;

/** True for a stored entry that is in the trash. */
const isInTrash = (row: unknown): boolean => {
  const entry = parseEntry(row);
  return entry.ok && entry.value.deleted !== undefined;
};

/** Deletes entries that are in the trash; others are left alone. Keeps of each its id and when. Gives the ids. */
export async function purge(library: Library, ids: readonly string[]): Promise<string[]> {
  const act = async (tx: WriteTransaction) => {
    const entries = tx.objectStore('entries');
    const rows = await Promise.all(ids.map(id => entries.get(id)));
    const at = library.now();
    const gone = ids.filter((_, i) => isInTrash(rows[i]));
    await Promise.all(
      gone.flatMap(id => [
        entries.delete(id),
        tx.objectStore('summaries').delete(id),
        tx.objectStore('texts').delete(id),
        tx.objectStore('purged').put({ id, at }),
      ]),
    );
    return gone;
  };
  return transact(library, act, gone => gone);
}

/**
 * Deletes what went to the trash more than thirty days before the newest paper was added: a clock that jumps
 * ahead must not empty the trash, so it takes a paper saved since to say that the days have passed.
 */
export async function purgeOld(library: Library): Promise<string[]> {
  const [newest] = await newestRows(library, 'list', 1);
  const seen = newest && !isUnreadable(newest) ? newest.added : '';
  if (seen === '') return [];
  const now = library.now();
  const limit = new Date(Date.parse(seen < now ? seen : now) - TRASH_DAYS * 86_400_000).toISOString();
  const old: string[] = [];
  for await (const rows of allRows(library, 'trash')) {
    const entries = await getEntries(
      library,
      rows.map(({ id }) => id),
    );
    old.push(
      ...entries
        .filter(entry => !isUnreadable(entry) && entry.deleted !== undefined && entry.deleted < limit)
        .map(({ id }) => id),
    );
  }
  return purge(library, old);
}
