/** Entries that may be the same work: they share an identifier, or title, first author and year. */
import type { Entry } from '../model/entry.ts';
import type { FieldName, Record } from '../model/record.ts';
import { summarise, type Summary } from '../model/summary.ts';
import type { Library } from './library.ts';
import { put, transact, type Changed, type Outcome, type WriteTransaction } from './changes.ts';
import { parseEntry } from '../model/parse-record.ts';

const alike = (a: Summary, b: Summary): boolean => {
  const [one, other] = [a.by.split(' ').at(-1), b.by.split(' ').at(-1)];
  const sameYear = a.year === undefined || b.year === undefined || Math.abs(a.year - b.year) <= 1;
  return sameYear && (one === other || a.by === '' || b.by === '') && (a.DOI === undefined || b.DOI === undefined || a.DOI === b.DOI);
};

/** Groups of two or more rows that may be one work, each row in one group. */
export function duplicateGroups(rows: readonly Summary[]): Summary[][] {
  const group = new Map<Summary, Summary[]>();
  const byKey = new Map<string, Summary[]>();
  for (const row of rows) for (const key of row.keys) byKey.set(key, [...(byKey.get(key) ?? []), row]);
  for (const [key, shared] of byKey) {
    const [first, ...rest] = shared;
    if (!first) continue;
    for (const row of rest) {
      if (key.startsWith('title:') && !alike(first, row)) continue;
      const joined = [...new Set([...(group.get(first) ?? [first]), ...(group.get(row) ?? [row])])];
      for (const member of joined) group.set(member, joined);
    }
  }
  return [...new Set(group.values())];
}

/** Pure: everything of both; where both say something, the kept one's. */
export function merged(kept: Entry, other: Entry, now: string): Entry {
  const record: { [field: string]: unknown } = { ...other.record, ...kept.record };
  record.sources = { ...other.record.sources, ...kept.record.sources } satisfies { [F in FieldName]?: string };
  const pages = [...kept.pages, ...other.pages.filter(({ url }) => !kept.pages.some(page => page.url === url))];
  return {
    ...kept,
    record: record as unknown as Record,
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
export function mergeEntries(library: Library, ids: readonly string[]): Promise<Outcome> {
  const act = async (tx: WriteTransaction): Promise<Outcome> => {
    const rows = await Promise.all(ids.map(id => tx.objectStore('entries').get(id)));
    const entries = rows.flatMap(row => {
      const entry = parseEntry(row);
      return entry.ok ? [entry.value] : [];
    });
    const [kept, ...others] = entries.sort((a, b) => fullness(b) - fullness(a));
    if (!kept || others.length === 0) return { changed: [], unreadable: [] };
    const now = library.now();
    const one = others.reduce((entry, other) => merged(entry, other, now), kept);
    const changed: Changed[] = [{ before: kept, after: one }, ...others.map(before => ({ before, after: { ...before, deleted: now, changed: now } }))];
    await Promise.all(changed.map(({ after }) => put(tx, after)));
    return { changed, unreadable: [] };
  };
  return transact(library, act, ({ changed }) => changed.map(({ after }) => after.id));
}
