/**
 * The steps that make the database, oldest first: `version === migrations.length`. Append, never edit.
 * Each is synchronous: an async upgrade that throws leaves the database at the new version with the old stores.
 */
import { unwrap, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { parseEntry } from '../record/parse-record.ts';
import { longText, summarise } from '../record/summarise.ts';
import type { Schema, StoreName } from './schema.ts';

export type Migration = (
  db: IDBPDatabase<Schema>,
  tx: IDBPTransaction<Schema, StoreName[], 'versionchange'>,
) => void;

export const migrations: readonly Migration[] = [
  /** 1: entries, and their light rows with an index for newest first and one for finding the same work. */
  db => {
    db.createObjectStore('entries', { keyPath: 'id' });
    const summaries = db.createObjectStore('summaries', { keyPath: 'id' });
    summaries.createIndex('by-place', ['place', 'rank', 'id']);
    summaries.createIndex('by-key', 'keys', { multiEntry: true });
  },
  /**
   * 2: the long texts that only a search needs, apart from the rows; collections, saved searches and tag
   * colours.
   */
  (db, tx) => {
    db.createObjectStore('texts', { keyPath: 'id' });
    db.createObjectStore('shelves', { keyPath: 'id' });
    summariseAll(tx);
  },
  /** 3: rows that say when a paper was retracted or corrected. */
  (_db, tx) => summariseAll(tx),
  /** 4: rows that say since when a paper has its status. */
  (_db, tx) => summariseAll(tx),
  /** 5: citation styles that the user brought. */
  db => void db.createObjectStore('styles', { keyPath: 'id' }),
  /** 6: rows that say what tells works of one title apart. */
  (_db, tx) => summariseAll(tx),
];

/** Makes every entry's row and long text anew. */
function summariseAll(tx: Parameters<Migration>[1]): void {
  const fill = (cursor: IDBCursorWithValue | null): void => {
    if (!cursor) return;
    const entry = parseEntry(cursor.value);
    if (entry.ok) {
      void tx.objectStore('texts').put(longText(entry.value));
      void tx.objectStore('summaries').put(summarise(entry.value));
    }
    cursor.continue();
  };
  const request = unwrap(tx).objectStore('entries').openCursor();
  request.onsuccess = () => fill(request.result);
}
