import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../lib/record/page-reading.ts';
import { recognise } from '../../lib/recognise/recognise.ts';
import { readingOf } from './reading.ts';

describe('what stands around a paper', () => {
  const read = (over: Partial<PageReading>) => {
    const result = recognise({
      ...readingOf([
        ['title', 'dublin-core:dc.title', 'Eel migration in a warm winter'],
        ['DOI', 'meta:publication_doi', '10.5555/abc'],
      ]),
      ...over,
    });
    return result.ok ? result.value.record : undefined;
  };

  it('reads volume and issue in the document’s title', () => {
    expect(read({ title: 'Eel migration in a warm winter: Annals of Fjords: Vol 12, No 7' })).toMatchObject({
      'container-title': 'Annals of Fjords',
      volume: '12',
      issue: '7',
    });
  });
  it('takes the name above the volume for the journal’s', () => {
    expect(
      read({
        lines: [
          'Fjord Magazine',
          'May/June 2017',
          'Volume 23, Number 5/6',
          'Eel migration in a warm winter',
        ].map(text => ({ text, place: 'head' })),
      }),
    ).toMatchObject({ 'container-title': 'Fjord Magazine', volume: '23', issue: '5/6' });
  });
  it('takes the line near the title, not the one of a paper beside it', () => {
    expect(
      read({
        lines: [
          { text: '2013 Jan;8(1):1-3.', place: 'head' },
          { text: 'Holm A. J Fjords. 2013 Jan;8(1):4-8.', place: 'beside' },
        ],
      }),
    ).toMatchObject({ volume: '8', issue: '1', page: '1-3' });
  });
  it('takes pages of a side column that gives one range', () => {
    expect(read({ lines: [{ text: 'Pages: 445-452', place: 'aside' }] })).toMatchObject({ page: '445-452' });
    expect(
      read({
        lines: [
          { text: 'Pages: 445-452', place: 'aside' },
          { text: 'Pages: 1-9', place: 'aside' },
        ],
      }),
    ).not.toHaveProperty('page');
  });
  it('parts a supplement from the volume', () => {
    expect(
      read({
        claims: [
          ...readingOf([
            ['title', 'highwire:citation_title', 'Eel migration in a warm winter'],
            ['volume', 'highwire:citation_volume', '85 Suppl 1'],
          ]).claims,
        ],
      }),
    ).toMatchObject({ volume: '85', issue: 'Suppl 1' });
  });
  it('takes the number that the DOI holds for a platform’s own', () => {
    const own = readingOf([
      ['title', 'highwire:citation_title', 'Eel migration in a warm winter'],
      ['DOI', 'highwire:citation_doi', '10.5555/fjord.2014.00781'],
      ['first-page', 'highwire:citation_firstpage', '85883'],
    ]).claims;
    expect(read({ claims: own })).toMatchObject({ page: '781' });
  });
  it('tells proceedings of one meeting from a journal', () => {
    const within = (name: string) =>
      read({
        claims: readingOf([
          ['title', 'highwire:citation_title', 'Eel migration in a warm winter'],
          ['container-title', 'label:Published in', name],
        ]).claims,
      })?.type;
    expect(within('Proceedings of the Fifty-Fourth Annual Meeting of the Fjord Society')).toBe(
      'paper-conference',
    );
    expect(within('Proceedings of the 12th Conference on Eels')).toBe('paper-conference');
    expect(within('Proceedings of the National Academy of Fjords')).toBe('article-journal');
  });
  it('takes the date under the title where nothing else is dated', () => {
    expect(
      read({
        lines: ['Eel migration in a warm winter', 'Ann Holm', 'August 2024'].map(text => ({
          text,
          place: 'head',
        })),
        claims: readingOf([
          ['title', 'highwire:citation_title', 'Eel migration in a warm winter'],
          ['title', 'visible:title', 'Eel migration in a warm winter'],
        ]).claims,
      }),
    ).toMatchObject({ issued: { 'date-parts': [[2024, 8]] } });
  });
  it('drops the tabs of two languages', () => {
    expect(
      read({
        labels: [
          {
            label: 'Résumé',
            values: [
              'en fr',
              'We followed forty eels through two winters and found that they leave late in warm ones. One stayed.',
            ],
          },
          { label: 'Mots clés', values: ['en fr'] },
        ],
      }),
    ).toMatchObject({
      abstract:
        'We followed forty eels through two winters and found that they leave late in warm ones. One stayed.',
    });
  });
  it('reads an essay of an old journal', () => {
    const essay = {
      title: 'Fjords OnLine Journal - Essays',
      claims: [],
      lines: ['Issue 58, Fall 2013', 'Reading the Water', 'Recovering Eels', 'By ANN FAIRLIE', 'One'].map(
        text => ({ text, place: 'head' as const }),
      ),
    };
    expect(read(essay)).toMatchObject({
      title: 'Reading the Water: Recovering Eels',
      author: [{ family: 'Fairlie', given: 'Ann' }],
      'container-title': 'Fjords OnLine Journal',
      issue: '58',
      issued: { 'date-parts': [[2013]] },
    });
    expect(read({ ...essay, title: 'News of the day' })).toBeUndefined();
  });
  it('takes what a platform numbers "volume/issue/page" apart', () => {
    const paper = readingOf([
      ['title', 'highwire:citation_title', 'Eel migration in a warm winter'],
      ['volume', 'highwire:citation_volume', '2'],
      ['article-number', 'highwire:citation_id', '2/0/e00160'],
    ]).claims;
    expect(read({ claims: paper })).toMatchObject({ page: 'e00160' });
  });
  it('finds the journal’s whole name above its short one', () => {
    const paper = readingOf([
      ['title', 'highwire:citation_title', 'Eel migration in a warm winter'],
      ['container-title', 'highwire:citation_journal_title', 'Fjord Commun.'],
    ]).claims;
    expect(read({ claims: paper, lines: [{ text: 'Fjord Communications', place: 'head' }] })).toMatchObject({
      'container-title': 'Fjord Communications',
    });
  });
  it('leaves the title alone on the page of one of its tables', () => {
    const paper = readingOf([
      ['title', 'highwire:citation_title', 'Eel migration in a warm winter'],
      ['subtitle', 'visible:subtitle', 'From: Eel migration in a warm winter'],
    ]).claims;
    expect(read({ claims: paper })?.title).toBe('Eel migration in a warm winter');
  });
  it('takes a data set for one, and its supplement’s paper for another work', () => {
    const data = readingOf([
      ['title', 'dublin-core:dc.title', 'Eel counts'],
      ['author', 'dublin-core:dc.creator', 'Holm, Ann'],
      ['type', 'dublin-core:dc.type', 'Dataset'],
      ['date-any', 'dublin-core:dc.date', '2014'],
      [
        'source-line',
        'dublin-core:dc.source',
        'Supplement to: Holm, A (2015): Eels. Journal of Fjords, 7, 1-9',
      ],
    ]).claims;
    expect(read({ claims: data })).toMatchObject({ type: 'dataset', issued: { 'date-parts': [[2014]] } });
  });
  it('accepts a post whose address is a DOI, and a page whose head is a paper’s', () => {
    const post = readingOf([
      ['title', 'visible:title', 'Eels and us'],
      ['title', 'open-graph:og:title', 'Eels and us'],
      ['URL', 'link:canonical', 'https://doi.org/10.59350/abcde-12345'],
    ]).claims;
    expect(read({ claims: post, signs: { declared: ['article'] } })).toMatchObject({
      type: 'post-weblog',
      DOI: '10.59350/abcde-12345',
    });
    const bare = {
      claims: readingOf([
        ['title', 'visible:title', 'Who do eels think they are?'],
        ['authors', 'visible:after-title', 'Holm A and Ruiz B'],
      ]).claims,
    };
    const lines = (text: string) =>
      ['Who do eels think they are?', 'Holm A and Ruiz B', text].map(one => ({
        text: one,
        place: 'head' as const,
      }));
    expect(read({ ...bare, lines: lines('Fjord Research 2012, 14:327 (10 December 2012)') })).toMatchObject({
      'container-title': 'Fjord Research',
      volume: '14',
      page: '327',
    });
    expect(read({ ...bare, lines: lines('Ann Holm - Apr 16, 2015 8:02 pm UTC') })).toBeUndefined();
  });
  it('takes neither the site nor a section for a keyword', () => {
    const paper = (...words: string[]) =>
      readingOf([
        ['title', 'highwire:citation_title', 'Eel migration in a warm winter'],
        ...words.map((word): ['keywords', string, string] => [
          'keywords',
          'highwire:citation_keywords',
          word,
        ]),
      ]).claims;
    expect(read({ claims: paper('Example Digital Repository') })).not.toHaveProperty('keyword');
    expect(read({ claims: paper('Acknowledgements', 'eels', 'Adv. Fjords Vol.19') })?.keyword).toEqual([
      'eels',
    ]);
  });
});
