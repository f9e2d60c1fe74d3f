/** A change as the journal keeps it: no more of an entry than what differs. */
import type { Entry } from '../../record/entry.ts';
import { isObject, text, type Fields } from '../../record/guard.ts';
import type { Record } from '../../record/record.ts';
import type { Changed } from '../change-entries.ts';
import { sameValue } from '../same-content.ts';

/** What a change made different, enough for `takenBack`. Of a new entry its id is kept alone. */
export interface Difference {
  id: string;
  before?: Partial<Entry>;
  after: Partial<Entry>;
}

/** Pure: the difference of a change. */
export function differenceOf({ before, after }: Changed): Difference {
  const { id } = after;
  if (!before) return { id, after: {} };
  const fields = differing({ ...before }, { ...after });
  const [was, is] = [partOf({ ...before }, fields), partOf({ ...after }, fields)];
  if (fields.includes('record')) [was.record, is.record] = recordParts(before.record, after.record);
  return { id, before: was, after: is };
}

/** What differs in two records: sources, and the fields that have another value or another source. */
function recordParts(before: Record, after: Record): [Fields, Fields] {
  const { sources: sourcesBefore = {}, ...fieldsBefore } = before;
  const { sources: sourcesAfter = {}, ...fieldsAfter } = after;
  const sources = differing({ ...sourcesBefore }, { ...sourcesAfter });
  const fields = [...differing(fieldsBefore, fieldsAfter), ...sources];
  return [
    { ...partOf(fieldsBefore, fields), sources: partOf({ ...sourcesBefore }, sources) },
    { ...partOf(fieldsAfter, fields), sources: partOf({ ...sourcesAfter }, sources) },
  ];
}

/** The names of the fields in which two differ. */
const differing = (before: Fields, after: Fields): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    field => !sameValue(before[field], after[field]),
  );

/** Of these fields those that there are. */
const partOf = (whole: Fields, fields: readonly string[]): Fields =>
  Object.fromEntries(fields.flatMap(field => (field in whole ? [[field, whole[field]]] : [])));

/** Narrows a stored difference. What its parts hold is looked at when an entry has been made with them. */
export function parseDifference(row: unknown): Difference | undefined {
  if (!isObject(row)) return undefined;
  const id = text(row.id);
  const { before, after } = row;
  if (!id || !isObject(after)) return undefined;
  return { id, after, ...(isObject(before) && { before }) };
}
