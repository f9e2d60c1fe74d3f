import { describe, expect, it } from 'vitest';
import { getEntry, isUnreadable, newestRows } from '../../lib/library/read-entries.ts';
import { editRecord, moveToTrash } from '../../lib/library/edit-entries.ts';
import { findSameWork } from '../../lib/library/find-same-work.ts';
import { save, type AuthorityOver } from '../../lib/library/save-finding.ts';
import { knownAmong, saveMany, Stopped } from '../../lib/library/save-findings.ts';
import { undo } from '../../lib/library/undo.ts';
import type { Record } from '../../lib/record/record.ts';
import { finding, freshLibrary, paper } from './support.ts';

/** Sources that are believed more than any guess. */
const PRINTED = { volume: 'highwire:citation_volume', issue: 'highwire:citation_issue' };

describe('save', () => {
  it('keeps the readings of the five pages met last', async () => {
    const library = freshLibrary();
    const pages = [1, 2, 3, 4, 5, 6, 7].map(n => `https://journal.example/${n}`);
    for (const url of pages) await save(library, finding(paper, url));
    const { entry } = await save(library, finding(paper, pages[2]));
    expect(entry.readings.map(({ url }) => url)).toEqual([3, 4, 5, 6, 2].map(at => pages[at]));
    expect(entry.pages).toHaveLength(7);
  });

  it('leaves what a person set, however well the page is believed', async () => {
    const library = freshLibrary();
    const { entry } = await save(library, finding({ ...paper, volume: '1', issue: '1' }));
    await editRecord(library, [entry.id], { volume: '2' }, () => 'default');
    const read: Record = { ...paper, volume: '9', issue: '9', sources: PRINTED };
    const again = await save(library, { ...finding(read), authority: () => 'publisher' });
    expect(again.entry.record).toMatchObject({ volume: '2', issue: '9' });
  });

  it('tells the authority what is known, and proposes what it may not correct', async () => {
    const library = freshLibrary();
    const { entry } = await save(library, finding({ ...paper, volume: '1' }));
    const read: Record = { ...paper, volume: '9', issue: '4', sources: PRINTED };
    const asked: unknown[] = [];
    const authority: AuthorityOver = (known, fresh) => {
      asked.push(known.id, fresh);
      return 'other';
    };
    const again = await save(library, { ...finding(read, 'https://other.example/'), authority });
    expect(asked).toEqual([entry.id, read]);
    expect(again).toMatchObject({ kind: 'already', proposed: ['volume'], more: [] });
    expect(again.entry.record).toMatchObject({ volume: '1', issue: '4' });
    expect(again.entry.edits).toEqual({});
    const corrected = await save(library, { ...finding(read), authority: () => 'own' });
    expect(corrected).toMatchObject({ kind: 'already', proposed: [], entry: { record: { volume: '9' } } });
  });

  it('keeps a new paper with its page and reading', async () => {
    const library = freshLibrary();
    const saved = await save(library, finding());
    expect(saved.kind).toBe('saved');
    const entry = await getEntry(library, saved.entry.id);
    if (!entry || isUnreadable(entry)) throw new Error('not stored');
    expect(entry.record).toEqual(paper);
    expect(entry.pages).toEqual([
      { url: 'https://journal.example/1', title: paper.title, seen: '2026-11-03T09:00:02.000Z' },
    ]);
    expect(entry.readings).toHaveLength(1);
  });

  it('never doubles a work, and says what the page knows more', async () => {
    const library = freshLibrary();
    const first = await save(library, finding());
    const fuller: Record = {
      ...paper,
      DOI: '10.1016/J.SSMQR.2022.100200',
      volume: '2',
      'container-title': 'SSM-Qualitative Research in Health',
    };
    const again = await save(library, finding(fuller, 'https://portal.example/2'));
    expect(again).toMatchObject({ kind: 'already', more: ['volume', 'container-title'] });
    expect(again.entry.id).toBe(first.entry.id);
    expect(again.entry.record.volume).toBeUndefined();
    expect(again.entry.pages.map(({ url }) => url)).toEqual([
      'https://journal.example/1',
      'https://portal.example/2',
    ]);
    expect(await newestRows(library, 'list', 10)).toHaveLength(1);
  });

  it.each<[string, Record, Record, boolean]>([
    [
      'the same PMID',
      { ...paper, DOI: undefined, PMID: '1' },
      { type: 'article-journal', title: 'Another reading of its title', PMID: '1' },
      true,
    ],
    [
      'the same PMCID',
      { ...paper, PMCID: 'PMC1' },
      { type: 'article-journal', title: 'Other', PMCID: 'PMC1' },
      true,
    ],
    [
      'the same arXiv number in another version',
      { type: 'article', title: paper.title, arxiv: '2104.01234v1' },
      { type: 'article', title: 'Other', arxiv: '2104.01234v3' },
      true,
    ],
    [
      'a preprint and its article',
      { ...paper, arxiv: '2104.01234v1' },
      { type: 'article', title: paper.title, arxiv: '2104.01234v3' },
      false,
    ],
    [
      'the same title, author and year',
      { ...paper, DOI: undefined },
      { ...paper, title: paper.title.toUpperCase() },
      true,
    ],
    ['the same title and author but other DOIs', paper, { ...paper, DOI: '10.1234/other' }, false],
    [
      'the same short title and author in another year',
      {
        type: 'article-journal',
        title: 'Editorial',
        author: [{ family: 'Andersen' }],
        issued: { 'date-parts': [[2020]] },
      },
      {
        type: 'article-journal',
        title: 'Editorial',
        author: [{ family: 'Andersen' }],
        issued: { 'date-parts': [[2021]] },
      },
      false,
    ],
    [
      'only a short title',
      { type: 'article-journal', title: 'Preface' },
      { type: 'article-journal', title: 'Preface' },
      false,
    ],
    [
      'the same title by others',
      { ...paper, DOI: undefined },
      { ...paper, DOI: undefined, author: [{ family: 'Nguyen' }] },
      false,
    ],
  ])('%s', async (_name, one, other, same) => {
    const library = freshLibrary();
    await save(library, finding(one));
    expect((await save(library, finding(other, 'https://other.example/'))).kind).toBe(
      same ? 'already' : 'saved',
    );
  });

  it('brings a work back from the trash, to the top', async () => {
    const library = freshLibrary();
    const { entry } = await save(library, finding());
    await save(library, finding({ type: 'article-journal', title: 'A later paper', DOI: '10.1/later' }));
    await moveToTrash(library, [entry.id]);
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

describe('a paper of a list', () => {
  const line: Record = {
    type: 'article-journal',
    title: paper.title,
    author: [
      { family: 'Kirkegaard', given: 'S' },
      { family: 'Andersen', given: 'D' },
    ],
    'container-title': 'SSM Qual Res Health',
    issued: { 'date-parts': [[2022]] },
    volume: '2',
    page: '1-9',
    DOI: '10.1016/j.ssmqr.2022.100200',
    sources: {
      title: 'related',
      author: 'related',
      'container-title': 'related',
      volume: 'related',
      page: 'related',
      DOI: 'related',
    },
  };

  it('is incomplete until its page was visited, which completes it and keeps what only the list said', async () => {
    const library = freshLibrary();
    await saveMany(library, [{ record: line, status: 'to-read', tags: [] }]);
    expect(await newestRows(library, 'list', 9)).toMatchObject([{ incomplete: true }]);
    await save(library, { ...finding({ ...paper, abstract: 'What was found.' }), authority: () => 'other' });
    const [row] = await newestRows(library, 'list', 9);
    expect(row).toMatchObject({ incomplete: false, journal: 'SSM Qual Res Health' });
    const entry = await getEntry(library, row?.id ?? '');
    expect(entry && !isUnreadable(entry) && entry.record).toMatchObject({
      title: paper.title,
      author: paper.author,
      abstract: 'What was found.',
      volume: '2',
      page: '1-9',
    });
  });

  it('completes the entry of a page that said less, when it is chosen', async () => {
    const library = freshLibrary();
    await save(library, finding());
    expect(await knownAmong(library, [line])).toEqual(new Map([[0, ['container-title', 'volume', 'page']]]));
    await saveMany(library, [{ record: line, status: 'to-read', tags: [], authority: () => 'other' }]);
    const [row] = await newestRows(library, 'list', 9);
    const entry = await getEntry(library, row?.id ?? '');
    expect(entry && !isUnreadable(entry) && entry.record).toMatchObject({
      title: paper.title,
      author: paper.author,
      'container-title': 'SSM Qual Res Health',
      volume: '2',
      page: '1-9',
    });
  });

  it('is saved once of a list that prints it twice, and all go or none', async () => {
    const library = freshLibrary();
    const { changed } = await saveMany(
      library,
      [line, { ...line, title: line.title.toUpperCase() }].map(record => ({
        record,
        status: 'to-read',
        tags: [],
      })),
    );
    expect(changed).toHaveLength(1);
    const stop = new AbortController();
    stop.abort();
    await expect(
      saveMany(
        library,
        [{ record: { type: 'article-journal', title: 'Never kept' }, status: 'to-read', tags: [] }],
        { signal: stop.signal },
      ),
    ).rejects.toThrow(Stopped);
    expect(await newestRows(library, 'list', 9)).toHaveLength(1);
  });
});
