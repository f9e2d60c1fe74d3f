import { transact, type Changed, type WriteTransaction } from './change-entries.ts';
import type { Library } from './library.ts';

/** How long work is watched and stopped by who began it. */
export interface LongWork {
  signal?: AbortSignal;
  /** Told the part that is done, from 0 to 1. */
  progress?(done: number): void;
}

/** Steps in one transaction. */
const SLICE = 200;

/**
 * Writes in slices of one transaction each, so that the window stays alive. Stopping keeps what is written and
 * gives its changes, for one Undo. Windows are told once, at the end.
 */
export async function writeInSlices<T>(
  library: Library,
  steps: readonly T[],
  write: (tx: WriteTransaction, slice: readonly T[]) => Promise<Changed[]>,
  { signal, progress }: LongWork,
): Promise<Changed[]> {
  const changed: Changed[] = [];
  const quiet: Library = { ...library, announce: () => undefined };
  const writeSlice = (slice: readonly T[]) =>
    transact(
      quiet,
      tx => write(tx, slice),
      () => [],
    );
  try {
    for (let at = 0; at < steps.length && signal?.aborted !== true; at += SLICE) {
      changed.push(...(await writeSlice(steps.slice(at, at + SLICE))));
      progress?.(Math.min(1, (at + SLICE) / steps.length));
      await new Promise(resolve => setTimeout(resolve));
    }
  } finally {
    if (changed.length > 0) library.announce({});
  }
  return changed;
}
