/** Taking an act back. Only what the act changed goes back, and only where nobody has changed it since. */
import type { Entry } from '../record/entry.ts';
import { changeEntries, type Changed, type Outcome } from './change-entries.ts';
import type { Library } from './library.ts';

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

type Fields = { [field: string]: unknown };

/** `current` with those fields set back that differ between after and before and are still as `after` left them. */
function setBack(current: Fields, before: Fields, after: Fields): Fields {
  const result: Fields = { ...current };
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (same(before[field], after[field]) || !same(current[field], after[field])) continue;
    if (before[field] === undefined) delete result[field];
    else result[field] = before[field];
  }
  return result;
}

/** Pure: what an entry becomes when a change is taken back. A new entry goes to the trash. */
export function takenBack(current: Entry, { before, after }: Changed, now: string): Entry {
  if (!before) return { ...current, deleted: now, changed: now };
  const { record: recordNow, edits: editsNow, ...restNow } = current;
  const { record: recordBefore, edits: editsBefore, ...restBefore } = before;
  const { record: recordAfter, edits: editsAfter, ...restAfter } = after;
  const { sources: sourcesNow = {}, ...fieldsNow } = recordNow;
  const { sources: sourcesBefore = {}, ...fieldsBefore } = recordBefore;
  const { sources: sourcesAfter = {}, ...fieldsAfter } = recordAfter;
  const record = {
    ...setBack(fieldsNow, fieldsBefore, fieldsAfter),
    sources: setBack(sourcesNow, sourcesBefore, sourcesAfter),
  };
  const edits = setBack(editsNow, editsBefore, editsAfter);
  return { ...setBack(restNow, restBefore, restAfter), record, edits, changed: now } as Entry;
}

/** Undoes an act; the outcome can be undone in turn, which is redo. */
export function undo(library: Library, changes: readonly Changed[]): Promise<Outcome> {
  const byId = new Map(changes.map(change => [change.after.id, change]));
  return changeEntries(library, [...byId.keys()], entry => {
    const change = byId.get(entry.id);
    return change && takenBack(entry, change, library.now());
  });
}
