import { describe, expect, test } from 'vitest';
import { parseEntry, parsePageReading, parseRecord } from '../../lib/record/parse-record.ts';

const paper = { type: 'article-journal', title: 'Peer workers as emotion managers' };

describe('parseRecord', () => {
  test('keeps every field of the right kind', () => {
    const record = {
      ...paper,
      author: [
        {
          family: 'Åkerblom',
          given: 'Kristina Bakke',
          ORCID: '0000-0002-1825-0097',
          affiliation: ['Bergen'],
        },
        { literal: 'WHO' },
      ],
      issued: { 'date-parts': [[2022, 11, 3]] },
      keyword: ['Peer support'],
      classification: { CLC: ['R749'] },
      'cited-by': 0,
      links: [{ url: 'https://example.org/a.pdf', kind: 'pdf' }],
      notices: ['retracted'],
      sources: { title: 'highwire:citation_title' },
    };
    expect(parseRecord(record)).toEqual({ ok: true, value: record });
  });

  test.each([
    [null, 'not-an-object'],
    ['text', 'not-an-object'],
    [[paper], 'not-an-object'],
    [{ title: 'A' }, 'no-type'],
    [{ ...paper, type: 'blog' }, 'no-type'],
    [{ type: 'book' }, 'no-title'],
    [{ type: 'book', title: '  ' }, 'no-title'],
    [{ type: 'book', title: 7 }, 'no-title'],
  ])('says why %j is no record', (value, why) => {
    expect(parseRecord(value)).toEqual({ ok: false, why });
  });

  test('leaves out what is unknown or of the wrong kind and keeps the rest', () => {
    const value = {
      ...paper,
      unknown: 1,
      volume: 12,
      issue: '3',
      author: [{ family: 'Ness' }, { given: 'Ottar' }, 'Ness', null],
      keyword: 'one',
      issued: { 'date-parts': [[2022, 13]] },
      accessed: { 'date-parts': [['2022']] },
      'event-date': { 'date-parts': [[2021, 2, 30]] },
      URL: 'javascript:alert(1)',
      links: [{ url: 'data:text/html,x', kind: 'pdf' }],
      'cited-by': -1,
      sources: { nonsense: 'a', title: 5 },
    };
    expect(parseRecord(value)).toEqual({
      ok: true,
      value: { ...paper, issue: '3', author: [{ family: 'Ness' }] },
    });
  });

  test('reaches no prototype', () => {
    const value: unknown = JSON.parse(
      '{"type":"book","title":"A","__proto__":{"volume":"1"},"classification":{"__proto__":["x"],"CLC":["R1"]}}',
    );
    const parsed = parseRecord(value);
    expect(parsed).toEqual({
      ok: true,
      value: { type: 'book', title: 'A', classification: { CLC: ['R1'] } },
    });
    expect(({} as { volume?: string }).volume).toBeUndefined();
    expect(parseRecord(Object.create(paper))).toEqual({ ok: false, why: 'no-type' });
  });

  test('keeps what is long as it is: the library gives back what it took', () => {
    const long = {
      ...paper,
      abstract: 'x'.repeat(1_000_001),
      author: Array.from({ length: 20_001 }, (_, i) => ({
        family: `F${i}`,
        given: 'g'.repeat(i === 0 ? 5001 : 1),
      })),
      URL: `https://a.example/${'u'.repeat(20_001)}`,
      classification: Object.fromEntries(
        Array.from({ length: 101 }, (_, i) => [`s${i}${'s'.repeat(200)}`, ['c']]),
      ),
      sources: { title: 's'.repeat(1001) },
    };
    expect(parseRecord(long)).toEqual({ ok: true, value: long });
  });
});

describe('parseEntry', () => {
  const entry = {
    id: 'a3b1',
    record: paper,
    added: '2024-11-03T09:12:33.120Z',
    changed: '2024-11-04T09:12:33.120Z',
    pages: [],
    status: 'read',
    starred: true,
    tags: ['one'],
    collections: [],
    note: 'n',
    readings: [],
    edits: { title: '2024-11-04T09:12:33.120Z' },
    set: { volume: '2024-11-04T09:12:33.120Z' },
    tagged: { one: '2024-11-04T09:12:33.120Z', gone: '2024-11-04T10:12:33.120Z' },
    collected: { gone: '2024-11-04T10:12:33.120Z' },
    titled: 'asread',
    restored: '2024-11-04T11:12:33.120Z',
    deleted: '2024-11-05T09:12:33Z',
  };

  test('keeps an entry as it is', () => expect(parseEntry(entry)).toEqual({ ok: true, value: entry }));

  test('fills in what an older version did not keep', () => {
    const parsed = parseEntry({ id: 'a', record: paper, added: '2024-11-03T09:12:33.120Z', status: 'lost' });
    expect(parsed.ok && parsed.value).toEqual({
      id: 'a',
      record: paper,
      added: '2024-11-03T09:12:33.120Z',
      changed: '2024-11-03T09:12:33.120Z',
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
    });
  });

  test('dates the tags, collections and readings of an older version', () => {
    const old = { ...entry, set: undefined, tagged: undefined, collected: undefined };
    const reading = { version: 1, title: '', claims: [], blocks: [], related: [], signs: {} };
    const [seen, edited] = ['2024-11-03T10:00:00.000Z', '2024-11-05T09:12:33.120Z'];
    const parsed = parseEntry({
      ...old,
      collections: ['c1'],
      pages: [{ url: 'https://a.example/', title: '', seen }],
      readings: [
        { ...reading, url: 'https://a.example/' },
        { ...reading, url: 'https://b.example/' },
      ],
      edits: { tags: edited },
    });
    expect(parsed).toMatchObject({
      value: { set: {}, tagged: { one: edited }, collected: { c1: entry.added } },
    });
    expect(parsed.ok && parsed.value.readings.map(({ read }) => read)).toEqual([seen, entry.added]);
  });

  test('refuses times under hostile names and of no sense, however many there are', () => {
    const hostile = JSON.parse(
      '{"__proto__": "2024-11-04T09:12:33.120Z", "constructor": "2024-11-04T09:12:33.120Z", "odd": "x"}',
    ) as object;
    const many = Object.fromEntries(Array.from({ length: 20_500 }, (_, i) => [`t${i}`, entry.added]));
    const parsed = parseEntry({
      ...entry,
      tags: ['__proto__'],
      set: hostile,
      tagged: hostile,
      collected: many,
    });
    expect(parsed).toMatchObject({ ok: true });
    if (!parsed.ok) return;
    expect(parsed.value.tags).toEqual(['__proto__']);
    expect([parsed.value.set, parsed.value.tagged]).toEqual([{}, {}]);
    expect(Object.getPrototypeOf(parsed.value.tagged)).toBe(Object.prototype);
    expect(Object.keys(parsed.value.collected)).toHaveLength(20_500);
  });

  test.each([
    [{ ...entry, id: '' }, 'no-id'],
    [{ ...entry, added: 'yesterday' }, 'no-time'],
    [{ ...entry, record: {} }, 'no-type'],
    [7, 'not-an-object'],
  ])('says why %j is none', (value, why) => expect(parseEntry(value)).toEqual({ ok: false, why }));
});

describe('parsePageReading', () => {
  const reading = {
    version: 1,
    url: 'https://example.org/1',
    title: 'A',
    lang: 'en',
    ms: 3.5,
    claims: [
      { field: 'title', value: 'A', source: 'highwire:citation_title' },
      { field: 'author', value: { name: 'Ottar Ness' }, source: 'label:作者', lang: 'en' },
    ],
    metas: [{ name: 'citation_title', value: 'A', lang: 'en' }],
    structured: [{ '@type': 'ScholarlyArticle', name: 'A' }],
    coins: ['ctx_ver=Z39.88-2004'],
    blocks: [{ format: 'ris', text: 'TY  - JOUR' }],
    related: [{ title: 'B', authors: ['Ness, Ottar'], sourceLine: '2018, 27', url: 'https://example.org/2' }],
    signs: {
      works: 2,
      site: 'pure',
      kind: 'article',
      loading: true,
      textLength: 100,
      headings: ['abstract'],
    },
  };

  test('keeps a page reading as it is', () =>
    expect(parsePageReading(reading)).toEqual({ ok: true, value: reading }));

  test('leaves out claims that make no sense', () => {
    const value = {
      ...reading,
      claims: [
        { field: 'nothing', value: 'A', source: 's' },
        { field: 'title', value: 7, source: 's' },
        ...reading.claims,
        null,
      ],
    };
    expect(parsePageReading(value)).toEqual({ ok: true, value: reading });
  });

  test.each([
    [{ ...reading, version: 2 }, 'unknown-version'],
    [{ ...reading, url: '' }, 'no-url'],
    [[], 'not-an-object'],
  ])('says why %j is none', (value, why) => expect(parsePageReading(value)).toEqual({ ok: false, why }));
});
