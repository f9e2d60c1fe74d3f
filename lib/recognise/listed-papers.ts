/** The papers that a page lists, beside its own or in its place: references, search results, related articles. */
import { findDoi } from '../record/identifiers.ts';
import type { PageReading, RelatedReading } from '../record/page-reading.ts';
import type { Record } from '../record/record.ts';
import { fold } from '../text/fold.ts';
import { titleKey } from '../text/titles.ts';
import { judge } from './judge.ts';
import { withPageClaims } from './page-claims.ts';
import { relatedRecords } from './related-records.ts';
import { ownTitles } from './related-claims.ts';

/** A page's reading, parted from the papers that it lists. */
export interface ListedPage {
  /** The reading to keep with an entry. Of the listed papers it holds only the page's own, which tells more of it. */
  reading: PageReading;
  /** The other listed papers, each once, in the page's order. */
  papers: RelatedReading[];
}

/** Parts the page's own paper from the papers that it lists. Cheap: no record is made. */
export function listedPage(read: PageReading, listed: readonly RelatedReading[]): ListedPage {
  const page = withPageClaims(read);
  const { related } = page;
  const isOwn = ownTest(page);
  const own = listed
    .filter(isOwn)
    .filter(
      ({ claims: said = [], sourceLine, coins, structured }) =>
        said.length > 1 || (sourceLine ?? coins ?? structured) !== undefined,
    )
    .slice(0, 1);
  return {
    reading: own.length > 0 ? { ...read, related: [...read.related, ...own] } : read,
    papers: once([...related, ...listed].filter(paper => !isOwn(paper))),
  };
}

/** The listed papers without the page's own, each once, in the page's order. */
export const othersListed = (read: PageReading, listed: readonly RelatedReading[]): RelatedReading[] => {
  if (listed.length === 0) return [];
  const isOwn = ownTest(withPageClaims(read));
  return once(listed.filter(paper => !isOwn(paper)));
};

/**
 * Makes the test whether a listed paper is the page's own, by title, DOI or PMID. It is always false on a page that
 * shows no paper.
 */
function ownTest(page: PageReading): (paper: RelatedReading) => boolean {
  if (judge(page)) return () => false;
  const { claims } = page;
  const titles = new Set(ownTitles(claims).map(titleKey));
  titles.delete('');
  const numbers = new Set(
    claims.flatMap(({ field, value, source }) =>
      typeof value === 'string' &&
      (field === 'DOI' || field === 'PMID' || field === 'identifier') &&
      !/^visible(?!:head)/.test(source)
        ? [findDoi(value)?.toLowerCase() ?? value]
        : [],
    ),
  );
  return ({ title, claims: said = [] }) =>
    titles.has(titleKey(title)) ||
    said.some(
      ({ field, value }) =>
        (field === 'DOI' || field === 'PMID') &&
        typeof value === 'string' &&
        numbers.has(findDoi(value)?.toLowerCase() ?? value),
    );
}

/** The papers without repetitions; papers of one title are the same when their source line or address is. */
function once(papers: readonly RelatedReading[]): RelatedReading[] {
  const seen = new Set<string>();
  return papers.filter(paper => {
    const key = `${fold(paper.title)}\n${paper.sourceLine ?? paper.url ?? paper.coins ?? ''}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** Partial records of papers that a page lists; `pageUrl` completes their relative addresses. */
export const listedRecords = (papers: RelatedReading[], pageUrl: string): Record[] =>
  relatedRecords({ version: 1, url: pageUrl, title: '', claims: [], blocks: [], related: papers, signs: {} });
