import { describe, expect, it } from 'vitest';
import { readBibtex } from '../../../lib/formats/bibtex/read.ts';
import { readCsl } from '../../../lib/formats/csl/read.ts';
import { readCsv } from '../../../lib/formats/csv/read.ts';
import { readEndnote } from '../../../lib/formats/endnote/read.ts';
import { readNbib } from '../../../lib/formats/nbib/read.ts';
import type { ReadResult } from '../../../lib/formats/read-item.ts';
import { readRis } from '../../../lib/formats/ris/read.ts';
import { saysOnlyDoi } from '../../../lib/formats/values/doi.ts';

/** Two works of one issue: cut at "<" their DOIs would be one. */
const UPPER = '10.5555/(SICI)1099-0001(19970301)8:3<211::AID-ROOF12>3.0.CO;2-4';
const LOWER = '10.5555/(sici)1099-0001(19970301)8:3<215::aid-roof13>3.0.co;2-x';

const ris = (lines: string): ReadResult => readRis(`TY  - JOUR\nTI  - Moss\n${lines}\nER  - `);
const bibtex = (fields: string): ReadResult => readBibtex(`@article{k, title={Moss}, ${fields}}`);
const endnote = (inside: string): ReadResult =>
  readEndnote(`<xml><records><record><titles><title>Moss</title></titles>${inside}</record></records></xml>`);
const escaped = (doi: string): string => doi.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const latex = (doi: string): string => doi.replaceAll('<', '{\\textless}').replaceAll('>', '$>$');

/** Where files write a DOI. */
const PLACES: readonly (readonly [place: string, read: (doi: string) => ReadResult])[] = [
  ['RIS, DO', doi => ris(`DO  - ${doi}`)],
  ['RIS, DO as an address', doi => ris(`DO  - http://dx.doi.org/${encodeURI(doi)}`)],
  ['RIS, UR', doi => ris(`UR  - https://doi.org/${doi}`)],
  ['RIS, UR, escaped', doi => ris(`UR  - https://doi.org/${encodeURIComponent(doi)}`)],
  ['RIS, M3', doi => ris(`M3  - doi: ${doi}`)],
  ['RIS, N1', doi => ris(`N1  - doi: ${doi}`)],
  ['BibTeX, doi', doi => bibtex(`doi={${doi}}`)],
  ['BibTeX, doi in LaTeX', doi => bibtex(`doi={${latex(doi)}}`)],
  ['BibTeX, url', doi => bibtex(`url={https://doi.org/${doi}}`)],
  [
    'BibTeX, url, escaped',
    doi => bibtex(`url={https://doi.org/${encodeURIComponent(doi).replaceAll('%', '\\%')}}`),
  ],
  ['BibTeX, note', doi => bibtex(`note={doi: ${doi}}`)],
  ['BibTeX, howpublished', doi => bibtex(`howpublished={\\url{https://doi.org/${doi}}}`)],
  [
    'CSL-JSON',
    doi =>
      readCsl(
        JSON.stringify([
          { type: 'article-journal', title: 'Moss', DOI: `https://doi.org/${encodeURIComponent(doi)}` },
        ]),
      ),
  ],
  [
    'CSL-JSON, note',
    doi => readCsl(JSON.stringify([{ type: 'article-journal', title: 'Moss', note: `DOI: ${doi}` }])),
  ],
  ['EndNote XML', doi => endnote(`<electronic-resource-num>${escaped(doi)}</electronic-resource-num>`)],
  [
    'EndNote XML, address',
    doi => endnote(`<urls><related-urls><url>https://doi.org/${escaped(doi)}</url></related-urls></urls>`),
  ],
  ['NBIB, LID', doi => readNbib(`PMID- 1\nTI  - Moss\nLID - ${doi} [doi]\n`)],
  ['NBIB, SO', doi => readNbib(`PMID- 1\nTI  - Moss\nSO  - Roofs. 1997;8:211. doi: ${doi}.\n`)],
  ['CSV', doi => readCsv(`title,DOI\nMoss,https://doi.org/${encodeURIComponent(doi)}\n`)],
];

describe.each(PLACES)('%s', (_, read) => {
  it.each([UPPER, LOWER, '10.5555/978-3-1_129', '10.5555/s0001(97)00803-1'])('%s', doi => {
    const { entries, problems } = read(doi);
    expect(problems).toEqual([]);
    expect(entries[0]?.record.DOI).toBe(doi);
    expect(entries[0]?.note).toBeUndefined();
  });
});

describe('a DOI that is another work’s', () => {
  it.each([
    ['a note about another', () => ris('N1  - Comment on 10.5555/other')],
    ['a note with two', () => ris('N1  - doi: 10.5555/a and 10.5555/b')],
    ['a page that is no resolver’s', () => bibtex('url={https://www.example.org/issue/10.5555/issue}')],
  ])('%s', (_, read) => expect(read().entries[0]?.record.DOI).toBeUndefined());

  it('stays in the note', () => {
    const [entry] = ris('DO  - 10.5555/a\nN1  - doi: 10.5555/b').entries;
    expect(entry).toMatchObject({ record: { DOI: '10.5555/a' }, note: 'doi: 10.5555/b' });
    expect(saysOnlyDoi('doi: 10.5555/A.', '10.5555/a')).toBe(true);
    expect(saysOnlyDoi('read doi: 10.5555/a', '10.5555/a')).toBe(false);
  });
});
