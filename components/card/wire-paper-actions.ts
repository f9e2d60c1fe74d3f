import { wrongWord } from './field-words.ts';
import type { Words } from '../../lib/i18n/words.ts';
import type { Other, PaperActions } from './paper-actions.ts';
import type { Outcome } from '../../lib/library/changes.ts';
import type { Library } from '../../lib/library/library.ts';
import type { RecordEdit } from '../../lib/library/reading-list.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { fail, ok } from '../../lib/record/result.ts';
import { editRecord, setOwn } from '../../lib/actions/list-acts.ts';

interface Wiring {
  library: Library;
  words: Words;
  entry: Entry;
  /** Keeps a draft under `<entry id>:<key>`. */
  draft(key: string, text: string | undefined): void;
  /** Remembers an act for Undo. */
  done(outcome: Promise<Outcome>): void;
  copied(text: string): void;
}

/** What a person can do with an entry, wired to the library. */
export function paperActions({ library, words, entry, draft, done, copied }: Wiring): PaperActions {
  return {
    edit: async (field, text) => {
      const { parseFieldText } = await import('../../lib/fields/parse-field-text.ts');
      const value = parseFieldText(text, field, entry.record);
      if (!value.ok) return fail(wrongWord(value.why, words));
      const edit: RecordEdit = { [field]: value.value };
      const outcome = editRecord(library, [entry.id], edit);
      done(outcome);
      await outcome;
      return ok(undefined);
    },
    draft: (key, text) => draft(`${entry.id}:${key}`, text),
    setPeople: (role, people) =>
      done(editRecord(library, [entry.id], { [role]: people.length > 0 ? people : undefined })),
    setType: type => done(editRecord(library, [entry.id], { type })),
    setOwn: own => done(setOwn(library, [entry.id], own)),
    others: async () => (await import('../../lib/actions/others.ts')).othersOf(entry),
    take: ({ field, value, source }: Other) =>
      done(editRecord(library, [entry.id], { [field]: value }, () => source)),
    report: () =>
      copied(
        JSON.stringify({ record: entry.record, pages: entry.pages, readings: entry.readings }, undefined, 1),
      ),
  };
}
