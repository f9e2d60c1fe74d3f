import { beforeEach, expect, it } from 'vitest';
import { completeFromList, offerFromList } from '../../lib/actions/complete-from-list.ts';
import { keepListLines } from '../../lib/actions/keep-list-lines.ts';
import { readPapers } from '../../lib/actions/read-papers.ts';
import { editRecord } from '../../lib/library/edit-entries.ts';
import type { Library } from '../../lib/library/library.ts';
import { save } from '../../lib/library/save-finding.ts';
import type { RelatedReading } from '../../lib/record/page-reading.ts';
import { startReadingHere } from '../support/reading-here.ts';
import { finding, freshLibrary } from '../library/support.ts';

const BARE = { type: 'article-journal' as const, title: 'Rivers and people', DOI: '10.5555/riv.1' };
const LINE: RelatedReading = {
  title: BARE.title,
  authors: ['Doe, Jane'],
  sourceLine: 'J Riv Stud. 2020;1(1):1-9.',
  url: 'https://journal.example/doi/10.5555/riv.1',
};
const LIST = { url: 'https://list.example/?q=rivers', title: 'Search: rivers' };

let library: Library;
let id: string;
beforeEach(async () => {
  startReadingHere();
  library = freshLibrary();
  id = (await save(library, finding(BARE))).entry.id;
});
const entryNow = async () => (await readPapers(library, [id]))[0]!;
const offerNow = async () => offerFromList(await entryNow());

it('offers what the newest list says and the entry lacks', async () => {
  expect(await offerNow()).toBeUndefined();
  await keepListLines(library, { url: 'https://list.example/old', title: 'Old list' }, [LINE]);
  await keepListLines(library, LIST, [LINE]);
  const offer = (await offerNow())!;
  expect(offer.page).toBe('Search: rivers');
  expect(offer.record.volume).toBe('1');
  expect(offer.fields).toEqual(expect.arrayContaining(['author', 'container-title', 'volume', 'page']));
  expect(offer.fields).not.toContain('title');
});

it('names a page without a title by its address', async () => {
  await keepListLines(library, { ...LIST, title: '' }, [LINE]);
  expect((await offerNow())?.page).toBe(LIST.url);
});

it('does not offer what a person took away', async () => {
  await keepListLines(library, LIST, [LINE]);
  await editRecord(library, [id], { author: undefined, volume: undefined });
  const fields = (await offerNow())?.fields;
  expect(fields).toContain('page');
  expect(fields).not.toContain('author');
  expect(fields).not.toContain('volume');
});

it('offers nothing from a line about another work', async () => {
  await keepListLines(library, LIST, [LINE]);
  await editRecord(library, [id], { DOI: '10.5555/other', title: 'Something else entirely' });
  expect(await offerNow()).toBeUndefined();
});

it('completes the entry, and leaves what it got since', async () => {
  await keepListLines(library, LIST, [LINE]);
  const offer = (await offerNow())!;
  await editRecord(library, [id], { volume: '7' });
  const before = await entryNow();
  const { changed } = await completeFromList(library, id, offer);
  expect(changed).toHaveLength(1);
  const { record, changed: time } = await entryNow();
  expect(record).toMatchObject({ ...BARE, volume: '7', page: '1-9' });
  expect(record.sources?.volume).toBe('user');
  expect(record.sources?.page).toBe(offer.record.sources?.page);
  expect(record.author).toMatchObject([{ family: 'Doe', given: 'Jane' }]);
  expect(time > before.changed).toBe(true);
  expect(await offerNow()).toBeUndefined();
});

it('takes no more than was offered', async () => {
  await keepListLines(library, LIST, [LINE]);
  const offer = (await offerNow())!;
  await completeFromList(library, id, { ...offer, fields: ['page'] });
  const { record } = await entryNow();
  expect(record.page).toBe('1-9');
  expect(record).not.toHaveProperty('volume');
});

it('leaves title and type as they are', async () => {
  await keepListLines(library, LIST, [LINE]);
  const offer = (await offerNow())!;
  const other = { ...offer.record, title: `${BARE.title}: a longer title`, type: 'chapter' as const };
  await completeFromList(library, id, { ...offer, record: other });
  expect((await entryNow()).record).toMatchObject({ title: BARE.title, type: BARE.type });
});
