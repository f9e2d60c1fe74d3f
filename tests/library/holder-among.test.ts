/** Which of several rows that share a key with a record is its work. */
import { describe, expect, it } from 'vitest';
import { findSameWork, findSameWorks, holderAmong, findInList } from '../../lib/library/find-same-work.ts';
import type { Record } from '../../lib/record/record.ts';
import { workOf } from '../../lib/record/same-work.ts';
import { summarise } from '../../lib/record/summarise.ts';
import { entryOf, freshLibrary, paper, store } from './support.ts';

const DELETED = '2026-11-02T00:00:00.000Z';
const book: Record = {
  type: 'book',
  title: 'How harbours freeze along the northern coasts in years without snow',
  author: [{ family: 'Lindgren', given: 'Åsa' }],
  issued: { 'date-parts': [[2019]] },
};
const row = (id: string, own: Partial<Record>, deleted?: string) =>
  summarise(entryOf({ id, record: { ...book, ...own }, ...(deleted !== undefined && { deleted }) }));
const holder = (own: Partial<Record>, ...rows: ReturnType<typeof row>[]) =>
  holderAmong(workOf({ ...book, ...own }), rows)?.id;

describe('the row of the same work', () => {
  it('is none of another work', () => {
    expect(holder({})).toBeUndefined();
    expect(holder({}, row('other', { title: 'Fish prices' }))).toBeUndefined();
    expect(holder({ edition: '3' }, row('second', { edition: '2' }))).toBeUndefined();
  });

  it('is not told where works apart may be meant', () => {
    const [second, third] = [row('second', { edition: '2' }), row('third', { edition: '3' })];
    expect(holder({}, second, third)).toBeUndefined();
    expect(holder({}, second)).toBe('second');
    expect(holder({ edition: '3' }, second, third)).toBe('third');
    expect(holder({}, second, row('again', { edition: '2' }))).toBe('second');
  });

  it('is in the list before it is in the trash', () => {
    const [thrown, listed] = [row('thrown', { DOI: '10.5555/ice' }, DELETED), row('listed', {})];
    expect(holder({ DOI: '10.5555/ice' }, thrown, listed)).toBe('listed');
    expect(holder({ DOI: '10.5555/ice' }, thrown)).toBe('thrown');
    // what is in the trash makes nothing doubtful
    expect(holder({}, row('second', { edition: '2' }, DELETED), row('third', { edition: '3' }))).toBe(
      'third',
    );
  });

  it('has the same identifier before it has the same title', () => {
    const [titled, numbered] = [
      row('titled', { edition: '2' }),
      row('numbered', { DOI: '10.5555/ice', edition: '3' }),
    ];
    expect(holder({ DOI: '10.5555/ice' }, titled, numbered)).toBe('numbered');
    expect(holder({ DOI: '10.5555/ice' }, numbered, titled)).toBe('numbered');
  });
});

describe('in the library', () => {
  it('the list alone is asked where only it counts', async () => {
    const library = freshLibrary();
    await store(library, entryOf({ id: 'thrown', deleted: DELETED }), entryOf({ id: 'maps', record: book }));
    expect((await findSameWork(library, paper))?.id).toBe('thrown');
    expect(await findInList(library, [paper])).toEqual([undefined]);
    expect((await findInList(library, [paper, book])).map(entry => entry?.id)).toEqual([undefined, 'maps']);
  });

  it('what cannot be read holds nothing', async () => {
    const library = freshLibrary();
    await store(library, entryOf({ id: 'damaged' }), entryOf({ id: 'odd', record: book }));
    const db = await library.db();
    await db.put('entries', { id: 'damaged', record: 'from a later Offprint' });
    const summary = (await db.get('summaries', 'odd')) as object;
    await db.put('summaries', { ...summary, title: 7 });
    expect(await findSameWorks(library, [paper, book])).toEqual([undefined, undefined]);
  });
});
