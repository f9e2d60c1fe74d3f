/** Whose list it is, and what becomes of a list system's mistake. */
import { expect, it } from 'vitest';
import { first } from '../../lib/page/dom.ts';
import type { ListSystem } from '../../lib/lists/list-system.ts';
import { readLists } from '../../lib/lists/read-lists.ts';
import { openMarkup } from '../support/open-markup.ts';

const page = openMarkup(
  '<body><p>See <a href="https://doi.org/10.1234/rooms.1">the paper</a>.</p></body>',
  'https://www.example-press.example/search',
);
const GENERAL = [expect.objectContaining({ title: '10.1234/rooms.1' })];
const system = (more: Partial<ListSystem>): ListSystem => ({
  id: 'example-press',
  hosts: ['.example-press.example'],
  read: () => [{ title: 'Rooms for talking' }],
  ...more,
});
const broken = (): never => {
  throw new TypeError('no rows');
};

it('is read by the system of its host, else in general', () => {
  expect(readLists(page, [system({})])).toEqual({ papers: [{ title: 'Rooms for talking' }], faults: [] });
  expect(readLists(page, [system({ hosts: ['example-press.example'] })])).toEqual({
    papers: GENERAL,
    faults: [],
  });
});

it.each([
  ['signs', system({ hosts: [], signs: broken })],
  ['read', system({ read: broken })],
])('is read in general when a system throws in %s, which is said', (part, mistaken) => {
  const fault = { file: 'lib/lists/systems/example-press.ts', part, message: 'TypeError: no rows' };
  expect(readLists(page, [mistaken])).toEqual({ papers: GENERAL, faults: [fault] });
});

it('says which selector is wrong', () => {
  const mistaken = system({
    signs: ({ document }) => first(document, 'li:nth-child(2)') !== undefined,
    hosts: [],
  });
  expect(readLists(page, [mistaken]).faults[0]?.message).toContain('li:nth-child(2)');
});

it('in general, DOIs are whole, printed or linked, and each is there once', () => {
  const first = '10.5555/(SICI)1099-0001(19970301)8:3<211::AID-ROOF12>3.0.CO;2-4';
  const second = '10.5555/(SICI)1099-0001(19970301)8:3<215::AID-ROOF13>3.0.CO;2-X';
  const escaped = (doi: string) => doi.replace('<', '&lt;').replace('>', '&gt;');
  const { papers } = readLists(
    openMarkup(
      `<body><p>Holm, A. Moss. ${escaped(first)}. <a href="https://doi.org/${encodeURIComponent(first)}">1</a></p>
        <p>Ek, B. Slate. <a href="https://doi.org/${encodeURIComponent(second)}">2</a></p>
        <p>Ek, B. Tiles (10.5555/s0001(97)1-2)[Crossref]</p></body>`,
      'https://www.example.org/references',
    ),
    [],
  );
  expect(papers.map(({ title, url }) => [title, url])).toEqual([
    [first, `https://doi.org/${first.replace('<', '%3C').replace('>', '%3E')}`],
    [second, `https://doi.org/${second.replace('<', '%3C').replace('>', '%3E')}`],
    ['10.5555/s0001(97)1-2', 'https://doi.org/10.5555/s0001(97)1-2'],
  ]);
});
