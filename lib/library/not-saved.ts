import { LibraryClosed } from './library.ts';

/** Why the library could not take something. */
export type NotSaved =
  | 'full' // the disk
  | 'blocked' // another window holds the library in an older version
  | 'newer' // a newer Offprint made the library
  | 'unavailable'; // the browser gives no storage, or cannot read its files

/** What browsers throw when they ended the database or cannot read its files. */
const UNAVAILABLE = new Set([
  'UnknownError',
  'InvalidStateError',
  'AbortError',
  'NotReadableError',
  'DataError',
]);

/** Why an operation of the library failed, when it is something that the user can act upon; undefined for a bug. */
export function whyNotSaved(cause: unknown): NotSaved | undefined {
  if (cause instanceof LibraryClosed) return cause.reason.kind;
  if (!(cause instanceof DOMException)) return undefined;
  if (cause.name === 'QuotaExceededError') return 'full';
  return UNAVAILABLE.has(cause.name) ? 'unavailable' : undefined;
}
