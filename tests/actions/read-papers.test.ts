import { expect, it } from 'vitest';
import { papersInSlices, readPapers } from '../../lib/actions/read-papers.ts';
import { saveMany } from '../../lib/library/save-findings.ts';
import { finding, freshLibrary, paper } from '../library/support.ts';

const papers = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    finding({ ...paper, title: `Rivers and people, part ${n}`, DOI: `10.5555/riv.${n}` }),
  );

it('reads papers in the order of their ids and leaves out what cannot be read', async () => {
  const library = freshLibrary();
  const { changed } = await saveMany(library, papers(3));
  const ids = changed.map(({ after }) => after.id).reverse();
  await (await library.db()).put('entries', { id: 'broken' });
  const read = await readPapers(library, [ids[0]!, 'broken', 'gone', ...ids.slice(1)]);
  expect(read.map(({ id }) => id)).toEqual(ids);
});

it('reads 500 at a time', async () => {
  const library = freshLibrary();
  const { changed } = await saveMany(library, papers(501));
  const sizes: number[] = [];
  for await (const slice of papersInSlices(
    library,
    changed.map(({ after }) => after.id),
  ))
    sizes.push(slice.length);
  expect(sizes).toEqual([500, 1]);
});

it('stops with the signal’s reason', async () => {
  const stop = new AbortController();
  stop.abort(new Error('enough'));
  await expect(readPapers(freshLibrary(), ['a'], stop.signal)).rejects.toThrow('enough');
});
