import { describe, expect, it } from 'vitest';
import { arxivOfServer, asPreprint, isPreprintServer } from '../../lib/record/preprint-container.ts';
import type { Record } from '../../lib/record/record.ts';

describe('what stands in a journal’s place', () => {
  it.each([
    'arXiv',
    'ArXiv',
    'arXiv.org',
    'arXiv e-prints',
    'arXiv preprint arXiv:2105.00613',
    'arXiv:hep-th/9901001',
    'arXiv [cs.HC]',
    'ArXiv abs/2105.00613',
    'arXiv (Cornell University)',
    'e-print arXiv:2105.00613',
    'Preprint at https://arxiv.org/abs/2105.00613',
    'CoRR',
    'Computing Research Repository',
    'bioRxiv',
    'bioRxiv : the preprint server for biology',
    'medRxiv 2020.05.01.20080000',
    'ChemRxiv',
    'PsyArXiv Preprints',
    'TechRxiv',
    'ChinaXiv',
    'SSRN Electronic Journal',
    'SSRN Working Paper',
    'Research Square',
    'Research Square (Research Square)',
    'Preprints',
    'Preprints.org',
    'Authorea Preprints',
    'EGUsphere [preprint]',
    'IACR Cryptol. ePrint Arch.',
  ])('%s is a server', name => expect(isPreprintServer(name)).toBe(true));

  it.each([
    'Nature',
    'CORR',
    'CORR Insights',
    'Preprints of the 18th World Congress of Roofs',
    'Archives of Roofs',
    'XIV Congress of Roofs',
    'Journal of Preprints',
    'Research in Roofs',
    'Square',
    'Print Quarterly',
    'Proceedings of the Workshop on arXiv Mining',
  ])('%s is none', name => expect(isPreprintServer(name)).toBe(false));

  it.each([
    ['arXiv preprint arXiv:2105.00613v2, 2021', undefined, '2105.00613'],
    ['arXiv:hep-th/9901001', undefined, 'hep-th/9901001'],
    ['CoRR', 'abs/2105.00613', '2105.00613'],
    ['CORR', 'abs/2105.00613', '2105.00613'],
    ['arXiv', undefined, undefined],
    ['bioRxiv 2105.00613', undefined, undefined],
    ['Roofs', 'abs/2105.00613', undefined],
  ])('%s, volume %s: %s', (name, volume, number) => expect(arxivOfServer(name, volume)).toBe(number));
});

const TITLE = 'Being believed';
const made = (fields: Partial<Record>): Record => ({ type: 'article-journal', title: TITLE, ...fields });

describe('a record of a preprint', () => {
  it.each<[string, Partial<Record>, Partial<Record>]>([
    [
      'with arXiv’s number in the journal',
      { 'container-title': 'arXiv preprint arXiv:2105.00613' },
      { arxiv: '2105.00613' },
    ],
    [
      'with it in the volume',
      { 'container-title': 'CoRR', volume: 'abs/2105.00613' },
      { arxiv: '2105.00613' },
    ],
    [
      'with it in the pages',
      { 'container-title': 'arXiv e-prints', page: 'arXiv:2105.00613' },
      { arxiv: '2105.00613' },
    ],
    [
      'with it in the address',
      { 'container-title': 'arXiv', URL: 'https://arxiv.org/pdf/2105.00613v1' },
      { arxiv: '2105.00613', URL: 'https://arxiv.org/pdf/2105.00613v1' },
    ],
    [
      'with it in the DOI',
      { 'container-title-short': 'arXiv', DOI: '10.48550/ARXIV.2105.00613' },
      { arxiv: '2105.00613', DOI: '10.48550/ARXIV.2105.00613' },
    ],
    ['without it', { 'container-title': 'arXiv preprint' }, { publisher: 'arXiv' }],
    [
      'in a book',
      { type: 'paper-conference', 'container-title': 'arXiv:2105.00613' },
      { arxiv: '2105.00613' },
    ],
    [
      'of another server',
      {
        'container-title': 'bioRxiv : the preprint server for biology',
        page: '2020-05',
        DOI: '10.1101/2020.05.01.123456',
      },
      { publisher: 'bioRxiv', DOI: '10.1101/2020.05.01.123456' },
    ],
    [
      'whose publisher is named',
      { 'container-title': 'SSRN Electronic Journal', publisher: 'Elsevier', page: '1-20' },
      { publisher: 'Elsevier', page: '1-20' },
    ],
    ['in nothing, with a server’s DOI', { DOI: '10.21203/rs.3.rs-1/v1' }, { DOI: '10.21203/rs.3.rs-1/v1' }],
    [
      'in nothing, at arXiv',
      { type: 'webpage', URL: 'https://arxiv.org/abs/2105.00613v2' },
      { arxiv: '2105.00613', URL: 'https://arxiv.org/abs/2105.00613v2' },
    ],
    [
      'called one, with a numbered report’s field',
      { type: 'article', number: 'arXiv:2105.00613', publisher: 'arXiv' },
      { arxiv: '2105.00613', publisher: 'arXiv' },
    ],
  ])('%s', (_, fields, wanted) =>
    expect(asPreprint(made(fields))).toEqual({ title: TITLE, type: 'article', ...wanted }),
  );

  it.each<[string, Partial<Record>]>([
    [
      'an article that also has an e-print',
      { 'container-title': 'Roofs', DOI: '10.5555/roofs.1', arxiv: '2105.00613' },
    ],
    ['an article read at arXiv', { 'container-title': 'Roofs', URL: 'https://arxiv.org/abs/2105.00613' }],
    ['an article without its journal', { DOI: '10.5555/roofs.1', URL: 'https://arxiv.org/abs/2105.00613' }],
    ['a book, whatever it names', { type: 'book', 'container-title': 'arXiv' }],
    ['a data set', { type: 'dataset', 'container-title': 'SSRN' }],
    [
      'a preprint in what is no server',
      { type: 'article', 'container-title': 'Papers of the Roof Club', volume: '3' },
    ],
  ])('%s stays as it is', (_, fields) => expect(asPreprint(made(fields))).toEqual(made(fields)));

  it('says where its number and publisher are from', () => {
    const sources = { title: 'a', 'container-title': 'b', volume: 'c', type: 'd' };
    const record = asPreprint(made({ 'container-title': 'CoRR', volume: 'abs/2105.00613', sources }));
    expect(record.sources).toEqual({ title: 'a', type: 'd', arxiv: 'b' });
  });
});
