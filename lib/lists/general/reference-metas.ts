import type { Claim, ClaimField, RelatedReading } from '../../record/page-reading.ts';
import { all, attribute, type Document } from '../../page/dom.ts';
import { MAX_ROWS } from '../rows.ts';

/**
 * Keys of `citation_reference`: "citation_title=…; citation_author=…"
 * (https://scholar.google.com/intl/en/scholar/inclusion.html).
 */
const FIELDS: { [key: string]: ClaimField } = {
  journal_title: 'container-title',
  author: 'author',
  publication_date: 'date',
  year: 'year',
  date: 'date',
  volume: 'volume',
  issue: 'issue',
  firstpage: 'first-page',
  lastpage: 'last-page',
  pages: 'page',
  doi: 'DOI',
  pmid: 'PMID',
  issn: 'ISSN',
  isbn: 'ISBN',
  publisher: 'publisher',
  inbook_title: 'book-title',
  conference_title: 'conference',
  arxiv_id: 'arxiv',
};

/** The references that the page's work prints as metas. Those without a title of their own are left out. */
export function metaReferences(document: Document): RelatedReading[] {
  return all(document, 'meta[name="citation_reference" i]', MAX_ROWS).flatMap(meta => {
    const claims: Claim[] = [];
    let title = '';
    for (const part of (attribute(meta, 'content') ?? '').slice(0, 5000).split(/;\s*(?=citation_)/)) {
      const [, key = '', rest = ''] = /^\s*citation_(\w+)\s*=(.*)/s.exec(part) ?? [];
      const value = rest.trim().replace(/;$/, '').trimEnd();
      if (key === 'title') title = value;
      else if (Object.hasOwn(FIELDS, key) && value)
        claims.push({ field: FIELDS[key]!, value, source: 'related' });
    }
    return title ? [{ title, claims }] : [];
  });
}
