/** Writing a backup's entries, after they were judged: merged into the library or put in its place. */
import type { Entry } from '../record/entry.ts';
import { parseEntry } from '../record/parse-record.ts';
import { beginChange, type Changed, type WriteTransaction } from './change-entries.ts';
import { holderInList } from './find-same-work.ts';
import type { ActUnderWay, WrittenSlice } from './journal/journal.ts';
import type { JudgedBackup, ReadPapers } from './judge-backup.ts';
import type { Library } from './library.ts';
import { mergeEntries } from './merge-entries.ts';
import { sameContent } from './same-content.ts';
import { writeInSlices, type ArrivingSteps, type LongWork } from './write-in-slices.ts';

export const RESTORE_MODES = ['merge', 'replace'] as const;
export type RestoreMode = (typeof RESTORE_MODES)[number];

/** An entry of the backup, or the id of one that the backup lacks and that goes to the trash. */
type Step = Entry | string;

/** What an entry of the library becomes; undefined where it stays as it is. */
type Restore = (tx: WriteTransaction, step: Step) => Promise<Changed | undefined>;

/**
 * Restores in slices, while the papers are read again; gives all changes, for one Undo. Of an entry that is new the
 * change holds no readings, which Undo does not need. A row that cannot be read is left alone. An act in the journal
 * goes on where it was interrupted.
 */
export function restoreEntries(
  library: Library,
  papers: ReadPapers,
  judged: JudgedBackup,
  mode: RestoreMode,
  work: LongWork = {},
  underWay?: ActUnderWay,
): Promise<Changed[]> {
  const own = new Set(underWay?.ids);
  const restore = mode === 'replace' ? replaced(library) : merged(library, own);
  const writeSlice = async (tx: WriteTransaction, slice: readonly Step[]): Promise<WrittenSlice> => {
    const changes: Changed[] = [];
    const writes: Promise<unknown>[] = [];
    // one after the other: several of the backup may be merged into one entry
    for (const step of slice) {
      const wanted = await restore(tx, step);
      if (!wanted) continue;
      const { change, stored } = beginChange(tx, wanted, library.now());
      changes.push(change.before ? change : { after: { ...change.after, readings: [] } });
      writes.push(stored);
    }
    await Promise.all(writes);
    return { changes, ids: changes.map(({ after }) => after.id).filter(id => own.has(id)) };
  };
  return writeInSlices(library, stepsOf(papers, judged, mode), writeSlice, work, underWay);
}

/** How many steps restoring takes. */
export const countRestore = ({ added, changed, twins, beyond }: JudgedBackup, mode: RestoreMode): number =>
  added.length + changed.length + twins.length + (mode === 'replace' ? beyond.length : 0);

/** What restoring takes, in its order: twins after all others, for what they are merged into may be among these. */
function stepsOf(papers: ReadPapers, judged: JudgedBackup, mode: RestoreMode): ArrivingSteps<Step> {
  const { added, changed, twins } = judged;
  const beyond = mode === 'replace' ? judged.beyond : [];
  async function* arriving(): AsyncGenerator<Step> {
    for (const ids of [new Set([...added, ...changed]), new Set(twins)]) {
      if (ids.size === 0) continue;
      for await (const entries of papers(ids)) yield* entries.filter(({ id }) => ids.has(id));
    }
    yield* beyond;
  }
  return { count: countRestore(judged, mode), arriving: arriving() };
}

/** The entry of an id; `unreadable` for a row that cannot be read, undefined when there is none. */
async function stored(tx: WriteTransaction, id: string): Promise<Entry | 'unreadable' | undefined> {
  const row: unknown = await tx.objectStore('entries').get(id);
  const entry = parseEntry(row);
  return row === undefined ? undefined : entry.ok ? entry.value : 'unreadable';
}

/** The backup's entries take the place of the library's. */
const replaced =
  (library: Library): Restore =>
  async (tx, step) => {
    const now = library.now();
    const before = await stored(tx, typeof step === 'string' ? step : step.id);
    if (before === 'unreadable') return undefined;
    if (typeof step !== 'string') return before ? { before, after: step } : { after: step };
    return before && { before, after: { ...before, deleted: now, changed: now } };
  };

/**
 * Two versions of one entry become one. An entry that the library lacks is merged into that of the list which is the
 * same work under another id; two of one work in the backup stay two, as they were: `restored` are those that have been
 * brought back as entries of their own.
 */
function merged(library: Library, restored: Set<string>): Restore {
  return async (tx, step) => {
    if (typeof step === 'string') return undefined;
    const mine = await stored(tx, step.id);
    if (mine === 'unreadable') return undefined;
    const holder = mine ?? (step.deleted === undefined ? await holderInList(tx, step.record) : undefined);
    if (!holder || restored.has(holder.id)) {
      restored.add(step.id);
      return { after: step };
    }
    const one = mine ? mergeEntries(mine, step, 'backup') : mergeEntries(holder, step, 'duplicates');
    const after = { ...one, id: holder.id, changed: library.now() };
    return sameContent(holder, after) ? undefined : { before: holder, after };
  };
}
