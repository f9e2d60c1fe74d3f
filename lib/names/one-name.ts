/**
 * Values of sources that name one person each: `citation_author`, `DC.creator`, `rft.au`, an author of JSON-LD. One
 * comma stands within a name there, whatever the names are; several people are seen only where the text can't be one.
 */
import { cleanText } from '../text/clean-text.ts';
import { plainCommas } from './commas.ts';
import { isGivenName } from './given-names.ts';
import { withoutLifeDates } from './name-marks.ts';
import { isDotted, isInitials } from './organisations.ts';
import { eastAsianByCommas, gather, splitAuthors, SURE_AND, WHOLE_SECOND } from './split-authors.ts';
import { isEastAsian } from './east-asian-names.ts';

const wordsOf = (text: string): string[] => text.split(' ').filter(Boolean);

/** "A. Holm" and "B. Ek", "Holm AB" and "Ek C", "Ann Holm" and "Bo C. Ek": initials stand where one name has none. */
function areTwo(first: string, second: string): boolean {
  const [one, other] = [wordsOf(first), wordsOf(second)];
  if (one.length < 2 || other.length < 2) return false;
  const begins = ([word = '']: string[]) => isDotted(word);
  const ends = (words: string[]) => /^\p{Lu}{1,3}$/u.test(words.at(-1) ?? '') && !isInitials(words[0] ?? '');
  return (
    (begins(one) && begins(other) && !isInitials(second)) ||
    (ends(one) && ends(other)) ||
    WHOLE_SECOND.some(pattern => pattern.test(second))
  );
}

/** "Ana Ruiz y José Gil": two names of two words around a word that may also join family names. */
const TWO_WHOLE = /^(?:[^ ]+ ){1,4}(?:y|e|i|en|ja|dan|ve|и) ([^ ]+)(?: [^ ]+)+$/;

/**
 * The names in a value that should hold one: nearly always that one, as it stands. `isAlone` says that the source gives
 * no other value: only then is it looked at as a list that one program wrote into one value.
 */
export function namesInValue(value: string, isAlone: boolean): string[] {
  if (!isAlone) return /[;；؛|、]/.test(value) ? splitAuthors(value) : [value];
  const text = withoutLifeDates(plainCommas(cleanText(value)));
  if (/[;|、\n]/.test(text) || /<br|<\/(?:li|p|div)/i.test(value) || SURE_AND.test(text))
    return splitAuthors(value);
  if (!text.includes(',')) {
    const next = TWO_WHOLE.exec(text)?.[1];
    return next === undefined || isGivenName(next) || isEastAsian(text) ? splitAuthors(text) : [text];
  }
  const pieces = gather(text.split(/ ?, ?/));
  const [first = '', second = ''] = pieces;
  if (pieces.length > 2) return splitAuthors(text);
  if (pieces.length === 2 && pieces.every(isEastAsian)) return eastAsianByCommas(pieces);
  return pieces.length === 2 && areTwo(first, second) ? pieces : [pieces.join(', ')];
}
