/** Comparing first authors as two sources print them. */
import { fold } from '../../text/fold.ts';
import { CHINESE_FAMILIES } from '../../word-lists/east-asian-families.ts';
import { CHINESE_FAMILIES_LATIN } from '../../word-lists/romanised-families.ts';
import type { Name } from '../record.ts';
import { scriptOf, squeezed } from './titles.ts';

/** A first author's names, for comparing. */
export interface PersonMarks {
  /** The family name or an organisation's, squeezed word by word. */
  family?: string;
  /** The given names, squeezed word by word: "jose maria", "s m". */
  given?: string;
}

const squeezedWords = (text: string): string => fold(text).split(' ').map(squeezed).join(' ');

/** Gives what is compared of a name. */
export function personMarks(name: Name | undefined): PersonMarks {
  const family = squeezedWords(name?.family ?? name?.literal ?? '');
  const given = squeezedWords(name?.given ?? '');
  return { ...(family && { family }), ...(given && { given }) };
}

/** `unknown`: one is not told, or they are written in two scripts. `unsure`: one family, other given names. */
export type PersonLikeness = 'same' | 'unsure' | 'unknown' | 'other';

/**
 * Compares two first authors: with initials, with one of two family names, turned round, a Chinese name in one
 * piece.
 */
export function comparePersons(a: PersonMarks, b: PersonMarks): PersonLikeness {
  const [one, other] = [a.family, b.family];
  if (one === undefined || other === undefined) return 'unknown';
  if (scriptOf(one) !== scriptOf(other)) return compareScripts(a, b);
  if (wholeName(a) === wholeName(b) || isTurnedRound(a, b)) return 'same';
  if (!isSameFamily(one, other)) return 'other';
  return isSameGiven(a.given ?? '', b.given ?? '') ? 'same' : 'unsure';
}

const HAN = /\p{Script=Han}/u;
const FAMILIES = new Set(CHINESE_FAMILIES);
const FAMILIES_LATIN = new Set(CHINESE_FAMILIES_LATIN.map(squeezed));

/** A name in Chinese and one in Latin letters: another person when the latter has no Chinese family name. */
function compareScripts(a: PersonMarks, b: PersonMarks): PersonLikeness {
  const [chinese, latin] = HAN.test(a.family ?? '') ? [a, b] : [b, a];
  const isChinese = FAMILIES.has(chinese.family?.slice(0, 1) ?? '');
  const words = wordsOf(latin).split(' ');
  return isChinese && !words.some(word => FAMILIES_LATIN.has(word)) ? 'other' : 'unknown';
}

const wholeName = ({ family = '', given = '' }: PersonMarks): string => (family + given).split(' ').join('');

/** "Jianjun Wang" whose family was taken for the given name. */
const isTurnedRound = (a: PersonMarks, b: PersonMarks): boolean =>
  a.given !== undefined &&
  b.given !== undefined &&
  ((a.family === b.given && a.given === b.family) || wordsOf(a) === wordsOf(b));

/** All words of a name in the order of letters. */
const wordsOf = ({ family = '', given = '' }: PersonMarks): string =>
  `${family} ${given}`.trim().split(' ').sort().join(' ');

/** One family name, or one of the parts of a double name, or one behind a particle. */
function isSameFamily(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length > 2 && (long.endsWith(` ${short}`) || long.startsWith(`${short} `))) return true;
  return one.split(' ').join('') === other.split(' ').join('') || sortedWords(one) === sortedWords(other);
}

const sortedWords = (text: string): string => text.split(' ').sort().join(' ');

/** Given names that may be one person's: initials, a middle name left out, a name cut short. */
function isSameGiven(one: string, other: string): boolean {
  if (one === '' || other === '' || scriptOf(one) !== scriptOf(other)) return true;
  const [a, b] = [one.split(' '), other.split(' ')];
  if (a.join('') === b.join('')) return true;
  if (HAN.test(one)) return false;
  const [first = '', second = ''] = [a[0], b[0]];
  if (first.length === 1 || second.length === 1) return first[0] === second[0];
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  // "JJ" for Jian Jun, "Alex" for Alexander
  return long.startsWith(short)
    ? short.length > 2 || a.length !== b.length
    : initials(a) === short || initials(b) === short;
}

const initials = (words: readonly string[]): string => words.map(word => word[0] ?? '').join('');
