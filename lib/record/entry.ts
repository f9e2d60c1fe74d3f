import type { PageReading } from './page-reading.ts';
import type { FieldName, Record } from './record.ts';

export const STATUSES = ['to-read', 'reading', 'read'] as const;
export type Status = (typeof STATUSES)[number];

/** Date and time as ISO 8601 in UTC: 2024-11-03T09:12:33.120Z. */
export type Timestamp = string;

/** Fields of an entry that a person can change, beside the record's own. */
export type OwnField = 'status' | 'starred' | 'tags' | 'collections' | 'note';

/** An address on which the paper was met. */
export interface SeenPage {
  url: string;
  title: string;
  seen: Timestamp;
}

/** A record in the library. */
export interface Entry {
  /** UUID, made once. */
  id: string;
  record: Record;
  added: Timestamp;
  changed: Timestamp;
  pages: SeenPage[];
  status: Status;
  starred: boolean;
  tags: string[];
  /** Ids of the collections it is in. */
  collections: string[];
  note: string;
  /** What the pages said, newest last: the claims it was read from. */
  readings: PageReading[];
  /** Time of the last change a person made, field by field: two libraries can be merged by it. */
  edits: { [F in FieldName | OwnField]?: Timestamp };
  /** When it went to the trash. */
  deleted?: Timestamp;
}
