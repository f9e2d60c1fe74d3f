/** The way to have a page read, with what the worker runs. */
import { beforeEach, expect, it } from 'vitest';
import { askReader } from '../../lib/reader/ask-reader.ts';
import type { PageReading } from '../../lib/record/page-reading.ts';
import { startReadingHere } from '../support/reading-here.ts';
import { articlePage } from '../support/fake-scripting.ts';

beforeEach(startReadingHere);

const ADDRESS = 'https://journal.example.org/1';
const COPY = { root: [], contentType: 'text/html', loading: false, truncated: false, ms: 0 };
const listing = (title: string): PageReading => ({
  version: 1,
  url: ADDRESS,
  title: 'Rooms',
  claims: [],
  blocks: [],
  related: [{ title, url: '/2' }],
  signs: {},
});

it('reads a page: its reading, its paper, and why there is none', async () => {
  const read = await askReader('read-page', { ...articlePage(ADDRESS, 'Rooms'), ...COPY });
  expect(read).toMatchObject({
    ok: true,
    value: {
      ok: true,
      value: { reading: { title: 'Rooms' }, paper: { ok: true, value: { title: 'Rooms' } } },
    },
  });
  const hours = await askReader('read-page', { url: ADDRESS, html: '<title>Hours</title>', ...COPY });
  expect(hours).toMatchObject({
    ok: true,
    value: { ok: true, value: { papers: [], paper: { ok: false, why: 'not-an-article' } } },
  });
});

it('reads the lines of pages, and finds one by its title', async () => {
  const { related, url } = listing('Doors of rooms');
  expect(await askReader('read-lines', [{ url, papers: related }])).toMatchObject({
    ok: true,
    value: [[{ title: 'Doors of rooms', URL: 'https://journal.example.org/2' }]],
  });
  const readings = [listing('Windows'), listing('Doors of rooms')];
  expect(await askReader('find-line', { title: 'Doors of Rooms', readings })).toMatchObject({
    ok: true,
    value: [undefined, { line: related[0], records: [{ title: 'Doors of rooms' }] }],
  });
});

it('passes on a mistake of ours as one', async () => {
  await expect(askReader('recognise-readings', [{} as PageReading])).rejects.toThrow('TypeError');
});
