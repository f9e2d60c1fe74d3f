import { fieldText } from '../fields/field-text.ts';
import { askReader } from '../reader/ask-reader.ts';
import type { Entry } from '../record/entry.ts';
import { fieldNames } from '../record/field-names.ts';
import { parseRecord } from '../record/parse-record.ts';
import type { FieldName } from '../record/record.ts';

/** A value that a page of the entry gives for a field, and that is not the one the entry has. */
export interface OtherValue {
  field: FieldName;
  /** Where in the page it stands, such as `highwire:citation_title`. */
  source: string;
  /** The value as it is shown and edited. */
  text: string;
  value: unknown;
}

/**
 * The value as the record's guard lets it pass, with its text; undefined when it is no value for the field.
 */
function checkedValue(field: FieldName, value: unknown): { value: unknown; text: string } | undefined {
  const record = parseRecord({ type: 'document', title: '-', [field]: value });
  if (!record.ok) return undefined;
  const text = fieldText(record.value, field);
  return text === '' ? undefined : { value: record.value[field], text };
}

/**
 * Every value that the entry's pages give and the entry does not have, each once. The pages are not asked
 * again: their stored readings are recognised anew. None when that takes too long.
 */
export async function findOtherValues(entry: Entry): Promise<OtherValue[]> {
  const found = new Map<string, OtherValue>();
  const add = (field: FieldName, source: string, value: unknown) => {
    const checked = checkedValue(field, value);
    if (checked && checked.text !== fieldText(entry.record, field))
      found.set(`${field} ${checked.text}`, { field, source, ...checked });
  };
  const read = await askReader('recognise-readings', entry.readings);
  for (const recognition of read.ok ? read.value : []) {
    if (!recognition.ok) continue;
    const { record, alternatives } = recognition.value;
    for (const field of fieldNames) {
      if (record[field] !== undefined) add(field, record.sources?.[field] ?? 'page', record[field]);
      for (const { source, value } of alternatives[field] ?? []) add(field, source, value);
    }
  }
  return [...found.values()];
}
