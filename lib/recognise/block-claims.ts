import { readRis } from '../formats/ris/read.ts';
import { readBibtex } from '../formats/bibtex/read.ts';
import { formatDate } from '../record/dates.ts';
import type { CitationBlock, Claim, ClaimedName, ClaimField } from '../record/page-reading.ts';
import { CREATOR_ROLES, type Name, type Record } from '../record/record.ts';

const FIELDS: { [field in keyof Record]?: ClaimField } = {
  type: 'type',
  title: 'title',
  'container-title': 'container-title',
  'collection-title': 'collection-title',
  'event-title': 'conference',
  volume: 'volume',
  issue: 'issue',
  page: 'page',
  'number-of-pages': 'number-of-pages',
  edition: 'edition',
  publisher: 'publisher',
  'publisher-place': 'publisher-place',
  language: 'language',
  abstract: 'abstract',
  DOI: 'DOI',
  PMID: 'PMID',
  PMCID: 'PMCID',
  arxiv: 'arxiv',
  URL: 'identifier',
};

/** What a printed RIS or BibTeX entry claims. A block that holds several entries says nothing sure of this page. */
export function blockClaims({ format, text }: CitationBlock): Claim[] {
  const { entries } = format === 'ris' ? readRis(text) : readBibtex(text);
  if (entries.length !== 1) return [];
  const { record } = entries[0]!;
  const claims: Claim[] = [];
  const say = (field: ClaimField, value: Claim['value']) => claims.push({ field, value, source: format });
  for (const key of Object.keys(FIELDS) as (keyof Record)[]) {
    const value = record[key];
    if (typeof value === 'string') say(FIELDS[key]!, value);
  }
  if (record.issued) say('date', formatDate(record.issued['date-parts'][0]));
  for (const word of record.keyword ?? []) say('keyword', word);
  for (const number of record.ISSN ?? []) say('ISSN', number);
  for (const number of record.ISBN ?? []) say('ISBN', number);
  for (const role of CREATOR_ROLES) {
    if (role !== 'author' && role !== 'editor' && role !== 'translator') continue;
    for (const name of record[role] ?? []) say(role, claimed(name));
  }
  return claims;
}

const claimed = ({ family, given, suffix, literal }: Name): ClaimedName => ({
  name: literal ?? [family, given, suffix].filter(Boolean).join(', '),
  ...(family && { family }),
  ...(given && { given }),
  ...(suffix && { suffix }),
});
