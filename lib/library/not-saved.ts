import type { NotSaved } from '../messages/page-state.ts';
import { LibraryClosed } from './library.ts';

/** What a failure of the library is, when it is one that the user can do something about; undefined for a bug. */
export function whyNotSaved(cause: unknown): NotSaved | undefined {
  if (cause instanceof LibraryClosed) return cause.reason.kind;
  if (!(cause instanceof DOMException)) return undefined;
  if (cause.name === 'QuotaExceededError') return 'full';
  // the browser ended the database, or cannot read its files
  return ['UnknownError', 'InvalidStateError', 'AbortError', 'NotReadableError', 'DataError'].includes(
    cause.name,
  )
    ? 'unavailable'
    : undefined;
}
