import { transact, type Changed, type WriteTransaction } from './change-entries.ts';
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

/** Steps in one transaction. */
const SLICE = 200;

/**
 * Writes in slices of one transaction each, so that the window stays alive. Stopping keeps what is written and
 * gives its changes, for one Undo. Windows are told once, at the end.
 */
export async function writeInSlices<T>(
  library: Library,
  steps: readonly T[] | ArrivingSteps<T>,
  write: (tx: WriteTransaction, slice: readonly T[]) => Promise<Changed[]>,
  { signal, progress }: LongWork,
): Promise<Changed[]> {
  const changed: Changed[] = [];
  const count = 'arriving' in steps ? steps.count : steps.length;
  const quiet: Library = { ...library, announce: () => undefined };
  const writeSlice = (slice: readonly T[]) =>
    transact(
      quiet,
      tx => write(tx, slice),
      () => [],
    );
  try {
    let done = 0;
    for await (const slice of slicesOf(steps)) {
      if (signal?.aborted === true) break;
      changed.push(...(await writeSlice(slice)));
      done += slice.length;
      progress?.(Math.min(1, done / count));
      await new Promise(resolve => setTimeout(resolve));
    }
  } finally {
    if (changed.length > 0) library.announce({});
  }
  return changed;
}

/** The steps in arrays of a slice's length; the last may be shorter. */
async function* slicesOf<T>(steps: readonly T[] | ArrivingSteps<T>): AsyncGenerator<T[]> {
  let slice: T[] = [];
  for await (const step of 'arriving' in steps ? steps.arriving : steps) {
    slice.push(step);
    if (slice.length < SLICE) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}
