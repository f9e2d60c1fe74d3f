import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../lib/record/page-reading.ts';
import { recognise } from '../../lib/recognise/recognise.ts';
import { readingOf, type Claims } from './reading.ts';

/** A whole article, as citation metas give it. */
const ARTICLE: Claims = [
  ['title', 'highwire:citation_title', 'Tidal Mixing in a Shallow Fjord'],
  ['author', 'highwire:citation_author', 'Holm, Ann'],
  ['author', 'highwire:citation_author', 'Strand, Peder'],
  ['container-title', 'highwire:citation_journal_title', 'Annals of Fjords'],
  ['date', 'highwire:citation_publication_date', '2019-03-03'],
  ['volume', 'highwire:citation_volume', '12'],
  ['issue', 'highwire:citation_issue', '3'],
  ['page', 'highwire:citation_pages', '101-120'],
  ['DOI', 'highwire:citation_doi', '10.5555/fjord.12'],
];

/** The fields to check of a page that makes these claims, and of the article's those that are not left out. */
function check(more: Claims, without: readonly string[] = [], page: Partial<PageReading> = {}): string[] {
  const result = recognise(
    readingOf([...ARTICLE.filter(([field]) => !without.includes(field)), ...more], page),
  );
  if (!result.ok) throw new Error(result.why);
  return result.value.check;
}

describe('nothing is to be checked', () => {
  it.each<[string, Claims, string[]]>([
    ['of whole metas', [], []],
    ['where the page prints the same', [['authors', 'visible:authors', 'Ann Holm, Peder Strand']], []],
    ['where initials stand elsewhere', [['authors', 'json-ld:author', 'A. Holm; P. Strand']], []],
    ['where another list is cut', [['author', 'json-ld:author', 'Ann Holm']], []],
    ['where the web had it sooner', [['date-online', 'highwire:citation_online_date', '2018-11-20']], []],
    ['of an article by number', [['article-number', 'highwire:citation_id', 'e77']], ['page', 'issue']],
  ])('%s', (_name, more, without) => {
    expect(check(more, without)).toEqual([]);
  });
});

describe('to be checked is', () => {
  it.each<[string, string[], Claims, string[]]>([
    ['a journal that is absent', ['container-title'], [], ['container-title']],
    [
      'a journal with more behind it',
      ['container-title'],
      [['container-title', 'label:Journal', 'Fjord, 44 wells']],
      ['container-title'],
    ],
    ['a year that is absent', ['issued'], [], ['date']],
    ['another day', ['issued'], [['date', 'coins:rft.date', '2019-03-17']], []],
    ['a volume without pages', ['page'], [], ['page']],
    ['a third author', ['author'], [['authors', 'ris', 'Holm, Ann; Strand, Peder; Lind, Sara']], []],
    [
      'other people',
      ['author'],
      [
        ['author', 'coins:rft.au', 'Kvist, Bo'],
        ['author', 'coins:rft.au', 'Dahl, Eva'],
      ],
      [],
    ],
    ['a name in two halves', ['author'], [['author', 'highwire:citation_author', 'Holm, 2']], ['author']],
    ['people in two scripts', ['author'], [['author', 'highwire:citation_author', 'Иванов, Пётр']], []],
    ['a list of one weak source', ['author'], [['author', 'rdfa:author', 'Holm, Ann']], ['author']],
    [
      'one of several DOIs',
      ['DOI'],
      [
        ['DOI', 'visible:text', '10.5555/a.1'],
        ['DOI', 'visible:text', '10.5555/b.2'],
      ],
      ['DOI'],
    ],
  ])('%s', (_name, fields, more, without) => {
    expect(check(more, without)).toEqual(fields);
  });

  it.each([
    ['Issue 7', ['issue']],
    ['Heft 7', ['issue']],
    ['2019年 7期', ['issue']],
    ['No. 3', []],
  ])('an issue that the page prints otherwise: %s', (text, fields) => {
    expect(check([], [], { lines: [{ text, place: 'head' }] })).toEqual(fields);
  });
});

it('offers no choice between the people and the same in one name', () => {
  const together: Claims = [['author', 'json-ld:author', 'Holm Ann, Peder Strand']];
  const others: Claims = [['authors', 'json-ld:author', 'Ann Holm; Sara Lind']];
  const offered = (more: Claims) => {
    const result = recognise(readingOf([...ARTICLE, ...more]));
    return result.ok ? result.value.alternatives.author?.length : 'refused';
  };
  expect(offered(together)).toBeUndefined();
  expect(offered(others)).toBe(1);
});

it.each(['No. 12', 'Winter 2019, Heft 12', 'زمستان 1383 - شماره 12', '2019年 12期', '№ 12'])(
  'takes for the issue what stands in the metas as the volume and on the page as "%s"',
  text => {
    const result = recognise(readingOf(ARTICLE, { lines: [{ text, place: 'head' }] }));
    const { volume, issue } = result.ok ? result.value.record : {};
    expect([volume, issue]).toEqual([undefined, '12']);
  },
);
