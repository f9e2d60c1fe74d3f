import { LibraryClosed } from './library.ts';
import { saysFull, saysUnavailable } from '../disk/storage-errors.ts';

/** Why the library could not take something. */
export type NotSaved =
  | 'full' // the disk
  | 'blocked' // another window holds the library in an older version
  | 'newer' // a newer Offprint made the library
  | 'unavailable'; // the browser gives no storage, or cannot read its files

/**
 * Why an operation of the library or of storage.local failed, when it is something that the user can act upon;
 * undefined for a bug. An error that was caused by another is asked for its cause too.
 */
export function whyNotSaved(cause: unknown): NotSaved | undefined {
  if (cause instanceof LibraryClosed) return cause.reason.kind;
  if (!(cause instanceof Error)) return undefined;
  if (saysFull(cause)) return 'full';
  return saysUnavailable(cause) ? 'unavailable' : whyNotSaved(cause.cause);
}
