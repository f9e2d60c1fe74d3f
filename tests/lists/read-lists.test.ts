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
