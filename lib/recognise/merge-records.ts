/** Merges two records of one work: the better value for each field. The order of the two makes no difference. */
import type { FieldName, Name, Record } from '../record/record.ts';
import { LIST_FIELDS, NOTICES } from '../record/record.ts';
import { fold } from '../text/fold.ts';
import { PRECEDENCE } from './precedence.ts';

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
function doubt(field: FieldName, source: string | undefined): number {
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
const hasLowerCase = (text: string): number => (/\p{Ll}|[^\p{L}]\p{Lo}|\p{Lo}/u.test(text) ? 1 : 0);

/** What speaks for a field's value, the weightiest first; greater is better. */
function merits(field: keyof Record & FieldName, record: Record): number[] {
  const value = record[field];
  const belief = -doubt(field, record.sources?.[field]);
  const size = JSON.stringify(value).length;
  if (field === 'author' || field === 'editor') {
    const people = record[field] ?? [];
    // of authors the longer list counts first, as shorter ones are often cut; then names in full before initials
    return field === 'author'
      ? [people.length, countFullNames(people), belief, size]
      : [belief, people.length, countFullNames(people), size];
  }
  if (typeof value === 'string')
    return field === 'title' ? [belief, hasLowerCase(value), value.length] : [belief, value.length];
  return Array.isArray(value) ? [belief, value.length, size] : [belief, size];
}

/**
 * True when the second record's value of a field is better. Equal merits are settled by the value's text, then by its
 * source, so that the order of the two does not matter.
 */
function better(field: keyof Record & FieldName, known: Record, fresh: Record): boolean {
  if (fresh[field] === undefined) return false;
  if (known[field] === undefined) return true;
  const [one, other] = [merits(field, known), merits(field, fresh)];
  const place = one.findIndex((merit, index) => merit !== other[index]);
  if (place >= 0) return (other[place] ?? 0) > (one[place] ?? 0);
  const [said, told] = [JSON.stringify(known[field]), JSON.stringify(fresh[field])];
  return said === told ? (fresh.sources?.[field] ?? '') < (known.sources?.[field] ?? '') : told < said;
}

/** The items of all lists, each key once, sorted by key. */
const union = <T>(key: (one: T) => string, ...lists: (readonly T[] | undefined)[]): T[] =>
  [...new Map(lists.flatMap(list => list ?? []).map(one => [key(one), one])).values()].sort((a, b) =>
    key(a) < key(b) ? -1 : 1,
  );

/** The merged record. The fields in `own` were edited by the user: they keep the known record's value. */
export function mergeRecords(known: Record, fresh: Record, own: ReadonlySet<string> = new Set()): Record {
  const merged: { [field: string]: unknown } = { ...known };
  const sources: { [field: string]: string | undefined } = { ...known.sources };
  for (const field of Object.keys(fresh) as (keyof Record)[]) {
    if (field === 'sources' || own.has(field) || !better(field, known, fresh)) continue;
    merged[field] = fresh[field];
    sources[field] = fresh.sources?.[field];
  }
  // lists are joined: notices, ISSNs and other numbers, links to the text
  for (const field of LIST_FIELDS)
    if (field !== 'keyword' && !own.has(field) && known[field] && fresh[field])
      merged[field] = union(one => one, known[field], fresh[field]);
  if (known.notices && fresh.notices)
    merged.notices = NOTICES.filter(
      notice => known.notices?.includes(notice) === true || fresh.notices?.includes(notice) === true,
    );
  if (known.links && fresh.links) merged.links = union(({ url }) => url, known.links, fresh.links);
  if (known['cited-by'] !== undefined && fresh['cited-by'] !== undefined)
    merged['cited-by'] = Math.max(known['cited-by'], fresh['cited-by']);
  return {
    ...(merged as unknown as Record),
    sources: Object.fromEntries(
      Object.entries(sources).filter(
        ([field, source]) => source !== undefined && merged[field] !== undefined,
      ),
    ),
  };
}

/** The fields whose content merging changed; a change of case or accents, or of links and counts, is none. */
export const changedFields = (before: Record, after: Record): FieldName[] =>
  (Object.keys(after) as (keyof Record)[]).filter((field): field is FieldName & keyof Record => {
    const [one, other] = [before[field], after[field]].map(value => JSON.stringify(value ?? ''));
    return (
      field !== 'sources' &&
      field !== 'links' &&
      field !== 'cited-by' &&
      field !== 'URL' &&
      fold(one ?? '') !== fold(other ?? '')
    );
  });
