/** Comparing first authors as two sources print them. */
import { fold } from '../../text/fold.ts';
import { CHINESE_FAMILIES } from '../../word-lists/east-asian-families.ts';
import { CHINESE_FAMILIES_LATIN } from '../../word-lists/romanised-families.ts';
import type { Name } from '../record.ts';
import { latinLetters, squeezed } from './letters.ts';
import { scriptOf, similarity } from './titles.ts';

/** A first author's names, for comparing. */
export interface PersonMarks {
  /** The family name or an organisation's, squeezed word by word. */
  family?: string;
  /** The given names, squeezed word by word: "jose maria", "s m". */
  given?: string;
  /** Families of the authors after the first, so that two lists in another order are known. */
  with?: string[];
}

/** How many authors after the first are looked at. */
const MOST_OTHERS = 7;

const squeezedWords = (text: string): string => fold(text).split(' ').map(squeezed).join(' ');

/** Gives what is compared of a list of authors. */
export function personMarks(names: readonly Name[] = []): PersonMarks {
  const [name, ...others] = names;
  const family = familyOf(name);
  const given = squeezedWords(name?.given ?? '');
  const rest = others.slice(0, MOST_OTHERS).map(familyOf);
  return { ...(family && { family }), ...(given && { given }), ...(rest.length > 0 && { with: rest }) };
}

const familyOf = (name: Name | undefined): string => squeezedWords(name?.family ?? name?.literal ?? '');

/**
 * `unknown`: one is not told, or they are written in two scripts. `unsure`: one family, other given names; families
 * spelled alike; or the first of one list stands further down in the other.
 */
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
  if (!isSameFamily(one, other)) {
    const mayBe = isAmong(one, b.with) || isAmong(other, a.with) || similarity(one, other) >= ALIKE_FAMILIES;
    return mayBe ? 'unsure' : 'other';
  }
  return isSameGiven(a.given ?? '', b.given ?? '') ? 'same' : 'unsure';
}

const HAN = /\p{Script=Han}/u;
const FAMILIES = new Set(CHINESE_FAMILIES);
const FAMILIES_LATIN = new Set(CHINESE_FAMILIES_LATIN.map(squeezed));

/** Two families that are this much alike may be one, transliterated in two ways. */
const ALIKE_FAMILIES = 0.6;

/** A family name among others. */
const isAmong = (family: string, others: readonly string[] = []): boolean =>
  others.some(other => isSameFamily(family, other));

/** Two spellings of a name in Latin letters that are this much alike may be one. */
const ALIKE = 0.35;

/**
 * A name in two scripts: another person's when nothing of it fits. Chinese names are known by their families, those
 * in Cyrillic or Greek by their letters.
 */
function compareScripts(a: PersonMarks, b: PersonMarks): PersonLikeness {
  const [one, other] = [a, b].map(marks => latinLetters(wordsOf(marks)));
  if (one !== undefined && other !== undefined && /^[a-z ]+$/.test(one + other))
    return similarity(one, other) >= ALIKE ? 'unknown' : 'other';
  const [chinese, latin] = HAN.test(a.family ?? '') ? [a, b] : [b, a];
  // longer ones are Japanese, or of a double family
  const isChinese = FAMILIES.has(chinese.family?.slice(0, 1) ?? '') && wholeName(chinese).length < 4;
  const words = wordsOf(latin).split(' ');
  const isLatin = /^[a-z ]+$/.test(latin.family ?? '');
  return isChinese && isLatin && !words.some(word => FAMILIES_LATIN.has(word)) ? 'other' : 'unknown';
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
  if (one.split(' ').join('') === other.split(' ').join('') || sortedWords(one) === sortedWords(other))
    return true;
  // "WHO" of an organisation's name
  return short.length >= 3 && initials(long.split(' ')) === short;
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
