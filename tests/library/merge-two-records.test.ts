/** The record that becomes of two, and an entry that a page or a file completes. */
import { beforeEach, describe, expect, it } from 'vitest';
import { mergeEntries, type MergePolicy } from '../../lib/library/merge-entries.ts';
import { changedFields } from '../../lib/library/merge-records.ts';
import { titleWords } from '../../lib/library/title-words.ts';
import type { Entry } from '../../lib/record/entry.ts';
import type { Record } from '../../lib/record/record.ts';
import { ADDED, T2, T3, T4, entry, merged, page, reading } from './merge-support.ts';
import { paper } from './support.ts';

const recordOf = (a: Partial<Record>, b: Partial<Record>, policy: MergePolicy = 'duplicates'): Record =>
  merged({ record: { ...paper, ...a } }, { record: { ...paper, ...b } }, policy).record;

describe('the record of two entries', () => {
  it('has of each field the better value with its source, whichever was set later', () => {
    const good = { volume: '7', sources: { volume: 'highwire:citation_volume' } };
    const poor = { volume: '77', issue: '2', sources: { volume: 'import:ris', issue: 'import:ris' } };
    const [a, b] = [
      entry({ record: { ...paper, ...good } }),
      entry({ record: { ...paper, ...poor }, set: { volume: T3 } }),
    ];
    expect(merged(a, b).record).toMatchObject({ volume: '7', issue: '2' });
    expect(merged(a, b).record.sources).toEqual({ volume: 'highwire:citation_volume', issue: 'import:ris' });
    expect(merged(a, b, 'machines').record).toMatchObject({ volume: '77' });
  });

  it('has sources only of what it has, and none where neither tells any', () => {
    const bare: Record = { ...paper };
    delete bare.sources;
    expect(merged({ record: bare }, { record: bare }).record).not.toHaveProperty('sources');
    const { sources } = merged(
      { record: bare },
      { record: { ...bare, volume: '1', sources: { volume: 'user', issue: 'user' } } },
    ).record;
    expect(sources).toEqual({ volume: 'user' });
  });

  it('has the numbers, notices and links of both, and the greater count', () => {
    const [pdf, html] = [
      { url: 'https://b.example/', kind: 'pdf' },
      { url: 'https://a.example/', kind: 'html' },
    ] as const;
    const a: Partial<Record> = {
      ISSN: ['2049-3630'],
      ISBN: ['9783161484100'],
      notices: ['corrected'],
      links: [pdf],
      'cited-by': 3,
    };
    const b: Partial<Record> = {
      ISSN: ['1234-5679'],
      ISBN: ['9780306406157'],
      notices: ['retracted'],
      links: [html],
      'cited-by': 7,
    };
    const both = {
      ISSN: ['1234-5679', '2049-3630'],
      ISBN: ['9780306406157', '9783161484100'],
      notices: ['retracted', 'corrected'],
      links: [html, pdf],
      'cited-by': 7,
    };
    expect(recordOf(a, b)).toMatchObject(both);
    for (const field of Object.keys(both) as (keyof typeof both)[]) {
      expect(recordOf({ [field]: a[field] }, {})[field]).toEqual(a[field]);
      expect(recordOf({}, {})).not.toHaveProperty(field);
    }
    // of two copies one stands
    expect(recordOf(a, b, 'machines')['cited-by']).toBeDefined();
    expect(recordOf({ ISSN: a.ISSN! }, { ISSN: b.ISSN! }, 'machines').ISSN).toHaveLength(1);
  });

  it('has the list that a person typed, not that of both, and of joined lists the better source', () => {
    const [a, b] = [['2049-3630'], ['1234-5679']];
    const of = (ISSN: string[], source?: string): Partial<Entry> => ({
      record: { ...paper, ISSN, ...(source !== undefined && { sources: { ISSN: source } }) },
    });
    expect(merged({ ...of(a), edits: { ISSN: T2 } }, of(b)).record.ISSN).toEqual(a);
    expect(merged(of(a, 'import:ris'), of(b, 'highwire:citation_issn')).record.sources).toEqual({
      ISSN: 'highwire:citation_issn',
    });
    expect(merged(of(a, 'import:ris'), of(b, 'import:bibtex')).record.sources).toEqual({
      ISSN: 'import:bibtex',
    });
    expect(merged(of(a, 'default'), of(b)).record.sources).not.toHaveProperty('ISSN');
  });

  it('has authors and pages of the title that stands: the longer one', () => {
    const [short, long]: Record[] = [
      {
        type: 'article-journal',
        title: 'Delta',
        author: [{ family: 'Ness' }, { family: 'Doe' }],
        page: '1-9',
      },
      { type: 'article-journal', title: 'Alpha beta', author: [{ family: 'Berg' }] },
    ];
    expect(merged({ record: short! }, { record: long! }).record).toEqual(long);
    // set later counts for copies only
    expect(
      merged({ record: short!, set: { title: T3 } }, { record: long! }, 'machines').record,
    ).toMatchObject({ title: 'Delta', page: '1-9' });
    expect(merged({ record: short!, set: { title: T3 } }, { record: long! }).record.title).toBe('Alpha beta');
    // typed pages stand under any title
    expect(merged({ record: short!, edits: { page: T2 } }, { record: long! }).record.page).toBe('1-9');
    // of one length: by the letters
    expect(
      merged({ record: { ...short!, title: 'Delta' } }, { record: { ...short!, title: 'Gamma' } }).record
        .title,
    ).toBe('Gamma');
  });

  it('remembers under which title it was read where a person typed another', () => {
    const typed = {
      record: { ...paper, title: 'My own words' },
      edits: { title: T2 },
      titled: titleWords(paper.title),
    };
    expect(merged(typed, { record: paper })).toMatchObject({
      record: { title: 'My own words' },
      titled: titleWords(paper.title),
    });
    expect(merged({ record: paper }, { record: paper })).not.toHaveProperty('titled');
    const retyped = { record: paper, edits: { title: T2 } };
    expect(merged(retyped, { record: paper })).not.toHaveProperty('titled');
  });

  it('has the later time of each edit', () => {
    const one = merged({ edits: { volume: T2, note: T4 } }, { edits: { volume: T3, issue: T2 } });
    expect(one.edits).toEqual({ volume: T3, issue: T2, note: T4 });
  });
});

describe.each<[string, MergePolicy]>([
  ['a page', { page: 'other' }],
  ['a file', 'file'],
])('completed by %s', (_, policy) => {
  const known = entry({
    record: { ...paper, volume: '1' },
    tags: ['a'],
    note: 'One.',
    pages: [page('https://a.example/', ADDED), page('https://b.example/', ADDED)],
    readings: [1, 2, 3, 4, 5].map(n => reading(n, ADDED)),
    edits: { issue: T2 },
  });
  const found = entry({
    id: 'found',
    added: T3,
    record: { ...paper, volume: '2', issue: '3', publisher: 'Ice Press' },
    tags: ['b', 'a'],
    note: 'Two.',
    starred: true,
    status: 'read',
    pages: [page('https://a.example/', T3), page('https://c.example/', T3)],
    readings: [reading(2, T3), reading(6, T3)],
  });
  let one: Entry;
  beforeEach(() => (one = mergeEntries(known, found, policy)));

  it('is the same entry, with what it lacked', () => {
    expect(one).toMatchObject({ id: known.id, added: ADDED, starred: false, status: 'to-read' });
    expect(one.record).toMatchObject({ volume: '1', publisher: 'Ice Press' });
    expect(one.record).not.toHaveProperty('issue'); // a person cleared it
  });

  it('has the newest of each page and reading, five of these', () => {
    expect(one.pages.map(({ url, seen }) => [url, seen])).toEqual([
      ['https://b.example/', ADDED],
      ['https://a.example/', T3],
      ['https://c.example/', T3],
    ]);
    expect(one.readings.map(({ url }) => url.slice(-1)).join('')).toBe('34526');
    expect(one.readings.find(({ url }) => url.endsWith('2'))?.read).toBe(T3);
  });

  it('takes tags and notes from files only', () => {
    const ofFile = policy === 'file';
    expect(one.tags).toEqual(ofFile ? ['a', 'b'] : ['a']);
    expect(one.note).toBe(ofFile ? 'One.\n\n---\n\nTwo.' : 'One.');
  });
});

it('the fields that changed are those that say something else', () => {
  const before: Record = { ...paper, volume: '1', publisher: 'Ice Press' };
  expect(changedFields(before, before)).toEqual([]);
  expect(changedFields(before, { ...before, volume: '2', issue: '3' })).toEqual(['volume', 'issue']);
  const otherwise: Partial<Record> = {
    publisher: 'ICE PRESS',
    URL: 'https://a.example/',
    links: [{ url: 'https://a.example/', kind: 'pdf' }],
    'cited-by': 3,
    sources: { volume: 'user' },
  };
  expect(changedFields(before, { ...before, ...otherwise })).toEqual([]);
  expect(changedFields(before, { ...before, issue: '' })).toEqual([]);
});
