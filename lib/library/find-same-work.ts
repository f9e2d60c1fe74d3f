/**
 * The holder of a record: the entry of the library that is the same work; record/same-work.ts says when two are. Saving
 * a page, picking from a list, importing, restoring and looking up all ask here.
 */
import type { IDBPTransaction } from 'idb';
import type { Entry } from '../record/entry.ts';
import { parseEntry } from '../record/parse-record.ts';
import type { Record } from '../record/record.ts';
import { compareWorks, isIdentifier, mostOfKey, workOf, type Work } from '../record/same-work.ts';
import { parseSummary, type Summary } from '../record/summary.ts';
import type { WriteTransaction } from './change-entries.ts';
import type { Library } from './library.ts';
import type { Schema } from './schema.ts';

/**
 * Pure: the row that is the same work, of rows that share a key with it: one in the list before one in the trash, one
 * with the same identifier before one with the same title. Undefined too when several of the list may be meant that are
 * works of their own: a bare title fits the second edition and the third.
 */
export function holderAmong(work: Work, rows: readonly Summary[]): Summary | undefined {
  const same = rows.filter(row => compareWorks(work, row) === 'same');
  const listed = same.filter(({ place }) => place === 'list');
  const found = listed.length > 0 ? listed : same;
  const identified = found.filter(row => row.keys.some(key => isIdentifier(key) && work.keys.includes(key)));
  const [first, ...others] = identified.length > 0 ? identified : found;
  const isOne = others.every(other => first && compareWorks(first, other) === 'same');
  return identified.length > 0 || isOne ? first : undefined;
}

/** Where rows and entries are looked up: a transaction over both stores. */
type Lookup = IDBPTransaction<Schema, ('entries' | 'summaries')[], 'readonly'> | WriteTransaction;

/** The entry of the same work, within a transaction; one out of the trash only when the list has none. */
export const holderOf = async (tx: Lookup, record: Record): Promise<Entry | undefined> =>
  (await holdersOf(tx, [record]))[0];

/** The same for many records, in their order: what they have in common is read once. */
export const holdersOf = (tx: Lookup, records: readonly Record[]): Promise<(Entry | undefined)[]> => {
  const rowsOf = rowsByKey(tx);
  return Promise.all(records.map(record => holderIn(tx, rowsOf, record, () => true)));
};

/** The entry of the same work among those of the list. */
export const holderInList = async (tx: Lookup, record: Record): Promise<Entry | undefined> =>
  (await holdersInList(tx, [record]))[0];

/** The same for many records, in their order. */
export const holdersInList = (tx: Lookup, records: readonly Record[]): Promise<(Entry | undefined)[]> => {
  const rowsOf = rowsByKey(tx);
  return Promise.all(records.map(record => holderIn(tx, rowsOf, record, ({ place }) => place === 'list')));
};

async function holderIn(
  tx: Lookup,
  rowsOf: RowsOf,
  record: Record,
  isWanted: (row: Summary) => boolean,
): Promise<Entry | undefined> {
  const work = workOf(record);
  const rows = new Map<string, Summary>();
  // most are found by an identifier; the rows of their titles need not be read then
  const identifiers = work.keys.filter(isIdentifier);
  const others = work.keys.filter(key => !isIdentifier(key));
  let holder: Summary | undefined;
  for (const keys of [identifiers, others]) {
    if (holder?.place === 'list' || keys.length === 0) continue;
    for (const row of await rowsOf(keys)) if (isWanted(row)) rows.set(row.id, row);
    holder = holderAmong(work, [...rows.values()]);
  }
  const entry = holder && parseEntry(await (tx as WriteTransaction).objectStore('entries').get(holder.id));
  return entry?.ok === true ? entry.value : undefined;
}

/** Reads the rows that have one of these keys. */
type RowsOf = (keys: readonly string[]) => Promise<Summary[]>;

/**
 * Rows by their keys; those of one key are read once. A key that too many have is not followed: counting them tells.
 */
function rowsByKey(tx: Lookup): RowsOf {
  const index = (tx as WriteTransaction).objectStore('summaries').index('by-key');
  const read = async (key: string): Promise<Summary[]> => {
    const most = mostOfKey(key);
    const { length } = await index.getAllKeys(key, most + 1);
    if (length === 0 || length > most) return [];
    return (await index.getAll(key)).flatMap(raw => {
      const row = parseSummary(raw);
      return row.ok ? [row.value] : [];
    });
  };
  const known = new Map<string, Promise<Summary[]>>();
  const rowsOf = (key: string): Promise<Summary[]> => {
    const rows = known.get(key) ?? read(key);
    known.set(key, rows);
    return rows;
  };
  return async keys => (await Promise.all(keys.map(rowsOf))).flat();
}

/** The entry of the same work, in the list or in the trash. Nothing is changed. */
export async function findSameWork(library: Library, record: Record): Promise<Entry | undefined> {
  return (await findSameWorks(library, [record]))[0];
}

/** The same for many records, in their order. */
export const findSameWorks = (library: Library, records: readonly Record[]): Promise<(Entry | undefined)[]> =>
  looking(library, tx => holdersOf(tx, records));

/** The same among the entries of the list. */
export const findInList = (library: Library, records: readonly Record[]): Promise<(Entry | undefined)[]> =>
  looking(library, tx => holdersInList(tx, records));

async function looking<T>(library: Library, look: (tx: Lookup) => Promise<T>): Promise<T> {
  const tx = (await library.db()).transaction(['entries', 'summaries']);
  const found = await look(tx);
  await tx.done;
  return found;
}
