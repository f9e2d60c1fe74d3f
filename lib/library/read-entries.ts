/** Reading the library. Rows that the guard refuses are given as unreadable, never dropped. */
import type { Entry } from '../record/entry.ts';
import { parseEntry } from '../record/parse-record.ts';
import { parseLongText, parseSummary, type Place, type Summary } from '../record/summary.ts';
import type { Library } from './library.ts';

/** A row that is not what it should be: shown as such, and exported as it is. */
export interface Unreadable {
  id: string;
  unreadable: string;
  raw: unknown;
}
export type Row = Summary | Unreadable;
export const isUnreadable = (row: Row | Entry | Unreadable): row is Unreadable => 'unreadable' in row;

const everything = (place: Place) => IDBKeyRange.bound([place], [place, []]);

const rowId = (raw: unknown) =>
  typeof raw === 'object' && raw !== null && 'id' in raw ? String(raw.id) : '';

const toRow = (raw: unknown): Row => {
  const summary = parseSummary(raw);
  return summary.ok ? summary.value : { id: rowId(raw), unreadable: summary.why, raw };
};

/** How many entries a place holds. */
export async function countRows(library: Library, place: Place): Promise<number> {
  return (await library.db()).countFromIndex('summaries', 'by-place', everything(place));
}

/** The newest rows of a place. */
export async function newestRows(library: Library, place: Place, count: number): Promise<Row[]> {
  return (await (await library.db()).getAllFromIndex('summaries', 'by-place', everything(place), count)).map(
    toRow,
  );
}

/** All rows of a place, newest first, in slices, so that no slice holds up the window. */
export async function* allRows(library: Library, place: Place, slice = 500): AsyncGenerator<Row[]> {
  let range = everything(place);
  for (;;) {
    const db = await library.db();
    const raw = await db.getAllFromIndex('summaries', 'by-place', range, slice);
    if (raw.length > 0) yield raw.map(toRow);
    const last = position(raw.at(-1));
    if (raw.length < slice || !last) return;
    range = IDBKeyRange.bound([place, ...last], [place, []], true);
  }
}

/** Where a row stands in the index by-place: even an unreadable row has these two, or it would not be in it. */
function position(raw: unknown): [number, string] | undefined {
  if (typeof raw !== 'object' || raw === null || !('rank' in raw) || !('id' in raw)) return undefined;
  return typeof raw.rank === 'number' && typeof raw.id === 'string' ? [raw.rank, raw.id] : undefined;
}

/** Rows by id, in the given order; those that are gone are left out. */
export async function rowsById(library: Library, ids: readonly string[]): Promise<Row[]> {
  const store = (await library.db()).transaction('summaries').store;
  const raw = await Promise.all(ids.map(id => store.get(id)));
  return raw.filter(row => row !== undefined).map(toRow);
}

const toEntry = (raw: unknown): Entry | Unreadable => {
  const entry = parseEntry(raw);
  return entry.ok ? entry.value : { id: rowId(raw), unreadable: entry.why, raw };
};

/** One entry whole; undefined when there is none of this id. */
export async function getEntry(library: Library, id: string): Promise<Entry | Unreadable | undefined> {
  const raw = await (await library.db()).get('entries', id);
  return raw === undefined ? undefined : toEntry(raw);
}

/** Entries whole, in the given order; those that are gone are left out. */
export async function getEntries(library: Library, ids: readonly string[]): Promise<(Entry | Unreadable)[]> {
  const store = (await library.db()).transaction('entries').store;
  const raw = await Promise.all(ids.map(id => store.get(id)));
  return raw.filter(entry => entry !== undefined).map(toEntry);
}

/** All long texts by id, in slices: folded abstracts and notes, for the search. */
export async function* allTexts(library: Library, slice = 1000): AsyncGenerator<Map<string, string>> {
  let range: IDBKeyRange | undefined;
  for (;;) {
    const raw = await (await library.db()).getAll('texts', range, slice);
    const texts = new Map<string, string>();
    for (const row of raw) {
      const text = parseLongText(row);
      if (text) texts.set(text.id, text.text);
    }
    if (texts.size > 0) yield texts;
    const last = rowId(raw.at(-1));
    if (raw.length < slice || last === '') return;
    range = IDBKeyRange.lowerBound(last, true);
  }
}

/** Long texts of some entries. */
export async function textsById(library: Library, ids: readonly string[]): Promise<Map<string, string>> {
  const store = (await library.db()).transaction('texts').store;
  const raw = await Promise.all(ids.map(id => store.get(id)));
  return new Map(
    raw.flatMap(row => {
      const text = parseLongText(row);
      return text ? [[text.id, text.text]] : [];
    }),
  );
}
