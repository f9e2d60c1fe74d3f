import type { Checked, EditableField } from '../fields/field-text.ts';
import type { Outcome } from '../library/change-entries.ts';
import type { Library } from '../library/library.ts';
import type { Entry } from '../record/entry.ts';
import { ok, type Result } from '../record/result.ts';
import { editRecord } from './change-papers.ts';

/**
 * Sets a field of an entry's record to what was typed; nothing typed takes it away. Text of a wrong shape is
 * refused. The value is the change under way, for it may fail or be taken back by itself.
 */
export async function editField(
  library: Library,
  { id, record }: Entry,
  field: EditableField,
  text: string,
): Promise<Result<{ change: Promise<Outcome> }, Checked>> {
  // Loaded when something is typed: the popup draws without it.
  const { parseFieldText } = await import('../fields/parse-field-text.ts');
  const value = parseFieldText(text, field, record);
  return value.ok ? ok({ change: editRecord(library, [id], { [field]: value.value }) }) : value;
}
