/** Text that a person is about to show to others. */
import { reportableAddress } from './session-parts.ts';
import { isToken, MAIL } from './tokens.ts';

/** What stands for something masked. */
export const MASKED = '[…]';

const ADDRESS = /\b(?:https?|ftp|file|wss?):\/\/[^\s"'<>)\]}]{1,5000}/gi;
/** A word of letters, digits and what keys are joined by. */
const LONG_WORD = /[\w.+/=-]{16,}/g;

const maskWord = (word: string): string =>
  isToken(word) ? word.replace(/[A-Za-z\d_-]{12,}/g, piece => (isToken(piece) ? MASKED : piece)) : word;

/** A text without e-mail addresses, keys and tokens; its addresses without what belongs to a visit. */
export function maskSecrets(text: string): string {
  let masked = '';
  let at = 0;
  for (const found of text.matchAll(ADDRESS)) {
    masked += maskPlain(text.slice(at, found.index)) + reportableAddress(found[0]);
    at = found.index + found[0].length;
  }
  return masked + maskPlain(text.slice(at));
}

const maskPlain = (text: string): string => text.replace(MAIL, MASKED).replace(LONG_WORD, maskWord);
