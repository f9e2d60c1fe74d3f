/**
 * Which of two values of one field is the better, and what lists of two records are together. Every order here is
 * total and every union is the same from both sides, so that merging may go in any order.
 */
import { PRECEDENCE } from './precedence.ts';
import { NOTICES, type FieldName, type FullTextLink, type Name, type Notice } from './record.ts';

/** The row of the precedence table for each field; PRECEDENCE.numbers for the others. */
const ROWS: { [F in FieldName]?: readonly string[] } = {
  title: PRECEDENCE.title,
  author: PRECEDENCE.authors,
  editor: PRECEDENCE.authors,
  'container-title': PRECEDENCE.container,
  issued: PRECEDENCE.date,
  DOI: PRECEDENCE.doi,
  PMID: PRECEDENCE.identifier,
  PMCID: PRECEDENCE.identifier,
  arxiv: PRECEDENCE.identifier,
  ISSN: PRECEDENCE.issn,
  ISBN: PRECEDENCE.issn,
  publisher: PRECEDENCE.publisher,
  language: PRECEDENCE.language,
  abstract: PRECEDENCE.abstract,
  keyword: PRECEDENCE.keywords,
  type: PRECEDENCE.type,
};

/**
 * How little a source is believed for a field: -1 for what the user typed, from 0 for a page's sources in the order of
 * the precedence table, then an imported file, a line in a list of papers, and last a default.
 */
export function doubt(field: FieldName, source: string | undefined): number {
  if (source === 'user') return -1;
  if (source === undefined) return 600;
  if (source === 'default') return 2000;
  if (source === 'related') return 1000;
  if (source.startsWith('import')) return 500;
  const row = ROWS[field] ?? PRECEDENCE.numbers;
  const place = row.findIndex(
    known => known !== 'related' && (source === known || source.startsWith(`${known}:`)),
  );
  return place < 0 ? 400 : place;
}

/** How many people have a given name in full, not just initials. */
const countFullNames = (people: readonly Name[]): number =>
  people.reduce(
    (sum, { given = '', literal }) =>
      sum +
      (literal === undefined &&
      given.split(/[\s.]+/).some(word => word.length > 1 && !/^\p{Lu}+$/u.test(word))
        ? 1
        : 0),
    0,
  );

/** 1 for a text that is not all in capitals, else 0. */
const hasLowerCase = (text: string): number => (/\p{Ll}|\p{Lo}/u.test(text) ? 1 : 0);

/** A field's value in one record (undefined: it has none), and the source of it. */
export interface Sourced {
  value: unknown;
  source?: string | undefined;
}

/** What speaks for a field's value, the weightiest first; greater is better. */
function merits(field: FieldName, { value, source }: Sourced): number[] {
  const belief = -doubt(field, source);
  const size = JSON.stringify(value).length;
  if (field === 'author' || field === 'editor') {
    const people = value as readonly Name[];
    // of authors the longer list counts first, as shorter ones are often cut; then names in full before initials
    return field === 'author'
      ? [people.length, countFullNames(people), belief, size]
      : [belief, people.length, countFullNames(people), size];
  }
  if (typeof value === 'string')
    return field === 'title' ? [belief, hasLowerCase(value), value.length] : [belief, value.length];
  return Array.isArray(value) ? [belief, value.length, size] : [belief, size];
}

/** Orders two texts by their code units: -1, 0 or 1. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Greater than 0 when the first value of a field is the better one, less when the second is. Equal merits are settled
 * by the value's text, then by its source: 0 means the same value of the same source.
 */
export function compareValues(field: FieldName, a: Sourced, b: Sourced): number {
  if (a.value === undefined || b.value === undefined)
    return Number(a.value !== undefined) - Number(b.value !== undefined);
  const [one, other] = [merits(field, a), merits(field, b)];
  const place = one.findIndex((merit, index) => merit !== other[index]);
  return place >= 0 ? (one[place] ?? 0) - (other[place] ?? 0) : compareSaid(a, b);
}

/** Orders values by what they say alone, then by their sources: the smaller text comes out greater. */
export const compareSaid = (a: Sourced, b: Sourced): number =>
  compareTexts(textOf(b.value), textOf(a.value)) || compareTexts(b.source ?? '', a.source ?? '');

const textOf = (value: unknown): string => JSON.stringify(value) ?? '';

/**
 * The items of two lists together. Two lists that say the same stay as they are; else each item comes once, in the
 * order of `compare`, which must tell all items of different content apart. Of two items with one `key` the greater
 * stays.
 */
export function united<T>(
  a: readonly T[],
  b: readonly T[],
  compare: (one: T, other: T) => number,
  key: (one: T) => string = textOf,
): T[] {
  if (a === b || textOf(a) === textOf(b)) return [...a];
  const items = new Map<string, T>();
  for (const item of [...a, ...b]) {
    const known = items.get(key(item));
    if (known === undefined || compare(known, item) < 0) items.set(key(item), item);
  }
  return [...items.values()].sort(compare);
}

/** Two lists of texts together. */
export const unitedTexts = (a: readonly string[], b: readonly string[]): string[] =>
  united(a, b, compareTexts);

/** The notices of two records together, in the order of the vocabulary. */
export const unitedNotices = (a: readonly Notice[], b: readonly Notice[]): Notice[] =>
  united(a, b, (one, other) => NOTICES.indexOf(one) - NOTICES.indexOf(other));

/** The links of two records together, one for each address. */
export const unitedLinks = (a: readonly FullTextLink[], b: readonly FullTextLink[]): FullTextLink[] =>
  united(
    a,
    b,
    (one, other) => compareTexts(one.url, other.url) || compareTexts(one.kind, other.kind),
    ({ url }) => url,
  );
