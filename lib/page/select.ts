import type { ClaimField, RelatedReading } from '../model/page-reading.ts';
import { all, attribute, first, text } from './dom.ts';
import type { ClaimTaker } from './site.ts';

/** Where a page prints what: a selector, or "selector@attribute". */
export type Places = { [field in ClaimField]?: string };

/** What stands at a place, or ''. */
export function at(root: Document | Element, place: string): string {
  const [selector = '', name] = place.split('@');
  const element = first(root, selector);
  return (element && name ? attribute(element, name) : text(element)) ?? '';
}

/** Claims what stands at the places. */
export function claimPlaces(root: Document | Element, places: Places, claim: ClaimTaker): void {
  for (const [field, place] of Object.entries(places) as [ClaimField, string][]) claim(field, at(root, place));
}

/** Rows of a list of papers: the row's selector, and within it the title's link, the names (one element each, or all in one) and the printed source. */
export function rows(document: Document, row: string, title: string, names: string, source: string, claims: Places = {}): RelatedReading[] {
  return all(document, row, 1000).flatMap(item => {
    const link = first(item, title);
    if (!text(link)) return [];
    const related: RelatedReading = { title: text(link), authors: all(item, names, 300).map(name => text(name)).filter(Boolean), claims: [] };
    const [url, sourceLine, coins] = [link && attribute(link, 'href'), source && at(item, source), at(item, 'span.Z3988[title]@title')];
    if (url) related.url = url;
    if (sourceLine) related.sourceLine = sourceLine;
    if (coins) related.coins = coins;
    claimPlaces(item, claims, (field, value) => value && related.claims?.push({ field, value, source: 'related' }));
    return [related];
  });
}
