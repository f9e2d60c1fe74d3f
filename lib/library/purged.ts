/** The marks of what was deleted for good: another copy of the library must not bring it back. */
import type { Timestamp } from '../record/entry.ts';
import { isObject, own, text, timestamp } from '../record/guard.ts';
import type { JournalStore } from './journal/journal.ts';
import type { Library } from './library.ts';
import { inTransaction } from './transaction.ts';

export interface Purged {
  /** The entry's. */
  id: string;
  /** When it was deleted. */
  at: Timestamp;
}

/** Narrows a stored mark; undefined when it is none. */
export function parsePurged(row: unknown): Purged | undefined {
  if (!isObject(row)) return undefined;
  const [id, at] = [text(own(row, 'id')), timestamp(own(row, 'at'))];
  return id && at ? { id, at } : undefined;
}

/** All marks. */
export async function allPurged(library: Library): Promise<Purged[]> {
  return (await (await library.db()).getAll('purged')).flatMap(row => parsePurged(row) ?? []);
}

/**
 * Brings back the marks of a backup, in one transaction: of two marks of one entry the later, and none of an entry that
 * the library has. What is no mark is passed over. Gives the marks that are new, after noting them in a journal.
 */
export const restorePurged = (
  library: Library,
  marks: readonly unknown[],
  note?: (journal: JournalStore, fresh: readonly Purged[]) => Promise<unknown>,
): Promise<Purged[]> =>
  inTransaction(library, ['entries', 'purged', 'journal'], async tx => {
    const fresh: Purged[] = [];
    for (const row of marks) {
      const mark = parsePurged(row);
      if (!mark || (await tx.objectStore('entries').getKey(mark.id)) !== undefined) continue;
      const mine = parsePurged(await tx.objectStore('purged').get(mark.id));
      if (mine && mine.at >= mark.at) continue;
      await tx.objectStore('purged').put(mark);
      if (!mine) fresh.push(mark);
    }
    await note?.(tx.objectStore('journal'), fresh);
    return fresh;
  });

/** Takes marks away again that `restorePurged` brought. */
export const removePurged = (library: Library, marks: readonly Purged[]): Promise<void> =>
  inTransaction(library, ['purged'], async tx => {
    for (const { id } of marks) await tx.objectStore('purged').delete(id);
  });
