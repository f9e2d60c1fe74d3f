/** Telling a full disk from other failures of the database, which browsers do not always do themselves. */
import { NoRoom, saysFull, saysUnavailable } from './storage-errors.ts';

/** Bytes: with less the browser cannot keep its database in order, whose files it writes anew as they grow. */
const LEAST_ROOM = 16_000_000;

/** Bytes that the disk has left for the library; endless where the browser cannot say. */
async function roomLeft(): Promise<number> {
  try {
    const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
    return quota - usage;
  } catch {
    return Infinity;
  }
}

/**
 * True when it was the full disk. Chromium ends the database then, and says so once: whatever else goes on hears only
 * that its transaction was aborted or that the files cannot be opened.
 */
export const isNoRoom = async (cause: unknown): Promise<boolean> =>
  cause instanceof Error && (saysFull(cause) || (saysUnavailable(cause) && (await roomLeft()) < LEAST_ROOM));

/** The same failure, said by its reason where that is the full disk. */
export const explainFailure = async (cause: unknown): Promise<unknown> =>
  (await isNoRoom(cause)) ? new NoRoom('the disk is full', { cause }) : cause;
