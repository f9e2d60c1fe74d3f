/** Saving many papers at once: one transaction, all or none. */
import type { FieldName, Record } from '../record/record.ts';
import { sameMarked, workOf, type Work } from '../record/same-work.ts';
import { transact, type Changed, type Outcome, type WriteTransaction } from './changes.ts';
import type { Library } from './library.ts';
import { fieldsBeyond, findSame, findSameWorks, saveOver, type Finding } from './save.ts';

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

/** Saves findings in one transaction. Those whose work is in the list already change nothing there, unless they bring a way to merge. Throws Stopped. */
export function saveMany(
  library: Library,
  findings: readonly Finding[],
  { signal, progress }: SavingMany = {},
): Promise<Outcome> {
  const act = async (tx: WriteTransaction): Promise<Outcome> => {
    const changed: Changed[] = [];
    for (let at = 0; at < findings.length; at += SLICE) {
      const slice = findings.slice(at, at + SLICE);
      const met: Work[] = [];
      const found = await Promise.all(slice.map(({ record }) => findSame(tx, record)));
      // two lines of one list may be one work
      const fresh = slice
        .flatMap((finding, i) =>
          found[i] && found[i].deleted === undefined && !finding.merge ? [] : [{ finding, before: found[i] }],
        )
        .filter(({ finding }) => {
          const work = workOf(finding.record);
          return !met.some(other => sameMarked(other, work)) && met.push(work) > 0;
        });
      const saved = await Promise.all(
        fresh.map(({ finding, before }) => saveOver(library, tx, finding, before)),
      );
      changed.push(...saved.flatMap(({ change }) => change ?? []));
      if (signal?.aborted) throw new Stopped();
      progress?.(Math.min(1, (at + SLICE) / findings.length));
    }
    return { changed, unreadable: [] };
  };
  return transact(library, act, ({ changed }) => changed.map(({ after }) => after.id));
}

/** Which of the records are works in the list already, by their index, and the fields that each has and its entry lacks. */
export async function knownAmong(
  library: Library,
  records: readonly Record[],
): Promise<Map<number, FieldName[]>> {
  const found = await findSameWorks(library, records);
  return new Map(
    records.flatMap((record, index) => {
      const entry = found[index];
      return entry && entry.deleted === undefined
        ? [[index, fieldsBeyond(entry.record, record)] as const]
        : [];
    }),
  );
}
