/** A lone author is one person in every source that names one person a value, and so is each of two. */
import { describe, expect, it } from 'vitest';
import { formatName } from '../../lib/names/names.ts';
import { FAMILIES, GIVENS } from '../names/names-of-the-world.ts';
import { metas, recognisePage, type WrittenPage } from '../support/page-record.ts';

const TITLE = 'Tidal Mixing in a Shallow Fjord';
const H1 = `<h1>${TITLE}</h1>`;

type Source = (names: readonly string[]) => WrittenPage;

const repeated = (name: string, values: readonly string[]): [string, string][] =>
  values.map((value): [string, string] => [name, value]);

const coins = (names: readonly string[]): string => {
  const rest = names.map(name => `&amp;rft.au=${encodeURIComponent(name)}`).join('');
  const format = 'ctx_ver=Z39.88-2004&amp;rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Ajournal';
  const work = `rft.atitle=${encodeURIComponent(TITLE)}&amp;rft.jtitle=Fjord+Notes&amp;rft.date=2014`;
  return `<span class="Z3988" title="${format}&amp;${work}${rest}"></span>`;
};

const jsonLd = (author: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'ScholarlyArticle',
    headline: TITLE,
    author,
    datePublished: '2014',
    isPartOf: { '@type': 'Periodical', name: 'Fjord Notes' },
  })}</script>`;

const scope = (names: readonly string[], markup: (name: string) => string): string =>
  `<div itemscope="" itemtype="https://schema.org/ScholarlyArticle"><h1 itemprop="headline">${TITLE}</h1>
   ${names.map(markup).join(' ')} <span itemprop="datePublished">2014</span>
   <i itemprop="isPartOf" itemscope="" itemtype="https://schema.org/Periodical"><b itemprop="name">Fjord Notes</b></i>
   DOI: 10.5555/fjord.7</div>`;

const ris = (names: readonly string[]): string =>
  ['TY  - JOUR', ...names.map(name => `AU  - ${name}`), `TI  - ${TITLE}`, 'T2  - Fjord Notes', 'ER  - '].join(
    '\n',
  );

const SOURCES: { [name: string]: Source } = {
  Highwire: names => ({
    head: metas(['citation_title', TITLE], ['citation_date', '2014'], ...repeated('citation_author', names)),
    body: H1,
  }),
  bepress: names => ({
    head: metas(
      ['bepress_citation_title', TITLE],
      ['bepress_citation_date', '2014'],
      ...repeated('bepress_citation_author', names),
    ),
    body: H1,
  }),
  'Dublin Core': names => ({
    head: metas(
      ['DC.title', TITLE],
      ['DC.type', 'article'],
      ['DC.date', '2014'],
      ...repeated('DC.creator', names),
    ),
    body: H1,
  }),
  EPrints: names => ({
    head: metas(
      ['eprints.title', TITLE],
      ['eprints.type', 'article'],
      ['eprints.publication', 'Fjord Notes'],
      ...repeated('eprints.creators_name', names),
    ),
    body: H1,
  }),
  COinS: names => ({ body: H1 + coins(names) }),
  'JSON-LD, a text': names => ({ head: jsonLd(names.length > 1 ? names : names[0]), body: H1 }),
  'JSON-LD, a person': names => ({
    head: jsonLd(names.map(name => ({ '@type': 'Person', name }))),
    body: H1,
  }),
  microdata: names => ({ body: scope(names, name => `<span itemprop="author">${name}</span>`) }),
  'microdata, a person': names => ({
    body: scope(
      names,
      name =>
        `<span itemprop="author" itemscope="" itemtype="https://schema.org/Person">
         <b itemprop="name">${name}</b></span>`,
    ),
  }),
  'RIS printed': names => ({ body: `${H1}<pre>${ris(names)}</pre>` }),
  'BibTeX printed': names => ({
    body: `${H1}<pre>@article{a, title={${TITLE}}, author={${names.join(' and ')}},
      journal={Fjord Notes}, year={2014}}</pre>`,
  }),
};

/** Sixty people, each of another family and given name, from all cultures. */
const PEOPLE = FAMILIES.flatMap(({ name }, at) =>
  at % 5 === 0 ? [`${name}, ${GIVENS[(at * 7 + 3) % 300]!.name}`] : [],
);

/** The lists of people of which the page gives others, with what it gives. */
const lost = (source: Source, lists: readonly (readonly string[])[]): string[] =>
  lists
    .map(people => [
      people.join('; '),
      recognisePage(source(people)).record.author?.map(formatName).join('; '),
    ])
    .filter(([people, got]) => got !== people)
    .map(([people, got]) => `${people} → ${got}`);

describe.each(Object.entries(SOURCES))('%s', (_, source) => {
  it('names one', () =>
    expect(
      lost(
        source,
        PEOPLE.map(person => [person]),
      ),
    ).toEqual([]));

  it('names two', () =>
    expect(
      lost(
        source,
        PEOPLE.map((person, at) => [person, PEOPLE[(at + 17) % PEOPLE.length]!]),
      ),
    ).toEqual([]));
});
