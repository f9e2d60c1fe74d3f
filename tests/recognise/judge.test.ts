import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../lib/record/page-reading.ts';
import { recognise } from '../../lib/recognise/recognise.ts';
import { readingOf, TITLE } from './reading.ts';

const why = (reading: PageReading) => {
  const result = recognise(reading);
  return result.ok ? 'article' : result.why;
};

describe('what is no article', () => {
  it.each<[string, string, PageReading]>([
    ['a challenge', 'challenge', readingOf([], { title: 'Just a moment...' })],
    ['an error page', 'error-page', readingOf([], { title: 'Page not found | Journal' })],
    ['a list, by its site', 'several-papers', readingOf([TITLE], { signs: { kind: 'list' } })],
    [
      'search results, by their address',
      'several-papers',
      readingOf([['title', 'visible:h1', 'Fjord']], { url: 'https://journal.example.org/search?q=fjord' }),
    ],
    [
      'a news story',
      'not-an-article',
      readingOf(
        [
          ['title', 'json-ld:headline', 'Storm hits the fjord'],
          ['author', 'json-ld:author', 'Our Staff'],
        ],
        { signs: { declared: ['NewsArticle'] } },
      ),
    ],
    [
      'a blog with Dublin Core and nothing else',
      'not-an-article',
      readingOf([
        ['title', 'dublin-core:dc.title', 'My fjord'],
        ['author', 'dublin-core:dc.creator', 'Siri'],
      ]),
    ],
    ['a page that is still loading', 'still-loading', readingOf([], { signs: { loading: true } })],
    [
      'a news story whose tags are marked up as a data set',
      'not-an-article',
      readingOf([['title', 'json-ld:name', 'tags']], { signs: { declared: ['Dataset', 'NewsArticle'] } }),
    ],
    [
      'a page that cites one paper with COinS',
      'not-an-article',
      readingOf(
        [
          ['title', 'coins:rft.atitle', 'Tides of the fjord'],
          ['title', 'visible:title', 'Fjord'],
        ],
        { title: 'Fjord - Freepedia' },
      ),
    ],
    [
      'a code repository that asks to cite a paper',
      'not-an-article',
      readingOf(
        [
          ['title', 'visible:title', 'fjord'],
          ['DOI', 'visible:head', '10.5555/f'],
          ['source-line', 'visible:line', 'Tides. 2024;70(2):195-218'],
        ],
        { signs: { declared: ['object'] } },
      ),
    ],
    [
      'a blog with a teaser',
      'not-an-article',
      readingOf([
        ['title', 'visible:title', 'My fjord'],
        ['abstract', 'visible:lead', 'Today I walked along the fjord.'],
        ['source-line', 'visible:line', 'Issue 5'],
        ['authors', 'visible:authors', 'Siri Vik'],
      ]),
    ],
    [
      'a blog with Dublin Core and a date',
      'not-an-article',
      readingOf(
        [
          ['title', 'dublin-core:dc:title', 'My fjord'],
          ['author', 'dublin-core:dc:creator', 'Siri'],
          ['date', 'dublin-core:dcterms.created', '2020-01-02'],
          ['type', 'dublin-core:dc:type', 'Billet'],
        ],
        { signs: { declared: ['article'] } },
      ),
    ],
    [
      "a newspaper's story with a teaser and numbers",
      'not-an-article',
      readingOf(
        [
          ['title', 'visible:title', 'By train to Fellby'],
          ['source-line', 'visible:line', 'Page 3 of 12'],
          ['abstract', 'visible:abstract', 'A train goes to Fellby.'],
          ['authors', 'visible:authors', 'Siri Vik'],
        ],
        { signs: { declared: ['Article', 'article'] } },
      ),
    ],
    [
      'a story that names its source',
      'not-an-article',
      readingOf([
        ['title', 'visible:title', 'Stones are good for you'],
        ['source-line', 'label:Source', 'Vik, S. (2020). Stones. J Fjord 3:1-9'],
        ['DOI', 'visible:head', '10.5555/x'],
      ]),
    ],
    ['a PDF', 'pdf', readingOf([], { signs: { contentType: 'application/pdf' } })],
    ['an empty page', 'not-an-article', readingOf([])],
  ])('%s', (_, expected, reading) => expect(why(reading)).toBe(expected));
});

describe('what is one', () => {
  it.each<[string, PageReading]>([
    ['citation metas', readingOf([TITLE])],
    [
      'citation metas under a search address',
      readingOf([TITLE], { url: 'https://journal.example.org/search?q=fjord&article=7' }),
    ],
    [
      'an old page: a printed line, an abstract, authors',
      readingOf([
        ['title', 'visible:title', 'Tides'],
        ['source-line', 'visible:line', 'Vol. 6:15-38'],
        ['abstract', 'visible:heading', 'Tides were measured.'],
        ['authors', 'visible:authors', 'A Vik and B Aas'],
      ]),
    ],
    [
      'COinS of the paper that the page shows',
      readingOf([
        ['title', 'coins:rft.atitle', 'Tides of the fjord'],
        ['title', 'visible:title', 'Tides of the Fjord'],
      ]),
    ],
    [
      'an archive of manuscripts without metas',
      readingOf([
        ['title', 'visible:title', 'Tides'],
        ['authors', 'visible:after-title', 'A Vik and B Aas'],
        ['source-line', 'label:Published in', 'Fjords 54: Proceedings'],
        ['keywords', 'label:keywords', 'tide, fjord'],
      ]),
    ],
    [
      'a catalogue page of labels',
      readingOf([
        ['title', 'label:Title', 'Tides'],
        ['author', 'label:Author', 'Vik, Siri'],
        ['publisher', 'label:Publisher', 'Press'],
        ['language', 'label:Language', 'English'],
      ]),
    ],
  ])('%s', (_, reading) => expect(why(reading)).toBe('article'));
});
