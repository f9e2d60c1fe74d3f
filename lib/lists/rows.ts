import type { RelatedReading } from '../model/page-reading.ts';
import { all, attribute, first, text } from '../page/dom.ts';
import { at, claimPlaces, type Places } from '../page/select.ts';

/** A list's longest reading: beyond it nobody chooses by hand. */
export const MAX_ROWS = 2000;

/** Where a row prints what. `names`: one element for each name, or one with all. */
export interface RowPlaces {
  row: string;
  /** The title, or the link that holds it. */
  title: string;
  names?: string;
  /** The printed source: journal, year, volume, pages. */
  source?: string;
  claims?: Places;
}

/** The rows of a list of papers. A row without a title is none. */
export function rows(root: Document | Element, { row, title, names, source, claims = {} }: RowPlaces): RelatedReading[] {
  return all(root, row, MAX_ROWS).flatMap(item => {
    const link = first(item, title);
    const printed = text(link);
    if (!link || !printed) return [];
    const related: RelatedReading = { title: printed, claims: [] };
    if (names) related.authors = all(item, names, 300).map(name => text(name)).filter(Boolean);
    const [url, sourceLine, coins] = [attribute(link, 'href'), source && at(item, source), at(item, 'span.Z3988[title]@title')];
    if (url) related.url = url;
    if (sourceLine) related.sourceLine = sourceLine;
    if (coins) related.coins = coins;
    claimPlaces(item, claims, (field, value) => value && related.claims?.push({ field, value, source: 'related' }));
    return [related];
  });
}
