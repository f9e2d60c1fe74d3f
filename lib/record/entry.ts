import type { PageReading } from './page-reading.ts';
import type { FieldName, Record } from './record.ts';

export const STATUSES = ['to-read', 'reading', 'read'] as const;
export type Status = (typeof STATUSES)[number];

/** Date and time as ISO 8601 in UTC: 2024-11-03T09:12:33.120Z. */
export type Timestamp = string;

/** Times by names that people or the library choose: tags, ids of collections. Read with `own` of guard.ts. */
export type Times = { [name: string]: Timestamp };

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
  /** Time of the last change a person made, field by field: what a person set, nothing else replaces. */
  edits: { [F in FieldName | OwnField]?: Timestamp };
  /**
   * When a field of the record got its value, or lost it, by whatever means; absent: when the entry was `added`. Of the
   * title: when the record got the words that it was read under (see `titled`).
   */
  set: { [F in FieldName]?: Timestamp };
  /** When a tag was last put on or taken off: one that is not in `tags` was taken off. */
  tagged: Times;
  /** The same for the collections, by their ids. */
  collected: Times;
  /**
   * The title, squeezed for comparing, under which authors and pages were read. Only where a person has typed another
   * one since.
   */
  titled?: string;
  /** When it went to the trash, in which it still is. */
  deleted?: Timestamp;
  /** When it last came out of the trash. */
  restored?: Timestamp;
}
