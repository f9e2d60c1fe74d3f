/** A library as the version before wrote it: it opens, gets its times, and gives out the same papers. */
import 'fake-indexeddb/auto';
import { unwrap } from 'idb';
import { describe, expect, it } from 'vitest';
import { writeRis } from '../../lib/formats/ris/write.ts';
import { openDatabase } from '../../lib/library/db.ts';
import { findSameWork } from '../../lib/library/find-same-work.ts';
import { createLibrary, type Library } from '../../lib/library/library.ts';
import { migrations, type Migration } from '../../lib/library/migrations.ts';
import { allOrganisers } from '../../lib/library/organisers/organisers.ts';
import { allRows, getEntries, getEntry, isUnreadable } from '../../lib/library/read-entries.ts';
import type { Record } from '../../lib/record/record.ts';
import { parseRecord } from '../../lib/record/parse-record.ts';

/** Version 6: stores as they were, without times of tags, collections, readings and fields. */
const BEFORE = migrations.slice(0, 6);
const COUNT = 3000;
const [added, edited, seen] = [1, 2, 3].map(day => `2026-10-0${day}T08:00:00.000Z`) as [
  string,
  string,
  string,
];

const recordOf = (n: number): Record => ({
  type: n % 3 === 0 ? 'book' : 'article-journal',
  title: `On the number ${n}`,
  author: [{ family: `Family${n}`, given: 'Ada' }],
  issued: { 'date-parts': [[1990 + (n % 30)]] },
  DOI: `10.5555/number.${n}`,
  sources: { title: 'highwire:citation_title', DOI: 'user' },
});
const oldEntry = (n: number) => ({
  id: `entry-${n}`,
  record: recordOf(n),
  added,
  changed: edited,
  pages: [{ url: `https://numbers.example/${n}`, title: 'N', seen }],
  status: 'read',
  starred: n % 2 === 0,
  tags: n % 2 === 0 ? ['even'] : [],
  collections: ['c1'],
  note: `Note ${n}.`,
  readings: [
    {
      version: 1,
      url: `https://numbers.example/${n}`,
      title: 'N',
      claims: [],
      blocks: [],
      related: [],
      signs: {},
    },
  ],
  edits: { DOI: edited, ...(n % 4 === 0 && { tags: edited }) },
  ...(n % 10 === 9 && { deleted: seen }),
});
const oldRow = (n: number) => ({
  id: `entry-${n}`,
  place: n % 10 === 9 ? 'trash' : 'list',
  rank: -Date.parse(added),
  added,
  type: 'book',
  title: `On the number ${n}`,
  authors: [`Family${n}`],
  authorCount: 1,
  journal: '',
  status: 'read',
  starred: false,
  tags: [],
  collections: [],
  hasNote: true,
  incomplete: false,
  keys: ['title:made by another rule'],
  marks: { kind: 'work', long: false },
  by: '',
  text: '',
});
const UNREADABLE = [
  { id: 'broken', record: 'not one' },
  { id: 'odd', added: 17, record: { type: 'book', title: 'Odd' } },
];

/** Makes a library of the version before. */
async function oldLibrary(name: string): Promise<void> {
  const opened = await openDatabase({}, name, BEFORE);
  if (!opened.ok) throw new Error('not opened');
  const db = opened.value;
  const tx = db.transaction(['entries', 'summaries', 'texts', 'shelves'], 'readwrite');
  const put = (store: 'entries' | 'summaries' | 'texts' | 'shelves', row: unknown) =>
    void tx.objectStore(store).put(row);
  for (let n = 0; n < COUNT; n++) {
    put('entries', oldEntry(n));
    put('summaries', oldRow(n));
    put('texts', { id: `entry-${n}`, text: '' });
  }
  for (const row of UNREADABLE) put('entries', row);
  put('summaries', { ...oldRow(0), id: 'broken' });
  put('shelves', { id: 'c1', kind: 'collection', name: 'Numbers', changed: added });
  await tx.done;
  db.close();
}

/** The records of list and trash, by the ids of their entries. */
async function recordsOf(library: Library): Promise<Map<string, Record>> {
  const records = new Map<string, Record>();
  for (const place of ['list', 'trash'] as const)
    for await (const rows of allRows(library, place))
      for (const entry of await getEntries(
        library,
        rows.map(({ id }) => id),
      ))
        if (!isUnreadable(entry)) records.set(entry.id, entry.record);
  return records;
}
const ris = (records: ReadonlyMap<string, Record>): string => {
  const inOrder = [...records].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);
  return writeRis(inOrder, { profile: 'standard' });
};
const written = new Map(
  Array.from({ length: COUNT }, (_, n) => {
    const record = parseRecord(recordOf(n));
    if (!record.ok) throw new Error(record.why);
    return [`entry-${n}`, record.value];
  }),
);

describe('a library of the version before', { timeout: 120_000 }, () => {
  it('opens and gives out the same papers, with their times', async () => {
    await oldLibrary('before');
    const library = createLibrary({ name: 'before' });
    const records = await recordsOf(library);
    expect(records.size).toBe(COUNT);
    expect(ris(records)).toBe(ris(written));
    const entry = await getEntry(library, 'entry-4');
    expect(entry).toMatchObject({
      ...oldEntry(4),
      set: {},
      tagged: { even: edited },
      collected: { c1: added },
      readings: [{ url: 'https://numbers.example/4', read: seen }],
    });
    expect(await (await library.db()).get('entries', 'entry-2')).toEqual({
      ...oldEntry(2),
      set: {},
      tagged: { even: added },
      collected: { c1: added },
      readings: [{ ...oldEntry(2).readings[0], read: seen }],
    });
    expect(await getEntry(library, 'entry-9')).toMatchObject({ deleted: seen });
    expect((await allOrganisers(library)).map(({ name }) => name)).toEqual(['Numbers']);
    library.close();
  });

  it('leaves rows that cannot be read as they are', async () => {
    await oldLibrary('unreadable');
    const library = createLibrary({ name: 'unreadable' });
    const db = await library.db();
    for (const row of UNREADABLE) expect(await db.get('entries', row.id)).toEqual(row);
    expect(await getEntry(library, 'broken')).toMatchObject({ unreadable: 'not-an-object' });
    library.close();
  });

  it('has rows by which its works are found', async () => {
    await oldLibrary('found');
    const library = createLibrary({ name: 'found' });
    expect((await findSameWork(library, recordOf(7)))?.id).toBe('entry-7');
    library.close();
  });

  it('stays whole when its opening is cut off, and opens the next time', async () => {
    await oldLibrary('cut off');
    const cut: Migration = (db, tx) => {
      migrations[6]!(db, tx);
      const request = unwrap(tx).objectStore('entries').count();
      request.onsuccess = () => tx.abort();
    };
    expect(await openDatabase({}, 'cut off', [...BEFORE, cut])).toMatchObject({ ok: false });
    const old = await openDatabase({}, 'cut off', BEFORE);
    if (!old.ok) throw new Error('not opened');
    expect([...old.value.objectStoreNames]).not.toContain('purged');
    expect(await old.value.count('entries')).toBe(COUNT + UNREADABLE.length);
    expect(await old.value.get('entries', 'entry-0')).toEqual(oldEntry(0));
    expect(await old.value.get('summaries', 'entry-0')).toEqual(oldRow(0));
    old.value.close();
    const library = createLibrary({ name: 'cut off' });
    expect(ris(await recordsOf(library))).toBe(ris(written));
    library.close();
  });
});
