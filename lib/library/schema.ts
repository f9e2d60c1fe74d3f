/**
 * The stores of the library's database. What they hold is unknown on purpose: every row goes through a guard
 * when read.
 */
import type { DBSchema, IDBPDatabase, StoreNames } from 'idb';

export interface Schema extends DBSchema {
  entries: { key: string; value: unknown };
  summaries: {
    key: string;
    value: unknown;
    indexes: { 'by-place': [string, number, string]; 'by-key': string };
  };
  texts: { key: string; value: unknown };
  /** What was deleted for good: its `id`, and when (`at`). Another copy of the library must not bring it back. */
  purged: { key: string; value: unknown };
  /**
   * Collections, saved searches, tag colours and pairs kept apart; see organisers/store.ts. The name is
   * historic.
   */
  shelves: { key: string; value: unknown };
  styles: { key: string; value: unknown };
  /** Long acts that are not done yet, in parts; see journal/journal.ts. A part is named by its act and its place. */
  journal: { key: [string, string | number]; value: unknown };
  /** Days on which Offprint ran; see running-days.ts. */
  days: { key: string; value: unknown };
  /** Since which of them each paper in the trash was seen there; see trash.ts. */
  trashed: { key: string; value: unknown };
}
export type StoreName = StoreNames<Schema>;
export type Database = IDBPDatabase<Schema>;
