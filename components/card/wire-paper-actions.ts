import { wrongWord } from './field-words.ts';
import type { Words } from '../../lib/i18n/words.ts';
import type { ActionLog } from '../action-log.ts';
import type { PaperActions } from './paper-actions.ts';
import type { Outcome } from '../../lib/library/change-entries.ts';
import type { Library } from '../../lib/library/library.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { fail, ok } from '../../lib/record/result.ts';
import { editField } from '../../lib/actions/edit-field.ts';
import type { OtherValue } from '../../lib/actions/find-other-values.ts';
import { editRecord, setOwn } from '../../lib/actions/change-papers.ts';

interface Wiring {
  library: Library;
  words: Words;
  entry: Entry;
  /** Keeps a draft under `<entry id>:<key>`. */
  draft(key: string, text: string | undefined): void;
  /** Remembers a change for Undo. */
  recordChanges(outcome: Promise<Outcome>): void;
  hear: ActionLog['hear'];
}

/** What a person can do with an entry, wired to the library. */
export function paperActions({ library, words, entry, draft, recordChanges, hear }: Wiring): PaperActions {
  /** True once a change is written; why it could not be is said by who records it. */
  const record = (change: Promise<Outcome>): Promise<boolean> => {
    recordChanges(change);
    return change.then(
      () => true,
      () => false,
    );
  };
  return {
    edit: async (field, text) => {
      const edited = await editField(library, entry, field, text);
      if (!edited.ok) return fail(wrongWord(edited.why, words));
      return (await record(edited.value.change)) ? ok(undefined) : fail('');
    },
    draft: (key, text) => draft(`${entry.id}:${key}`, text),
    setPeople: (role, people) =>
      recordChanges(editRecord(library, [entry.id], { [role]: people.length > 0 ? people : undefined })),
    setType: type => recordChanges(editRecord(library, [entry.id], { type })),
    setOwn: own => record(setOwn(library, [entry.id], own)),
    otherValues: async () => (await import('../../lib/actions/find-other-values.ts')).findOtherValues(entry),
    take: ({ field, value, source }: OtherValue) =>
      recordChanges(editRecord(library, [entry.id], { [field]: value }, () => source)),
    report: () =>
      hear(import('./report-dialog.tsx').then(({ showReport }) => showReport(entry, words, hear))),
  };
}
