/**
 * Where everything lives that papers are organised by: collections, saved searches, tag colours and pairs kept
 * apart. All four are rows of one IndexedDB store whose historic name is 'shelves'; `kind` tells them apart. As
 * with entries, taking one away only marks its row with a time, so that Undo and a backup can bring it back.
 */
import type { Timestamp } from '../../record/entry.ts';
import { isObject, text, timestamp, type Fields } from '../../record/guard.ts';
import type { Library } from '../library.ts';

/** What every row of the store has, whatever it is. */
export interface OrganiserRow {
  id: string;
  kind: string;
  name: string;
  changed: Timestamp;
  /** When it was taken away; absent while it is in use. */
  deleted?: Timestamp;
}

/** A row as it is given to be written: the store sets the time of the change. Of a union, each member so. */
export type Undated<R> = R extends OrganiserRow ? Omit<R, 'changed'> : never;

/**
 * Narrows the fields that every row has; undefined when one of them is missing. `kind` is for the caller to
 * check.
 */
export function parseRow(row: unknown): { common: Omit<OrganiserRow, 'kind'>; fields: Fields } | undefined {
  if (!isObject(row)) return undefined;
  const [id, name, changed] = [text(row.id), text(row.name), timestamp(row.changed)];
  const deleted = timestamp(row.deleted);
  if (!id || !name || !changed) return undefined;
  return { common: { id, name, changed, ...(deleted && { deleted }) }, fields: row };
}

/** All rows, unchecked, those taken away included. */
export const readRows = async (library: Library): Promise<unknown[]> =>
  (await library.db()).getAll('shelves');

/** Writes rows in one transaction and tells every window. Gives what stood at each id before, unchecked. */
export async function writeRows(library: Library, rows: readonly OrganiserRow[]): Promise<unknown[]> {
  const tx = (await library.db()).transaction('shelves', 'readwrite', { durability: 'strict' });
  const before = await Promise.all(
    rows.map(async row => {
      const stored: unknown = await tx.store.get(row.id);
      await tx.store.put(row);
      return stored;
    }),
  );
  await tx.done;
  library.announce({ ids: [], organisers: true });
  return before;
}
