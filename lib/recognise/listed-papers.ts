/** The papers that a page lists beside its own or instead of one. */
import { findDoi } from '../record/identifiers.ts';
import type { PageReading, RelatedReading } from '../record/page-reading.ts';
import type { Record } from '../record/record.ts';
import { fold } from '../text/fold.ts';
import { sameTitle } from '../text/titles.ts';
import { judge } from './judge.ts';
import { withPageClaims } from './page-claims.ts';
import { relatedRecords } from './related-records.ts';
import { ownTitles } from './related-claims.ts';

/** A page with what it lists. */
export interface ListedPage {
  /** As it is kept with an entry: of the papers listed only the page's own, which tells of the page's paper. */
  reading: PageReading;
  /** The others, each once, in the page's order. */
  papers: RelatedReading[];
}

/** Parts what the page tells of its own paper from the papers that it lists. Cheap: no paper is recognised. */
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

/** The papers listed that are not the page's own, each once. */
export const othersListed = (read: PageReading, listed: readonly RelatedReading[]): RelatedReading[] => {
  const isOwn = ownTest(withPageClaims(read));
  return once(listed.filter(paper => !isOwn(paper)));
};

/** Tells whether a listed paper is the page's own: by title, DOI or PMID. A page that shows no paper has none. */
function ownTest(page: PageReading): (paper: RelatedReading) => boolean {
  if (judge(page)) return () => false;
  const { claims } = page;
  const titles = ownTitles(claims);
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
    titles.some(known => sameTitle(known, title)) ||
    said.some(
      ({ field, value }) =>
        (field === 'DOI' || field === 'PMID') &&
        typeof value === 'string' &&
        numbers.has(findDoi(value)?.toLowerCase() ?? value),
    );
}

function once(papers: readonly RelatedReading[]): RelatedReading[] {
  const seen = new Set<string>();
  return papers.filter(paper => {
    const key = `${fold(paper.title)}\n${paper.sourceLine ?? paper.url ?? paper.coins ?? ''}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** Partial records of papers that a page lists. */
export const listedRecords = (papers: RelatedReading[], pageUrl: string): Record[] =>
  relatedRecords({ version: 1, url: pageUrl, title: '', claims: [], blocks: [], related: papers, signs: {} });
