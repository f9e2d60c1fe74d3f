import { singleLine } from '../values/single-line.ts';
import {
  CREATOR_ROLES,
  DATE_FIELDS,
  LIST_FIELDS,
  TEXT_FIELDS,
  type Name,
  type Record,
} from '../../record/record.ts';

/** A CSL name without what CSL has no word for. */
export type CslName = Pick<Name, 'family' | 'given' | 'suffix' | 'literal'>;

/**
 * A CSL-JSON item (schema 1.0.2, https://github.com/citation-style-language/schema): lists are texts, extras
 * are in `custom`.
 */
export interface CslItem {
  id: string;
  type: string;
  [variable: string]: unknown;
}

/** Fields that CSL lacks: kept under `custom`, which the schema leaves to programs. */
const OWN = ['arxiv', 'classification', 'cited-by', 'links', 'notices'] as const;
const KEPT_IN_CUSTOM = new Set<string>(OWN);

/** The record as a CSL-JSON item that any CSL processor takes. */
export function toCsl(record: Record, id: string): CslItem {
  const item: CslItem = { id, type: record.type };
  for (const field of TEXT_FIELDS) {
    const value = record[field];
    if (value !== undefined && !KEPT_IN_CUSTOM.has(field)) item[field] = value;
  }
  for (const field of LIST_FIELDS) {
    const values = record[field];
    if (values?.length) item[field] = field === 'keyword' ? keywordText(values) : values.join(', ');
  }
  for (const field of DATE_FIELDS) {
    const date = record[field];
    if (date) item[field] = { 'date-parts': date['date-parts'].map(parts => [...parts]) };
  }
  const custom: { [name: string]: unknown } = {};
  for (const role of CREATOR_ROLES) {
    const names = record[role];
    if (!names?.length) continue;
    item[role] = names.map(cslName);
    if (names.some(name => name.affiliation || name.ORCID))
      custom[role] = names.map(({ affiliation, ORCID }) => ({
        ...(affiliation && { affiliation }),
        ...(ORCID && { ORCID }),
      }));
  }
  for (const field of OWN) if (record[field] !== undefined) custom[field] = record[field];
  if (Object.keys(custom).length) item.custom = custom;
  return item;
}

const cslName = ({ family, given, suffix, literal }: Name): CslName => ({
  ...(family && { family }),
  ...(given && { given }),
  ...(suffix && { suffix }),
  ...(literal && { literal }),
});

/** CSL's `keyword` is one text: commas between, or semicolons where a keyword has a comma itself. */
function keywordText(keywords: readonly string[]): string {
  if (!keywords.some(keyword => keyword.includes(',')))
    return keywords.map(keyword => singleLine(keyword.replaceAll(';', ' '))).join(', ');
  return `${keywords.map(keyword => keyword.replaceAll(';', ',')).join('; ')};`;
}

/** The list that a `keyword` text holds. */
export const keywordList = (text: string): string[] =>
  text
    .split(text.includes(';') ? ';' : ',')
    .map(keyword => keyword.trim())
    .filter(Boolean);
