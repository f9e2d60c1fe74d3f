/** Making one entry of several that are the same work. */
import type { Entry, Timestamp } from '../record/entry.ts';
import { parseEntry } from '../record/parse-record.ts';
import type { FieldName } from '../record/record.ts';
import { putChange, transact, type Changed, type Outcome, type WriteTransaction } from './change-entries.ts';
import { applyEdit } from './edit-entries.ts';
import type { Library } from './library.ts';
import { mergeEntries } from './merge-entries.ts';
import { roomFor } from '../disk/room.ts';

/** For a field the id of the entry whose value a person wants. */
export type Chosen = ReadonlyMap<FieldName, string>;

/**
 * Pure: the one entry that becomes of several, under the id of the one added first; of a chosen field the chosen
 * value. Undefined when there are not two.
 */
export function mergedEntry(
  entries: readonly Entry[],
  now: Timestamp,
  chosen: Chosen = new Map(),
): Entry | undefined {
  if (entries.length < 2) return undefined;
  const one = entries.reduce((entry, other) => mergeEntries(entry, other, 'duplicates'));
  return [...chosen].reduce(
    (entry, [field, id]) => {
      const record = entries.find(other => other.id === id)?.record;
      return record
        ? applyEdit(entry, { [field]: record[field] }, now, () => record.sources?.[field] ?? 'user')
        : entry;
    },
    { ...one, changed: now },
  );
}

/** Makes one entry of each group; the others of it go to the trash. One act with one Undo. */
export function mergeGroups(
  library: Library,
  groups: readonly { ids: readonly string[]; chosen?: Chosen }[],
): Promise<Outcome> {
  const act = async (tx: WriteTransaction): Promise<Outcome> => {
    const changes: Changed[] = [];
    const now = library.now();
    for (const { ids, chosen } of groups) {
      const rows = await Promise.all(ids.map(id => tx.objectStore('entries').get(id)));
      const entries = rows.flatMap(row => {
        const entry = parseEntry(row);
        return entry.ok && entry.value.deleted === undefined ? [entry.value] : [];
      });
      const one = mergedEntry(entries, now, chosen);
      if (!one) continue;
      for (const before of entries)
        changes.push({
          before,
          after: before.id === one.id ? one : { ...before, deleted: now, changed: now },
        });
    }
    const changed = await Promise.all(changes.map(change => putChange(tx, change, now)));
    return { changed, unreadable: [] };
  };
  const papers = groups.reduce((sum, { ids }) => sum + ids.length, 0);
  return transact(library, act, ({ changed }) => changed.map(({ after }) => after.id), roomFor(papers));
}
