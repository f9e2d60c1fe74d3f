import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import type { Record } from '../../../lib/record/record.ts';
import { readCsl } from '../../../lib/formats/csl/read.ts';
import { toCsl } from '../../../lib/formats/csl/to-csl.ts';
import { without } from '../../support/without.ts';
import { variedRecords } from '../../support/varied-records.ts';

test('lists become texts, and what CSL lacks goes under custom', () => {
  expect(
    toCsl(
      {
        type: 'article',
        title: 'A',
        ISSN: ['1446-1242', '1839-3551'],
        keyword: ['a', 'b'],
        arxiv: '2101.00001',
        PMID: '1',
        author: [{ family: 'Ness', ORCID: '0000-0002-1825-0097' }],
      },
      'k',
    ),
  ).toEqual({
    id: 'k',
    type: 'article',
    title: 'A',
    ISSN: '1446-1242, 1839-3551',
    keyword: 'a, b',
    PMID: '1',
    author: [{ family: 'Ness' }],
    custom: { arxiv: '2101.00001', author: [{ ORCID: '0000-0002-1825-0097' }] },
  });
});

test('@citation-js/core takes 200 varied items as they are', () => {
  // a book with a version would be taken for software
  const records = variedRecords(200).map(record => without(record, 'version'));
  const items = records.map((record, index) => toCsl(record, `id${index}`));
  const { data } = new Cite(items, { generateGraph: false });
  expect(data.map(item => [item.id, item.type, item.title])).toEqual(
    items.map(item => [item.id, item.type, item.title]),
  );
});

test("Crossref's and Zotero's habits", () => {
  const { entries, problems } = readCsl(
    JSON.stringify({
      items: [
        {
          type: 'journal-article',
          title: ['An <i>in vitro</i> study'],
          'container-title': ['J'],
          ISSN: ['1446-1242'],
          author: [
            {
              given: 'Ann',
              family: 'Doe',
              ORCID: 'http://orcid.org/0000-0002-1825-0097',
              affiliation: [{ name: 'Oslo' }],
            },
          ],
          issued: { 'date-parts': [['2020', 5, 0]] },
        },
        {
          type: 'article-journal',
          title: 'B',
          author: [{ 'non-dropping-particle': 'van', family: 'Hecke', given: 'A' }, { literal: 'WHO' }],
          issued: { raw: '3 May 2019' },
          note: 'PMID: 123\nread it',
          volume: 7,
        },
        { type: 'book' },
      ],
    }),
  );
  expect(entries).toEqual([
    {
      line: 1,
      record: {
        type: 'article-journal',
        title: 'An in vitro study',
        'container-title': 'J',
        ISSN: ['1446-1242'],
        author: [{ family: 'Doe', given: 'Ann', affiliation: ['Oslo'], ORCID: '0000-0002-1825-0097' }],
        issued: { 'date-parts': [[2020, 5]] },
      },
    },
    {
      line: 2,
      note: 'read it',
      record: {
        type: 'article-journal',
        title: 'B',
        volume: '7',
        PMID: '123',
        author: [{ family: 'van Hecke', given: 'A' }, { literal: 'WHO' }],
        issued: { 'date-parts': [[2019, 5, 3]] },
      },
    },
  ]);
  expect(problems).toEqual([{ line: 3, why: 'no-title', text: '' }]);
});

describe("a season, which a record's date has no place for", () => {
  test.each([
    ['beside the year', { 'date-parts': [[2020]], season: 'Summer' }, [[2020]]],
    ['as a number beside the year', { 'date-parts': [[2020]], season: 2 }, [[2020]]],
    ['in place of the month, from 13 on', { 'date-parts': [[2020, 13]] }, [[2020]]],
    ['in place of the month, from 21 on as in EDTF', { 'date-parts': [[2020, 21]] }, [[2020]]],
    ['in place of the month, with a day', { 'date-parts': [['2020', '24', '5']] }, [[2020]]],
    [
      'at both ends of a range',
      {
        'date-parts': [
          [2020, 22],
          [2021, 23],
        ],
      },
      [[2020], [2021]],
    ],
    ['beside a month, which stays', { 'date-parts': [[2020, 12]], season: 'Winter' }, [[2020, 12]]],
  ])('%s', (_, issued, parts) => {
    const { entries } = readCsl(JSON.stringify([{ type: 'book', title: 'A', issued }]));
    expect(entries.map(({ record }) => record)).toEqual([
      { type: 'book', title: 'A', issued: { 'date-parts': parts } },
    ]);
  });

  test('is never written: the parts of a date go out as they are', () => {
    const record: Record = { type: 'book', title: 'A', issued: { 'date-parts': [[2020, 12, 31]] } };
    expect(toCsl(record, 'k').issued).toEqual({ 'date-parts': [[2020, 12, 31]] });
  });
});

describe('JSON Lines', () => {
  const titles = (text: string) => readCsl(text).entries.map(({ record, line }) => [line, record.title]);

  test.each([
    ['one item a line', '{"type":"book","title":"A"}\n{"type":"book","title":"B"}\n'],
    ['items over several lines', '{"type":"book",\n "title":"A"}\n{\n"type":"book","title":"B"\n}'],
    ['arrays and items', '[{"type":"book","title":"A"}]\r\n\r\n{"type":"book","title":"B"}'],
    ['with nothing between', '\ufeff{"type":"book","title":"A"}{"type":"book","title":"B"}'],
  ])('%s', (_, text) => {
    expect(titles(text)).toEqual([
      [1, 'A'],
      [2, 'B'],
    ]);
    expect(readCsl(text).problems).toEqual([]);
  });

  test('brackets and quotation marks inside texts part nothing', () => {
    const text = '{"type":"book","title":"A ]} \\"{["}\n{"type":"book","title":"B"}';
    expect(titles(text)).toEqual([
      [1, 'A ]} "{['],
      [2, 'B'],
    ]);
  });

  test.each([
    ['behind a value', '{"type":"book","title":'],
    ['within a text', '{"type":"book","title":"Hal'],
    ['within an escape', '{"type":"book","title":"Hal\\'],
    ['behind an author', '{"type":"book","author":[{"family":"A"},\n {"family":"B"}'],
    ['at its beginning', '"type":"book","title":"B"}'],
    ['with words for a value', '{"type":"book","title":undefined}'],
  ])('a line that is cut is told with its place, and the others are read: %s', (_, cut) => {
    const text = `{"type":"book","title":"A"}\n${cut}\n{"type":"book","title":"C"}\n`;
    const { entries, problems } = readCsl(text);
    expect(entries.map(({ record }) => record.title)).toEqual(['A', 'C']);
    expect(problems).toMatchObject([{ line: 2, why: 'damaged' }]);
  });

  test('an item that lists references is the item', () =>
    expect(titles('{"type":"book","title":"A","references":[{"type":"book","title":"Cited"}]}')).toEqual([
      [1, 'A'],
    ]));
});

describe('records as the command prints them', () => {
  const record = {
    type: 'article',
    title: 'Rooms <i>for</i> talking',
    author: [{ family: 'Lund', given: 'Eva', affiliation: ['Oslo'], ORCID: '0000-0002-1825-0097' }],
    issued: { 'date-parts': [[2021, 4]] },
    keyword: ['rooms, large', 'talk'],
    ISBN: ['9783161484100'],
    arxiv: '2101.00001',
    links: [{ url: 'https://a.example/1.pdf', kind: 'pdf' }],
    notices: ['corrected'],
    classification: { CLC: ['R749'] },
    sources: { title: 'highwire:citation_title', author: 'visible' },
  };

  test('are read as they are, with their sources', () =>
    expect(readCsl(JSON.stringify({ ...record, related: [{ type: 'book', title: 'Other' }] }))).toEqual({
      entries: [{ line: 1, record }],
      problems: [],
    }));

  test('with the tags and the note that stand beside', () =>
    expect(readCsl(JSON.stringify({ ...record, tags: ['t'], note: 'PMID: 1', from: [] })).entries).toEqual([
      { line: 1, record, tags: ['t'], note: 'PMID: 1' },
    ]));

  test('in lines with the page that each came from; a page without a paper is told', () => {
    const lines = [
      { file: 'a.html', url: 'https://a.example/1', ms: 1, record },
      { file: 'b.html', url: 'https://a.example/2', ms: 1, record: null, why: 'several-papers' },
      null,
      { file: 'c.html', url: 'https://a.example/3', ms: 1, record: { ...record, title: 'C' } },
    ];
    const read = readCsl(lines.map(line => JSON.stringify(line)).join('\n'));
    expect(read.entries).toEqual([
      { line: 1, record },
      { line: 4, record: { ...record, title: 'C' } },
    ]);
    expect(read.problems).toEqual([
      { line: 2, why: 'no-paper', text: 'https://a.example/2' },
      { line: 3, why: 'no-paper', text: '' },
    ]);
  });
});

test("tags travel under custom, which is a program's own", () =>
  expect(readCsl('{"type":"book","title":"A","custom":{"tags":["t"]}}').entries).toEqual([
    { line: 1, record: { type: 'book', title: 'A' }, tags: ['t'] },
  ]));
