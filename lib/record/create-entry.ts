import type { Entry, Timestamp } from './entry.ts';
import type { Record } from './record.ts';

/** A new entry of a record, with what is known of it beside. */
export const createEntry = (
  id: string,
  record: Record,
  now: Timestamp,
  own: Partial<Omit<Entry, 'id' | 'record' | 'added'>> = {},
): Entry => ({
  id,
  record,
  added: now,
  changed: now,
  pages: [],
  status: 'to-read',
  starred: false,
  tags: [],
  collections: [],
  note: '',
  readings: [],
  edits: {},
  set: {},
  tagged: {},
  collected: {},
  ...own,
});
