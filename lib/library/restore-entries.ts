/** Writing a backup's entries, after they were judged: merged into the library or put in its place. */
import type { Entry, OwnField } from '../record/entry.ts';
import { parseEntry } from '../record/parse-record.ts';
import type { FieldName } from '../record/record.ts';
import { putEntry, type Changed, type WriteTransaction } from './change-entries.ts';
import type { JudgedBackup } from './judge-backup.ts';
import type { Library } from './library.ts';
import { writeInSlices, type LongWork } from './write-in-slices.ts';

export const RESTORE_MODES = ['merge', 'replace'] as const;
export type RestoreMode = (typeof RESTORE_MODES)[number];

type Fields = { [field: string]: unknown };

/**
 * Says of a field whether the other entry's value was set later; where no person set either, the entry changed
 * later.
 */
const laterIn =
  (mine: Entry, theirs: Entry) =>
  (field: string): boolean => {
    const here = mine.edits[field as FieldName | OwnField];
    const there = theirs.edits[field as FieldName | OwnField];
    return here === there ? theirs.changed > mine.changed : (there ?? '') > (here ?? '');
  };

/** The fields of both records; of one that both have, the value set later. */
function mergeRecordFields(mine: Entry, theirs: Entry): Entry['record'] {
  const isTheirs = laterIn(mine, theirs);
  const fields: Fields = { ...mine.record };
  const sources: Fields = { ...mine.record.sources };
  for (const [field, value] of Object.entries(theirs.record)) {
    if (field === 'sources' || (fields[field] !== undefined && !isTheirs(field))) continue;
    fields[field] = value;
    sources[field] = theirs.record.sources?.[field as FieldName];
  }
  return { ...fields, sources } as unknown as Entry['record'];
}

/**
 * Pure: two versions of one entry in one. Of a field that both have, the value that a person set last; lists
 * together. An entry that either has in its list is in the list.
 */
export function mergeVersions(mine: Entry, theirs: Entry, now: string): Entry {
  const isTheirs = laterIn(mine, theirs);
  const own = <F extends 'status' | 'starred' | 'note'>(field: F): Entry[F] =>
    (isTheirs(field) ? theirs : mine)[field];
  const { deleted, ...rest } = mine;
  const bothDeleted = deleted !== undefined && theirs.deleted !== undefined;
  return {
    ...rest,
    record: mergeRecordFields(mine, theirs),
    status: own('status'),
    starred: own('starred'),
    note: own('note') || mine.note || theirs.note,
    tags: [...new Set([...mine.tags, ...theirs.tags])],
    collections: [...new Set([...mine.collections, ...theirs.collections])],
    pages: [...mine.pages, ...theirs.pages.filter(({ url }) => !mine.pages.some(page => page.url === url))],
    readings: mine.readings.length ? mine.readings : theirs.readings,
    added: mine.added < theirs.added ? mine.added : theirs.added,
    edits: {
      ...theirs.edits,
      ...mine.edits,
      ...Object.fromEntries(Object.entries(theirs.edits).filter(([field]) => isTheirs(field))),
    },
    changed: now,
    ...(bothDeleted && { deleted }),
  };
}

/** An entry of the backup, or the id of one that the backup lacks and that goes to the trash. */
type Step = Entry | string;

/** Restores in slices; gives all changes, for one Undo. A row that cannot be read is left alone. */
export function restoreEntries(
  library: Library,
  { added, changed, twins, beyond }: JudgedBackup,
  mode: RestoreMode,
  work: LongWork = {},
): Promise<Changed[]> {
  const steps: Step[] = [...added, ...changed, ...(mode === 'replace' ? [...twins, ...beyond] : [])];
  return writeInSlices(library, steps, (tx, slice) => writeSlice(library, tx, slice, mode), work);
}

async function writeSlice(
  library: Library,
  tx: WriteTransaction,
  slice: readonly Step[],
  mode: RestoreMode,
): Promise<Changed[]> {
  const stored = await Promise.all(
    slice.map(step => tx.objectStore('entries').get(typeof step === 'string' ? step : step.id)),
  );
  const changed = slice.flatMap((step, i) => changeFor(step, stored[i], mode, library.now()) ?? []);
  await Promise.all(changed.map(({ after }) => putEntry(tx, after)));
  return changed;
}

/** What a step makes of the row that stands at its id; undefined when that is left as it is. */
function changeFor(step: Step, stored: unknown, mode: RestoreMode, now: string): Changed | undefined {
  const row = parseEntry(stored);
  if (stored !== undefined && !row.ok) return undefined;
  const before = row.ok ? row.value : undefined;
  if (typeof step === 'string') return before && { before, after: { ...before, deleted: now, changed: now } };
  if (!before) return { after: step };
  return { before, after: mode === 'replace' ? step : mergeVersions(before, step, now) };
}
