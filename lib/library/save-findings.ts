/** Saving many papers at once: one transaction, all or none. */
import type { Entry } from '../record/entry.ts';
import type { FieldName, Record } from '../record/record.ts';
import { compareWorks, workOf, type Work } from '../record/same-work.ts';
import { transact, type Changed, type Outcome, type WriteTransaction } from './change-entries.ts';
import { findSameWorks, holdersOf } from './find-same-work.ts';
import type { Library } from './library.ts';
import { roomFor } from '../disk/room.ts';
import { fieldsBeyond, saveOver, type Finding } from './save-finding.ts';

export interface SavingMany {
  /** Stops the saving: nothing of it stays. */
  signal?: AbortSignal;
  /** Told the part that is done, 0 to 1. */
  progress?(part: number): void;
}

/** The user stopped the saving; the library is as it was. */
export class Stopped extends Error {}

/** Papers between two looks at `signal`. */
const SLICE = 50;

const isInList = (entry: Entry | undefined): boolean => entry !== undefined && entry.deleted === undefined;

/** A finding and the entry that holds its work already, if one does. */
interface Pending {
  finding: Finding;
  before: Entry | undefined;
}

/**
 * What of the findings is to be written: not what changes nothing, and of each work one: two lines of a list
 * may be one.
 */
function pending(findings: readonly Finding[], holders: readonly (Entry | undefined)[]): Pending[] {
  const works: Work[] = [];
  return findings
    .map((finding, i) => ({ finding, before: holders[i] }))
    .filter(({ finding, before }) => {
      if (isInList(before) && !finding.authority) return false;
      const work = workOf(finding.record);
      if (works.some(other => compareWorks(other, work) === 'same')) return false;
      works.push(work);
      return true;
    });
}

/**
 * Saves findings in one transaction. Those whose work is in the list already change nothing there, unless they bring
 * an authority. Throws Stopped.
 */
export function saveMany(
  library: Library,
  findings: readonly Finding[],
  { signal, progress }: SavingMany = {},
): Promise<Outcome> {
  const act = async (tx: WriteTransaction): Promise<Outcome> => {
    const changed: Changed[] = [];
    for (let at = 0; at < findings.length; at += SLICE) {
      const slice = findings.slice(at, at + SLICE);
      const holders = await holdersOf(
        tx,
        slice.map(({ record }) => record),
      );
      const saved = await Promise.all(
        pending(slice, holders).map(({ finding, before }) => saveOver(library, tx, finding, before)),
      );
      changed.push(...saved.flatMap(({ change }) => change ?? []));
      if (signal?.aborted) throw new Stopped();
      progress?.(Math.min(1, (at + SLICE) / findings.length));
    }
    return { changed, unreadable: [] };
  };
  const touched = ({ changed }: Outcome) => changed.map(({ after }) => after.id);
  return transact(library, act, touched, roomFor(findings.length));
}

/**
 * Which of the records are works in the list already, by their index, and the fields that each has and its
 * entry lacks.
 */
export async function knownAmong(
  library: Library,
  records: readonly Record[],
): Promise<Map<number, FieldName[]>> {
  const found = await findSameWorks(library, records);
  return new Map(
    records.flatMap((record, index) => {
      const entry = found[index];
      return entry && isInList(entry) ? [[index, fieldsBeyond(entry.record, record)] as const] : [];
    }),
  );
}
