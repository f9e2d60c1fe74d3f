/** What a page says otherwise than the entry that holds its work: what is left of it, and taking it. */
import type { Outcome } from '../library/change-entries.ts';
import { joinedValue } from '../library/complete-record.ts';
import type { Library } from '../library/library.ts';
import type { Entry } from '../record/entry.ts';
import type { FieldName, Record } from '../record/record.ts';
import { completeEntry } from './complete-entry.ts';

/** What of a page's proposals is left: not the fields that have another value than when the page was read. */
export const stillProposed = (
  { record }: Entry,
  { record: read }: Entry,
  proposed: readonly FieldName[],
): FieldName[] => proposed.filter(field => JSON.stringify(record[field]) === JSON.stringify(read[field]));

/** The page's word on a field beside the entry's: what taking it would make of it. */
export const takenRecord = ({ record }: Entry, said: Record, fields: readonly FieldName[]): Record => ({
  ...said,
  ...Object.fromEntries(fields.map(field => [field, joinedValue(field, record, said)])),
});

/** Takes fields of a page into the entry. They keep the page as their source and count as the person's edit. */
export const takeFromPage = (
  library: Library,
  entry: Entry,
  said: Record,
  fields: readonly FieldName[],
): Promise<Outcome> => completeEntry(library, entry.id, takenRecord(entry, said, fields), fields, 'page');
