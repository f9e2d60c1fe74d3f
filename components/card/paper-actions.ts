import type { Entry, OwnField } from '../../lib/record/entry.ts';
import type { EditableField } from '../../lib/fields/field-text.ts';
import type { CreatorRole, Name, RecordType } from '../../lib/record/record.ts';
import type { Result } from '../../lib/record/result.ts';
import type { OtherValue } from '../../lib/actions/find-other-values.ts';

/** What a person can do with one paper. */
export interface PaperActions {
  /** Sets a field from typed text, or says in words what is wrong with it. */
  edit(field: EditableField, text: string): Promise<Result<void, string>>;
  /** Keeps what is being typed; undefined forgets it. */
  draft(key: string, text: string | undefined): void;
  setPeople(role: CreatorRole, people: Name[]): void;
  setType(type: RecordType): void;
  /** Sets what a person adds; true once it is kept. */
  setOwn(own: Partial<Pick<Entry, OwnField>>): Promise<boolean>;
  /** The values that the pages gave beside those taken. */
  otherValues(): Promise<OtherValue[]>;
  take(other: OtherValue): void;
  /** Shows what the page said and what was made of it, to be copied into a report. */
  report(): void;
}
