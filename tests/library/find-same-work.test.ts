/** Which entry holds the same work. */
import { describe, expect, it } from 'vitest';
import { findSameWork, findSameWorks } from '../../lib/library/find-same-work.ts';
import type { Record } from '../../lib/record/record.ts';
import { entryOf, freshLibrary, paper, store } from './support.ts';

const deleted = '2026-11-02T00:00:00.000Z';
const other: Record = { type: 'book', title: 'Maps', DOI: '10.5555/maps' };

describe('the entry of the same work', () => {
  // ids are the order in which the index gives them
  it.each([
    ['a', 'b'],
    ['b', 'a'],
  ])('is the one in the list (%s), whichever was found first', async (inList, inTrash) => {
    const library = freshLibrary();
    await store(library, entryOf({ id: inTrash, deleted }), entryOf({ id: inList }));
    expect((await findSameWork(library, paper))?.id).toBe(inList);
  });

  it('comes out of the trash when the list has none', async () => {
    const library = freshLibrary();
    await store(library, entryOf({ id: 'thrown', deleted }));
    expect((await findSameWork(library, paper))?.id).toBe('thrown');
  });

  it('is not one of the same title by others', async () => {
    const library = freshLibrary();
    const namesake: Record = {
      ...paper,
      DOI: '10.5555/other',
      author: [{ family: 'Else', given: 'Some' }],
      issued: { 'date-parts': [[1987]] },
    };
    await store(library, entryOf({ record: namesake }));
    expect(await findSameWork(library, paper)).toBeUndefined();
  });

  it('is told of many records in their order', async () => {
    const library = freshLibrary();
    await store(library, entryOf({ id: 'maps', record: other }), entryOf({ id: 'peer' }));
    const unknown: Record = { type: 'book', title: 'Nothing of that kind' };
    const found = await findSameWorks(library, [paper, unknown, other]);
    expect(found.map(entry => entry?.id)).toEqual(['peer', undefined, 'maps']);
  });
});
