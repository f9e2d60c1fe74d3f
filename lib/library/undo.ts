/** Taking an act back. Only what the act changed goes back, and only where nobody has changed it since. */
import type { Entry } from '../record/entry.ts';
import type { Record } from '../record/record.ts';
import { changeEntries, type Changed, type Outcome } from './change-entries.ts';
import type { Library } from './library.ts';
import { sameValue } from './same-content.ts';

type Fields = { [field: string]: unknown };

/** The fields that a change made different and nobody has changed since: those may go back. */
const fieldsToSetBack = (current: Fields, before: Fields, after: Fields): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    field => !sameValue(before[field], after[field]) && sameValue(current[field], after[field]),
  );

/** `current` with these fields as they were `before`. */
function withFieldsOf(before: Fields, current: Fields, fields: readonly string[]): Fields {
  const result: Fields = { ...current };
  for (const field of fields) {
    if (before[field] === undefined) delete result[field];
    else result[field] = before[field];
  }
  return result;
}

const setBack = (current: Fields, before: Fields, after: Fields): Fields =>
  withFieldsOf(before, current, fieldsToSetBack(current, before, after));

/** A record's fields set back; each takes its source along, and a field that was edited since keeps its own. */
function recordSetBack(
  current: Record,
  before: Partial<Record>,
  after: Partial<Record>,
): { sources: Fields } {
  const { sources: sourcesNow = {}, ...fieldsNow } = current;
  const { sources: sourcesBefore = {}, ...fieldsBefore } = before;
  const { sources: sourcesAfter = {}, ...fieldsAfter } = after;
  const editedSince = (field: string): boolean =>
    !sameValue((fieldsNow as Fields)[field], (fieldsAfter as Fields)[field]);
  const sourcesBack = fieldsToSetBack(sourcesNow, sourcesBefore, sourcesAfter);
  return {
    ...setBack(fieldsNow, fieldsBefore, fieldsAfter),
    sources: withFieldsOf(
      sourcesBefore,
      sourcesNow,
      sourcesBack.filter(field => !editedSince(field)),
    ),
  };
}

/** Names put on by a change go off, those taken off come back; what was put on or taken off since stays so. */
const namesSetBack = (
  now: readonly string[],
  before: readonly string[] = [],
  after: readonly string[] = [],
): string[] => {
  const [added, removed] = [
    after.filter(one => !before.includes(one)),
    before.filter(one => !after.includes(one)),
  ];
  if (sameValue(now, after)) return [...before];
  return [...now.filter(one => !added.includes(one)), ...removed.filter(one => !now.includes(one))];
};

/** What of an entry goes back in a way of its own. */
const REST: { [F in keyof Entry]?: undefined } = {
  record: undefined,
  edits: undefined,
  set: undefined,
  tagged: undefined,
  collected: undefined,
};

/**
 * Pure: what an entry becomes when a change is taken back, of which no more need be known than the fields that it made
 * different. A new entry goes to the trash. What goes back is a new change, whose times are those of its writing:
 * elsewhere too it comes after the one that it takes back.
 */
export function takenBack(
  current: Entry,
  { before, after }: { before?: Partial<Entry>; after: Partial<Entry> },
  now: string,
): Entry {
  if (!before) return { ...current, deleted: now, changed: now };
  const { set, tagged, collected } = current;
  return {
    ...setBack({ ...current, ...REST }, { ...before, ...REST }, { ...after, ...REST }),
    record: recordSetBack(current.record, before.record ?? {}, after.record ?? {}),
    tags: namesSetBack(current.tags, before.tags, after.tags),
    collections: namesSetBack(current.collections, before.collections, after.collections),
    edits: setBack(current.edits, before.edits ?? {}, after.edits ?? {}),
    ...{ set, tagged, collected },
    changed: now,
  } as unknown as Entry;
}

/** Undoes an act; the outcome can be undone in turn, which is redo. */
export function undo(library: Library, changes: readonly Changed[]): Promise<Outcome> {
  const byId = new Map<string, Changed>();
  // of several changes of one entry: from what it was before the first
  for (const change of changes) {
    const first = byId.get(change.after.id);
    byId.set(change.after.id, first ? { ...first, after: change.after } : change);
  }
  return changeEntries(library, [...byId.keys()], entry => {
    const change = byId.get(entry.id);
    return change && takenBack(entry, change, library.now());
  });
}
