/** Telling a full disk from other failures of the database, which browsers do not always do themselves. */
import { LEAST_ROOM, roomLeft } from './room.ts';
import { NoRoom, saysFull, saysUnavailable } from './storage-errors.ts';

/**
 * True when it was the full disk. Chromium ends the database then, and says so once: whatever else goes on hears only
 * that its transaction was aborted or that the files cannot be opened.
 */
export const isNoRoom = async (cause: unknown): Promise<boolean> =>
  cause instanceof Error && (saysFull(cause) || (saysUnavailable(cause) && (await roomLeft()) < LEAST_ROOM));

/** The same failure, said by its reason where that is the full disk. */
export const explainFailure = async (cause: unknown): Promise<unknown> =>
  cause instanceof NoRoom || !(await isNoRoom(cause)) ? cause : new NoRoom('the disk is full', { cause });
