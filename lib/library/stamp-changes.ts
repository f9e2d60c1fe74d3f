/** The times of a change, derived from what differs, so that no act can forget one. */
import type { Entry, OwnField, Timestamp, Times } from '../record/entry.ts';
import { fieldNames } from '../record/field-names.ts';
import { isSafeKey, own } from '../record/guard.ts';
import { readWords } from './title-words.ts';

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** `now`, or the moment after `than` where the clock was set back since: a later change has a later time. */
const laterThan = (now: Timestamp, than = ''): Timestamp =>
  now > than ? now : new Date(Date.parse(than) + 1).toISOString();

/**
 * Pure: the entry that a change makes, with the time of everything in which it differs from `before` (absent: it is
 * new). A time that the change brings along, later than the one before, stands: another copy of the entry gave it.
 */
export function stampChanges(before: Entry | undefined, after: Entry, now: Timestamp): Entry {
  const from: Entry = before ?? { ...after, tags: [], collections: [], tagged: {}, collected: {} };
  const since = before ? now : after.added;
  return {
    ...after,
    ...(before && { edits: stampEdits(before, after, now), set: stampValues(before, after, now) }),
    tagged: stampNames(from.tags, after.tags, { ...from.tagged, ...after.tagged }, from.tagged, since),
    collected: stampNames(
      from.collections,
      after.collections,
      { ...from.collected, ...after.collected },
      from.collected,
      since,
    ),
    readings: after.readings.map(one => (one.read === undefined ? { ...one, read: now } : one)),
    ...(before && stampTrash(before, after, now)),
  };
}

const OWN: readonly OwnField[] = ['status', 'starred', 'note', 'tags', 'collections'];

/**
 * Fields beside the record are a person's. So is a change of a field that a person has set: nothing else may touch
 * it.
 */
function stampEdits(before: Entry, after: Entry, now: Timestamp): Entry['edits'] {
  const edits = { ...after.edits };
  const stamp = (field: keyof Entry['edits']): void => {
    if ((edits[field] ?? '') <= (before.edits[field] ?? ''))
      edits[field] = laterThan(now, before.edits[field]);
  };
  for (const field of OWN) if (!same(before[field], after[field])) stamp(field);
  for (const field of fieldNames)
    if (before.edits[field] !== undefined && !same(before.record[field], after.record[field])) stamp(field);
  return edits;
}

function stampValues(before: Entry, after: Entry, now: Timestamp): Entry['set'] {
  const set = { ...after.set };
  for (const field of fieldNames) {
    const [was, is] = [before.record[field], after.record[field]];
    const then = before.set[field] ?? (was === undefined ? undefined : before.added);
    const changed = field === 'title' ? readWords(before) !== readWords(after) : !same(was, is);
    const brought = set[field] ?? after.added;
    if (changed && brought <= (then ?? '')) set[field] = laterThan(now, then);
    else if (changed && then === undefined && set[field] === undefined) set[field] = now;
    // an entry that is added anew keeps the times of what it had
    else if (!changed && then !== undefined && set[field] === undefined && after.added !== before.added)
      set[field] = then;
  }
  return set;
}

/** The times of the names that were put on or taken off; other names keep theirs. */
function stampNames(
  was: readonly string[],
  is: readonly string[],
  times: Times,
  before: Times,
  now: Timestamp,
): Times {
  const [old, fresh] = [new Set(was), new Set(is)];
  for (const name of [...was.filter(one => !fresh.has(one)), ...is.filter(one => !old.has(one))]) {
    const then = own(before, name) as Timestamp | undefined;
    const brought = own(times, name) as Timestamp | undefined;
    if (isSafeKey(name) && (brought ?? '') <= (then ?? '')) times[name] = laterThan(now, then);
  }
  return times;
}

function stampTrash(before: Entry, after: Entry, now: Timestamp): Pick<Entry, 'deleted' | 'restored'> {
  const restored = [before.restored ?? '', after.restored ?? ''].sort()[1]!;
  const { deleted } = after;
  const back = deleted === undefined && before.deleted !== undefined && restored < before.deleted;
  const last = back ? laterThan(now, before.deleted) : restored;
  return {
    ...(deleted !== undefined && { deleted: deleted > last ? deleted : laterThan(now, last) }),
    ...(last !== '' && { restored: last }),
  };
}
