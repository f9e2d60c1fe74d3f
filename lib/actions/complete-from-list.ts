/** What a list that was read says of a paper, offered and taken. */
import { changeEntries, type Outcome } from '../library/change-entries.ts';
import type { Library } from '../library/library.ts';
import { fieldsBeyond } from '../library/save-finding.ts';
import type { Entry } from '../record/entry.ts';
import type { FieldName, Record } from '../record/record.ts';
import { sameWork } from '../record/same-work.ts';
import { askReader } from '../reader/ask-reader.ts';
import { mergeEntries } from '../library/merge-entries.ts';
import { isListLine } from './keep-list-lines.ts';

/** A list's line about a paper that says more than its entry does. */
export interface ListOffer {
  /** What the line says. */
  record: Record;
  /** The fields of it that the entry lacks. */
  fields: FieldName[];
  /** The title of the page with the list; its address when it has none. */
  page: string;
}

/**
 * The newest line kept with an entry that says what the entry lacks; not what a person took away. None when reading the
 * lines takes too long.
 */
export async function offerFromList({ readings, record, edits }: Entry): Promise<ListOffer | undefined> {
  const pages = readings.filter(isListLine).reverse();
  const read = await askReader(
    'read-lines',
    pages.map(({ url, related }) => ({ url, papers: related })),
  );
  if (!read.ok) return undefined;
  for (const [index, page] of pages.entries()) {
    for (const line of read.value[index] ?? []) {
      if (!sameWork(line, record)) continue;
      const fields = fieldsBeyond(record, line).filter(field => edits[field] === undefined);
      if (fields.length > 0) return { record: line, fields, page: page.title || page.url };
    }
  }
  return undefined;
}

/** Completes an entry with what a list offers; fields that it got since stay as they are. */
export const completeFromList = (
  library: Library,
  id: string,
  { record, fields }: ListOffer,
): Promise<Outcome> =>
  changeEntries(library, [id], entry => {
    const lacking = fields.filter(field => entry.record[field] === undefined);
    const found = { ...entry, record: onlyFields(record, lacking, entry.record) };
    return { ...mergeEntries(entry, found, { page: 'other' }), changed: library.now() };
  });

/** These fields of a line's record, under the type and title of another record of the work. */
const onlyFields = (line: Record, fields: readonly FieldName[], { type, title }: Record): Record => ({
  ...Object.fromEntries(Object.entries(line).filter(([field]) => fields.some(wanted => wanted === field))),
  type,
  title,
  ...(line.sources && { sources: line.sources }),
});
