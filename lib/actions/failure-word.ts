/** Failures that a person can act upon, as sentences. */
import { NOT_SAVED } from '../i18n/state-words.ts';
import type { MessageKey } from '../i18n/words.ts';
import { whyNotSaved } from '../library/not-saved.ts';

/** The sentence for what made an act fail; undefined for a bug, of which nobody can say what to do. */
export function failureWord(cause: unknown): MessageKey | undefined {
  const why = whyNotSaved(cause);
  if (why) return NOT_SAVED[why];
  // browsers write to the clipboard only while the page has the focus, and where nobody forbids it
  if (cause instanceof DOMException && cause.name === 'NotAllowedError') return 'not_copied';
  return undefined;
}
