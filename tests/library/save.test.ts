import { describe, expect, it } from 'vitest';
import { getEntry, isUnreadable, newestRows } from '../../lib/library/read.ts';
import { remove } from '../../lib/library/reading-list.ts';
import { findSameWork, save } from '../../lib/library/save.ts';
import { undo } from '../../lib/library/undo.ts';
import type { Record } from '../../lib/model/record.ts';
import { finding, freshLibrary, paper } from './support.ts';

describe('save', () => {
  it('keeps a new paper with its page and reading', async () => {
    const library = freshLibrary();
    const saved = await save(library, finding());
    expect(saved.kind).toBe('saved');
    const entry = await getEntry(library, saved.entry.id);
    if (!entry || isUnreadable(entry)) throw new Error('not stored');
    expect(entry.record).toEqual(paper);
    expect(entry.pages).toEqual([{ url: 'https://journal.example/1', title: paper.title, seen: '2026-11-03T09:00:02.000Z' }]);
    expect(entry.readings).toHaveLength(1);
  });

  it('never doubles a work, and says what the page knows more', async () => {
    const library = freshLibrary();
    const first = await save(library, finding());
    const fuller: Record = { ...paper, DOI: '10.1016/J.SSMQR.2022.100200', volume: '2', 'container-title': 'SSM-Qualitative Research in Health' };
    const again = await save(library, finding(fuller, 'https://portal.example/2'));
    expect(again).toMatchObject({ kind: 'already', more: ['volume', 'container-title'] });
    expect(again.entry.id).toBe(first.entry.id);
    expect(again.entry.record.volume).toBeUndefined();
    expect(again.entry.pages.map(({ url }) => url)).toEqual(['https://journal.example/1', 'https://portal.example/2']);
    expect(await newestRows(library, 'list', 10)).toHaveLength(1);
  });

  it.each<[string, Record, Record, boolean]>([
    ['the same PMID', { ...paper, DOI: undefined, PMID: '1' }, { type: 'article-journal', title: 'Another reading of its title', PMID: '1' }, true],
    ['the same PMCID', { ...paper, PMCID: 'PMC1' }, { type: 'article-journal', title: 'Other', PMCID: 'PMC1' }, true],
    ['the same arXiv number in another version', { type: 'article', title: paper.title, arxiv: '2104.01234v1' }, { type: 'article', title: 'Other', arxiv: '2104.01234v3' }, true],
    ['a preprint and its article', { ...paper, arxiv: '2104.01234v1' }, { type: 'article', title: paper.title, arxiv: '2104.01234v3' }, false],
    ['the same title, author and year', { ...paper, DOI: undefined }, { ...paper, title: paper.title.toUpperCase() }, true],
    ['the same title and author but other DOIs', paper, { ...paper, DOI: '10.1234/other' }, false],
    ['the same short title and author in another year', { type: 'article-journal', title: 'Editorial', author: [{ family: 'Andersen' }], issued: { 'date-parts': [[2020]] } },
      { type: 'article-journal', title: 'Editorial', author: [{ family: 'Andersen' }], issued: { 'date-parts': [[2021]] } }, false],
    ['only a short title', { type: 'article-journal', title: 'Preface' }, { type: 'article-journal', title: 'Preface' }, false],
    ['the same title by others', { ...paper, DOI: undefined }, { ...paper, DOI: undefined, author: [{ family: 'Nguyen' }] }, false],
  ])('%s', async (_name, one, other, same) => {
    const library = freshLibrary();
    await save(library, finding(one));
    expect((await save(library, finding(other, 'https://other.example/'))).kind).toBe(same ? 'already' : 'saved');
  });

  it('brings a work back from the trash, to the top', async () => {
    const library = freshLibrary();
    const { entry } = await save(library, finding());
    await save(library, finding({ type: 'article-journal', title: 'A later paper', DOI: '10.1/later' }));
    await remove(library, [entry.id]);
    const again = await save(library, finding());
    expect(again).toMatchObject({ kind: 'saved', restored: true, entry: { id: entry.id } });
    expect((await newestRows(library, 'list', 10)).map(({ id }) => id)[0]).toBe(entry.id);
  });

  it('taken back, a new paper is in the trash and nowhere else', async () => {
    const library = freshLibrary();
    const saved = await save(library, finding());
    if (saved.kind !== 'saved') throw new Error('not saved');
    await undo(library, [saved.change]);
    expect(await newestRows(library, 'list', 10)).toEqual([]);
    expect(await newestRows(library, 'trash', 10)).toHaveLength(1);
    expect((await findSameWork(library, paper))?.deleted).toBeDefined();
  });
});
