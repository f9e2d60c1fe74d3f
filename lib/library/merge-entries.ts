/** Making one entry of several that are the same work. */
import type { Entry } from '../record/entry.ts';
import { parseEntry } from '../record/parse-record.ts';
import type { FieldName } from '../record/record.ts';
import { summarise } from '../record/summarise.ts';
import { putEntry, transact, type Changed, type Outcome, type WriteTransaction } from './change-entries.ts';
import { applyEdit } from './edit-entries.ts';
import type { Library } from './library.ts';
import type { MergeRecords } from './save-finding.ts';

/** For a field the id of the entry whose value a person wants. */
export type Chosen = ReadonlyMap<FieldName, string>;

/**
 * The record of both: what a person set in either stands (where both did, what was set last); of the rest the
 * better, as `merge` says.
 */
function mergedRecord(kept: Entry, other: Entry, merge: MergeRecords): Entry['record'] {
  const typed = (Object.keys(other.edits) as FieldName[]).filter(
    field => isSetLater(kept, other, field) && other.record[field] !== undefined,
  );
  const record = merge(kept.record, other.record, new Set(Object.keys(kept.edits)));
  return {
    ...record,
    ...Object.fromEntries(typed.map(field => [field, other.record[field]])),
    sources: {
      ...record.sources,
      ...Object.fromEntries(typed.map(field => [field, other.record.sources?.[field] ?? 'user'])),
    },
  };
}

/** True when a person set a field of `other` later than that of `kept`, or set only that. */
const isSetLater = (kept: Entry, other: Entry, field: keyof Entry['edits']): boolean =>
  (other.edits[field] ?? '') > (kept.edits[field] ?? '');

/** Pure: everything of both entries, under the id of `kept`. */
function merged(kept: Entry, other: Entry, now: string, merge: MergeRecords): Entry {
  const later = Object.entries(other.edits).filter(([field]) => isSetLater(kept, other, field as FieldName));
  return {
    ...kept,
    record: mergedRecord(kept, other, merge),
    edits: { ...other.edits, ...kept.edits, ...Object.fromEntries(later) },
    added: kept.added < other.added ? kept.added : other.added,
    changed: now,
    pages: [...kept.pages, ...other.pages.filter(({ url }) => !kept.pages.some(page => page.url === url))],
    status: isSetLater(kept, other, 'status') ? other.status : kept.status,
    starred: kept.starred || other.starred,
    tags: [...new Set([...kept.tags, ...other.tags])],
    collections: [...new Set([...kept.collections, ...other.collections])],
    note: [...new Set([kept.note, other.note])].filter(note => note !== '').join('\n\n'),
    readings: [...kept.readings, ...other.readings],
  };
}

/** How much an entry says: its fields count most, then the pages that it was seen on, then its authors. */
const fullness = (entry: Entry): number =>
  Object.keys(entry.record).length * 10 + entry.pages.length + summarise(entry).authorCount / 100;

/**
 * Pure: the one entry that becomes of several: the fullest, with what the others add; of a chosen field the chosen
 * value. Undefined when there are not two.
 */
export function mergedEntry(
  entries: readonly Entry[],
  now: string,
  merge: MergeRecords,
  chosen: Chosen = new Map(),
): Entry | undefined {
  const [kept, ...others] = [...entries].sort((a, b) => fullness(b) - fullness(a));
  if (!kept || others.length === 0) return undefined;
  const one = others.reduce((entry, other) => merged(entry, other, now, merge), kept);
  return [...chosen].reduce((entry, [field, id]) => {
    const record = entries.find(other => other.id === id)?.record;
    return record
      ? applyEdit(entry, { [field]: record[field] }, now, () => record.sources?.[field] ?? 'user')
      : entry;
  }, one);
}

/** Makes one entry of each group; the others of it go to the trash. One act with one Undo. */
export function mergeGroups(
  library: Library,
  groups: readonly { ids: readonly string[]; chosen?: Chosen }[],
  merge: MergeRecords,
): Promise<Outcome> {
  const act = async (tx: WriteTransaction): Promise<Outcome> => {
    const changed: Changed[] = [];
    const now = library.now();
    for (const { ids, chosen } of groups) {
      const rows = await Promise.all(ids.map(id => tx.objectStore('entries').get(id)));
      const entries = rows.flatMap(row => {
        const entry = parseEntry(row);
        return entry.ok && entry.value.deleted === undefined ? [entry.value] : [];
      });
      const one = mergedEntry(entries, now, merge, chosen);
      if (!one) continue;
      for (const before of entries)
        changed.push({
          before,
          after: before.id === one.id ? one : { ...before, deleted: now, changed: now },
        });
    }
    await Promise.all(changed.map(({ after }) => putEntry(tx, after)));
    return { changed, unreadable: [] };
  };
  return transact(library, act, ({ changed }) => changed.map(({ after }) => after.id));
}
