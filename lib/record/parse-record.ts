/**
 * The one guard between `unknown` (a storage row, a message, an imported file) and the model. Unknown fields and
 * values of the wrong kind are left out and the rest is kept, however long it is: what was taken in is given back. What
 * cannot do without a field fails with a reason.
 */
import { STATUSES, type Entry, type OwnField, type SeenPage, type Times, type Timestamp } from './entry.ts';
import { fieldNames } from './field-names.ts';
import {
  address,
  count,
  isObject,
  isSafeKey,
  list,
  oneOf,
  own,
  text,
  texts,
  timestamp,
  type Fields,
} from './guard.ts';
import {
  CREATOR_ROLES,
  DATE_FIELDS,
  LIST_FIELDS,
  NOTICES,
  RECORD_TYPES,
  TEXT_FIELDS,
  type Classification,
  type CslDate,
  type DateParts,
  type FullTextLink,
  type Name,
  type Record,
} from './record.ts';
import type { PageReading } from './page-reading.ts';
import { parsePageReading } from './parse-page-reading.ts';
import { fail, ok, type Result } from './result.ts';

export { parsePageReading };

export type NotARecord = 'not-an-object' | 'no-type' | 'no-title';
export type NotAnEntry = NotARecord | 'no-id' | 'no-time';

const OWN_FIELDS: readonly OwnField[] = ['status', 'starred', 'tags', 'collections', 'note'];

/** A record, or why there is none. `title` may not be empty, `type` must be one of RECORD_TYPES. */
export function parseRecord(value: unknown): Result<Record, NotARecord> {
  if (!isObject(value)) return fail('not-an-object');
  const type = oneOf(RECORD_TYPES, own(value, 'type'));
  if (!type) return fail('no-type');
  const title = text(own(value, 'title'));
  if (!title) return fail('no-title');
  const record: Record = { type, title };
  for (const field of TEXT_FIELDS)
    take(record, field, field === 'URL' ? address(own(value, field)) : text(own(value, field)));
  for (const field of LIST_FIELDS) take(record, field, texts(own(value, field)));
  for (const field of DATE_FIELDS) take(record, field, date(own(value, field)));
  for (const role of CREATOR_ROLES) take(record, role, list(own(value, role), name));
  const classification = classes(own(value, 'classification'));
  if (classification) record.classification = classification;
  const citedBy = count(own(value, 'cited-by'));
  if (citedBy !== undefined && Number.isInteger(citedBy)) record['cited-by'] = citedBy;
  const links = list(own(value, 'links'), link);
  if (links) record.links = links;
  const notices = list(own(value, 'notices'), notice => oneOf(NOTICES, notice));
  if (notices) record.notices = notices;
  const sources = texted(own(value, 'sources'), fieldNames, source => text(source));
  if (sources) record.sources = sources;
  return ok(record);
}

/** An entry, or why there is none. What an older version did not keep yet gets its empty value. */
export function parseEntry(value: unknown): Result<Entry, NotAnEntry> {
  if (!isObject(value)) return fail('not-an-object');
  const id = text(own(value, 'id'));
  if (!id) return fail('no-id');
  const record = parseRecord(own(value, 'record'));
  if (!record.ok) return record;
  const added = timestamp(own(value, 'added'));
  const changed = timestamp(own(value, 'changed')) ?? added;
  if (!added || !changed) return fail('no-time');
  const titled = text(own(value, 'titled'));
  const deleted = timestamp(own(value, 'deleted'));
  const restored = timestamp(own(value, 'restored'));
  const pages = list(own(value, 'pages'), seenPage) ?? [];
  const tags = texts(own(value, 'tags')) ?? [];
  const collections = texts(own(value, 'collections')) ?? [];
  const edits = texted(own(value, 'edits'), [...fieldNames, ...OWN_FIELDS], timestamp) ?? {};
  return ok({
    id,
    record: record.value,
    added,
    changed,
    pages,
    status: oneOf(STATUSES, own(value, 'status')) ?? 'to-read',
    starred: own(value, 'starred') === true,
    tags,
    collections,
    note: asWritten(own(value, 'note')),
    readings: readingsOf(own(value, 'readings'), pages, added),
    edits,
    set: texted(own(value, 'set'), fieldNames, timestamp) ?? {},
    tagged: times(own(value, 'tagged'), tags, edits.tags ?? added),
    collected: times(own(value, 'collected'), collections, edits.collections ?? added),
    ...(titled && { titled }),
    ...(deleted && { deleted }),
    ...(restored && { restored }),
  });
}

/** A text as it is, an empty one too. */
const asWritten = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The times that stand under names; each of `on` has one, `since` where none was kept. */
function times(value: unknown, on: readonly string[], since: Timestamp): Times {
  const kept = isObject(value) ? Object.keys(value) : [];
  const parsed: Times = {};
  for (const name of kept) take(parsed, name, timestamp(own(value as Fields, name)));
  for (const name of on) take(parsed, name, (own(parsed, name) as Timestamp | undefined) ?? since);
  return parsed;
}

/** The readings; one without a time was taken when its page was last seen, or when the entry was added. */
const readingsOf = (value: unknown, pages: readonly SeenPage[], added: Timestamp): PageReading[] =>
  (list(value, reading) ?? []).map(one => ({
    ...one,
    read: one.read ?? pages.find(({ url }) => url === one.url)?.seen ?? added,
  }));

function name(value: unknown): Name | undefined {
  if (!isObject(value)) return undefined;
  const parsed: Name = {};
  for (const part of ['family', 'given', 'suffix', 'literal'] as const) {
    const written = text(own(value, part));
    if (written) parsed[part] = written;
  }
  if (!parsed.family && !parsed.literal) return undefined;
  const affiliation = texts(own(value, 'affiliation'));
  if (affiliation) parsed.affiliation = affiliation;
  const orcid = text(own(value, 'ORCID'));
  if (orcid && /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(orcid)) parsed.ORCID = orcid;
  return parsed;
}

function date(value: unknown): CslDate | undefined {
  if (!isObject(value)) return undefined;
  const parts = own(value, 'date-parts');
  if (!Array.isArray(parts) || parts.length > 2) return undefined;
  const from = dateParts(parts[0]);
  if (!from) return undefined;
  if (parts.length === 1) return { 'date-parts': [from] };
  const to = dateParts(parts[1]);
  return to && { 'date-parts': [from, to] };
}

function dateParts(value: unknown): DateParts | undefined {
  if (!Array.isArray(value) || value.length > 3) return undefined;
  const [year, month, day]: unknown[] = value;
  if (!whole(year, -9999, 9999)) return undefined;
  if (value.length === 1) return [year];
  if (!whole(month, 1, 12)) return undefined;
  if (value.length === 2) return [year, month];
  // 2000 stands in for the year: the 29th of February is no reason to lose a date
  return whole(day, 1, new Date(Date.UTC(2000, month, 0)).getUTCDate()) ? [year, month, day] : undefined;
}

const whole = (value: unknown, from: number, to: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to;

function classes(value: unknown): Classification | undefined {
  if (!isObject(value)) return undefined;
  const parsed: Classification = {};
  for (const scheme of Object.keys(value)) {
    const codes = isSafeKey(scheme) && text(scheme) ? texts(value[scheme]) : undefined;
    if (codes) parsed[scheme] = codes;
  }
  return Object.keys(parsed).length ? parsed : undefined;
}

function link(value: unknown): FullTextLink | undefined {
  if (!isObject(value)) return undefined;
  const url = address(own(value, 'url'));
  return url === undefined
    ? undefined
    : { url, kind: oneOf(['pdf', 'html', 'notice'] as const, own(value, 'kind')) ?? 'other' };
}

function seenPage(value: unknown): SeenPage | undefined {
  if (!isObject(value)) return undefined;
  const url = address(own(value, 'url'));
  const seen = timestamp(own(value, 'seen'));
  return url === undefined || seen === undefined
    ? undefined
    : { url, seen, title: asWritten(own(value, 'title')) };
}

function reading(value: unknown) {
  const parsed = parsePageReading(value);
  return parsed.ok ? parsed.value : undefined;
}

/** The texts that stand under known keys. */
function texted<K extends string>(
  value: unknown,
  keys: readonly K[],
  parse: (text: unknown) => string | undefined,
): { [key in K]?: string } | undefined {
  if (!isObject(value)) return undefined;
  const parsed: { [key in K]?: string } = {};
  for (const key of keys) take(parsed, key, parse(own(value, key)));
  return Object.keys(parsed).length ? parsed : undefined;
}

function take<K extends string, V>(into: { [key in K]?: V }, key: K, value: V | undefined): void {
  if (value !== undefined && isSafeKey(key)) into[key] = value;
}
