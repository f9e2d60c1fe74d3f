import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../lib/formats/detect-format.ts';
import { readIdentifiers } from '../../lib/formats/identifier-list.ts';
import { anyDoi } from '../support/dois.ts';

const SICI = '10.5555/(sici)1099-0001(199703)8:3<211::aid-roof12>3.0.co;2-2';

/** The identifiers that a text gives, as titles, and the words that are none. */
const read = (text: string) => {
  const { entries, problems } = readIdentifiers(text);
  return { found: entries.map(({ record }) => record.title), unknown: problems.map(problem => problem.text) };
};

describe('identifiers in one line', () => {
  it.each([
    [
      '10.5555/a; 10.5555/b, PMID 123, arXiv:1707.08052',
      ['10.5555/a', '10.5555/b', 'PMID 123', 'arXiv 1707.08052'],
    ],
    [`${SICI};PMID:12345;PMC123456`, [SICI, 'PMID 12345', 'PMC123456']],
    [`${SICI}, 33467991`, [SICI, 'PMID 33467991']],
    [
      `doi: ${SICI} and https://doi.org/${encodeURIComponent(SICI.replace('211', '215'))}/pdf`,
      [SICI, SICI.replace('211', '215')],
    ],
    [
      'https://pubmed.ncbi.nlm.nih.gov/33314538/ | https://arxiv.org/abs/hep-th/9901001v2',
      ['PMID 33314538', 'arXiv hep-th/9901001'],
    ],
    [
      'arXiv hep-th/9901001; arXiv: 2101.00001v2; 2101.00002',
      ['arXiv hep-th/9901001', 'arXiv 2101.00001', 'arXiv 2101.00002'],
    ],
    ['ISBN 978 3 16 148410 0, ISBN-10: 0-306-40615-2', ['ISBN 9783161484100', 'ISBN 0306406152']],
    ['https://www.example.org/doi/full/10.5555/abc?x=1,2; 10.5555/d', ['10.5555/abc', '10.5555/d']],
    ['[1] 10.5555/a', ['10.5555/a']],
    ['2. 10.5555/a', ['10.5555/a']],
    ['(10.5555/a)，（10.5555/b）', ['10.5555/a', '10.5555/b']],
  ])('%s', (text, found) => expect(read(text)).toEqual({ found, unknown: [] }));

  it('a year beside other words is no PMID', () => {
    expect(read('Holm 2019 10.5555/a')).toEqual({ found: ['10.5555/a'], unknown: ['Holm', '2019'] });
  });

  it('a list with semicolons inside is known for a list', () => {
    expect(detectFormat(`${SICI}\n${SICI.replace('211', '215')}`)).toBe('identifiers');
  });
});

it('any DOIs come back whole, whatever is between them', () => {
  const separators = [
    ', ',
    ';',
    '; ',
    ' ',
    '\t',
    '\n',
    '\r\n',
    ' | ',
    '，',
    '；',
    '、',
    ' and ',
    ', doi:',
    '; https://doi.org/',
  ];
  fc.assert(
    fc.property(
      fc.uniqueArray(anyDoi, { minLength: 1, maxLength: 8, selector: doi => doi.toLowerCase() }),
      fc.array(fc.constantFrom(...separators), { minLength: 7, maxLength: 7 }),
      (dois, between) => {
        const text = dois.map((doi, index) => (index ? between[index - 1] : '') + doi).join('');
        expect(read(text)).toEqual({ found: dois, unknown: [] });
      },
    ),
  );
});
