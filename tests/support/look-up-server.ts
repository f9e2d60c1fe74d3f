/**
 * A server at 127.0.0.1 that answers about one paper as Crossref, DataCite, PubMed and OpenAlex document it; and badly,
 * when told to.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export const RIVER_DOI = '10.5555/river.2021.014';
const TITLE = 'Walking with the river: peer groups after a flood';

/** https://api.crossref.org/swagger-ui/index.html: titles are lists, the abstract is JATS, the subtitle is apart. */
const CROSSREF = {
  status: 'ok',
  'message-type': 'work',
  'message-version': '1.0.0',
  message: {
    DOI: RIVER_DOI,
    URL: `https://doi.org/${RIVER_DOI}`,
    type: 'journal-article',
    source: 'Crossref',
    publisher: 'Example River Press',
    'publisher-location': 'Aarhus',
    title: ['Walking with the river'],
    subtitle: ['peer groups after a flood'],
    'container-title': ['Journal of Community Waters &amp; Floods'],
    'short-container-title': ['J. Comm. Waters'],
    author: [
      {
        given: 'Åsa',
        family: 'LINDQVIST-ÖHMAN',
        sequence: 'first',
        ORCID: 'https://orcid.org/0000-0002-1825-0097',
        'authenticated-orcid': false,
        affiliation: [{ name: 'University of the Delta' }],
      },
      { given: 'José María', family: 'Peña Ruiz', sequence: 'additional', affiliation: [] },
      { name: 'The Flood Study Group', sequence: 'additional', affiliation: [] },
    ],
    issued: { 'date-parts': [[2020, 12, 20]] },
    'published-online': { 'date-parts': [[2020, 12, 20]] },
    'published-print': { 'date-parts': [[2021, 3]] },
    volume: '9',
    issue: '2',
    page: '101-18',
    ISSN: ['2049-3630'],
    language: 'en',
    'is-referenced-by-count': 7,
    'references-count': 31,
    abstract:
      '<jats:title>Abstract</jats:title>' +
      '<jats:p>Peer groups met for eighteen months. <jats:italic>P</jats:italic> &lt; 0.05.</jats:p>',
    created: {
      'date-parts': [[2020, 12, 19]],
      'date-time': '2020-12-19T08:00:00Z',
      timestamp: 1608364800000,
    },
  },
};

/** https://support.datacite.org/reference/get_dois-id */
const DATACITE = {
  data: {
    id: RIVER_DOI,
    type: 'dois',
    attributes: {
      doi: RIVER_DOI,
      creators: [
        {
          name: 'Lindqvist-Öhman, Åsa',
          nameType: 'Personal',
          givenName: 'Åsa',
          familyName: 'Lindqvist-Öhman',
          affiliation: ['University of the Delta'],
          nameIdentifiers: [
            { nameIdentifier: 'https://orcid.org/0000-0002-1825-0097', nameIdentifierScheme: 'ORCID' },
          ],
        },
        { name: 'Peña Ruiz, José María', affiliation: [], nameIdentifiers: [] },
        { name: 'The Flood Study Group', nameType: 'Organizational', affiliation: [], nameIdentifiers: [] },
      ],
      titles: [
        { title: 'Con el río', titleType: 'TranslatedTitle' },
        { title: 'Walking with the river' },
        { title: 'Peer groups after a flood', titleType: 'Subtitle' },
      ],
      publisher: { name: 'Delta Archive' },
      container: {
        type: 'Journal',
        title: 'Journal of Community Waters',
        volume: '9',
        issue: '2',
        firstPage: '101',
        lastPage: '118',
        identifier: '2049-3630',
        identifierType: 'ISSN',
      },
      publicationYear: 2021,
      subjects: [{ subject: 'floods' }, { subject: 'peer groups' }],
      contributors: [
        { name: 'Ness, Ottar', nameType: 'Personal', contributorType: 'Editor' },
        { name: 'A Fund', contributorType: 'Other' },
      ],
      dates: [
        { date: '2021-03-14', dateType: 'Issued' },
        { date: '2020-06-01', dateType: 'Collected' },
      ],
      language: 'eng',
      types: { resourceTypeGeneral: 'JournalArticle', resourceType: '' },
      descriptions: [
        { description: 'See also the data.', descriptionType: 'Other' },
        { description: 'Peer groups met for eighteen months.', descriptionType: 'Abstract' },
      ],
      version: null,
    },
  },
};

/** EFetch, rettype=medline (https://www.nlm.nih.gov/bsd/mms/medlineelements.html): an empty line first. */
const PUBMED = `
PMID- 99900014
OWN - NLM
STAT- MEDLINE
DP  - 2021 Mar 14
TI  - Walking with the river: peer groups after a flood.
PG  - 101-118
LID - ${RIVER_DOI} [doi]
AB  - Peer groups met for eighteen months
      after the flood.
FAU - Lindqvist-Öhman, Åsa
AU  - Lindqvist-Öhman Å
AUID- ORCID: 0000-0002-1825-0097
FAU - Peña Ruiz, José María
AU  - Peña Ruiz JM
LA  - eng
PT  - Journal Article
TA  - J Community Waters
JT  - Journal of community waters
IS  - 2049-3630 (Print)
VI  - 9
IP  - 2
PMC - PMC9990014
SO  - J Community Waters. 2021 Mar 14;9(2):101-118.
`;

/** https://docs.openalex.org/api-entities/works/work-object: the abstract is an index of its words. */
const OPENALEX = {
  id: 'https://openalex.org/W9990000014',
  doi: `https://doi.org/${RIVER_DOI}`,
  title: TITLE,
  display_name: TITLE,
  publication_year: 2021,
  publication_date: '2021-03-14',
  language: 'en',
  type: 'article',
  type_crossref: 'journal-article',
  ids: {
    openalex: 'https://openalex.org/W9990000014',
    doi: `https://doi.org/${RIVER_DOI}`,
    pmid: 'https://pubmed.ncbi.nlm.nih.gov/99900014',
    pmcid: 'https://www.ncbi.nlm.nih.gov/pmc/articles/9990014',
  },
  primary_location: {
    is_oa: true,
    source: {
      display_name: 'Journal of Community Waters',
      issn_l: '2049-3630',
      issn: ['2049-3630'],
      type: 'journal',
      host_organization_name: 'Example River Press',
    },
  },
  authorships: [
    {
      author_position: 'first',
      author: { display_name: 'Åsa Lindqvist-Öhman', orcid: 'https://orcid.org/0000-0002-1825-0097' },
      raw_author_name: 'Åsa Lindqvist-Öhman',
    },
    {
      author_position: 'last',
      author: { display_name: 'J. M. Peña Ruiz', orcid: null },
      raw_author_name: 'Peña Ruiz, José María',
    },
  ],
  biblio: { volume: '9', issue: '2', first_page: '101', last_page: '118' },
  abstract_inverted_index: { Peer: [0], groups: [1, 5], met: [2], where: [3], other: [4], 'met.': [6] },
  is_retracted: false,
};

const ANSWERS: [RegExp, () => string][] = [
  [/^\/works\/10\.5555%2Friver\.2021\.014$/, () => JSON.stringify(CROSSREF)],
  [/^\/dois\/10\.5555%2Friver\.2021\.014$/, () => JSON.stringify(DATACITE)],
  [
    /^\/entrez\/eutils\/efetch\.fcgi\?db=pubmed&id=99900014&rettype=medline&retmode=text&tool=offprint$/,
    () => PUBMED,
  ],
  [
    /^\/works\/(?:doi:10\.5555\/river\.2021\.014|pmid:99900014|pmcid:PMC9990014)$/,
    () => JSON.stringify(OPENALEX),
  ],
];

/** How it misbehaves: with a status, a text that is no record, a long silence, or by sending the asker elsewhere. */
export type Mood = number | { body: string } | 'silent' | 'cut';

export interface LookUpServer {
  origin: string;
  /** Paths that were asked, in order. */
  asked: string[];
  mood: Mood | undefined;
  close(): Promise<void>;
}

export async function lookUpServer(): Promise<LookUpServer> {
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    own.asked.push(path);
    const { mood } = own;
    if (mood === 'silent') return;
    if (mood === 'cut') return void request.socket.destroy();
    const answer = ANSWERS.find(([pattern]) => pattern.test(path))?.[1]();
    const status = typeof mood === 'number' ? mood : answer === undefined ? 404 : 200;
    response.writeHead(status, {
      'Content-Type': 'application/json; charset=utf-8',
      Connection: 'close',
      ...(status === 301 && { Location: 'https://elsewhere.example/' }),
    });
    response.end(status !== 200 ? 'Resource not found.' : typeof mood === 'object' ? mood.body : answer);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const own: LookUpServer = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    mood: undefined,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return own;
}
