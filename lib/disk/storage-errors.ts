/** What browsers throw when they cannot write: names and words of errors of IndexedDB and storage.local. */

/** They ended the database, or cannot read its files. */
const UNAVAILABLE = new Set([
  'UnknownError',
  'InvalidStateError',
  'AbortError',
  'NotReadableError',
  'DataError',
]);

/** The disk is full: "QuotaExceededError", "FILE_ERROR_NO_SPACE", "No space left on device", "full disk". */
const FULL = /quota|no.?space|full.?disk|disk.?full/i;

/** The disk has no room left, although the browser said something else. */
export class NoRoom extends Error {}

/** The browser says itself that the disk is full. */
export const saysFull = (error: Error): boolean =>
  error instanceof NoRoom || FULL.test(`${error.name} ${error.message}`);

/** The browser says only that it could not do it. */
export const saysUnavailable = (error: Error): boolean =>
  error instanceof DOMException && UNAVAILABLE.has(error.name);
