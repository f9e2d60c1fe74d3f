/**
 * The steps that make the database, oldest first: `version === migrations.length`. Append, never edit.
 * Each is synchronous: an async upgrade that throws leaves the database at the new version with the old stores.
 */
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Schema, StoreName } from './db.ts';

export type Migration = (db: IDBPDatabase<Schema>, tx: IDBPTransaction<Schema, StoreName[], 'versionchange'>) => void;

export const migrations: readonly Migration[] = [
  /** 1: entries, and their light rows with an index for newest first and one for finding the same work. */
  db => {
    db.createObjectStore('entries', { keyPath: 'id' });
    const summaries = db.createObjectStore('summaries', { keyPath: 'id' });
    summaries.createIndex('by-place', ['place', 'rank', 'id']);
    summaries.createIndex('by-key', 'keys', { multiEntry: true });
  },
];
