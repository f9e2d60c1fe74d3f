/** What the pages said beside the values taken: read anew from the stored readings. Loaded only when asked for. */
import type { Other } from '../../components/card/paper-actions.ts';
import { fieldNames } from '../record/field-names.ts';
import { fieldText } from '../fields/field-text.ts';
import type { Entry } from '../record/entry.ts';
import { parseRecord } from '../record/parse-record.ts';
import type { FieldName } from '../record/record.ts';
import { recognise } from '../recognise/recognise.ts';

/** A value as the guard lets it pass, with its text; nothing when it is no value for the field. */
function checked(field: FieldName, value: unknown): { value: unknown; text: string } | undefined {
  const record = parseRecord({ type: 'document', title: '-', [field]: value });
  if (!record.ok) return undefined;
  const text = fieldText(record.value, field);
  return text === '' ? undefined : { value: record.value[field], text };
}

/** Every value that the entry's readings give and the entry does not have, once. */
export function othersOf(entry: Entry): Other[] {
  const others = new Map<string, Other>();
  const offer = (field: FieldName, source: string, value: unknown) => {
    const other = checked(field, value);
    if (other && other.text !== fieldText(entry.record, field))
      others.set(`${field} ${other.text}`, { field, source, ...other });
  };
  for (const reading of entry.readings) {
    const found = recognise(reading);
    if (!found.ok) continue;
    const { record, alternatives } = found.value;
    for (const field of fieldNames) {
      if (record[field] !== undefined) offer(field, record.sources?.[field] ?? 'page', record[field]);
      for (const { source, value } of alternatives[field] ?? []) offer(field, source, value);
    }
  }
  return [...others.values()];
}
