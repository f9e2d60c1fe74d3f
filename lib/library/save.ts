/** Saving what was recognised: a new entry, or the one that already holds the work. */
import type { Entry, SeenPage, Status } from '../record/entry.ts';
import type { PageReading } from '../record/page-reading.ts';
import { parseEntry } from '../record/parse-record.ts';
import type { FieldName, Record } from '../record/record.ts';
import { sameWork, workKeys } from '../record/same-work.ts';
import { put, transact, type Changed, type WriteTransaction } from './changes.ts';
import type { Library } from './library.ts';

export interface Finding {
  record: Record;
  page?: { url: string; title: string };
  reading?: PageReading;
  status: Status;
  tags: string[];
  /** How the record completes that of the entry which holds the work; without it the entry stays as it is. */
  merge?: MergeRecords;
}

/** One record of two of the same work; `own` are the fields that a person set in the first. */
export type MergeRecords = (known: Record, fresh: Record, own: ReadonlySet<string>) => Record;

/** `more`: the fields that the finding has and the entry lacks. */
export type Saved =
  | { kind: 'saved'; entry: Entry; restored: boolean; change: Changed }
  | { kind: 'already'; entry: Entry; more: FieldName[]; change?: Changed };

const KEPT_READINGS = 5;
const NOT_OFFERED = new Set(['type', 'sources', 'URL', 'accessed', 'cited-by', 'links', 'notices']);

/** The fields that a newly read record has and a stored one lacks. */
export const fieldsBeyond = (known: Record, fresh: Record): FieldName[] =>
  (Object.keys(fresh) as FieldName[]).filter(
    field => !NOT_OFFERED.has(field) && known[field] === undefined && fresh[field] !== undefined,
  );

/** The stored entry of the same work, one out of the trash when there is no other. */
export async function findSame(tx: WriteTransaction, record: Record): Promise<Entry | undefined> {
  const index = tx.objectStore('summaries').index('by-key');
  const ids = (await Promise.all(workKeys(record).map(key => index.getAllKeys(key, 20)))).flat();
  const rows = await Promise.all([...new Set(ids)].map(id => tx.objectStore('entries').get(id)));
  const entries = rows.flatMap(row => {
    const entry = parseEntry(row);
    return entry.ok && sameWork(entry.value.record, record) ? [entry.value] : [];
  });
  return entries.find(entry => entry.deleted === undefined) ?? entries[0];
}

/** Notes on an entry that its paper was met on a page, with what the page said: newest last, one for each address. */
function metAgain(entry: Entry, { page, reading }: Finding, now: string): Entry {
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
  const bare: Entry = {
    id: library.newId(),
    record,
    added: now,
    changed: now,
    pages: [],
    status,
    starred: false,
    tags,
    collections: [],
    note: '',
    readings: [],
    edits: {},
  };
  return metAgain(bare, finding, now);
}

/** Saves a finding over the entry that holds its work, if there is one; it comes back out of the trash. */
export async function saveOver(
  library: Library,
  tx: WriteTransaction,
  finding: Finding,
  before: Entry | undefined,
): Promise<Saved> {
  const now = library.now();
  if (!before) {
    const entry = newEntry(library, finding);
    await put(tx, entry);
    return { kind: 'saved', entry, restored: false, change: { after: entry } };
  }
  const { deleted, ...met } = metAgain(before, finding, now);
  const kept = finding.merge
    ? { ...met, record: finding.merge(met.record, finding.record, new Set(Object.keys(met.edits))) }
    : met;
  const entry: Entry = deleted === undefined ? kept : { ...kept, added: now, changed: now };
  await put(tx, entry);
  const change = { before, after: entry };
  if (deleted !== undefined) return { kind: 'saved', entry, restored: true, change };
  return { kind: 'already', entry, more: fieldsBeyond(entry.record, finding.record), change };
}

/** Saves a finding; the same work is never doubled. */
export const save = (library: Library, finding: Finding): Promise<Saved> =>
  transact(
    library,
    async tx => saveOver(library, tx, finding, await findSame(tx, finding.record)),
    ({ entry }) => [entry.id],
  );

/** The entry that holds the same work, in the list or in the trash, without changing anything. */
export async function findSameWork(library: Library, record: Record): Promise<Entry | undefined> {
  return (await findSameWorks(library, [record]))[0];
}

/** The same for many records, in their order. */
export async function findSameWorks(
  library: Library,
  records: readonly Record[],
): Promise<(Entry | undefined)[]> {
  const tx = (await library.db()).transaction(['entries', 'summaries', 'texts'], 'readwrite');
  const found = await Promise.all(records.map(record => findSame(tx, record)));
  await tx.done;
  return found;
}
