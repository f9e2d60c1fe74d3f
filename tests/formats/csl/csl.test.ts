import { Cite } from '@citation-js/core';
import { expect, test } from 'vitest';
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
  const items = variedRecords(200).map((record, index) => toCsl(without(record, 'version'), `id${index}`)); // it takes a book with a version for software
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
