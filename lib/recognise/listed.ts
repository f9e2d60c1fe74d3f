/** The papers that a page lists beside its own or instead of one. */
import type { PageReading, RelatedReading } from '../model/page-reading.ts';
import type { Record } from '../model/record.ts';
import { fold } from '../model/fold.ts';
import { sameTitle } from '../model/titles.ts';
import { withPageClaims } from './page-claims.ts';
import { relatedRecords } from './related.ts';
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
  const { related, claims } = withPageClaims(read);
  const titles = ownTitles(claims);
  const isOwn = ({ title }: RelatedReading) => titles.some(known => sameTitle(known, title));
  const seen = new Set<string>();
  const papers = [...related, ...listed].filter(paper => {
    const key = `${fold(paper.title)}\n${paper.sourceLine ?? paper.url ?? ''}`;
    return !isOwn(paper) && !seen.has(key) && seen.add(key) !== undefined;
  });
  const own = listed.filter(isOwn).slice(0, 1);
  return { reading: own.length > 0 ? { ...read, related: [...read.related, ...own] } : read, papers };
}

/** Partial records of papers that a page lists. */
export const listedRecords = (papers: RelatedReading[], pageUrl: string): Record[] =>
  relatedRecords({ version: 1, url: pageUrl, title: '', claims: [], blocks: [], related: papers, signs: {} });
