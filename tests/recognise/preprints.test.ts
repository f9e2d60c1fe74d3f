import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../lib/record/page-reading.ts';
import { recognise } from '../../lib/recognise/recognise.ts';
import { readingOf, recordOf, TITLE } from './reading.ts';

describe('a page that names a server in a journal’s place', () => {
  it.each([
    ['arXiv preprint arXiv:2105.00613', '2105.00613'],
    ['arXiv:hep-th/9901001', 'hep-th/9901001'],
    ['CoRR', undefined],
    ['bioRxiv', undefined],
    ['SSRN Electronic Journal', undefined],
  ])('%s', (journal, arxiv) => {
    const record = recordOf([['container-title', 'highwire:citation_journal_title', journal]]);
    expect(record.type).toBe('article');
    expect(record['container-title']).toBeUndefined();
    expect(record.arxiv).toBe(arxiv);
  });

  it('with its number in the volume', () => {
    const record = recordOf([
      ['container-title', 'highwire:citation_journal_title', 'CoRR'],
      ['volume', 'highwire:citation_volume', 'abs/2105.00613'],
    ]);
    expect(record).toMatchObject({ type: 'article', arxiv: '2105.00613' });
    expect(record.volume).toBeUndefined();
  });

  it('a journal with an e-print stays a journal', () => {
    const record = recordOf([
      ['container-title', 'highwire:citation_journal_title', 'Roofs'],
      ['DOI', 'highwire:citation_doi', '10.5555/roofs.3'],
      ['arxiv', 'highwire:citation_arxiv_id', '2105.00613'],
    ]);
    expect(record).toMatchObject({
      type: 'article-journal',
      'container-title': 'Roofs',
      arxiv: '2105.00613',
    });
  });
});

describe('a list that prints a server in a journal’s place', () => {
  /** The papers that a page lists beside its own. */
  const listed = (related: PageReading['related']) => {
    const result = recognise(readingOf([TITLE], { related }));
    return result.ok ? result.value.related : [];
  };

  it.each([
    ['arXiv preprint arXiv:2105.00613, 2021', 2021],
    ['CoRR abs/2105.00613 (2021)', 2021],
  ])('%s', (sourceLine, year) => {
    const [paper] = listed([{ title: 'Being believed by machines', authors: ['Ann Holm'], sourceLine }]);
    expect(paper).toMatchObject({
      type: 'article',
      arxiv: '2105.00613',
      issued: { 'date-parts': [[year]] },
    });
    for (const field of ['container-title', 'volume', 'page'] as const)
      expect(paper?.[field]).toBeUndefined();
  });
});
