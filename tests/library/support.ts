import 'fake-indexeddb/auto';
import { putEntry, transact } from '../../lib/library/change-entries.ts';
import { createLibrary, type Library } from '../../lib/library/library.ts';
import { getEntry, isUnreadable } from '../../lib/library/read-entries.ts';
import type { Entry } from '../../lib/record/entry.ts';
import type { Finding } from '../../lib/library/save-finding.ts';
import type { Record } from '../../lib/record/record.ts';

let made = 0;

/** A library of its own, with a clock that goes one second at every look. */
export function freshLibrary(start = '2026-11-03T09:00:00.000Z'): Library {
  let time = Date.parse(start);
  return createLibrary({ name: `test-${++made}`, now: () => new Date((time += 1000)) });
}

export const paper: Record = {
  type: 'article-journal',
  title: 'Peer workers as emotion managers: Tight and loose enactment of mutuality',
  author: [
    { family: 'Kirkegaard', given: 'Sine' },
    { family: 'Andersen', given: 'Ditte' },
  ],
  issued: { 'date-parts': [[2022]] },
  DOI: '10.1016/j.ssmqr.2022.100200',
  sources: { title: 'label:title', DOI: 'label:D O I' },
};

export const finding = (record: Record = paper, url = 'https://journal.example/1'): Finding => ({
  record,
  page: { url, title: record.title },
  reading: {
    version: 1,
    url,
    title: record.title,
    claims: [{ field: 'title', value: record.title, source: 'label:title' }],
    blocks: [],
    related: [],
    signs: {},
  },
  status: 'to-read',
  tags: [],
});

/** An entry of `paper` as it is stored, with what the test is about. */
export const entryOf = (own: Partial<Entry> = {}): Entry => ({
  id: 'entry',
  record: paper,
  added: '2026-11-01T10:00:00.000Z',
  changed: '2026-11-01T10:00:00.000Z',
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

/** A backup's papers as they are read: all at once, however often. */
export const papersOf = (entries: readonly Entry[]) => () => [entries];

/** Writes entries as they are. */
export const store = (library: Library, ...entries: Entry[]): Promise<unknown> =>
  transact(
    library,
    tx => Promise.all(entries.map(entry => putEntry(tx, entry))),
    () => [],
  );

/** Reads an entry that must be there and readable. */
export async function stored(library: Library, id: string): Promise<Entry> {
  const entry = await getEntry(library, id);
  if (!entry || isUnreadable(entry)) throw new Error(`no readable entry ${id}`);
  return entry;
}
