import { describe, expect, it } from 'vitest';
import { readBibtex } from '../../lib/formats/bibtex/read.ts';
import { writeBibtex } from '../../lib/formats/bibtex/write.ts';
import { readCsl } from '../../lib/formats/csl/read.ts';
import { writeCsl } from '../../lib/formats/csl/write.ts';
import { readCsv } from '../../lib/formats/csv/read.ts';
import { readEndnote } from '../../lib/formats/endnote/read.ts';
import { writeEndnote } from '../../lib/formats/endnote/write.ts';
import { readNbib } from '../../lib/formats/nbib/read.ts';
import type { ReadResult } from '../../lib/formats/read-item.ts';
import { readRis } from '../../lib/formats/ris/read.ts';
import { writeRis } from '../../lib/formats/ris/write.ts';
import type { Record } from '../../lib/record/record.ts';
import { sameWork } from '../../lib/record/same-work.ts';

/** As a reader of arXiv's page would type it. */
const SAVED: Record = {
  type: 'article',
  title: 'Being believed by machines',
  author: [{ family: 'Holm', given: 'Ann' }],
  issued: { 'date-parts': [[2021, 5, 3]] },
  arxiv: '2105.00613',
  DOI: '10.48550/arXiv.2105.00613',
  URL: 'https://arxiv.org/abs/2105.00613',
};
const TITLE = 'Being Believed by Machines';

const bibtex = (entry: string): ReadResult =>
  readBibtex(entry.replace('…', `title={${TITLE}}, author={Holm, Ann}, year={2021}`));

const FILES: readonly (readonly [from: string, read: () => ReadResult])[] = [
  ['Google Scholar', () => bibtex('@article{a, …, journal={arXiv preprint arXiv:2105.00613}}')],
  [
    'Google Scholar, as a conference',
    () => bibtex('@inproceedings{a, …, booktitle={arXiv preprint arXiv:2105.00613}}'),
  ],
  ['Semantic Scholar', () => bibtex('@article{a, …, journal={ArXiv}, volume={abs/2105.00613}}')],
  [
    'DBLP',
    () =>
      bibtex(
        '@article{a, …, journal={CoRR}, volume={abs/2105.00613}, eprinttype={arXiv}, eprint={2105.00613}}',
      ),
  ],
  [
    'ADS',
    () =>
      bibtex('@ARTICLE{a, …, journal={arXiv e-prints}, eid={arXiv:2105.00613}, pages={arXiv:2105.00613}}'),
  ],
  ['arXiv', () => bibtex('@misc{a, …, eprint={2105.00613}, archivePrefix={arXiv}, primaryClass={cs.HC}}')],
  [
    'INSPIRE',
    () => bibtex('@article{a, …, eprint={2105.00613}, archivePrefix={arXiv}, primaryClass={cs.HC}}'),
  ],
  [
    'Zotero',
    () => bibtex('@misc{a, …, publisher={arXiv}, number={arXiv:2105.00613}, note={arXiv:2105.00613 [cs]}}'),
  ],
  [
    'RIS',
    () =>
      readRis(`TY  - JOUR\nTI  - ${TITLE}\nAU  - Holm, Ann\nPY  - 2021\nJO  - arXiv:2105.00613 [cs]\nER  - `),
  ],
  [
    'RIS of DBLP',
    () =>
      readRis(
        `TY  - JOUR\nTI  - ${TITLE}\nAU  - Holm, Ann\nPY  - 2021\nJF  - CoRR\nVL  - abs/2105.00613\nER  - `,
      ),
  ],
  [
    'RIS of Zotero',
    () =>
      readRis(
        `TY  - GEN\nTI  - ${TITLE}\nAU  - Holm, Ann\nPY  - 2021\nUR  - http://arxiv.org/abs/2105.00613\n` +
          'N1  - arXiv:2105.00613 [cs]\nER  - ',
      ),
  ],
  [
    'CSL-JSON',
    () =>
      readCsl(
        JSON.stringify([
          {
            type: 'article',
            title: TITLE,
            author: [{ family: 'Holm', given: 'Ann' }],
            number: 'arXiv:2105.00613',
            publisher: 'arXiv',
          },
        ]),
      ),
  ],
  [
    'CSL-JSON with a journal',
    () =>
      readCsl(
        JSON.stringify([
          {
            type: 'article-journal',
            title: TITLE,
            author: [{ family: 'Holm', given: 'Ann' }],
            'container-title': ['arXiv:2105.00613'],
          },
        ]),
      ),
  ],
  [
    'EndNote XML',
    () =>
      readEndnote(
        `<xml><records><record><ref-type name="Journal Article">17</ref-type><titles><title>${TITLE}</title>` +
          '<secondary-title>arXiv preprint arXiv:2105.00613</secondary-title></titles></record></records></xml>',
      ),
  ],
  [
    'NBIB',
    () =>
      readNbib(
        `PMID- 1\nTI  - ${TITLE}.\nJT  - ArXiv\nLID - arXiv:2105.00613 [pii]\nOID - arXiv:2105.00613\n`,
      ),
  ],
  [
    'CSV',
    () => readCsv(`title,authors,journal,date\n${TITLE},"Holm, Ann",arXiv preprint arXiv:2105.00613,2021\n`),
  ],
];

describe('a preprint in a file is the saved page’s', () => {
  it.each(FILES)('%s', (_, read) => {
    const { entries, problems } = read();
    expect(problems).toEqual([]);
    const [{ record, note } = { record: SAVED }] = entries;
    expect(record).toMatchObject({ type: 'article', arxiv: '2105.00613' });
    for (const field of ['container-title', 'container-title-short', 'volume', 'page', 'number'] as const)
      expect(record[field], field).toBeUndefined();
    expect(note).toBeUndefined();
    expect(sameWork(record, SAVED)).toBe(true);
  });
});

describe('an article in a journal', () => {
  it('that has an e-print too stays one', () => {
    const { entries } = bibtex(
      '@article{a, …, journal={Roofs}, volume={3}, doi={10.5555/roofs.3}, eprint={2105.00613},' +
        ' archivePrefix={arXiv}, primaryClass={cs.HC}}',
    );
    expect(entries[0]?.record).toMatchObject({
      type: 'article-journal',
      'container-title': 'Roofs',
      volume: '3',
      arxiv: '2105.00613',
    });
  });
});

describe('what is written comes back', () => {
  const records: Record[] = [
    SAVED,
    { type: 'article', title: 'Moss', publisher: 'bioRxiv', DOI: '10.1101/2020.05.01.123456' },
  ];
  it.each<[string, ReadResult]>([
    ['RIS', readRis(writeRis(records))],
    ['BibTeX', readBibtex(writeBibtex(records, { dialect: 'bibtex', letters: 'latex' }))],
    ['BibLaTeX', readBibtex(writeBibtex(records, { dialect: 'biblatex', letters: 'unicode' }))],
    ['CSL-JSON', readCsl(writeCsl(records))],
    ['EndNote XML', readEndnote(writeEndnote(records))],
  ])('%s', (_, { entries }) => expect(entries.map(({ record }) => record)).toMatchObject(records));
});
