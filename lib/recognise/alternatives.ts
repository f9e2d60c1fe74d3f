/** What the page says for a field beside the value chosen, for the user to choose from when editing. */
import type { ClaimField } from '../record/page-reading.ts';
import type { FieldName, Name, Record, Source } from '../record/record.ts';
import { parseDate } from '../record/dates.ts';
import { findDoi } from '../record/identifiers.ts';
import { languageCode } from '../text/languages.ts';
import { normalisePages } from '../record/page-range.ts';
import { cleanText, fold } from '../text/clean-text.ts';
import { cleanTitle } from '../text/titles.ts';
import { creatorLists } from './fields/creators.ts';
import type { Evidence } from './evidence.ts';
import { PRECEDENCE } from '../record/precedence.ts';

/** A value that the page gives for a field and that was not chosen, with the source that gives it. */
export interface Alternative {
  source: Source;
  /** In the shape that the record's field has: a text, a CSL date, a list of names. */
  value: unknown;
}

/** The alternatives by field; a field that has none is left out. */
export type Alternatives = { [F in FieldName]?: Alternative[] };

/** Where the alternatives for a field come from. */
interface Row {
  /** The claims that can fill the field. */
  claims: readonly ClaimField[];
  /** The field's row of the precedence table, best source first. */
  order: readonly string[];
  /** Turns a claimed text into the record's value; undefined when the text holds none. */
  read(text: string): unknown;
}

/** The text as it stands, cleaned of markup and odd spaces. */
const plain = (text: string): string | undefined => cleanText(text) || undefined;
/** The text as a CSL date. */
const date = (text: string): unknown => {
  const parts = parseDate(cleanText(text));
  return parts && { 'date-parts': [parts] };
};

const ROWS_BY_FIELD: { [F in FieldName]?: Row } = {
  title: { claims: ['title'], order: PRECEDENCE.title, read: cleanTitle },
  'container-title': {
    claims: ['container-title', 'book-title', 'conference'],
    order: PRECEDENCE.container,
    read: plain,
  },
  issued: { claims: ['date', 'date-any', 'date-online', 'year'], order: PRECEDENCE.date, read: date },
  volume: { claims: ['volume'], order: PRECEDENCE.numbers, read: plain },
  issue: { claims: ['issue'], order: PRECEDENCE.numbers, read: plain },
  page: {
    claims: ['page', 'first-page', 'article-number'],
    order: PRECEDENCE.numbers,
    read: text => normalisePages(cleanText(text)),
  },
  DOI: { claims: ['DOI'], order: PRECEDENCE.doi, read: text => findDoi(cleanText(text)) },
  PMID: { claims: ['PMID'], order: PRECEDENCE.identifier, read: plain },
  PMCID: { claims: ['PMCID'], order: PRECEDENCE.identifier, read: plain },
  publisher: { claims: ['publisher', 'institution'], order: PRECEDENCE.publisher, read: plain },
  language: { claims: ['language'], order: PRECEDENCE.language, read: text => languageCode(cleanText(text)) },
  abstract: { claims: ['abstract'], order: PRECEDENCE.abstract, read: plain },
};

/** For comparing: case and accents make no difference. */
const keyOf = (value: unknown): string =>
  typeof value === 'string' ? fold(value) || value : JSON.stringify(value);

/** The sources that give the record's own value for a field, whatever their rank; none for a field without a row. */
export function supporters(evidence: Evidence, record: Record, field: FieldName): Source[] {
  const row = ROWS_BY_FIELD[field];
  const own = record[field as keyof Record];
  if (!row || own === undefined) return [];
  return evidence
    .texts(row.order, ...row.claims)
    .filter(({ text }) => keyOf(row.read(text)) === keyOf(own))
    .map(({ source }) => source);
}

/** At most so many alternatives are offered for a field: more would not help the user to choose. */
const MAX_ALTERNATIVES = 5;

/** For each field the values that the page gives beside the record's own, best source first, each value once. */
export function alternatives(evidence: Evidence, record: Record): Alternatives {
  const found: Alternatives = {};
  for (const field of Object.keys(ROWS_BY_FIELD) as (keyof typeof ROWS_BY_FIELD)[]) {
    const { claims, order, read } = ROWS_BY_FIELD[field]!;
    const values = evidence
      .texts(order, ...claims)
      .map(({ text, source }) => ({ source, value: read(text) }));
    addOthers(found, field, values, record);
  }
  addOthers(found, 'author', authorLists(evidence, record), record);
  return found;
}

/** The lists of authors that the page gives, but for those in which the record's own people are fewer. */
const authorLists = (evidence: Evidence, { title, language, author = [] }: Record): readonly Alternative[] =>
  creatorLists(evidence, { one: 'author', many: 'authors', title: title ?? '', language }).filter(
    ({ value }) => value.length >= author.length || wordsOf(value) !== wordsOf(author),
  );

/** The words of all names, in no order. */
const wordsOf = (people: readonly Name[]): string =>
  people
    .flatMap(({ family, given, suffix, literal }) => [family, given, suffix, literal])
    .flatMap(part => fold(part ?? '').match(/[\p{L}\p{M}]+/gu) ?? [])
    .sort()
    .join(' ');

/** Adds the values that differ from the record's own and from each other. */
function addOthers(
  found: Alternatives,
  field: FieldName,
  values: readonly Alternative[],
  record: Record,
): void {
  const seen = new Set([keyOf(record[field as keyof Record])]);
  const others = values
    .filter(
      ({ value }) =>
        value !== undefined &&
        value !== '' &&
        !seen.has(keyOf(value)) &&
        seen.add(keyOf(value)) !== undefined,
    )
    .slice(0, MAX_ALTERNATIVES);
  if (others.length > 0) found[field] = others;
}
