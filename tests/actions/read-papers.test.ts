import { expect, it } from 'vitest';
import { papersInSlices, readPapers } from '../../lib/actions/read-papers.ts';
import { entryOf, freshLibrary, store } from '../library/support.ts';

const idsTo = (count: number): string[] => Array.from({ length: count }, (_, n) => `entry-${n}`);
const entries = (ids: readonly string[]) => ids.map(id => entryOf({ id }));

it('reads papers in the order of their ids and leaves out what cannot be read', async () => {
  const library = freshLibrary();
  const ids = idsTo(3);
  await store(library, ...entries(ids));
  await (await library.db()).put('entries', { id: 'broken' });
  const read = await readPapers(library, ['entry-2', 'broken', 'gone', 'entry-1', 'entry-0']);
  expect(read.map(({ id }) => id)).toEqual(['entry-2', 'entry-1', 'entry-0']);
});

it('reads 500 at a time', async () => {
  const library = freshLibrary();
  const ids = idsTo(501);
  await store(library, ...entries(ids));
  const sizes: number[] = [];
  for await (const slice of papersInSlices(library, ids)) sizes.push(slice.length);
  expect(sizes).toEqual([500, 1]);
});

it('stops with the signal’s reason', async () => {
  const stop = new AbortController();
  stop.abort(new Error('enough'));
  await expect(readPapers(freshLibrary(), ['a'], stop.signal)).rejects.toThrow('enough');
});
