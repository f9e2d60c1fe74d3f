import { SHORT_GIVEN_NAMES } from '../word-lists/given-names.ts';
import { MAC_FAMILIES } from '../word-lists/romanised-families.ts';
import { writtenSmall } from './particles.ts';

const shortGiven = new Set(SHORT_GIVEN_NAMES);
const macFamilies = new Set(MAC_FAMILIES);

/** Upper case throughout, or with the accented letters alone small ("GUTIéRREZ": a program without Unicode). */
export const isCapitals = (word: string): boolean =>
  /\p{Lu}.*\p{Lu}/u.test(word) &&
  !/[a-z]/.test(word.replace(/^Mc(?=\p{Lu}{2})/u, 'MC')) &&
  !/^\P{L}*\p{Ll}/u.test(word) &&
  !/\p{Ll}{3}/u.test(word);

/** Letters that only Turkish and Azerbaijani have: there "I" is the capital of "ı". */
const TURKISH = /[İığĞ]/;
/** Whether a text is in Turkish or Azerbaijani letters. */
export const isTurkish = (text: string): boolean => TURKISH.test(text);

/** How names are put out of capitals: as everywhere, or by Turkish rules. */
type Letters = 'en' | 'tr';

const capital = (part: string, letters: Letters): string =>
  part.charAt(0).toLocaleUpperCase(letters) + part.slice(1).toLocaleLowerCase(letters);

/** A part in capitals, between hyphens and apostrophes: "MCDONALD" → "McDonald", "IJSSELMEER" → "IJsselmeer". */
function repairPart(text: string, letters: Letters): string {
  if (/^MC\p{Lu}{2,}/u.test(text)) return `Mc${capital(text.slice(2), letters)}`;
  if (text.startsWith('MAC') && macFamilies.has(text.slice(3)))
    return `Mac${capital(text.slice(3), letters)}`;
  if (/^IJ\p{Lu}/u.test(text)) return `IJ${text.slice(2).toLowerCase()}`;
  return capital(text, letters);
}

/** One word out of capitals: "O'BRIEN" → "O'Brien", "MCDONALD" → "McDonald", "GARCÍA-LÓPEZ" → "García-López". */
function repairWord(word: string, letters: Letters): string {
  return word
    .split(/([-‐–'’ʼ])/)
    .map((piece, i, all) => {
      if (i % 2 === 1) return piece;
      // "BA'ATH", "TA'IB": short after the apostrophe stays one word; "D'ANGELO" are two.
      const inner = i > 0 && /['’ʼ]/.test(all[i - 1] ?? '') && (all[i - 2] ?? '').length > 4;
      return inner ? piece.toLocaleLowerCase(letters) : repairPart(piece.toLocaleUpperCase(letters), letters);
    })
    .join('');
}

/** "GutiéRrez": a program that took the accented letter for the end of a word. */
const repairAfterAccent = (word: string): string =>
  /^\p{Lu}[a-z]*[\u00df-\u024f]\p{Lu}\p{Ll}+$/u.test(word) && /\p{Ll}\p{Lu}/u.test(word)
    ? capital(word, 'en')
    : word;

/** An initial, or a word without a letter. */
const hasNoCase = (word: string): boolean => /^\p{Lu}\.?$|^\P{L}+$/u.test(word);

const lettersOf = (text: string): Letters => (isTurkish(text) ? 'tr' : 'en');

/** A family name in capitals in its usual letters: "VAN DER BERG" → "van der Berg". Others stay as they are. */
export function repairFamily(family: string, letters: Letters = lettersOf(family)): string {
  const words = family.split(' ');
  const allCapitals = words.every(word => isCapitals(word) || hasNoCase(word) || writtenSmall(word));
  if (!allCapitals) return words.map(repairAfterAccent).join(' ');
  if (!words.some(isCapitals)) return family;
  return words
    .map((word, i) => {
      const isParticle = i < words.length - 1 && writtenSmall(word, words[i - 1]);
      return isParticle ? word.toLowerCase() : repairWord(word, letters);
    })
    .join(' ');
}

/** Given names in capitals in their usual letters; initials ("JA", "J.-P.") stay. */
export function repairGiven(given: string, letters: Letters = lettersOf(given)): string {
  return given
    .split(' ')
    .map(word => {
      if (!isCapitals(word) || /\./.test(word)) return repairAfterAccent(word);
      const areInitials = word.split('-').every(part => part.length <= 3 && !shortGiven.has(part));
      return areInitials ? word : repairWord(word, letters);
    })
    .join(' ');
}
