import { transact, type Changed, type WriteTransaction } from './changes.ts';
import type { Library } from './library.ts';

export interface Stepping {
  signal?: AbortSignal;
  /** Told from 0 to 1. */
  progress?(done: number): void;
}

const SLICE = 200;

/**
 * Long work in slices of one transaction each, so that the window stays alive. Stopping keeps what is written and gives
 * its changes, for one Undo. Windows are told once, at the end.
 */
export async function inTransactions<T>(
  library: Library,
  steps: readonly T[],
  act: (tx: WriteTransaction, slice: readonly T[]) => Promise<Changed[]>,
  { signal, progress }: Stepping,
): Promise<Changed[]> {
  const changed: Changed[] = [];
  const quiet: Library = { ...library, announce: () => undefined };
  try {
    for (let at = 0; at < steps.length && signal?.aborted !== true; at += SLICE) {
      changed.push(
        ...(await transact(
          quiet,
          tx => act(tx, steps.slice(at, at + SLICE)),
          () => [],
        )),
      );
      progress?.(Math.min(1, (at + SLICE) / steps.length));
      await new Promise(resolve => setTimeout(resolve));
    }
  } finally {
    if (changed.length > 0) library.announce({});
  }
  return changed;
}
