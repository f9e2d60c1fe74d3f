/** Making one entry of several that are the same work. */
import type { Entry, Status } from '../record/entry.ts';
import { parseEntry } from '../record/parse-record.ts';
import type { FieldName } from '../record/record.ts';
import { summarise } from '../record/summarise.ts';
import { put, transact, type Changed, type Outcome, type WriteTransaction } from './changes.ts';
import type { Library } from './library.ts';
import { applyEdit } from './reading-list.ts';
import type { MergeRecords } from './save.ts';

/** For a field the id of the entry whose value a person wants. */
export type Chosen = ReadonlyMap<FieldName, string>;

/** Pure: everything of both; where both say something, the better. */
function merged(kept: Entry, other: Entry, now: string, merge: MergeRecords): Entry {
  // what a person set in either stands; where both did, what was set last
  const set = (field: keyof Entry['edits']): boolean =>
    (other.edits[field] ?? '') > (kept.edits[field] ?? '');
  const typed = (Object.keys(other.edits) as FieldName[]).filter(
    field => set(field) && other.record[field] !== undefined,
  );
  const record = merge(kept.record, other.record, new Set(Object.keys(kept.edits)));
  const sources = {
    ...record.sources,
    ...Object.fromEntries(typed.map(field => [field, other.record.sources?.[field] ?? 'user'])),
  };
  const pages = [
    ...kept.pages,
    ...other.pages.filter(({ url }) => !kept.pages.some(page => page.url === url)),
  ];
  const status: Status = set('status') ? other.status : kept.status;
  return {
    ...kept,
    record: { ...record, ...Object.fromEntries(typed.map(field => [field, other.record[field]])), sources },
    edits: {
      ...other.edits,
      ...kept.edits,
      ...Object.fromEntries(Object.entries(other.edits).filter(([field]) => set(field as FieldName))),
    },
    added: kept.added < other.added ? kept.added : other.added,
    changed: now,
    pages,
    status,
    starred: kept.starred || other.starred,
    tags: [...new Set([...kept.tags, ...other.tags])],
    collections: [...new Set([...kept.collections, ...other.collections])],
    note: [...new Set([kept.note, other.note])].filter(note => note !== '').join('\n\n'),
    readings: [...kept.readings, ...other.readings],
  };
}

const fullness = (entry: Entry) =>
  Object.keys(entry.record).length * 10 + entry.pages.length + summarise(entry).authorCount / 100;

/** Pure: the one entry that becomes of several: the fullest, with what the others add; of a chosen field the chosen value. */
export function oneOf(
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
    const outcome: Outcome = { changed: [], unreadable: [] };
    const now = library.now();
    for (const { ids, chosen } of groups) {
      const rows = await Promise.all(ids.map(id => tx.objectStore('entries').get(id)));
      const entries = rows.flatMap(row => {
        const entry = parseEntry(row);
        return entry.ok && entry.value.deleted === undefined ? [entry.value] : [];
      });
      const one = oneOf(entries, now, merge, chosen);
      if (one)
        outcome.changed.push(
          ...entries.map((before): Changed => ({
            before,
            after: before.id === one.id ? one : { ...before, deleted: now, changed: now },
          })),
        );
    }
    await Promise.all(outcome.changed.map(({ after }) => put(tx, after)));
    return outcome;
  };
  return transact(library, act, ({ changed }) => changed.map(({ after }) => after.id));
}
