/** Entries that may be the same work: they share an identifier, or title, first author and year. */
import type { Entry } from '../model/entry.ts';
import type { FieldName } from '../model/record.ts';
import { sameMarked } from '../model/same-work.ts';
import { summarise } from '../model/summarise.ts';
import type { Summary } from '../model/summary.ts';
import type { Library } from './library.ts';
import type { MergeRecords } from './save.ts';
import { put, transact, type Changed, type Outcome, type WriteTransaction } from './changes.ts';
import { parseEntry } from '../model/parse-record.ts';

/** More rows of one title than these are told apart by their first author and year before they are compared. */
const MANY = 40;

/** Groups of two or more rows that are one work, each row in one group. The work grows with the rows, not with their pairs. */
export function duplicateGroups(rows: readonly Summary[]): Summary[][] {
  const parent = new Map<Summary, Summary>();
  const rootOf = (row: Summary): Summary => {
    let root = row;
    for (let up = parent.get(root); up && up !== root; up = parent.get(root)) root = up;
    parent.set(row, root);
    return root;
  };
  for (const bucket of buckets(rows)) {
    for (let i = 0; i < bucket.length; i++) {
      for (let j = i + 1; j < bucket.length; j++) {
        const [a, b] = [bucket[i]!, bucket[j]!];
        if (rootOf(a) !== rootOf(b) && sameMarked(a, b)) parent.set(rootOf(b), rootOf(a));
      }
    }
  }
  const groups = new Map<Summary, Summary[]>();
  for (const row of parent.keys()) groups.set(rootOf(row), [...(groups.get(rootOf(row)) ?? []), row]);
  return [...groups.values()].filter(group => group.length > 1);
}

/** Rows that share a key. */
function* buckets(rows: readonly Summary[]): Generator<Summary[]> {
  // most keys have one row: only those of several get a list
  const first = new Map<string, Summary>();
  const shared = new Map<string, Summary[]>();
  for (const row of rows) {
    for (const key of row.keys) {
      const known = first.get(key);
      if (!known) first.set(key, row);
      else if (!shared.get(key)?.push(row)) shared.set(key, [known, row]);
    }
  }
  for (const bucket of shared.values()) {
    if (bucket.length <= MANY) yield bucket;
    else yield* apart(bucket);
  }
}

/** A large bucket by first author and year. */
function apart(bucket: readonly Summary[]): Iterable<Summary[]> {
  const parts = new Map<string, Summary[]>();
  for (const row of bucket) {
    const part = `${row.marks.family ?? ''} ${row.marks.year ?? ''}`;
    parts.set(part, [...(parts.get(part) ?? []), row]);
  }
  return parts.values();
}

/** Pure: everything of both; where both say something, the better. */
export function merged(kept: Entry, other: Entry, now: string, merge: MergeRecords): Entry {
  // what a person typed in either stands; where both did, the kept one's
  const typed = Object.fromEntries((Object.keys(other.edits) as FieldName[]).flatMap(field => (field in kept.edits || !(field in other.record) ? [] : [[field, other.record[field]]])));
  const record = { ...merge(kept.record, other.record, new Set(Object.keys(kept.edits))), ...typed };
  const pages = [...kept.pages, ...other.pages.filter(({ url }) => !kept.pages.some(page => page.url === url))];
  return {
    ...kept,
    record,
    edits: { ...other.edits, ...kept.edits },
    added: kept.added < other.added ? kept.added : other.added,
    changed: now,
    pages,
    starred: kept.starred || other.starred,
    tags: [...new Set([...kept.tags, ...other.tags])],
    collections: [...new Set([...kept.collections, ...other.collections])],
    note: [kept.note, other.note].filter(note => note !== '').join('\n\n'),
    readings: [...kept.readings, ...other.readings].slice(-5),
  };
}

const fullness = (entry: Entry) => Object.keys(entry.record).length * 10 + entry.pages.length + summarise(entry).authorCount / 100;

/** Makes one entry of several: the fullest is kept and takes from the others, which go to the trash. One act, one Undo. */
export function mergeEntries(library: Library, ids: readonly string[], merge: MergeRecords): Promise<Outcome> {
  const act = async (tx: WriteTransaction): Promise<Outcome> => {
    const rows = await Promise.all(ids.map(id => tx.objectStore('entries').get(id)));
    const entries = rows.flatMap(row => {
      const entry = parseEntry(row);
      return entry.ok ? [entry.value] : [];
    });
    const [kept, ...others] = entries.sort((a, b) => fullness(b) - fullness(a));
    if (!kept || others.length === 0) return { changed: [], unreadable: [] };
    const now = library.now();
    const one = others.reduce((entry, other) => merged(entry, other, now, merge), kept);
    const changed: Changed[] = [{ before: kept, after: one }, ...others.map(before => ({ before, after: { ...before, deleted: now, changed: now } }))];
    await Promise.all(changed.map(({ after }) => put(tx, after)));
    return { changed, unreadable: [] };
  };
  return transact(library, act, ({ changed }) => changed.map(({ after }) => after.id));
}
