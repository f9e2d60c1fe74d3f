import type { Claim, ClaimField, RelatedReading } from '../record/page-reading.ts';
import { all, attribute, first, text, type Document, type Element } from '../page/dom.ts';
import { printedAt, claimPlaces, type Places } from '../page/places.ts';

/** Rows that are read of one list: more than a person chooses from by hand. */
export const MAX_ROWS = 2000;

/** A row with its title, for what no selector finds. */
export interface Row {
  element: Element;
  /** All its text on one line. */
  printed: string;
  title: string;
}

/** Where a row prints what. `names`: one element for each name, or one with all. */
export interface RowPlaces {
  row: string;
  /** The title, or the link that holds it. */
  title: string;
  /** Elements inside the title's that are no part of the title: marks, buttons. */
  beside?: string;
  /** The subtitle inside the title's element. */
  subtitle?: string;
  /** The paper's address, where it isn't the title's: "a.more@href". */
  link?: string;
  names?: string;
  /** The names stand in one string, "Given Family, Given Family". */
  joined?: boolean;
  /** The printed source: journal, year, volume, pages. */
  source?: string | ((row: Row) => string | undefined);
  claims?: Places;
  /** What has to be read out of the row's text. */
  told?: { readonly [field in ClaimField]?: (row: Row) => string | undefined };
}

/** What always stands between two names. */
const BETWEEN = /[,，;；、&]|\s(?:and|et|und|og|och|en)\s/;
/** What stands between two whole names, "Ana Ruiz y Bo Gil", but also within one: "Ramón y Cajal", "Maria e Silva". */
const BETWEEN_OR_WITHIN = / (?:y|e|i) /;
/** A name of at least two words, as it begins. */
const WHOLE_NAME = /^\p{Lu}\S* \S/u;

/** "Ana Ruiz y Bo Gil" as two names; any other text as one. */
function wholeNames(names: string): string[] {
  const parts = names.trim().split(BETWEEN_OR_WITHIN);
  return parts.length === 2 && parts.every(part => WHOLE_NAME.test(part)) ? parts : [names];
}

/** "Ana Ruiz, Bo Li & Cy Day": one name each. For lists that never turn names round. */
export const namesIn = (joined: string): string[] =>
  joined
    .split(BETWEEN)
    .flatMap(wholeNames)
    .map(name => name.trim())
    .filter(Boolean);

/** A title with its subtitle behind a colon, unless a question or exclamation parts them. */
const withSubtitle = (title: string, subtitle: string): string =>
  subtitle === ''
    ? title
    : `${title.replace(/(?<![\s:.])[\s:.]+$/, '')}${/[?!]$/.test(title) ? '' : ':'} ${subtitle}`;

/** The rows of a list of papers. A row without a title is none. */
export function rows(
  root: Document | Element,
  { row, title, beside, subtitle, link, names, joined = false, source, claims = {}, told = {} }: RowPlaces,
): RelatedReading[] {
  return all(root, row, MAX_ROWS).flatMap(item => {
    const head = first(item, title);
    const main = text(head, [beside, subtitle].filter(Boolean).join(', ') || undefined);
    if (!head || !main) return [];
    const related: RelatedReading = {
      title: withSubtitle(main, subtitle ? text(first(head, subtitle)) : ''),
      claims: [],
    };
    const whole: Row = { element: item, printed: text(item), title: text(head) };
    if (names)
      related.authors = all(item, names, 300)
        .flatMap(name => (joined ? namesIn(text(name)) : [text(name)]))
        .filter(Boolean);
    const [url, sourceLine, coins] = [
      link ? printedAt(item, link) : attribute(head, 'href'),
      typeof source === 'function' ? source(whole) : source && printedAt(item, source),
      printedAt(item, 'span.Z3988[title]@title'),
    ];
    if (url) related.url = url;
    if (sourceLine) related.sourceLine = sourceLine;
    if (coins) related.coins = coins;
    const claim = (field: ClaimField, value: Claim['value'] | null | undefined) =>
      value && related.claims?.push({ field, value, source: 'related' });
    claimPlaces(item, claims, claim);
    for (const [field, read] of Object.entries(told) as [ClaimField, (row: Row) => string | undefined][])
      claim(field, read(whole));
    return [related];
  });
}
