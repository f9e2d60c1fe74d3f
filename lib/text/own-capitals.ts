/** Words that keep their capitals, or have letters of their own, when a text in capitals is repaired. */
import { ACRONYMS } from '../word-lists/acronyms.ts';
import { PROPER_NOUNS, PROPER_PHRASES } from '../word-lists/proper-nouns.ts';
import { anyOf } from './any-of.ts';

/** By the word in capitals. "NF-κB" is also met with a Latin K. */
const WRITTEN = new Map([
  ...[...ACRONYMS, ...PROPER_NOUNS].map((word): [string, string] => [word.toUpperCase(), word]),
  ['NF-KB', 'NF-κB'],
]);

/** How a word is written that keeps capitals of its own; undefined for others. Takes the word in capitals. */
export const ownForm = (upper: string): string | undefined => WRITTEN.get(upper.replace(/’/g, "'"));

const PHRASE = new RegExp(`(?<![\\p{L}\\d])${anyOf(PROPER_PHRASES)}(?![\\p{L}\\d])`, 'giu');
const PHRASES = new Map(PROPER_PHRASES.map(phrase => [phrase.toLowerCase(), phrase]));

/** Writes "united states" as it should be, wherever it stands. */
export const repairPhrases = (text: string): string =>
  text.replace(PHRASE, found => PHRASES.get(found.toLowerCase()) ?? found);
