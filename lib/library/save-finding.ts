/** Saving what was found on a page or in a list: as a new entry, or over the one that already holds the work. */
import { createEntry, type Entry, type SeenPage, type Status } from '../record/entry.ts';
import type { PageReading } from '../record/page-reading.ts';
import type { FieldName, Record } from '../record/record.ts';
import { putChange, transact, type Changed, type WriteTransaction } from './change-entries.ts';
import { holderOf } from './find-same-work.ts';
import type { Library } from './library.ts';

/** A record that was found, and where. */
export interface Finding {
  record: Record;
  /** The page that shows it. */
  page?: { url: string; title: string };
  /** What was read on that page. */
  reading?: PageReading;
  /** Of a new entry: its status and tags. */
  status: Status;
  tags: string[];
  /** How the record completes that of the entry which holds the work; without it the entry stays as it is. */
  merge?: MergeRecords;
}

/** One record of two of the same work; `own` are the fields that a person set in the first: they stand. */
export type MergeRecords = (known: Record, fresh: Record, own: ReadonlySet<string>) => Record;

export type Saved =
  /** A new entry, or one that came back from the trash (`restored`). */
  | { kind: 'saved'; entry: Entry; restored: boolean; change: Changed }
  /** The work was in the list; `more` are the fields that the finding has and the entry still lacks. */
  | { kind: 'already'; entry: Entry; more: FieldName[]; change?: Changed };

/** How many readings an entry keeps, the newest: each is some kB. */
const KEPT_READINGS = 5;
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

/** The entry with the page and the reading of a finding added: newest last, one for each address. */
function withPage(entry: Entry, { page, reading }: Finding, now: string): Entry {
  const pages: SeenPage[] = page
    ? [...entry.pages.filter(({ url }) => url !== page.url), { ...page, seen: now }]
    : entry.pages;
  const readings = reading
    ? [...entry.readings.filter(({ url }) => url !== reading.url), reading].slice(-KEPT_READINGS)
    : entry.readings;
  return { ...entry, pages, readings };
}

function newEntry(library: Library, finding: Finding): Entry {
  const now = library.now();
  const { record, status, tags } = finding;
  return withPage(createEntry(library.newId(), record, now, { status, tags }), finding, now);
}

/** Saves a finding over the entry that holds its work, if there is one; that comes back out of the trash. */
export async function saveOver(
  library: Library,
  tx: WriteTransaction,
  finding: Finding,
  before: Entry | undefined,
): Promise<Saved> {
  const now = library.now();
  if (!before) {
    const change = await putChange(tx, { after: newEntry(library, finding) }, now);
    return { kind: 'saved', entry: change.after, restored: false, change };
  }
  const { deleted, ...seen } = withPage(before, finding, now);
  const own = new Set(Object.keys(seen.edits));
  const completed = finding.merge
    ? { ...seen, record: finding.merge(seen.record, finding.record, own) }
    : seen;
  const after: Entry = deleted === undefined ? completed : { ...completed, added: now, changed: now };
  const change = await putChange(tx, { before, after }, now);
  const entry = change.after;
  if (deleted !== undefined) return { kind: 'saved', entry, restored: true, change };
  return { kind: 'already', entry, more: fieldsBeyond(entry.record, finding.record), change };
}

/** Saves a finding; the same work is never doubled. */
export const save = (library: Library, finding: Finding): Promise<Saved> =>
  transact(
    library,
    async tx => saveOver(library, tx, finding, await holderOf(tx, finding.record)),
    ({ entry }) => [entry.id],
  );
