import type { RelatedReading } from '../record/page-reading.ts';
import { all, attribute, first, text, type Document, type Element } from '../page/dom.ts';
import { printedAt, claimPlaces, type Places } from '../page/places.ts';

/** Rows that are read of one list: more than a person chooses from by hand. */
export const MAX_ROWS = 2000;

/** Where a row prints what. `names`: one element for each name, or one with all. */
export interface RowPlaces {
  row: string;
  /** The title, or the link that holds it. */
  title: string;
  /** Elements inside the title's that are no part of the title: marks, buttons. */
  beside?: string;
  /** The paper's address, where it isn't the title's: "a.more@href". */
  link?: string;
  names?: string;
  /** The names stand in one string, "Given Family, Given Family". */
  joined?: boolean;
  /** The printed source: journal, year, volume, pages. */
  source?: string;
  claims?: Places;
}

/** "Ana Ruiz, Bo Li & Cy Day": one name each. For lists that never turn names round. */
export const namesIn = (joined: string): string[] =>
  joined
    .split(/[,，;；、&]|\s(?:and|y|e|et|und|og|och|en)\s/)
    .map(name => name.trim())
    .filter(Boolean);

/** The rows of a list of papers. A row without a title is none. */
export function rows(
  root: Document | Element,
  { row, title, beside, link, names, joined = false, source, claims = {} }: RowPlaces,
): RelatedReading[] {
  return all(root, row, MAX_ROWS).flatMap(item => {
    const head = first(item, title);
    const printed = text(head, beside);
    if (!head || !printed) return [];
    const related: RelatedReading = { title: printed, claims: [] };
    if (names)
      related.authors = all(item, names, 300)
        .flatMap(name => (joined ? namesIn(text(name)) : [text(name)]))
        .filter(Boolean);
    const [url, sourceLine, coins] = [
      link ? printedAt(item, link) : attribute(head, 'href'),
      source && printedAt(item, source),
      printedAt(item, 'span.Z3988[title]@title'),
    ];
    if (url) related.url = url;
    if (sourceLine) related.sourceLine = sourceLine;
    if (coins) related.coins = coins;
    claimPlaces(
      item,
      claims,
      (field, value) => value && related.claims?.push({ field, value, source: 'related' }),
    );
    return [related];
  });
}
