import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findDoi,
  findDois,
  identify,
  normaliseArxiv,
  normaliseDoi,
  normaliseIsbn,
  normaliseIssn,
  normaliseOrcid,
  normalisePmcid,
  normalisePmid,
} from '../../lib/record/identifiers.ts';

const SICI = '10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2';
const AMS = '10.1175/1520-0442(2001)014<3433:ATTCNI>2.0.CO;2';

describe('DOI', () => {
  it.each([
    ['10.1000/xyz).', '10.1000/xyz'],
    ['doi:10.1000/xyz', '10.1000/xyz'],
    ['DOI: 10.1000/ABC', '10.1000/ABC'],
    ['https://doi.org/10.1000/xyz', '10.1000/xyz'],
    ['http://dx.doi.org/10.1000%2Fxyz', '10.1000/xyz'],
    ['https://doi-org.proxy.example.edu/10.1000/xyz', '10.1000/xyz'],
    ['info:doi/10.1000/xyz', '10.1000/xyz'],
    ['10.1016/S0896-6273(03)00803-1', '10.1016/S0896-6273(03)00803-1'],
    [SICI, SICI],
    [SICI.replace('<', '&lt;').replace('>', '&gt;'), SICI],
    [`https://doi.org/${encodeURIComponent(SICI)}`, SICI],
    [AMS, AMS],
    ['https://www.tandfonline.com/doi/full/10.1080/14461242.2020.1865183', '10.1080/14461242.2020.1865183'],
    ['https://www.frontiersin.org/articles/10.3389/fpsyg.2019.01234/full', '10.3389/fpsyg.2019.01234'],
    ['https://iopscience.iop.org/article/10.1088/1748-605X/ab007b/meta', '10.1088/1748-605X/ab007b'],
    ['https://example.org/doi/pdf/10.1000/xyz?download=true', '10.1000/xyz'],
    ['10.1000/xyz.pdf', '10.1000/xyz'],
    ['https://www.biorxiv.org/content/10.1101/2020.03.22.002386v3.full.pdf', '10.1101/2020.03.22.002386'],
    ['10.21203/rs.3.rs-12345/v1', '10.21203/rs.3.rs-12345/v1'],
    [
      'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0000030&type=printable',
      '10.1371/journal.pone.0000030',
    ],
  ])('%j → %j', (text, doi) => expect(normaliseDoi(text)).toBe(doi));
  it.each(['10.1000/', '10.12/x', 'no', '', 'Smith wrote 10.1000/xyz', '210.1000/xyz', '10.1000'])(
    '%j is none',
    text => expect(normaliseDoi(text)).toBeUndefined(),
  );
  it('is found in running text, each once', () => {
    expect(findDoi('See (https://doi.org/10.1000/a.b(c)), and more')).toBe('10.1000/a.b(c)');
    expect(findDois('10.1000/a; 10.1000/B，10.1000/b。10.1000/c;10.1000/d')).toEqual([
      '10.1000/a',
      '10.1000/B',
      '10.1000/c',
      '10.1000/d',
    ]);
  });
  it('never throws, and ends on long texts, where a square of their length would not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => void [findDois(`10.1000/${text}`), identify(text)]),
    );
    for (const piece of ['10.1234/a(', '10.1234/', '10.', '1', 'a/', '<', '%2F', '10.1234/<:>', ')']) {
      expect(() => {
        findDois(piece.repeat(1_000_000 / piece.length));
        normaliseDoi(piece.repeat(1_000_000 / piece.length));
      }, piece).not.toThrow();
    }
  });
});

describe('other identifiers', () => {
  it.each([
    [normalisePmid, '33314538', '33314538'],
    [normalisePmid, 'PMID: 33314538', '33314538'],
    [normalisePmid, 'https://pubmed.ncbi.nlm.nih.gov/33314538/', '33314538'],
    [normalisePmid, 'https://www.ncbi.nlm.nih.gov/pubmed/33314538', '33314538'],
    [normalisePmid, '0', undefined],
    [normalisePmid, '123456789', undefined],
    [normalisePmid, 'PMC8077122', undefined],
    [normalisePmcid, 'PMC8077122', 'PMC8077122'],
    [normalisePmcid, 'pmc8077122', 'PMC8077122'],
    [normalisePmcid, 'PMCID: PMC8077122', 'PMC8077122'],
    [normalisePmcid, '8077122', 'PMC8077122'],
    [normalisePmcid, 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC8077122/pdf/x.pdf', 'PMC8077122'],
    [normalisePmcid, 'x', undefined],
    [normaliseArxiv, 'arXiv:1234.56789v2 [cs.LG]', '1234.56789'],
    [normaliseArxiv, 'https://arxiv.org/abs/hep-th/9901001v1', 'hep-th/9901001'],
    [normaliseArxiv, 'https://arxiv.org/pdf/2101.00001v2.pdf', '2101.00001'],
    [normaliseArxiv, '10.48550/arXiv.2101.00001', '2101.00001'],
    [normaliseArxiv, 'math.GT/0309136', 'math.GT/0309136'],
    [normaliseArxiv, '12.5', undefined],
    [normaliseIssn, '14461242', '1446-1242'],
    [normaliseIssn, 'ISSN 1446–1242 (Print)', '1446-1242'],
    [normaliseIssn, '2434-561x', '2434-561X'],
    [normaliseIssn, '1446-1243', undefined],
    [normaliseIssn, '0000-0000', undefined],
    [normaliseIssn, 'ERROR! NO ISSN', undefined],
    [normaliseIsbn, 'ISBN 978-3-16-148410-0 (hbk)', '9783161484100'],
    [normaliseIsbn, '0-306-40615-2', '0306406152'],
    [normaliseIsbn, '080442957x', '080442957X'],
    [normaliseIsbn, '978-3-16-148410-1', undefined],
    [normaliseOrcid, 'https://orcid.org/0000-0002-1825-0097', '0000-0002-1825-0097'],
    [normaliseOrcid, '000000021694233X', '0000-0002-1694-233X'],
    [normaliseOrcid, '0000-0002-1825-0098', undefined],
  ] as const)('%o %j → %j', (normalise, text, value) => expect(normalise(text)).toBe(value));

  it.each([
    ['doi:10.1000/x', { kind: 'DOI', value: '10.1000/x' }],
    ['https://doi.org/10.1000/x', { kind: 'DOI', value: '10.1000/x' }],
    ['PMID:33314538', { kind: 'PMID', value: '33314538' }],
    ['PMC8077122', { kind: 'PMCID', value: 'PMC8077122' }],
    ['arXiv:2101.00001', { kind: 'arxiv', value: '2101.00001' }],
    ['https://doi.org/10.48550/arXiv.2101.00001', { kind: 'arxiv', value: '2101.00001' }],
    ['1446-1242', { kind: 'ISSN', value: '1446-1242' }],
    ['urn:issn:1446-1242', { kind: 'ISSN', value: '1446-1242' }],
    ['978-3-16-148410-0', { kind: 'ISBN', value: '9783161484100' }],
    ['https://example.org/10.1000/x', { kind: 'URL', value: 'https://example.org/10.1000/x' }],
    ['33314538', undefined],
    ['whatever', undefined],
    ['', undefined],
  ])('identify %j', (text, found) => expect(identify(text)).toEqual(found));
});
