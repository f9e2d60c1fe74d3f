import { beforeEach, expect, it, vi } from 'vitest';
import { findOtherValues } from '../../lib/actions/find-other-values.ts';
import { save } from '../../lib/library/save-finding.ts';
import * as reader from '../../lib/reader/ask-reader.ts';
import type { PageReading } from '../../lib/record/page-reading.ts';
import { startReadingHere } from '../support/reading-here.ts';
import { finding, freshLibrary } from '../library/support.ts';

beforeEach(startReadingHere);

const library = freshLibrary();

const reading = (title: string, year: string): PageReading => ({
  version: 1,
  url: 'https://journal.example.org/1',
  title,
  claims: [],
  metas: [
    { name: 'citation_title', value: title },
    { name: 'citation_author', value: 'Lund, Eva' },
    { name: 'citation_journal_title', value: 'Journal of Rooms' },
    { name: 'citation_publication_date', value: year },
  ],
  blocks: [],
  related: [],
  signs: {},
});

it('are what the pages say and the entry does not, each once, with where it stands', async () => {
  const { entry } = await save(library, finding());
  const pages = [reading('Rooms for talking', '2021'), reading('Rooms for talking', '2022')];
  const values = await findOtherValues({ ...entry, readings: pages });
  expect(values.find(({ field }) => field === 'title')).toEqual({
    field: 'title',
    source: 'highwire:citation_title',
    text: 'Rooms for talking',
    value: 'Rooms for talking',
  });
  expect(values.filter(({ field }) => field === 'title')).toHaveLength(1);
  // 2022 is the entry's own
  expect(values.filter(({ field }) => field === 'issued').map(({ text }) => text)).toEqual(['2021']);
});

it('are none where the pages say the same, or no page is kept', async () => {
  const { entry } = await save(library, finding());
  expect(await findOtherValues({ ...entry, readings: [] })).toEqual([]);
  const own = { ...entry, record: { ...entry.record, title: 'Rooms for talking' } };
  const values = await findOtherValues({ ...own, readings: [reading('Rooms for talking', '2022')] });
  const fields = values.map(({ field }) => field);
  expect(fields).not.toContain('title');
  expect(fields).toContain('container-title');
});

it('are none of a page that shows no paper', async () => {
  const { entry } = await save(library, finding());
  const hours: PageReading = { ...reading('Hours', '2022'), metas: [], title: 'Opening hours' };
  expect(await findOtherValues({ ...entry, readings: [hours] })).toEqual([]);
});

it('are also those that a page gives beside the one it is recognised by', async () => {
  const { entry } = await save(library, finding());
  const page: PageReading = {
    ...reading('Rooms for talking', '2021'),
    metas: [
      ...(reading('Rooms for talking', '2021').metas ?? []),
      { name: 'dc.title', value: 'Rooms for talking, and for listening' },
    ],
  };
  const values = await findOtherValues({ ...entry, readings: [page] });
  expect(values.filter(({ field }) => field === 'title').map(({ text, source }) => [source, text])).toEqual([
    ['highwire:citation_title', 'Rooms for talking'],
    ['dublin-core:dc.title', 'Rooms for talking, and for listening'],
  ]);
});

it('are none when the pages cannot be read', async () => {
  const { entry } = await save(library, finding());
  const ended = vi.spyOn(reader, 'askReader').mockResolvedValue({ ok: false, why: 'too-long' });
  expect(await findOtherValues({ ...entry, readings: [reading('Rooms for talking', '2021')] })).toEqual([]);
  expect(ended).toHaveBeenCalledOnce();
});
