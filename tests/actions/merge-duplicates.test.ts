import { beforeEach, expect, it } from 'vitest';
import { keepPapersApart, mergeDuplicates } from '../../lib/actions/merge-duplicates.ts';
import { readPapers } from '../../lib/actions/read-papers.ts';
import type { Library } from '../../lib/library/library.ts';
import { pairName } from '../../lib/library/organisers/kept-apart.ts';
import { readOrganisers } from '../../lib/library/organisers/organisers.ts';
import { save } from '../../lib/library/save-finding.ts';
import type { Record } from '../../lib/record/record.ts';
import { finding, freshLibrary } from '../library/support.ts';

let library: Library;
beforeEach(() => {
  library = freshLibrary();
});

/** Two papers that are not held for the same work when they are saved. */
async function saveTwo(): Promise<[string, string]> {
  const one: Record = { type: 'article-journal', title: 'Rooms for talking', DOI: '10.5555/a', volume: '3' };
  const other: Record = { ...one, DOI: '10.5555/b', volume: '4', issue: '2', page: '1-9' };
  const first = await save(library, finding(one, 'https://journal.example/a'));
  const second = await save(library, finding(other, 'https://journal.example/b'));
  return [first.entry.id, second.entry.id];
}

it('makes one paper of two, which says all that both say', async () => {
  const ids = await saveTwo();
  const { changed } = await mergeDuplicates(library, [{ ids }]);
  expect(changed).toHaveLength(2);
  const papers = await readPapers(library, ids);
  const kept = papers.filter(({ deleted }) => deleted === undefined);
  expect(kept).toHaveLength(1);
  expect(kept[0]!.record).toMatchObject({ title: 'Rooms for talking', issue: '2', page: '1-9' });
  expect(kept[0]!.pages).toHaveLength(2);
});

it('keeps the values that were chosen', async () => {
  const [first, second] = await saveTwo();
  const chosen = new Map([['volume' as const, first]]);
  await mergeDuplicates(library, [{ ids: [first, second], chosen }]);
  const [kept] = (await readPapers(library, [first, second])).filter(({ deleted }) => deleted === undefined);
  expect(kept!.record.volume).toBe('3');
});

it('notes that papers are kept apart, until that is undone', async () => {
  const { undo, redo } = await keepPapersApart(library, ['a', 'b', 'c']);
  const apart = async () => [...(await readOrganisers(library)).keptApart].sort();
  const pairs = [pairName('a', 'b'), pairName('a', 'c'), pairName('b', 'c')];
  expect(await apart()).toEqual(pairs);
  await undo();
  expect(await apart()).toEqual([]);
  await redo();
  expect(await apart()).toEqual(pairs);
});
