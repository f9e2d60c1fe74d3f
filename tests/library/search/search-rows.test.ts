import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../lib/library/search/parse-query.ts';
import { editDistance } from '../../../lib/library/search/similar-words.ts';
import { searchCorrected as search } from '../../../lib/library/search/corrected-search.ts';
import { isUnreadable } from '../../../lib/library/read-entries.ts';
import { searchRowsInSlices } from '../../../lib/library/search/search-rows.ts';
import { summarise } from '../../../lib/record/summarise.ts';
import type { Summary } from '../../../lib/record/summary.ts';
import type { Entry } from '../../../lib/record/entry.ts';
import type { Record } from '../../../lib/record/record.ts';

const row = (id: string, record: Partial<Record>, own: Partial<Entry> = {}): Summary =>
  summarise({
    id,
    record: { type: 'article-journal', title: id, ...record },
    added: '2026-11-03T09:00:00.000Z',
    changed: '2026-11-03T09:00:00.000Z',
    pages: [],
    status: 'to-read',
    starred: false,
    tags: [],
    collections: [],
    note: '',
    readings: [],
    edits: {},
    set: {},
    tagged: {},
    collected: {},
    ...own,
  });

const rows = [
  row(
    'peer',
    {
      title: 'Peer workers as emotion managers',
      author: [{ family: 'Kirkegaard', given: 'Sine' }],
      issued: { 'date-parts': [[2022]] },
      'container-title': 'SSM',
    },
    { starred: true, tags: ['peer work'] },
  ),
  row(
    'stigma',
    {
      title: 'Stigma and recovery',
      author: [{ family: 'Åkerblom', given: 'Kristina Bakke' }],
      issued: { 'date-parts': [[2018]] },
      DOI: '10.1/st',
    },
    { status: 'read', note: 'good' },
  ),
  row(
    'zh',
    {
      title: '精神疾病患者同伴支持服务的研究',
      author: [{ family: '李', given: '明' }],
      issued: { 'date-parts': [[2020]] },
    },
    { collections: ['c1'] },
  ),
  row('art', { title: 'Cartography of care', keyword: ['Peer support'], issued: { 'date-parts': [[2010]] } }),
];
const texts = new Map([['art', 'maps of emotional labour in hospitals']]);
const ids = (query: string) =>
  search(rows, query, { longTexts: texts, collectionNames: new Map([['c1', 'China']]) }).rows.map(found =>
    isUnreadable(found) ? '?' : found.id,
  );

describe('search', () => {
  it.each<[string, string[]]>([
    ['', ['peer', 'stigma', 'zh', 'art']],
    ['peer', ['peer', 'art']], // the title counts more than a keyword
    ['emotion', ['peer', 'art']], // and the abstract least
    ['art', []], // a word is found from its beginning: not within Cartography
    ['carto', ['art']],
    ['akerblom', ['stigma']],
    ['åkerblom', ['stigma']],
    ['ÅKERBLOM recovery', ['stigma']],
    ['同伴支持', ['zh']],
    ['支持', ['zh']],
    ['author:kirke', ['peer']],
    ['author:peer', []],
    ['year:2018..2022', ['peer', 'stigma', 'zh']],
    ['year:..2018', ['stigma', 'art']],
    ['year:2020', ['zh']],
    ['year:>2020', ['peer', 'zh']],
    ['tag:"peer work"', ['peer']],
    ['journal:ssm', ['peer']],
    ['added:2026-11', ['peer', 'stigma', 'zh', 'art']],
    ['added:2026-11-03', ['peer', 'stigma', 'zh', 'art']],
    ['added:2026-11-04..', []],
    ['added:..2026-11-02', []],
    ['since:2026-11-01..2026-11-30', ['peer', 'stigma', 'zh', 'art']],
    ['added:2026-', ['peer', 'stigma', 'zh', 'art']], // half typed
    ['status:read', ['stigma']],
    ['status:to-read', ['peer', 'zh', 'art']],
    ['is:starred', ['peer']],
    ['has:note', ['stigma']],
    ['-has:doi', ['peer', 'zh', 'art']],
    ['"emotion managers"', ['peer']],
    ['"emotion manager"', []],
    ['peer -cartography', ['peer']],
    ['in:china', ['zh']],
    ['10.1/st', ['stigma']],
    ['author:', ['peer', 'stigma', 'zh', 'art']], // half typed: asks nothing yet
  ])('%s', (query, expected) => expect(ids(query)).toEqual(expected));

  it('ranks by where a word stands: title, author, tag, journal, keyword, abstract', () => {
    const named = [
      row('abstract', { title: 'A' }),
      row('keyword', { title: 'B', keyword: ['Holm'] }),
      row('journal', { title: 'C', 'container-title': 'Holm' }),
      row('tag', { title: 'D' }, { tags: ['Holm'] }),
      row('author', { title: 'E', author: [{ family: 'Holm' }] }),
      row('title', { title: 'Holm' }),
    ];
    const longTexts = new Map([['abstract', 'of holm']]);
    expect(search(named, 'holm', { longTexts }).rows.map(({ id }) => id)).toEqual(
      named.map(({ id }) => id).reverse(),
    );
  });

  it.each<[string, string[], string]>([
    ['stgima', ['stigma'], 'stigma'],
    ['kirkegard', ['peer'], 'kirkegaard'],
    ['cartograhpy', ['art'], 'cartography'],
    ['recovvery', ['stigma'], 'recovery'], // in the title; two letters would do for others
    ['author:kirkegard', ['peer'], 'kirkegaard'],
  ])('finds what %s may have meant', (query, expected, meant) => {
    expect(ids(query)).toEqual(expected);
    expect(search(rows, query).meant).toEqual([meant]);
  });

  it('does not guess at short words or when something is found', () => {
    expect(ids('xyz')).toEqual([]);
    expect(search(rows, 'peer').meant).toBeUndefined();
  });
});

describe('parseQuery', () => {
  it('reads a colon that is no qualifier as text', () => {
    expect(parseQuery('recovery: theory').map(({ test }) => test)).toEqual([
      { kind: 'text', place: 'any', text: 'recovery', phrase: false, spaceless: false },
      { kind: 'text', place: 'any', text: 'theory', phrase: false, spaceless: false },
    ]);
  });
});

describe('editDistance', () => {
  it.each<[string, string, number]>([
    ['stigma', 'stigma', 0],
    ['stigma', 'stgima', 1],
    ['stigma', 'stigmas', 1],
    ['stigma', 'sigma', 1],
    ['stigma', 'enigma', 2],
    ['stigma', 'recovery', 3],
  ])('%s %s: %i', (a, b, far) => {
    expect(editDistance(a, b, 2)).toBe(far);
  });
});

describe('in slices', () => {
  const many = Array.from({ length: 9000 }, (_, n) =>
    row(`r${n}`, { title: n % 3 === 0 ? `Peer work ${n}` : `Other ${n}` }),
  );

  it('finds the same in the same order, letting the window on between slices', async () => {
    let waits = 0;
    const found = await searchRowsInSlices(many, 'peer', {}, () => Promise.resolve(++waits > 0));
    expect(found).toEqual(search(many, 'peer'));
    expect(waits).toBe(2);
  });

  it('stops when it is overtaken', async () => {
    expect(await searchRowsInSlices(many, 'peer', {}, () => Promise.resolve(false))).toBeUndefined();
  });
});
