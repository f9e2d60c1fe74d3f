/** Claims of the papers that a page lists: related articles, references, search results. */
import { formatDate } from '../record/dates.ts';
import { findDoi } from '../record/identifiers.ts';
import { claimList } from '../record/claim-list.ts';
import type { Claim, ClaimField, PageReading, RelatedReading } from '../record/page-reading.ts';
import { titleKey } from '../text/titles.ts';
import { claimCoins } from './vocabularies/coins.ts';
import { jsonLd } from './vocabularies/json-ld.ts';
import { parseSourceLine } from './source-line/parse-source-line.ts';

/** The claims of one listed paper, its title excepted. Their source is `related` where the site file gives no other. */
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
    // all authors in one string: a full stop behind them that belongs to no initial ends the list
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

/** The DOI in a publisher's address: "/doi/abs/10.1080/…". */
const addressedDoi = (url = ''): string | undefined =>
  /\/10\.\d{4,9}\//.test(url) ? findDoi(url) : undefined;

/** A claim for the journal without "In:" before it and a full stop behind it, as rows of lists print it. */
const unlabelled = (claim: Claim): Claim =>
  claim.field === 'container-title' && typeof claim.value === 'string'
    ? { ...claim, value: claim.value.replace(/^(?:in|i):\s*|(?<=\p{L}{3})\.$/giu, '') }
    : claim;

/**
 * The claims for the page's own paper where the page's list of papers has it too. Indexes often do, and give there the
 * journal or the accents of names that the rest of the page lacks.
 */
export function ownPaperClaims(reading: PageReading): Claim[] {
  if (reading.related.length === 0) return [];
  const titles = new Set(ownTitles(reading.claims).map(titleKey));
  titles.delete('');
  const own = reading.related.find(({ title }) => titles.has(titleKey(title)));
  return own ? relatedClaims(own) : [];
}

/** The titles that the page gives its paper, those for sharing excepted. */
export const ownTitles = (claims: readonly Claim[]): string[] =>
  claims.flatMap(({ field, value, source }) =>
    field === 'title' && typeof value === 'string' && !source.startsWith('open-graph') ? [value] : [],
  );
