import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../lib/record/page-reading.ts';
import { recognise } from '../../lib/recognise/recognise.ts';
import { readingOf } from './reading.ts';

const why = (reading: PageReading) => {
  const result = recognise(reading);
  return result.ok ? 'article' : result.why;
};

/** A page that has these metas, an h1 and a paragraph. */
const withMetas = (metas: [name: string, value: string][], more: Partial<PageReading> = {}): PageReading =>
  readingOf([['title', 'visible:h1', metas[0]?.[1] ?? '']], {
    metas: metas.map(([name, value]) => ({ name, value })),
    ...more,
  });

describe('pages of governments, universities and firms with Dublin Core', () => {
  it.each<[string, [string, string][]]>([
    [
      'an office, AGLS',
      [
        ['dcterms.title', 'Fishing licences'],
        ['dcterms.creator', 'corporateName=Department of Tides; address=1 Quay'],
        ['dcterms.issued', '2021-05-03'],
        ['aglsterms.function', 'fisheries'],
        ['dcterms.type', 'document'],
      ],
    ],
    [
      'an office, e-GMS, with a long description',
      [
        ['dc.title', 'Moorings'],
        ['dc.creator', 'Holm, Ann'],
        ['dc.date', '2019-02-01'],
        ['egms.accessibility', 'Double-A'],
        ['dc.description', 'How to moor a boat. '.repeat(20)],
      ],
    ],
    [
      'a media release',
      [
        ['dc.title', 'Minister opens a harbour'],
        ['dc.creator', 'Holm, Ann'],
        ['dc.date.issued', '2020-01-08'],
        ['dc.type', 'Media Release'],
      ],
    ],
    [
      'a media release, in Danish',
      [
        ['dc.title', 'Ny havn åbner'],
        ['dc.creator', 'Kystministeriet'],
        ['dc.date', '2020-01-08'],
        ['dc.type', 'Pressemeddelelse'],
      ],
    ],
    [
      'a profile',
      [
        ['dcterms.title', 'Ann Holm'],
        ['dcterms.creator', 'University of Tides'],
        ['dcterms.issued', '2020-01-08'],
        ['dcterms.type', 'Staff Profile'],
      ],
    ],
    [
      'a standard page, in Spanish',
      [
        ['dc.title', 'Becas para estudiantes'],
        ['dc.creator', 'Luis Pardo'],
        ['dc.date', '2020-01-08'],
        ['dc.type', 'Página web'],
      ],
    ],
    [
      'a page of a city by nobody knows whom, in German',
      [
        ['dc.title', 'Müllabfuhr'],
        ['dc.creator', 'Stadt Beispiel'],
        ['dc.date.created', '2020-01-08'],
        ['dc.language', 'de'],
      ],
    ],
    [
      'news, in Chinese',
      [
        ['dc.title', '港口今日开放'],
        ['dc.creator', '王芳'],
        ['dc.date', '2020-01-08'],
        ['dc.type', '新闻'],
      ],
    ],
  ])('are refused: %s', (_name, metas) => {
    expect(why(withMetas(metas))).toBe('not-an-article');
  });

  it.each<[string, [string, string][]]>([
    [
      'an article by its type, in Portuguese',
      [
        ['dc.title', 'Marés em fiordes rasos'],
        ['dc.creator', 'Silva, Ana'],
        ['dc.date', '2020'],
        ['dc.type', 'Artigo'],
      ],
    ],
    [
      'a report of an office that has a DOI',
      [
        ['dcterms.title', 'Tides and towns'],
        ['dcterms.creator', 'corporateName=Department of Tides'],
        ['dcterms.identifier', 'https://doi.org/10.5555/tides.1'],
        ['aglsterms.category', 'document'],
      ],
    ],
    [
      'a paper by the journal that it is a part of',
      [
        ['dc.title', 'Gezeiten in flachen Fjorden'],
        ['dc.creator', 'Holm, Ann'],
        ['dcterms.ispartof', 'Zeitschrift für Fjorde, 12(3)'],
      ],
    ],
    [
      'a paper by its abstract',
      [
        ['dc.title', 'Tides in shallow fjords'],
        ['dc.creator', 'Holm, Ann'],
        ['dc.date', '2020'],
        ['dc.description', 'Tides were measured for five years at three depths of the fjord. '.repeat(6)],
      ],
    ],
  ])('are taken: %s', (_name, metas) => {
    expect(why(withMetas(metas))).toBe('article');
  });

  it('name an organisation without the words around it', () => {
    const result = recognise(
      withMetas([
        ['dcterms.title', 'Tides and towns'],
        ['dcterms.creator', 'corporateName=Department of Tides; address=1 Quay Street; contact=555'],
        ['dcterms.identifier', 'https://doi.org/10.5555/tides.1'],
      ]),
    );
    expect(result.ok && result.value.record.author).toEqual([{ literal: 'Department of Tides' }]);
  });
});

it('reads the head of a patent', () => {
  const metas = [
    { name: 'dc.type', value: 'patent' },
    { name: 'dc.title', value: 'Bell that rings under water' },
    { name: 'dc.date', value: '1996-06-21', scheme: 'datesubmitted' },
    { name: 'dc.contributor', value: 'Ann B. Holm', scheme: 'inventor' },
    { name: 'dc.contributor', value: 'Peder Strand', scheme: 'inventor' },
    { name: 'dc.contributor', value: 'Example Bells Corp', scheme: 'assignee' },
    { name: 'dc.date', value: '1998-07-14', scheme: 'issue' },
    { name: 'citation_patent_publication_number', value: 'US:5780099:A' },
  ];
  const result = recognise(readingOf([], { metas }));
  expect(result.ok && result.value.record).toMatchObject({
    type: 'patent',
    title: 'Bell that rings under water',
    author: [
      { family: 'Holm', given: 'Ann B.' },
      { family: 'Strand', given: 'Peder' },
    ],
    issued: { 'date-parts': [[1998, 7, 14]] },
    number: 'US5780099A',
  });
});
