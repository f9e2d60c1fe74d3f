/** Names in Latin, Cyrillic and Greek letters without a comma: where the family name begins and ends. */
import type { Name } from '../record/record.ts';
import { SHORT_FAMILIES } from '../word-lists/romanised-families.ts';
import { isDegree } from './degrees.ts';
import { isFamilyFirst, isShortFamilyLast } from './family-first.ts';
import { isGivenName } from './given-names.ts';
import { isCapitals } from './name-case.ts';
import { isDotted, isInitials } from './organisations.ts';
import { isLowerParticle, isParticle, isVietnamese } from './particles.ts';
import { isPinyin, isTwoSyllables } from './pinyin.ts';
import { isSlavicFamilyFirst, isSlavicGivenInLatin } from './slavic-names.ts';

/** family-first: "Todd J", "SMITH John", "Иванов Иван". given-first: "John Todd". */
export type NameOrder = 'family-first' | 'given-first';

const SUFFIX = /^(?:jr|jnr|sr|snr|2nd|3rd|4th)\.?$|^(?:II|III|IV)\.?$/i;
/** Portuguese words of kinship that belong to the family name: "Souza Filho". */
const KINSHIP = /^(?:filho|neto|júnior|junior|sobrinho|netto|filha)$/i;
const shortFamilies = new Set(SHORT_FAMILIES);
/** "LI", "KIM": a family name that in capitals could be initials. */
export const isShortFamily = (word: string): boolean => shortFamilies.has(word);

/** "Jr.", "III": what is printed behind a family name and is kept apart from it. */
export const isSuffix = (word: string): boolean => SUFFIX.test(word);
const tidySuffix = (word: string): string => word.replace(/\.$/, '');

/** Takes words off the end as long as they are such, all but `keep` of them; gives them in their order. */
function takeLast(words: string[], isSuch: (word: string) => boolean, keep = 1): string[] {
  const taken: string[] = [];
  while (words.length > keep && isSuch(words.at(-1) ?? '')) taken.unshift(words.pop() ?? '');
  return taken;
}

/** A person of a family name and given names, suffixes told from both, particles put to the family name. */
export function person(family: string, given = '', suffix = ''): Name {
  const words = family.split(' ');
  const givens = given.split(' ').filter(Boolean);
  const ofFamily = takeLast(words, isSuffix);
  const ofGiven = takeLast(givens, isSuffix);
  // "Hecke, Ann van": the particle goes back to its family name.
  const particles = takeLast(givens, isLowerParticle);
  const name: Name = { family: [...particles, ...words].join(' ') };
  if (givens.length > 0) name.given = givens.join(' ');
  const ending = [suffix, ...ofGiven, ...ofFamily].filter(Boolean).map(tidySuffix).join(' ');
  if (ending) name.suffix = ending;
  return name;
}

/** In capitals, save a prefix that is written small even then: "McDONALD", "O'NEILL", "deVRIES". */
const isInCapitals = (word: string): boolean =>
  (isCapitals(word) && !/\p{L}\./u.test(word)) || /^(?:Mc|Mac|O['’]|D['’]|de|van)\p{Lu}{2,}$/u.test(word);

const hasSmallLetter = (words: readonly string[]): boolean => words.some(word => /\p{Ll}/u.test(word));

/** How many words from the front are such. */
function countFirst(words: readonly string[], isSuch: (word: string) => boolean): number {
  const at = words.findIndex(word => !isSuch(word));
  return at < 0 ? words.length : at;
}

/** How many words in front are a family name in capitals: "SMITH John", "DE LA CRUZ Ana", "LI Wei". */
function leadingCapitals(words: readonly string[]): number {
  const count = countFirst(words, isInCapitals);
  const [first = '', next = ''] = words;
  // All in capitals, so that they tell nothing: "ASTRID B. HOLM".
  if (!hasSmallLetter(words) && !isInitials(words.at(-1) ?? '')) return 0;
  const givenFollows = /\p{Lu}\p{Ll}|^\p{Lu}\.?$/u.test(words[count] ?? '');
  if (count === 0 || count === words.length || !givenFollows) return 0;
  if (count > 1) return count;
  // Three letters may be initials: "RNS Holm"; before two syllables with a hyphen they are none: "LYU Xiao-Dan".
  if (first.length > 3 || (/[AEIOUY]/.test(first) && next.includes('-') && isTwoSyllables(next))) return 1;
  return isShortFamily(first) && (first.length > 2 || isPinyin(next)) ? 1 : 0;
}

/** How many words at the end are a family name in capitals: "María GARCÍA LÓPEZ". */
function trailingCapitals(words: readonly string[]): number {
  const count = countFirst([...words].reverse(), isInCapitals);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (count === 0 || count === words.length) return 0;
  if (count > 1 || last.length > 3) return count;
  // "Fogel MA" has initials, "Jun MA" and "John LI" don't.
  const isName = last.length > 2 || isGivenName(first) || (words.length === 2 && isPinyin(first));
  return isShortFamily(last) && isName ? count : 0;
}

/** How many words, from the end, are the family name: the last, its particles, "Ortega y Gasset", "Souza Filho". */
function familyAtEnd(words: readonly string[]): number {
  let start = words.length - 1;
  if (KINSHIP.test(words[start] ?? '') && start > 1) start -= 1;
  const reach = (): number => {
    const before = words[start - 1] ?? '';
    if (start > 2 && /^(?:y|e|i)$/.test(before)) return 2;
    if (start > 1 && isParticle(before, words[start])) return 1;
    return start === 1 && isLowerParticle(before) ? 1 : 0;
  };
  for (let more = reach(); more > 0; more = reach()) start -= more;
  return words.length - start;
}

/** "SARAH HOLM": all in capitals, and the last word is no initials. "REMUS DM" and "WANG JUN" are none. */
export function isShouted(words: readonly string[]): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2 || hasSmallLetter(words)) return false;
  const isWord = /^\p{Lu}{3,4}$/u.test(last) && /[AEIOUYÆØÅÄÖÜÁÉÍÓÚ]/.test(last);
  const isChinese = isShortFamily(first) || (isPinyin(first) && isPinyin(last));
  const beginsWithInitials = first.length < 5 && isInitials(first);
  return isWord && (last.length === 4 || isGivenName(first)) && !isChinese && !beginsWithInitials;
}

/** "Steele SR", "Smith JR": two initials; "Smith JA JR" has both. */
function isInitialsLikeSuffix(words: readonly string[], order: NameOrder | undefined): boolean {
  if (!/^[JS]R$/.test(words.at(-1) ?? '')) return false;
  if (words.length === 2) return /\p{Ll}/u.test(words[0] ?? '') || order === 'family-first';
  return order === 'family-first' && !isInitials(words.at(-2) ?? '');
}

/** Takes degrees off the end: "John Todd MD". */
function dropDegrees(words: string[], order: NameOrder | undefined): void {
  const isWhole = (): boolean =>
    order !== 'family-first' &&
    words.slice(0, -1).filter(word => !isInitials(word) && !isParticle(word)).length > 1;
  while (words.length > 2 && isDegree(words.at(-1) ?? '', isWhole())) words.pop();
  if (words.length === 2 && isDegree(words[1] ?? '', false)) words.pop();
}

/** How many words stand before the initials at the end: "van Hecke J. P." → 2. */
function beforeInitials(words: readonly string[], order: NameOrder | undefined): number {
  // "Jun MA" ends with a family name.
  if (order !== 'family-first' && trailingCapitals(words) > 0) return words.length;
  const count = countFirst([...words].reverse(), isInitials);
  return words.length - count;
}

/** How many words in front are particles of a family name: "van Hecke Ann". */
const leadingParticles = (words: readonly string[], order: NameOrder | undefined): number =>
  countFirst(
    words.slice(0, -1),
    word => isLowerParticle(word) || (order === 'family-first' && isParticle(word)),
  );

/** "Holmova Ekaterina N.": a given name before one initial, which is that of the father's name or a middle one. */
const endsWithFathersInitial = ([
  family = '',
  given = '',
  initial = '',
  ...more
]: readonly string[]): boolean =>
  more.length === 0 &&
  isDotted(initial) &&
  (isGivenName(given) || isSlavicGivenInLatin(given)) &&
  family.length > 2 &&
  !isGivenName(family) &&
  !isParticle(family);

/** "Rosa Tapia M.": in Latin America the mother's family name is often no more than its initial. */
const endsWithMothersInitial = (words: readonly string[]): boolean =>
  words.length > 2 &&
  isGivenName(words[0] ?? '') &&
  /^\p{Lu}\.$/u.test(words.at(-1) ?? '') &&
  !isInitials(words.at(-2) ?? '');

/** Where a name's family name stands: so many words in front, or so many at the end. */
type FamilyPlace = { front: number } | { end: number };

function familyPlace(words: readonly string[], order: NameOrder | undefined): FamilyPlace {
  if (words.length < 2 || isVietnamese(words) || isSlavicFamilyFirst(words)) return { front: 1 };
  if (order !== 'given-first' && isFamilyFirst(words)) return { front: 1 };
  if (isShortFamilyLast(words)) return { end: 1 };
  // "HOLM A.B.": a family name of four capitals is no initials.
  if (words.length === 2 && isDotted(words[1] ?? '') && /^\p{Lu}{2,}$/u.test(words[0] ?? ''))
    return { front: 1 };
  if (order !== 'family-first' && isShouted(words)) return { end: familyAtEnd(words) };
  if (order !== 'family-first' && endsWithMothersInitial(words)) return { end: 2 };
  if (endsWithFathersInitial(words)) return { front: 1 };
  const tail = beforeInitials(words, order);
  if (tail > 0 && tail < words.length && !isInitials(words[0] ?? '')) return { front: tail };
  const front = leadingCapitals(words);
  if (front > 0) return { front };
  const end = trailingCapitals(words);
  if (end > 0) return { end: Math.max(end, familyAtEnd(words)) };
  const particles = leadingParticles(words, order);
  const isParticleFirst = particles > 0 && words.length > particles + 1;
  return order === 'family-first' || isParticleFirst ? { front: particles + 1 } : { end: familyAtEnd(words) };
}

/** Splits a name printed without a comma. */
export function splitWestern(text: string, order?: NameOrder): Name {
  const words = text.split(' ').filter(Boolean);
  const suffixes: string[] = [];
  while (words.length > 1 && isSuffix(words.at(-1) ?? '') && !isInitialsLikeSuffix(words, order))
    suffixes.unshift(words.pop() ?? '');
  dropDegrees(words, order);
  // "Silva WAP da": the particle at the end is the family name's.
  const particles = takeLast(words, isLowerParticle, 2);
  if (particles.length > 0) {
    const name = splitWestern([...words, ...suffixes].join(' '), order);
    return { ...name, family: [...particles, name.family].join(' ') };
  }
  const place = familyPlace(words, order);
  const at = 'front' in place ? place.front : words.length - place.end;
  const [before, behind] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
  const suffix = suffixes.join(' ');
  return 'front' in place ? person(before, behind, suffix) : person(behind, before, suffix);
}
