/** One record of two that say the same work, field by field the better value: the order in which they came does not matter. */
import type { FieldName, Name, Record } from '../model/record.ts';
import { LIST_FIELDS, NOTICES } from '../model/record.ts';
import { fold } from '../model/fold.ts';
import { PRECEDENCE } from './precedence.ts';

const ROWS: { [F in FieldName]?: readonly string[] } = {
  'title': PRECEDENCE.title, 'author': PRECEDENCE.authors, 'editor': PRECEDENCE.authors, 'container-title': PRECEDENCE.container, 'issued': PRECEDENCE.date, 'DOI': PRECEDENCE.doi,
  'PMID': PRECEDENCE.identifier, 'PMCID': PRECEDENCE.identifier, 'arxiv': PRECEDENCE.identifier, 'ISSN': PRECEDENCE.issn, 'ISBN': PRECEDENCE.issn, 'publisher': PRECEDENCE.publisher,
  'language': PRECEDENCE.language, 'abstract': PRECEDENCE.abstract, 'keyword': PRECEDENCE.keywords, 'type': PRECEDENCE.type,
};

/** How little a source is believed for a field. A person's word stands above all; a line in some list, and what is only supposed, below. */
function doubt(field: FieldName, source: string | undefined): number {
  if (source === 'user') return -1;
  if (source === undefined) return 600;
  if (source === 'default') return 2000;
  if (source === 'related') return 1000;
  if (source.startsWith('import')) return 500;
  const row = ROWS[field] ?? PRECEDENCE.numbers;
  const place = row.findIndex(known => known !== 'related' && (source === known || source.startsWith(`${known}:`)));
  return place < 0 ? 400 : place;
}

const full = (people: readonly Name[]): number => people.reduce((sum, { given = '', literal }) => sum + (literal === undefined && given.split(/[\s.]+/).some(word => word.length > 1 && !/^\p{Lu}+$/u.test(word)) ? 1 : 0), 0);
const lower = (text: string): number => (/\p{Ll}|[^\p{L}]\p{Lo}|\p{Lo}/u.test(text) ? 1 : 0);

/** How much a value says, beside one from an equally believed source: greater first. */
function weight(field: FieldName, value: unknown): number[] {
  if (field === 'author' || field === 'editor') {
    const people = Array.isArray(value) ? (value as Name[]) : [];
    return [people.length, full(people), JSON.stringify(people).length];
  }
  if (typeof value === 'string') return field === 'title' ? [lower(value), value.length] : [value.length];
  if (Array.isArray(value)) return [value.length, JSON.stringify(value).length];
  return [JSON.stringify(value ?? null).length];
}

/** True when the second value of a field is better. A total order: any two records agree on it, whichever comes first. */
function better(field: keyof Record & FieldName, known: Record, fresh: Record): boolean {
  const [one, other] = [known[field], fresh[field]];
  if (other === undefined) return false;
  if (one === undefined) return true;
  // a list in which more people stand is not cut; names in full outdo initials, whoever prints them
  if (field === 'author' && Array.isArray(one) && Array.isArray(other)) {
    const counts = weight('author', other)[0]! - weight('author', one)[0]!;
    if (counts !== 0) return counts > 0;
    const named = full(fresh.author ?? []) - full(known.author ?? []);
    if (named !== 0) return named > 0;
  }
  const doubts = doubt(field, known.sources?.[field]) - doubt(field, fresh.sources?.[field]);
  if (doubts !== 0) return doubts > 0;
  const [a, b] = [weight(field, one), weight(field, other)];
  const place = a.findIndex((size, index) => size !== b[index]);
  if (place >= 0) return (b[place] ?? 0) > (a[place] ?? 0);
  const [said, told] = [JSON.stringify(one), JSON.stringify(other)];
  return said === told ? (fresh.sources?.[field] ?? '') < (known.sources?.[field] ?? '') : told < said;
}

const union = <T>(key: (one: T) => string, ...lists: (readonly T[] | undefined)[]): T[] =>
  [...new Map(lists.flatMap(list => list ?? []).map(one => [key(one), one])).values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));

/** The merged record. Fields in `own` were set by a person: the known record's stand. */
export function mergeRecords(known: Record, fresh: Record, own: ReadonlySet<string> = new Set()): Record {
  const merged: { [field: string]: unknown } = { ...known };
  const sources: { [field: string]: string | undefined } = { ...known.sources };
  for (const field of Object.keys(fresh) as (keyof Record)[]) {
    if (field === 'sources' || own.has(field) || !better(field, known, fresh)) continue;
    merged[field] = fresh[field];
    sources[field] = fresh.sources?.[field];
  }
  // what happened to a work, the numbers it has and the places of its text are kept from everywhere
  for (const field of LIST_FIELDS) if (field !== 'keyword' && !own.has(field) && known[field] && fresh[field]) merged[field] = union(one => one, known[field], fresh[field]);
  if (known.notices && fresh.notices) merged.notices = NOTICES.filter(notice => known.notices?.includes(notice) === true || fresh.notices?.includes(notice) === true);
  if (known.links && fresh.links) merged.links = union(({ url }) => url, known.links, fresh.links);
  if (known['cited-by'] !== undefined && fresh['cited-by'] !== undefined) merged['cited-by'] = Math.max(known['cited-by'], fresh['cited-by']);
  return { ...(merged as unknown as Record), sources: Object.fromEntries(Object.entries(sources).filter(([field, source]) => source !== undefined && merged[field] !== undefined)) };
}

/** The fields that merging changed for a reader: not only written otherwise. */
export const changedFields = (before: Record, after: Record): FieldName[] =>
  (Object.keys(after) as (keyof Record)[]).filter((field): field is FieldName & keyof Record => {
    const [one, other] = [before[field], after[field]].map(value => JSON.stringify(value ?? ''));
    return field !== 'sources' && field !== 'links' && field !== 'cited-by' && field !== 'URL' && fold(one ?? '') !== fold(other ?? '');
  });
