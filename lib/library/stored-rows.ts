/** All that the library's stores hold, row by row: what a backup is made of, and how unreadable rows come back. */
import type { Entry } from '../record/entry.ts';
import { isObject, own } from '../record/guard.ts';
import { parseEntry } from '../record/parse-record.ts';
import { longText, summarise } from '../record/summarise.ts';
import type { JournalStore } from './journal/journal.ts';
import type { Library } from './library.ts';
import { parseOrganiser } from './organisers/organisers.ts';
import { parseStyle } from './own-styles.ts';
import { parsePurged } from './purged.ts';
import { allRows, getEntries, isUnreadable } from './read-entries.ts';
import type { StoreName } from './schema.ts';
import { inTransaction } from './transaction.ts';

/** A row as it is stored, unchecked, and the name of its store. */
export interface RawRow {
  store: string;
  row: unknown;
}

export interface StoredRows {
  /** All papers, those in the trash too, newest first; each comes once. */
  entries: AsyncGenerator<Entry>;
  /** The rows that cannot be read, and what is kept beside unreadable entries. To be asked for after the entries. */
  unreadable: AsyncGenerator<RawRow>;
}

/** Entries read at once: each may hold readings and notes of any length. */
const ENTRIES_AT_ONCE = 50;
const ROWS_AT_ONCE = 500;

/** What belongs to the library itself, not to this machine. */
const STORES = [
  'entries',
  'summaries',
  'texts',
  'purged',
  'shelves',
  'styles',
] as const satisfies StoreName[];
type StoreOfRows = (typeof STORES)[number];
const isStore = (name: string): name is StoreOfRows => STORES.some(store => store === name);

/** Reads everything that the library holds, a little at a time, while it is asked for. */
export function storedRows(library: Library): StoredRows {
  /** Ids of the entries that could be read, and keys of those that could not. */
  const [readable, refused] = [new Set<IDBValidKey>(), new Set<IDBValidKey>()];
  return {
    entries: entriesOf(library, readable, refused),
    unreadable: unreadableOf(library, readable, refused),
  };
}

async function* entriesOf(
  library: Library,
  readable: Set<IDBValidKey>,
  refused: Set<IDBValidKey>,
): AsyncGenerator<Entry> {
  for await (const ids of allIds(library)) {
    const fresh = ids.filter(id => !readable.has(id) && !refused.has(id));
    for (let at = 0; at < fresh.length; at += ENTRIES_AT_ONCE)
      for (const entry of await getEntries(library, fresh.slice(at, at + ENTRIES_AT_ONCE)))
        if (isUnreadable(entry)) refused.add(entry.id);
        else {
          readable.add(entry.id);
          yield entry;
        }
  }
}

/** The ids of the rows of list and trash, then of all entries: one that has lost its row is not lost for that. */
async function* allIds(library: Library): AsyncGenerator<string[]> {
  for (const place of ['list', 'trash'] as const)
    for await (const rows of allRows(library, place)) yield rows.map(({ id }) => id);
  const keys = await (await library.db()).getAllKeys('entries');
  yield keys.filter(key => typeof key === 'string');
}

async function* unreadableOf(
  library: Library,
  readable: ReadonlySet<IDBValidKey>,
  refused: ReadonlySet<IDBValidKey>,
): AsyncGenerator<RawRow> {
  for (const key of refused) {
    const row: unknown = await (await library.db()).get('entries', key as string);
    if (row !== undefined) yield { store: 'entries', row };
  }
  const isRefused: { [S in Exclude<StoreOfRows, 'entries'>]: (row: unknown) => boolean } = {
    summaries: row => !readable.has(idOf(row)),
    texts: row => !readable.has(idOf(row)),
    purged: row => !parsePurged(row),
    shelves: row => !parseOrganiser(row).ok,
    styles: row => !parseStyle(row),
  };
  for (const [store, refuses] of Object.entries(isRefused))
    for await (const row of rowsOf(library, store as StoreOfRows)) if (refuses(row)) yield { store, row };
}

const idOf = (row: unknown): IDBValidKey => (isObject(row) ? (own(row, 'id') as IDBValidKey) : '');

/** All rows of a store by their keys, in slices. */
async function* rowsOf(library: Library, store: StoreOfRows): AsyncGenerator<unknown> {
  let range: IDBKeyRange | undefined;
  for (;;) {
    const rows = await (await library.db()).getAll(store, range, ROWS_AT_ONCE);
    yield* rows;
    if (rows.length < ROWS_AT_ONCE) return;
    range = IDBKeyRange.lowerBound(idOf(rows.at(-1)), true);
  }
}

/**
 * Puts rows back as they are, where nothing stands at their place; in one transaction. An entry without its row in the
 * list gets one, so that it is seen. Gives the rows that were put, after noting them in a journal.
 */
export async function putRawRows(
  library: Library,
  rows: readonly RawRow[],
  note?: (journal: JournalStore, put: readonly RawRow[]) => Promise<unknown>,
): Promise<RawRow[]> {
  const put = await inTransaction(library, [...STORES, 'journal'], async tx => {
    const done: RawRow[] = [];
    const putMissing = async (store: StoreOfRows, row: unknown): Promise<void> => {
      const id = idOf(row);
      if (typeof id !== 'string' || (await tx.objectStore(store).get(id)) !== undefined) return;
      await tx.objectStore(store).put(row);
      done.push({ store, row });
    };
    for (const { store, row } of rows) if (isStore(store)) await putMissing(store, row);
    for (const { row } of done.filter(({ store }) => store === 'entries')) {
      const entry = parseEntry(row);
      await putMissing('summaries', entry.ok ? summarise(entry.value) : rowInList(row));
      if (entry.ok) await putMissing('texts', longText(entry.value));
    }
    await note?.(tx.objectStore('journal'), done);
    return done;
  });
  if (put.length > 0) library.announce({});
  return put;
}

/** Stands in the list for an entry that cannot be read. */
const rowInList = (row: unknown) => ({ id: idOf(row), place: 'list', rank: 0 });

/** Takes rows away again that `putRawRows` put, of which their ids are enough. */
export async function removeRawRows(library: Library, rows: readonly RawRow[]): Promise<void> {
  await inTransaction(library, [...STORES], async tx => {
    for (const { store, row } of rows)
      if (isStore(store)) await tx.objectStore(store).delete(idOf(row) as string);
  });
  if (rows.length > 0) library.announce({});
}
