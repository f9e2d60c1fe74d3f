import { formatDate } from '../record/dates.ts';
import { findDoi } from '../record/identifiers.ts';
import { claimList } from '../record/claim-list.ts';
import type { Claim, ClaimField, PageReading, RelatedReading } from '../record/page-reading.ts';
import { sameTitle } from '../text/titles.ts';
import { claimCoins } from './vocabularies/coins.ts';
import { jsonLd } from './vocabularies/json-ld.ts';
import { parseSourceLine } from './source-line/parse-source-line.ts';

/** What a list says of one of its papers, the title aside. The source is `related` unless the site said more. */
export function relatedClaims({
  authors = [],
  sourceLine,
  url,
  coins,
  structured,
  claims = [],
}: RelatedReading): Claim[] {
  const described = claimList();
  if (coins) claimCoins(coins, described.take);
  if (structured !== undefined) jsonLd([structured], described.take);
  const line = sourceLine ? parseSourceLine(sourceLine) : {};
  const printed: [ClaimField, string | undefined][] = [
    // a list in one string ends with a full stop that is none of its initials'
    ...authors.map((name): [ClaimField, string] => [
      'author',
      authors.length === 1 && /^[^.]*(?<!,\s*\p{Lu})\.$/u.test(name) ? name.slice(0, -1) : name,
    ]),
    ['container-title', line.journal],
    ['date', line.date && formatDate(line.date)],
    ['volume', line.volume],
    ['issue', line.issue],
    ['page', line.page],
    ['article-number', line.articleNumber],
    ['ISSN', line.ISSN],
    ['DOI', line.DOI ?? addressedDoi(url)],
    ['identifier', url],
  ];
  return [
    ...printed.flatMap(([field, value]): Claim[] => (value ? [{ field, value, source: 'related' }] : [])),
    ...described.claims,
    ...claims.map(unlabelled),
  ];
}

/** The DOI in a publisher's address: /doi/abs/10.1080/… */
const addressedDoi = (url = ''): string | undefined =>
  /\/10\.\d{4,9}\//.test(url) ? findDoi(url) : undefined;

/** A row's journal stands behind "In: " and before a full stop. */
const unlabelled = (claim: Claim): Claim =>
  claim.field === 'container-title' && typeof claim.value === 'string'
    ? { ...claim, value: claim.value.replace(/^(?:in|i):\s*|(?<=\p{L}{3})\.$/giu, '') }
    : claim;

/**
 * What the page's own related list says of the page's own paper: an index often lists it too, with the journal that the
 * main block lacks and the names with their diacritics.
 */
export function ownPaperClaims(reading: PageReading): Claim[] {
  const titles = ownTitles(reading.claims);
  const own = reading.related.find(({ title }) => titles.some(known => sameTitle(known, title)));
  return own ? relatedClaims(own) : [];
}

/** What the page may call its own paper. */
export const ownTitles = (claims: readonly Claim[]): string[] =>
  claims.flatMap(({ field, value, source }) =>
    field === 'title' && typeof value === 'string' && !source.startsWith('open-graph') ? [value] : [],
  );
