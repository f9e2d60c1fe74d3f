/**
 * One work from a publisher's page, a repository, an index, a line of a list and an imported file: whatever the order,
 * the same entry, with the publisher's word where they contradict each other.
 */
import { expect, it } from 'vitest';
import { pageAuthority } from '../../lib/actions/page-authority.ts';
import { addImported } from '../../lib/library/add-imported.ts';
import { judgeImport } from '../../lib/library/judge-import.ts';
import type { Library } from '../../lib/library/library.ts';
import { save } from '../../lib/library/save-finding.ts';
import type { Record } from '../../lib/record/record.ts';
import { articlePage } from '../support/article-page.ts';
import { saidRecord } from '../support/said-record.ts';
import { permutations, recordOf, recordsOf, sortedJson } from './orders.ts';
import { freshLibrary } from './support.ts';

const TITLE = 'Ferries of the Åland islands: Timetables, weather and trust';
const DOI = '10.1371/journal.pone.0999014';
const ABSTRACT =
  'Ferries run late when it blows. We asked sixty islanders whom they believe, and how that changed.';

const atPublisher = articlePage(
  [
    ['citation_title', TITLE],
    ['citation_author', 'Lindqvist-Öhman, Åsa'],
    ['citation_author', 'Peña Ruiz, José María'],
    ['citation_author', 'Berg, Tor'],
    ['citation_journal_title', 'PLOS ONE'],
    ['citation_publisher', 'Public Library of Science'],
    ['citation_issn', '1932-6203'],
    ['citation_publication_date', '2021/03/04'],
    ['citation_volume', '16'],
    ['citation_issue', '3'],
    ['citation_firstpage', 'e0999014'],
    ['citation_doi', DOI],
    ['citation_pdf_url', `https://journals.plos.org/plosone/article/file?id=${DOI}&type=printable`],
    ['citation_keywords', 'Ferries; Trust'],
  ],
  ABSTRACT,
);
/** Capitals, initials, the year alone, a publisher and a file of its own. */
const inRepository = articlePage(
  [
    ['citation_title', TITLE.toUpperCase()],
    ['citation_author', 'Lindqvist-Ohman, A.'],
    ['citation_author', 'Pena Ruiz, J. M.'],
    ['citation_author', 'Berg, T.'],
    ['citation_publisher', 'University of the Archipelago'],
    ['citation_publication_date', '2021'],
    ['citation_doi', DOI],
    ['citation_pdf_url', 'https://repository.example.edu/77.pdf'],
  ],
  ABSTRACT.slice(0, 60) + '…',
);
/** The last author first, digits of the volume turned round, another full stop in the title; but a PMID. */
const inIndex = articlePage(
  [
    ['citation_title', TITLE.replace(':', '.')],
    ['citation_author', 'Berg, Tor'],
    ['citation_author', 'Lindqvist-Öhman, Åsa'],
    ['citation_author', 'Peña Ruiz, José María'],
    ['citation_journal_title', 'PLoS One'],
    ['citation_publication_date', '2021/03'],
    ['citation_volume', '61'],
    ['citation_doi', DOI],
    ['citation_pmid', '39990014'],
  ],
  ABSTRACT,
);
const line: Record = saidRecord(
  {
    title: TITLE,
    author: [{ family: 'Lindqvist-Öhman', given: 'Å.' }],
    'container-title': 'PLoS One',
    issued: { 'date-parts': [[2021]] },
    volume: '16',
    DOI,
    URL: 'https://list.example.net/1',
  },
  'related',
);
const inFile: Record = saidRecord(
  {
    title: TITLE,
    author: [
      { family: 'Lindqvist-Öhman', given: 'Åsa' },
      { family: 'Peña Ruiz', given: 'J. M.' },
      { family: 'Berg', given: 'Tor' },
    ],
    issued: { 'date-parts': [[2021]] },
    volume: '16',
    'publisher-place': 'San Francisco',
    DOI,
  },
  'import:ris',
);

type Step = (library: Library) => Promise<unknown>;
const NEW = { status: 'to-read', tags: [] } as const;
const visit =
  (html: string, url: string): Step =>
  library => {
    const { reading, record } = recordOf(html, url);
    const page = { url, title: reading.title };
    return save(library, { record, reading, page, ...NEW, tags: [], authority: pageAuthority({ url }) });
  };
const steps: Step[] = [
  visit(atPublisher, `https://journals.plos.org/plosone/article?id=${DOI}`),
  visit(inRepository, 'https://repository.example.edu/handle/1/77'),
  visit(inIndex, 'https://index.example.org/record/77'),
  library => save(library, { record: line, ...NEW, tags: [], authority: () => 'other' }),
  async library => {
    const judged = await judgeImport(library, [{ record: inFile }]);
    await addImported(library, judged, { ...NEW, tags: [], fill: true });
  },
];

async function recordAfter(order: readonly Step[]): Promise<Record[]> {
  const library = freshLibrary();
  for (const step of order) await step(library);
  const records = await recordsOf(library);
  library.close();
  return records;
}

it('gives the same entry in all 120 orders', { timeout: 60_000 }, async () => {
  const outcomes = new Map<string, number>();
  for (const order of permutations(steps)) {
    const said = sortedJson(await recordAfter(order));
    outcomes.set(said, (outcomes.get(said) ?? 0) + 1);
  }
  expect([...outcomes.keys()]).toHaveLength(1);
  expect([...outcomes.values()]).toEqual([120]);
});

it('with the publisher’s word, and what only the others say', async () => {
  const [record, ...others] = await recordAfter([...steps].reverse());
  expect(others).toEqual([]);
  expect(record).toMatchObject({
    type: 'article-journal',
    title: TITLE,
    author: [
      { family: 'Lindqvist-Öhman', given: 'Åsa' },
      { family: 'Peña Ruiz', given: 'José María' },
      { family: 'Berg', given: 'Tor' },
    ],
    'container-title': 'PLOS ONE',
    publisher: 'Public Library of Science',
    'publisher-place': 'San Francisco',
    issued: { 'date-parts': [[2021, 3, 4]] },
    volume: '16',
    issue: '3',
    page: 'e0999014',
    PMID: '39990014',
    URL: `https://journals.plos.org/plosone/article?id=${DOI}`,
    abstract: ABSTRACT,
  });
  expect(record?.links?.map(({ url }) => new URL(url).host)).toEqual(['journals.plos.org']);
});
