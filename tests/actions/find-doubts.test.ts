/** Which fields of an entry carry the mark "check". */
import { beforeEach, expect, it } from 'vitest';
import { findDoubts } from '../../lib/actions/find-doubts.ts';
import type { PageReading } from '../../lib/record/page-reading.ts';
import type { Record } from '../../lib/record/record.ts';
import { entryOf } from '../library/support.ts';
import { startReadingHere } from '../support/reading-here.ts';

beforeEach(startReadingHere);

const METAS: [name: string, value: string][] = [
  ['citation_title', 'Rooms for talking'],
  ['citation_author', 'Lund, Eva'],
  ['citation_author', 'Berg, Tone'],
  ['citation_journal_title', 'Journal of Rooms'],
  ['citation_publication_date', '2021'],
  ['citation_volume', '7'],
  ['citation_firstpage', '3'],
  ['citation_doi', '10.5555/rooms'],
];
/** What a page says, with the authors that its JSON-LD names. */
const reading = (others: string[]): PageReading => ({
  version: 1,
  url: 'https://journal.example.org/1',
  title: 'Rooms for talking',
  claims: [],
  metas: METAS.map(([name, value]) => ({ name, value })),
  blocks: [],
  structured: [
    { '@type': 'ScholarlyArticle', name: 'Rooms for talking', author: others.map(name => ({ name })) },
  ],
  related: [],
  signs: {},
});
const SAME = ['Eva Lund', 'Tone Berg'];
const OTHERS = ['Eva Lund', 'Per Vang'];
const record: Record = {
  type: 'article-journal',
  title: 'Rooms for talking',
  author: [
    { family: 'Lund', given: 'Eva' },
    { family: 'Berg', given: 'Tone' },
  ],
  'container-title': 'Journal of Rooms',
  volume: '7',
};

it('are those that the page leaves in doubt', async () => {
  expect(await findDoubts(entryOf({ record, readings: [reading(OTHERS)] }))).toEqual(['author']);
  expect(await findDoubts(entryOf({ record, readings: [reading(SAME)] }))).toEqual([]);
  expect(await findDoubts(entryOf({ record }))).toEqual([]);
});

it('are none that another page is sure of, that a person set, or whose value is another by now', async () => {
  const readings = [reading(OTHERS)];
  expect(await findDoubts(entryOf({ record, readings: [...readings, reading(SAME)] }))).toEqual([]);
  const edits = { author: '2026-11-03T09:00:00.000Z' };
  expect(await findDoubts(entryOf({ record, readings, edits }))).toEqual([]);
  const other: Record = { ...record, author: [{ family: 'Lund', given: 'E.' }] };
  expect(await findDoubts(entryOf({ record: other, readings }))).toEqual([]);
});

it('are fields without a value where the page has some to choose from', async () => {
  const without: PageReading = {
    ...reading(SAME),
    metas: METAS.filter(([name]) => name !== 'citation_doi' && name !== 'citation_volume').map(
      ([name, value]) => ({ name, value }),
    ),
    claims: ['10.5555/a.1', '10.5555/b.2'].map(value => ({ field: 'DOI', value, source: 'visible:text' })),
  };
  expect(await findDoubts(entryOf({ record, readings: [without] }))).toEqual(['DOI']);
});
