/** The light row of an entry: what a list shows, sorts and searches, without the readings and the abstract. */
import { STATUSES, type Entry, type Status, type Timestamp } from './entry.ts';
import { isPartial, missingFields } from './missing.ts';
import type { Name, Notice, RecordType } from './record.ts';
import { ok, fail, type Result } from './result.ts';
import { marksOf, workKeys, type WorkMarks } from './same-work.ts';
import { fold } from './fold.ts';

/** In the reading list, or thrown away. */
export type Place = 'list' | 'trash';

export interface Summary {
  id: string;
  place: Place;
  /** Milliseconds before 1970: the newest entry has the smallest, so an index gives newest first. */
  rank: number;
  added: Timestamp;
  type: RecordType;
  title: string;
  /** The first three authors' short names. */
  authors: string[];
  authorCount: number;
  journal: string;
  year?: number;
  status: Status;
  /** Since when it has this status, where a person set it; else since it was added. */
  since?: Timestamp;
  starred: boolean;
  tags: string[];
  collections: string[];
  hasNote: boolean;
  /** Something that a reference of its type should have is absent. */
  incomplete: boolean;
  /** The gravest thing that became of it. */
  notice?: Notice;
  url?: string;
  DOI?: string;
  /** By these another record of the same work is found: see same-work.ts. */
  keys: string[];
  /** What tells it from other works of its title. */
  marks: WorkMarks;
  /** Folded names of all authors, or editors. */
  by: string;
  /** Folded, in lines: title, journal, tags; then year, identifiers, keywords and other titles. */
  text: string;
}

/** A family name, or an organisation's. */
export const shortName = (name: Name): string => name.literal ?? name.family ?? name.given ?? '';

/** Makes an entry's row. */
export function summarise(entry: Entry): Summary {
  const { record } = entry;
  const people = record.author ?? record.editor ?? [];
  const journal = record['container-title'] ?? record.publisher ?? '';
  const year = record.issued?.['date-parts'][0][0];
  const url = record.URL ?? entry.pages.at(-1)?.url;
  const rest = [
    record['original-title'], record['container-title-short'], year, record.DOI, record.PMID, record.PMCID, record.arxiv, ...(record.keyword ?? []),
  ];
  const lines = [record.title, journal, entry.tags.join(' '), rest.filter(word => word !== undefined && word !== '').join(' ')];
  return {
    id: entry.id,
    place: entry.deleted === undefined ? 'list' : 'trash',
    rank: -Date.parse(entry.added),
    added: entry.added,
    type: record.type,
    title: record.title,
    authors: people.slice(0, 3).map(shortName),
    authorCount: people.length,
    journal,
    ...(year !== undefined && { year }),
    status: entry.status,
    ...(entry.edits.status !== undefined && { since: entry.edits.status }),
    starred: entry.starred,
    tags: entry.tags,
    collections: entry.collections,
    hasNote: entry.note !== '',
    incomplete: isPartial(record) || missingFields(record).length > 0,
    ...(record.notices?.[0] && { notice: record.notices[0] }),
    ...(url !== undefined && { url }),
    ...(record.DOI !== undefined && { DOI: record.DOI }),
    keys: workKeys(record),
    marks: marksOf(record),
    by: fold(people.map(name => name.literal ?? `${name.given ?? ''} ${name.family ?? ''}`).join(' ')),
    text: lines.map(fold).join('\n'),
  };
}

/** The long texts of an entry, folded: kept apart, for only a search needs them. */
export interface LongText {
  id: string;
  text: string;
}

/** Makes an entry's long text: abstract, note and the other titles. */
export const longText = ({ id, record, note }: Entry): LongText => ({
  id, text: fold([record.abstract, note, record['collection-title'], record['event-title'], record.publisher].filter(Boolean).join(' ')),
});

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

function isSummary(row: unknown): row is Summary {
  if (typeof row !== 'object' || row === null) return false;
  const r: { [key in keyof Summary]?: unknown } = row;
  return (
    isText(r.id) && (r.place === 'list' || r.place === 'trash') && typeof r.rank === 'number' && isText(r.added) && isText(r.title) &&
    isTexts(r.authors) && isText(r.journal) && STATUSES.some(status => status === r.status) && typeof r.starred === 'boolean' &&
    isTexts(r.tags) && isTexts(r.collections) && isText(r.by) && isText(r.text)
  );
}

/** Narrows a stored row. Rows are written by `summarise` only, so the check is light: it runs for each of 100,000. */
export const parseSummary = (row: unknown): Result<Summary, string> => (isSummary(row) ? ok(row) : fail('not a row of the list'));

/** Narrows a stored long text; undefined when it is none. */
export function parseLongText(row: unknown): LongText | undefined {
  if (typeof row !== 'object' || row === null || !('id' in row) || !('text' in row)) return undefined;
  return isText(row.id) && isText(row.text) ? { id: row.id, text: row.text } : undefined;
}
