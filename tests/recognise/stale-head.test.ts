import { expect, it } from 'vitest';
import { readingOf, type Claims } from './reading.ts';
import { recognise } from '../../lib/recognise/recognise.ts';

/** The head of a paper that was shown before. */
const BEFORE: [string, string][] = [
  ['citation_title', 'Two Rivers Revisited After the Flood'],
  ['citation_author', 'Nord, Ida'],
  ['citation_publication_date', '2019'],
  ['citation_doi', '10.5555/rivers.101'],
  ['citation_abstract_html_url', 'https://repo.example.org/items/aaaa'],
];

/** What the page shows now. */
const SHOWN: Claims = [
  ['title', 'visible:title', 'Winds Over the Northern Plains in Late Autumn'],
  ['authors', 'visible:authors', 'Per Vind'],
  ['DOI', 'visible:head', '10.5555/winds.7'],
];

const found = (url: string, metas: [string, string][], shown: Claims) => {
  const result = recognise(
    readingOf(shown, { url, title: 'Repository', metas: metas.map(([name, value]) => ({ name, value })) }),
  );
  return result.ok ? [result.value.record.title, result.value.record.DOI] : result.why;
};
const NOW = ['Winds Over the Northern Plains in Late Autumn', '10.5555/winds.7'];
const THEN = ['Two Rivers Revisited After the Flood', '10.5555/rivers.101'];

it('reads what is shown where address, heading and DOI say that the head is another’s', () => {
  expect(found('https://repo.example.org/items/bbbb', BEFORE, SHOWN)).toEqual(NOW);
  // the address may say so by its DOI, the head by Dublin Core and in another language
  const inGerman: [string, string][] = [
    ['dc.title', 'Zwei Flüsse nach der Flut'],
    ['dc.creator', 'Nord, Ida'],
    ['dc.identifier', 'https://doi.org/10.5555/rivers.101'],
    ['og:url', 'https://repo.example.org/doi/10.5555/rivers.101'],
  ];
  expect(found('https://repo.example.org/doi/10.5555/winds.7', inGerman, SHOWN)).toEqual(NOW);
});

it.each<[string, string, [string, string][], Claims]>([
  ['the address is the head’s', 'https://repo.example.org/items/aaaa', BEFORE, SHOWN],
  ['no DOI is printed', 'https://repo.example.org/items/bbbb', BEFORE, SHOWN.slice(0, 2)],
  [
    'the heading is the head’s',
    'https://repo.example.org/items/bbbb',
    BEFORE,
    [['title', 'visible:title', 'Two rivers revisited after the flood'], ...SHOWN.slice(1)],
  ],
  [
    'the head’s DOI is printed too',
    'https://repo.example.org/items/bbbb',
    BEFORE,
    [...SHOWN, ['DOI', 'visible:head', '10.5555/rivers.101']],
  ],
])('believes the head where %s', (_name, url, metas, shown) => {
  expect(found(url, metas, shown)).toEqual(THEN);
});
