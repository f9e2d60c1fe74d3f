import { fieldText } from '../fields/field-text.ts';
import { askReader } from '../reader/ask-reader.ts';
import { doubtsToShow } from '../reader/doubts-to-show.ts';
import type { Entry } from '../record/entry.ts';
import type { FieldName } from '../record/record.ts';

/**
 * The fields of an entry that a person should look at: pages gave these values, none of them is sure of its own, and
 * nobody has set the field since. The pages are not asked again: their stored readings are recognised anew. None when
 * that takes too long.
 */
export async function findDoubts({ record, edits, readings }: Entry): Promise<FieldName[]> {
  const read = await askReader('recognise-readings', readings);
  const doubted = new Set<FieldName>();
  const sure = new Set<FieldName>();
  for (const found of read.ok ? read.value : []) {
    if (!found.ok) continue;
    const said = found.value.record;
    const fields = [...Object.keys(said), ...doubtsToShow(found.value)] as FieldName[];
    for (const field of fields.filter(one => fieldText(said, one) === fieldText(record, one)))
      (found.value.check.includes(field) ? doubted : sure).add(field);
  }
  return [...doubted].filter(field => !sure.has(field) && edits[field] === undefined);
}
