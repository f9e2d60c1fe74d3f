/** A preprint and its article: two works, each with the way to the other. */
import { expect, it } from 'vitest';
import { preprintsOrArticles } from '../../lib/library/find-preprints.ts';
import { moveToTrash } from '../../lib/library/edit-entries.ts';
import { save } from '../../lib/library/save-finding.ts';
import type { Record } from '../../lib/record/record.ts';
import { finding, freshLibrary, paper } from './support.ts';

const preprint: Record = {
  ...paper,
  type: 'article',
  DOI: '10.1101/2020.03.22.002386',
  issued: { 'date-parts': [[2020]] },
};
const saved = async (...records: Record[]) => {
  const library = freshLibrary();
  const ids: string[] = [];
  for (const [n, record] of records.entries())
    ids.push((await save(library, finding(record, `https://journal.example/${n}`))).entry.id);
  const related = async (record: Record) =>
    (await preprintsOrArticles(library, record)).map(({ id }) => ids.indexOf(id));
  return { library, ids, related };
};

it('leads from each to the other', async () => {
  const { related } = await saved(paper, preprint);
  expect(await related(paper)).toEqual([1]);
  expect(await related(preprint)).toEqual([0]);
});
it.each([
  ['another first author', { author: [{ family: 'Holm', given: 'Anna' }] }],
  ['an article long before the preprint', { issued: { 'date-parts': [[2012]] } }],
  ['a correction', { title: `Correction to: ${paper.title}` }],
] as [string, Partial<Record>][])('leaves alone: %s', async (_, other) => {
  const { related } = await saved({ ...paper, ...other }, preprint);
  expect(await related(preprint)).toEqual([]);
});
it('says nothing of what is in the trash', async () => {
  const { library, ids, related } = await saved(paper, preprint);
  await moveToTrash(library, [ids[0]!]);
  expect(await related(preprint)).toEqual([]);
});
