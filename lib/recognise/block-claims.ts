/** Claims of the RIS and BibTeX entries that some pages print for copying. */
import { readRis } from '../formats/ris/read.ts';
import { readBibtex } from '../formats/bibtex/read.ts';
import { formatDate } from '../record/dates.ts';
import type { CitationBlock, Claim, ClaimedName, ClaimField } from '../record/page-reading.ts';
import { CREATOR_ROLES, type Name, type Record } from '../record/record.ts';

/** The record's fields that hold one text, and the claims that they become. */
const CLAIM_OF_FIELD: { [field in keyof Record]?: ClaimField } = {
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

/**
 * The claims of a printed RIS or BibTeX entry; the source is the format's name. A block of several entries is a list of
 * references and claims nothing of this page's paper.
 */
export function blockClaims({ format, text }: CitationBlock): Claim[] {
  const { entries } = format === 'ris' ? readRis(text) : readBibtex(text);
  if (entries.length !== 1) return [];
  const { record } = entries[0]!;
  const claims: Claim[] = [];
  const say = (field: ClaimField, value: Claim['value']) => claims.push({ field, value, source: format });
  for (const key of Object.keys(CLAIM_OF_FIELD) as (keyof Record)[]) {
    const value = record[key];
    if (typeof value === 'string') say(CLAIM_OF_FIELD[key]!, value);
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

/** A record's name as a claimed name, with its parts where the entry has parts. */
const claimed = ({ family, given, suffix, literal }: Name): ClaimedName => ({
  name: literal ?? [family, given, suffix].filter(Boolean).join(', '),
  ...(family && { family }),
  ...(given && { given }),
  ...(suffix && { suffix }),
});
