/** A field as the text that a person edits. The way back is parse-field-text.ts, loaded when something is typed. */
import { formatName } from '../names/name-text.ts';
import {
  CREATOR_ROLES,
  DATE_FIELDS,
  LIST_FIELDS,
  TEXT_FIELDS,
  type DateParts,
  type FieldName,
  type Record,
} from '../record/record.ts';

/** True when a word is one of a vocabulary. */
export const isOneOf = <T extends string>(words: readonly T[], word: string): word is T =>
  words.some(known => known === word);
/** True for the fields that hold people. */
export const isCreators = (field: FieldName): field is (typeof CREATOR_ROLES)[number] =>
  isOneOf(CREATOR_ROLES, field);

/** Fields that this file can turn into text and back. */
export type EditableField =
  | (typeof TEXT_FIELDS)[number]
  | (typeof LIST_FIELDS)[number]
  | (typeof DATE_FIELDS)[number]
  | (typeof CREATOR_ROLES)[number];
export const isEditable = (field: FieldName): field is EditableField =>
  isOneOf(TEXT_FIELDS, field) ||
  isOneOf(LIST_FIELDS, field) ||
  isOneOf(DATE_FIELDS, field) ||
  isCreators(field);

/** 2024, 2024-05 or 2024-05-31. */
const dateText = (date: DateParts): string =>
  date.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');

/** The field's value as text: names "Family, Given; Family, Given", dates "2024-05-31", lists by semicolons. */
export function fieldText(record: Record, field: FieldName): string {
  if (isOneOf(TEXT_FIELDS, field)) return record[field] ?? '';
  if (isOneOf(LIST_FIELDS, field)) return (record[field] ?? []).join('; ');
  if (isOneOf(DATE_FIELDS, field)) return (record[field]?.['date-parts'] ?? []).map(dateText).join('/');
  if (isCreators(field)) return (record[field] ?? []).map(formatName).join('; ');
  return '';
}

/** Fields whose text has a shape to hold. */
export type Checked =
  'DOI' | 'PMID' | 'PMCID' | 'arxiv' | 'ISSN' | 'ISBN' | 'issued' | 'author' | 'URL' | 'title';
