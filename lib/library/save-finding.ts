/** Saving what was found on a page or in a list: as a new entry, or over the one that already holds the work. */
import { createEntry } from '../record/create-entry.ts';
import type { Entry, Status } from '../record/entry.ts';
import type { PageReading } from '../record/page-reading.ts';
import type { FieldName, Record } from '../record/record.ts';
import { putChange, transact, type Changed, type WriteTransaction } from './change-entries.ts';
import { proposedFields, type Authority } from './complete-record.ts';
import { holderOf } from './find-same-work.ts';
import type { Library } from './library.ts';
import { mergeEntries } from './merge-entries.ts';

/** A record that was found, and where. */
export interface Finding {
  record: Record;
  /** The page that shows it. */
  page?: { url: string; title: string };
  /** What was read on that page. */
  reading?: PageReading;
  /** Of a new entry: its status, its tags and the ids of its collections. */
  status: Status;
  tags: string[];
  collections?: string[];
  /** Whose word the record is for the entry that holds the work; without it the entry stays as it is. */
  authority?: AuthorityOver;
}

/** What a page may do to the entry that holds the work of its record. */
export type AuthorityOver = (known: Entry, fresh: Record) => Authority;

export type Saved =
  /** A new entry, or one that came back from the trash (`restored`). */
  | { kind: 'saved'; entry: Entry; restored: boolean; change: Changed }
  /**
   * The work was in the list; `more` are the fields that the finding has and the entry still lacks, `proposed` those in
   * which it says otherwise than the entry.
   */
  | { kind: 'already'; entry: Entry; more: FieldName[]; proposed: FieldName[]; change?: Changed };

/**
 * Fields that are not offered to a person as missing: they say something about the reading or change all the
 * time.
 */
const NOT_OFFERED = new Set(['type', 'sources', 'URL', 'accessed', 'cited-by', 'links', 'notices']);

/** The fields that a newly read record has and a stored one lacks. */
export const fieldsBeyond = (known: Record, fresh: Record): FieldName[] =>
  (Object.keys(fresh) as FieldName[]).filter(
    field => !NOT_OFFERED.has(field) && known[field] === undefined && fresh[field] !== undefined,
  );

/** The entry that the finding would make of its own. */
function newEntry(
  library: Library,
  { record, page, reading, status, tags, collections = [] }: Finding,
): Entry {
  const now = library.now();
  return {
    ...createEntry(library.newId(), record, now, { status, tags, collections }),
    ...(page && { pages: [{ ...page, seen: now }] }),
    ...(reading && { readings: [reading] }),
  };
}

/** Saves a finding over the entry that holds its work, if there is one; that comes back out of the trash. */
export async function saveOver(
  library: Library,
  tx: WriteTransaction,
  finding: Finding,
  before: Entry | undefined,
): Promise<Saved> {
  const now = library.now();
  const made = newEntry(library, finding);
  if (!before) {
    const change = await putChange(tx, { after: made }, now);
    return { kind: 'saved', entry: change.after, restored: false, change };
  }
  const { record } = finding;
  const authority = finding.authority?.(before, record);
  const found = authority ? made : { ...made, record: before.record };
  const { deleted, ...completed } = mergeEntries(before, found, { page: authority ?? 'other' });
  const after: Entry = deleted === undefined ? completed : { ...completed, added: now, changed: now };
  const change = await putChange(tx, { before, after }, now);
  const entry = change.after;
  if (deleted !== undefined) return { kind: 'saved', entry, restored: true, change };
  const proposed = authority ? proposedFields(entry, record, authority) : [];
  return { kind: 'already', entry, more: fieldsBeyond(entry.record, record), proposed, change };
}

/** Saves a finding; the same work is never doubled. */
export const save = (library: Library, finding: Finding): Promise<Saved> =>
  transact(
    library,
    async tx => saveOver(library, tx, finding, await holderOf(tx, finding.record)),
    ({ entry }) => [entry.id],
  );
