import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLookUp } from '../../lib/look-up/read-answer.ts';
import { LOOK_UPS, type LookUp } from '../../lib/look-up/services.ts';
import { ask } from '../../lib/network/ask-service.ts';
import { lookUpServer, RIVER_DOI, type LookUpServer } from '../support/look-up-server.ts';

let server: LookUpServer;
beforeAll(async () => {
  server = await lookUpServer();
});
afterAll(() => server.close());
const known = { DOI: RIVER_DOI, PMID: '99900014' };

async function record(service: LookUp) {
  const answer = await ask(service, known, { origin: server.origin });
  const read = readLookUp(service, answer.ok ? answer.value : '', known);
  if (!read.ok) throw new Error(read.why);
  const { sources, ...rest } = read.value;
  return { sources, rest };
}

const COMMON = {
  type: 'article-journal',
  title: 'Walking with the river: peer groups after a flood',
  volume: '9',
  issue: '2',
  page: '101-118',
  ISSN: ['2049-3630'],
  language: 'en',
  DOI: RIVER_DOI,
};
const ASA = { family: 'Lindqvist-Öhman', given: 'Åsa', ORCID: '0000-0002-1825-0097' };
const JOSE = { family: 'Peña Ruiz', given: 'José María' };
const GROUP = { literal: 'The Flood Study Group' };

it('Crossref', async () => {
  const { rest, sources } = await record('crossref');
  expect(rest).toEqual({
    ...COMMON,
    'container-title': 'Journal of Community Waters & Floods',
    'container-title-short': 'J. Comm. Waters',
    publisher: 'Example River Press',
    'publisher-place': 'Aarhus',
    issued: { 'date-parts': [[2021, 3]] },
    abstract: 'Peer groups met for eighteen months. P < 0.05.',
    author: [{ ...ASA, affiliation: ['University of the Delta'] }, JOSE, GROUP],
  });
  expect(sources?.volume).toBe('look-up:Crossref');
});

it('DataCite', async () => {
  expect((await record('datacite')).rest).toEqual({
    ...COMMON,
    title: 'Walking with the river: Peer groups after a flood',
    'original-title': 'Con el río',
    'container-title': 'Journal of Community Waters',
    publisher: 'Delta Archive',
    issued: { 'date-parts': [[2021, 3, 14]] },
    abstract: 'Peer groups met for eighteen months.',
    keyword: ['floods', 'peer groups'],
    author: [{ ...ASA, affiliation: ['University of the Delta'] }, JOSE, GROUP],
    editor: [{ family: 'Ness', given: 'Ottar' }],
  });
});

it('PubMed', async () => {
  const { rest, sources } = await record('pubmed');
  expect(rest).toEqual({
    ...COMMON,
    'container-title': 'Journal of community waters',
    'container-title-short': 'J Community Waters',
    issued: { 'date-parts': [[2021, 3, 14]] },
    PMID: '99900014',
    PMCID: 'PMC9990014',
    abstract: 'Peer groups met for eighteen months after the flood.',
    author: [ASA, JOSE],
  });
  expect(sources?.abstract).toBe('look-up:PubMed');
});

it('OpenAlex', async () => {
  expect((await record('openalex')).rest).toEqual({
    ...COMMON,
    'container-title': 'Journal of Community Waters',
    publisher: 'Example River Press',
    issued: { 'date-parts': [[2021, 3, 14]] },
    PMID: '99900014',
    PMCID: 'PMC9990014',
    abstract: 'Peer groups met where other groups met.',
    author: [ASA, JOSE],
  });
});

describe('what is no record, or of another work, is refused', () => {
  const RUBBISH = [
    '',
    'null',
    '[]',
    '{}',
    '"x"',
    '<html><body>Please log in</body></html>',
    '{"message":null}',
    '{"message":{"title":[]}}',
    '{"message":{"title":[{"a":1}],"DOI":7}}',
    '{"data":{"attributes":{"titles":"x"}}}',
    '{"data":[]}',
    '{"title":""}',
    '{"title":{"constructor":1}}',
    '{"message":'.repeat(2000),
    'Error occurred: The following PMID is not available: 99900014',
  ];
  it.each(LOOK_UPS)('%s', service => {
    for (const text of RUBBISH)
      expect(readLookUp(service, text, known), text.slice(0, 60)).toEqual({ ok: false, why: 'rubbish' });
  });

  it.each([
    [
      'crossref',
      JSON.stringify({ message: { title: ['Another'], DOI: '10.5555/other', type: 'journal-article' } }),
    ],
    ['crossref', JSON.stringify({ message: { title: ['No number'], type: 'journal-article' } })],
    [
      'datacite',
      JSON.stringify({ data: { attributes: { doi: '10.5555/other', titles: [{ title: 'Another' }] } } }),
    ],
    ['pubmed', 'PMID- 5\nTI  - Another.\n'],
    [
      'openalex',
      JSON.stringify({
        title: 'Another',
        doi: `https://doi.org/${RIVER_DOI}`,
        ids: { pmid: 'https://pubmed.ncbi.nlm.nih.gov/5' },
      }),
    ],
  ] as const)('%s answers with another work', (service, text) => {
    expect(readLookUp(service, text, known)).toEqual({ ok: false, why: 'another' });
  });

  it('a DOI in other letters is the same', () => {
    expect(
      readLookUp(
        'crossref',
        JSON.stringify({
          message: { title: ['River'], DOI: RIVER_DOI.toUpperCase(), type: 'journal-article' },
        }),
        known,
      ).ok,
    ).toBe(true);
  });

  it('damaged parts are left out', () => {
    const read = readLookUp(
      'openalex',
      JSON.stringify({
        title: 'River',
        doi: RIVER_DOI,
        abstract_inverted_index: { a: [0, 'x', -1, 1e12, 2.5], b: 'y' },
        authorships: [null, 7, { author: null }, { raw_author_name: 'Ottar Ness' }],
        biblio: [],
        ids: 4,
        publication_year: 'x',
      }),
      known,
    );
    expect(read.ok && read.value).toMatchObject({
      title: 'River',
      type: 'document',
      abstract: 'a',
      author: [{ family: 'Ness', given: 'Ottar' }],
    });
  });
});
