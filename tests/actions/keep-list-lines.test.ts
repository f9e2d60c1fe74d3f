import { beforeEach, expect, it } from 'vitest';
import { isListLine, keepListLines, keepOlderListLines } from '../../lib/actions/keep-list-lines.ts';
import { readPapers } from '../../lib/actions/read-papers.ts';
import type { Library } from '../../lib/library/library.ts';
import { moveToTrash } from '../../lib/library/edit-entries.ts';
import { save } from '../../lib/library/save-finding.ts';
import type { PageReading, RelatedReading } from '../../lib/record/page-reading.ts';
import { startReadingHere } from '../support/reading-here.ts';
import { finding, freshLibrary, paper } from '../library/support.ts';

let library: Library;
beforeEach(() => {
  startReadingHere();
  library = freshLibrary();
});

const PLACE = { url: 'https://list.example/?q=rivers', title: 'Search: rivers' };
const BARE = { type: 'article-journal' as const, title: 'Rivers and people', DOI: '10.5555/riv.1' };
const line: RelatedReading = {
  title: BARE.title,
  authors: ['Doe, Jane'],
  sourceLine: 'J Riv Stud. 2020;1(1):1-9.',
  url: 'https://journal.example/doi/10.5555/riv.1',
};
const linesOf = async (id: string) => (await readPapers(library, [id]))[0]!.readings.filter(isListLine);
const page = (url: string, related: RelatedReading[]): PageReading => ({
  ...finding(paper, url).reading!,
  related,
});

it('are told from readings of a paper’s own page', () => {
  expect(isListLine({ ...page('x', [line]), claims: [] })).toBe(true);
  expect(isListLine({ ...page('x', [line, line]), claims: [] })).toBe(false);
  expect(isListLine(page('x', [line]))).toBe(false);
});

it('are kept with the papers that they complete', async () => {
  const { entry } = await save(library, finding(BARE));
  await keepListLines(library, PLACE, [line]);
  expect(await linesOf(entry.id)).toMatchObject([
    { version: 1, ...PLACE, claims: [], blocks: [], related: [line], signs: {} },
  ]);
});

it('are not kept where they add nothing, nor with a paper in the trash', async () => {
  const whole = await save(
    library,
    finding({ ...paper, ...BARE, 'container-title': 'J', volume: '1', page: '1-2' }),
  );
  await keepListLines(library, PLACE, [line]);
  expect(await linesOf(whole.entry.id)).toEqual([]);
  const other = freshLibrary();
  const { entry } = await save(other, finding(BARE));
  await moveToTrash(other, [entry.id]);
  await keepListLines(other, PLACE, [line]);
  expect((await readPapers(other, [entry.id]))[0]!.readings.filter(isListLine)).toEqual([]);
});

it('are kept from the two newest lists, one of each', async () => {
  const { entry } = await save(library, finding(BARE));
  const own = entry.readings.length;
  for (const n of [1, 2, 2, 3])
    await keepListLines(library, { url: `https://list.example/${n}`, title: 'x' }, [line]);
  expect((await linesOf(entry.id)).map(({ url }) => url)).toEqual([
    'https://list.example/2',
    'https://list.example/3',
  ]);
  expect((await readPapers(library, [entry.id]))[0]!.readings).toHaveLength(own + 2);
});

it('are found in the pages of papers that were saved before', async () => {
  const older = finding(paper, 'https://journal.example/older');
  await save(library, { ...older, reading: page('https://journal.example/older', [line]) });
  const { entry } = await save(library, finding(BARE));
  await keepOlderListLines(library, entry);
  expect(await linesOf(entry.id)).toMatchObject([{ url: 'https://journal.example/older', related: [line] }]);
});

it('are not looked for when nothing is missing', async () => {
  const older = finding(paper, 'https://journal.example/older');
  await save(library, { ...older, reading: page('https://journal.example/older', [line]) });
  const { entry } = await save(
    library,
    finding({ ...paper, ...BARE, 'container-title': 'J', volume: '1', page: '1-2' }),
  );
  await keepOlderListLines(library, entry);
  expect(await linesOf(entry.id)).toEqual([]);
});
