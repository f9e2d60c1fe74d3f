import { transact, type Changed, type WriteTransaction } from './change-entries.ts';
import { noteSlice, type Act, type ActUnderWay, type WrittenSlice } from './journal/journal.ts';
import { ROOM_TO_TAKE_BACK } from '../disk/room.ts';
import type { Library } from './library.ts';

/** How long work is watched and stopped by who began it. */
export interface LongWork {
  signal?: AbortSignal;
  /** Told the part that is done, from 0 to 1. */
  progress?(done: number): void;
}

/** Steps that come while others are written, such as papers read from a file, and how many they will be. */
export interface ArrivingSteps<T> {
  count: number;
  arriving: AsyncIterable<T>;
}

/** A long act that failed in the middle: what it had written by then stays. `cause` says why. */
export class CutShort extends Error {
  constructor(
    readonly changed: Changed[],
    /** The act, where the journal has it. */
    readonly act: Act | undefined,
    cause: unknown,
  ) {
    super('a long act was cut short', { cause });
  }
}

/** Steps in one transaction. */
const SLICE = 200;

/**
 * Writes in slices of one transaction each, so that the window stays alive. Stopping keeps what is written and
 * gives its changes, for one Undo. Windows are told once, at the end. An act in the journal goes on where it was, and
 * each slice is noted there with what it writes. Throws CutShort.
 */
export async function writeInSlices<T>(
  library: Library,
  steps: readonly T[] | ArrivingSteps<T>,
  write: (tx: WriteTransaction, slice: readonly T[]) => Promise<WrittenSlice>,
  { signal, progress }: LongWork,
  underWay?: ActUnderWay,
): Promise<Changed[]> {
  const changed: Changed[] = [];
  const count = 'arriving' in steps ? steps.count : steps.length;
  const quiet: Library = { ...library, announce: () => undefined };
  let done = underWay?.act.done ?? 0;
  const writeSlice = async (tx: WriteTransaction, slice: readonly T[]) => {
    const written = await write(tx, slice);
    if (underWay) {
      const from = { ...underWay, act: { ...underWay.act, done } };
      await noteSlice(tx.objectStore('journal'), from, written, done + slice.length);
    }
    return written.changes;
  };
  try {
    for await (const slice of slicesOf(steps, done)) {
      if (signal?.aborted === true) break;
      const act = (tx: WriteTransaction) => writeSlice(tx, slice);
      changed.push(...(await transact(quiet, act, () => [], ROOM_TO_TAKE_BACK)));
      done += slice.length;
      progress?.(Math.min(1, done / count));
      await new Promise(resolve => setTimeout(resolve));
    }
  } catch (cause) {
    throw changed.length > 0 ? new CutShort(changed, underWay?.act, cause) : cause;
  } finally {
    if (changed.length > 0) library.announce({});
  }
  return changed;
}

/** The steps after so many in arrays of a slice's length; the last may be shorter. */
async function* slicesOf<T>(steps: readonly T[] | ArrivingSteps<T>, after: number): AsyncGenerator<T[]> {
  let slice: T[] = [];
  let passed = 0;
  for await (const step of 'arriving' in steps ? steps.arriving : steps) {
    if (passed++ < after) continue;
    slice.push(step);
    if (slice.length < SLICE) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}
