/** Changing entries: one transaction for each act, and what is needed to take it back. */
import type { Entry, Timestamp } from '../record/entry.ts';
import { parseEntry } from '../record/parse-record.ts';
import { longText, summarise } from '../record/summarise.ts';
import { withWebLinks } from '../record/web-links.ts';
import type { Library } from './library.ts';
import { roomFor } from '../disk/room.ts';
import { stampChanges } from './stamp-changes.ts';
import { inTransaction, type Writing } from './transaction.ts';

/** An entry as it was and as it became. `before` absent: it is new. */
export interface Changed {
  before?: Entry;
  after: Entry;
}

/** What an act did; `unreadable` are the ids of rows that it left alone. */
export interface Outcome {
  changed: Changed[];
  unreadable: string[];
}

/** The stores that writing an entry touches, and that in which a long act notes it. */
export type Stores = ['entries', 'summaries', 'texts', 'purged', 'journal'];
export const STORES: Stores = ['entries', 'summaries', 'texts', 'purged', 'journal'];
export type WriteTransaction = Writing<Stores>;

/**
 * Runs an act in one transaction and tells every window. Nothing but the database may be awaited inside. Rejected when
 * the disk has less than `room` bytes.
 */
export async function transact<T>(
  library: Library,
  act: (tx: WriteTransaction) => Promise<T>,
  touched: (result: T) => string[],
  room?: number,
): Promise<T> {
  const result = await inTransaction(library, STORES, act, room);
  const ids = touched(result);
  if (ids.length > 0) library.announce({ ids });
  return result;
}

/** Writes an entry as it stands, times and all, its row and its long text. What people and pages do: putChange. */
export function putEntry(tx: WriteTransaction, entry: Entry): Promise<unknown> {
  return Promise.all([
    tx.objectStore('entries').put(entry),
    tx.objectStore('summaries').put(summarise(entry)),
    tx.objectStore('texts').put(longText(entry)),
    tx.objectStore('purged').delete(entry.id),
  ]);
}

/** A change on its way into the database: as it is stored, with its times; and when it is. */
export interface BegunChange {
  change: Changed;
  stored: Promise<unknown>;
}

/**
 * Begins to write a change, with the time of everything that differs. What is asked of the transaction later sees it,
 * so that many can be begun before the first is stored.
 */
export function beginChange(tx: WriteTransaction, { before, after }: Changed, now: Timestamp): BegunChange {
  const stamped = stampChanges(before, withWebLinks(after), now);
  return { change: { ...(before && { before }), after: stamped }, stored: putEntry(tx, stamped) };
}

/** Writes a change, with the time of everything that differs; gives it as it is stored. */
export async function putChange(tx: WriteTransaction, changed: Changed, now: Timestamp): Promise<Changed> {
  const { change, stored } = beginChange(tx, changed, now);
  await stored;
  return change;
}

/** What an entry becomes; unchanged or undefined, it is not written. */
export type EntryChange = (entry: Entry) => Entry | undefined;

/** Changes entries by a function, all or none. */
export const changeEntries = (
  library: Library,
  ids: readonly string[],
  change: EntryChange,
): Promise<Outcome> =>
  transact(library, tx => changeWithin(library, tx, ids, change), changedIds, roomFor(ids.length));

/** The same as a part of a transaction that does more. */
export async function changeWithin(
  library: Library,
  tx: WriteTransaction,
  ids: readonly string[],
  change: EntryChange,
): Promise<Outcome> {
  const outcome: Outcome = { changed: [], unreadable: [] };
  const rows = await Promise.all(ids.map(id => tx.objectStore('entries').get(id)));
  const changes: Changed[] = [];
  rows.forEach((row, i) => {
    if (row === undefined) return;
    const entry = parseEntry(row);
    if (!entry.ok) {
      outcome.unreadable.push(ids[i] ?? '');
      return;
    }
    const after = change(entry.value);
    if (!after || after === entry.value) return;
    changes.push({ before: entry.value, after });
  });
  const now = library.now();
  outcome.changed = await Promise.all(changes.map(change => putChange(tx, change, now)));
  return outcome;
}

/** The ids of the entries that an act changed. */
export const changedIds = ({ changed }: Outcome): string[] => changed.map(({ after }) => after.id);
