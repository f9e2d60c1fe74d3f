import type { ClaimField } from '../record/page-reading.ts';
import type { FieldName, Record, Source } from '../record/record.ts';
import { parseDate } from '../record/dates.ts';
import { findDoi } from '../record/identifiers.ts';
import { languageCode } from '../text/languages.ts';
import { normalisePages } from '../record/page-range.ts';
import { cleanText, fold } from '../text/clean-text.ts';
import { cleanTitle } from '../text/titles.ts';
import { creatorLists } from './fields/creators.ts';
import type { Evidence } from './evidence.ts';
import { PRECEDENCE } from './precedence.ts';

/** Another value that the page gave for a field, and where. */
export interface Alternative {
  source: Source;
  value: unknown;
}

export type Alternatives = { [F in FieldName]?: Alternative[] };

interface Row {
  claims: readonly ClaimField[];
  order: readonly string[];
  /** The value as the record would hold it; undefined when it is none. */
  read(text: string): unknown;
}

const plain = (text: string): string | undefined => cleanText(text) || undefined;
const date = (text: string): unknown => {
  const parts = parseDate(cleanText(text));
  return parts && { 'date-parts': [parts] };
};

const ROWS: { [F in FieldName]?: Row } = {
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

/** Values beyond these few help nobody to choose. */
const MOST = 5;

/** For each field the other values that the page gave, best source first, each value once. */
export function alternatives(evidence: Evidence, record: Record): Alternatives {
  const found: Alternatives = {};
  for (const field of Object.keys(ROWS) as (keyof typeof ROWS)[]) {
    const { claims, order, read } = ROWS[field]!;
    const values = evidence
      .texts(order, ...claims)
      .map(({ text, source }) => ({ source, value: read(text) }));
    keep(found, field, values, record);
  }
  keep(found, 'author', creatorLists(evidence, 'author', 'authors'), record);
  return found;
}

function keep(found: Alternatives, field: FieldName, values: readonly Alternative[], record: Record): void {
  const key = (value: unknown) => (typeof value === 'string' ? fold(value) || value : JSON.stringify(value));
  const seen = new Set([key(record[field as keyof Record])]);
  const others = values
    .filter(
      ({ value }) =>
        value !== undefined && value !== '' && !seen.has(key(value)) && seen.add(key(value)) !== undefined,
    )
    .slice(0, MOST);
  if (others.length > 0) found[field] = others;
}
