import { isFamilyFirst } from './family-first.ts';
import { isGivenName } from './given-names.ts';
import { isCapitals } from './name-case.ts';
import { isDegree } from './name-marks.ts';
import { isDotted, isInitials } from './organisations.ts';
import { isLowerParticle, isParticle, isVietnamese } from './particles.ts';
import type { Name } from '../record/record.ts';

/** family-first: "Todd J", "SMITH John", "Иванов Иван". given-first: "John Todd". */
export type NameOrder = 'family-first' | 'given-first';

const SUFFIX = /^(?:jr|jnr|sr|snr|2nd|3rd|4th)\.?$|^(?:II|III|IV)\.?$/i;
const ATTACHED = /^(?:filho|neto|júnior|junior|sobrinho|netto|filha)$/i;
const PINYIN =
  /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])(?:iang|iong|uang|ang|eng|ian|iao|ing|ong|uai|uan|ai|an|ao|ei|en|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)[-']?){1,2}$/i;
const SHORT_FAMILIES =
  /^(?:LI|WU|XU|HU|LU|YU|MA|HE|SU|DU|FU|GU|YE|XI|QI|JI|BI|AN|HO|NG|OH|LEE|KIM|LIM|TAN|RAY|COX|FOX|ROY|LOW|LAW|RAO|SEN|DAS|ROSS|PARK|CHOI|YI|SHI|LIN|SUN|ZHU|GUO|HAN|CAO|LUO|DAI|FAN|JIN|PAN|REN|TAO|WEI|YAN|YAO|YIN|ZHAO)$/;
const PATRONYMIC = /(?:ович|евич|ич|овна|евна|ична)$/;

export const isSuffix = (word: string): boolean => SUFFIX.test(word);
const tidySuffix = (word: string): string => word.replace(/\.$/, '');

/** A name of a family and given names that stands apart, with suffixes behind the family name told from it. */
export function person(family: string, given = '', suffix = ''): Name {
  const words = family.split(' ');
  const own: string[] = [];
  while (words.length > 1 && SUFFIX.test(words.at(-1) ?? '')) own.unshift(words.pop() ?? '');
  const givens = given.split(' ').filter(Boolean);
  while (givens.length > 1 && SUFFIX.test(givens.at(-1) ?? '')) own.unshift(givens.pop() ?? '');
  // "Hecke, Ann van": the particle goes back to its family name.
  const moved: string[] = [];
  while (givens.length > 1 && isLowerParticle(givens.at(-1) ?? '')) moved.unshift(givens.pop() ?? '');
  const name: Name = { family: [...moved, ...words].join(' ') };
  if (givens.length > 0) name.given = givens.join(' ');
  const ending = [suffix, ...own].filter(Boolean).map(tidySuffix).join(' ');
  if (ending) name.suffix = ending;
  return name;
}

const capitals = (word: string): boolean =>
  (isCapitals(word) && !/\p{L}\./u.test(word)) || /^(?:Mc|Mac|O['’]|D['’]|de|van)\p{Lu}{2,}$/u.test(word);

/** How many words in front are a family name in capitals: "SMITH John", "DE LA CRUZ Ana", "LI Wei". */
function leadingCapitals(words: readonly string[]): number {
  let n = 0;
  while (n < words.length && capitals(words[n] ?? '')) n += 1;
  const [first = '', next = ''] = words;
  // all in capitals, so that they tell nothing: "ELISABETH A. INNES"
  if (!words.some(word => /\p{Ll}/u.test(word)) && !isInitials(words.at(-1) ?? '')) return 0;
  if (n === 0 || n === words.length || !/\p{Lu}\p{Ll}|^\p{Lu}\.?$/u.test(words[n] ?? '')) return 0;
  if (n > 1 || first.length > 3 || (SHORT_FAMILIES.test(first) && first.length > 2))
    return isInitials(first) && !SHORT_FAMILIES.test(first) && first.length < 4 && n === 1 ? 0 : n;
  return SHORT_FAMILIES.test(first) && PINYIN.test(next) ? n : 0;
}

/** How many words at the end are a family name in capitals: "María GARCÍA LÓPEZ". */
function trailingCapitals(words: readonly string[]): number {
  let n = 0;
  while (n < words.length && capitals(words[words.length - 1 - n] ?? '')) n += 1;
  const last = words.at(-1) ?? '';
  if (n === 0 || n === words.length) return 0;
  if (n > 1 || last.length > 3) return n;
  // "Fogel MA" has initials, "Jun MA" and "John LI" don't.
  const [first = ''] = words;
  return SHORT_FAMILIES.test(last) &&
    (last.length > 2 || isGivenName(first) || (words.length === 2 && PINYIN.test(first)))
    ? n
    : 0;
}

/** How many words, from the end, are the family name: the last, its particles, "Ortega y Gasset", "Souza Filho". */
function familyAtEnd(words: readonly string[]): number {
  let start = words.length - 1;
  if (ATTACHED.test(words[start] ?? '') && start > 1) start -= 1;
  for (let moved = true; moved;) {
    moved = false;
    const before = words[start - 1] ?? '';
    if (start > 2 && /^(?:y|e|i)$/.test(before)) {
      start -= 2;
      moved = true;
    } else if (start > 1 && isParticle(before, words[start])) {
      start -= 1;
      moved = true;
    } else if (start === 1 && isLowerParticle(before)) {
      start = 0;
      moved = true;
    }
  }
  return words.length - start;
}

/** "SARAH HOLM": all in capitals, and the last word too much a word for initials. "REMUS DM" and "WANG JUN" are none. */
export function isShouted(words: readonly string[]): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return (
    words.length > 1 &&
    !words.some(word => /\p{Ll}/u.test(word)) &&
    /^\p{Lu}{3,4}$/u.test(last) &&
    /[AEIOUYÆØÅÄÖÜÁÉÍÓÚ]/.test(last) &&
    (last.length === 4 || isGivenName(first)) &&
    !SHORT_FAMILIES.test(first) &&
    !(PINYIN.test(first) && PINYIN.test(last)) &&
    !isInitials(first.length < 5 ? first : '')
  );
}

/** "Steele SR", "Smith JR": two initials; "Smith JA JR" has both. */
const isInitialsLikeSuffix = (words: readonly string[], order: NameOrder | undefined): boolean =>
  /^[JS]R$/.test(words.at(-1) ?? '') &&
  (words.length === 2
    ? /\p{Ll}/u.test(words[0] ?? '') || order === 'family-first'
    : order === 'family-first' && !isInitials(words.at(-2) ?? ''));

/** Splits a name printed without a comma. */
export function splitWestern(text: string, order?: NameOrder): Name {
  let words = text.split(' ').filter(Boolean);
  const ending: string[] = [];
  while (words.length > 1 && SUFFIX.test(words.at(-1) ?? '') && !isInitialsLikeSuffix(words, order))
    ending.unshift(words.pop() ?? '');
  const full = (): number => words.slice(0, -1).filter(w => !isInitials(w) && !isParticle(w)).length;
  while (words.length > 2 && isDegree(words.at(-1) ?? '', order !== 'family-first' && full() > 1))
    words = words.slice(0, -1);
  if (words.length === 2 && isDegree(words[1] ?? '', false)) words = words.slice(0, 1);
  const cut = (n: number): Name =>
    person(words.slice(0, n).join(' '), words.slice(n).join(' '), ending.join(' '));
  const last = (n: number): Name =>
    person(words.slice(-n).join(' '), words.slice(0, -n).join(' '), ending.join(' '));
  if (words.length < 2) return cut(1);
  // "Silva WAP da": the particle at the end is the family name's.
  const behind: string[] = [];
  while (words.length > 2 && isLowerParticle(words.at(-1) ?? '')) behind.unshift(words.pop() ?? '');
  if (behind.length > 0) {
    const name = splitWestern([...words, ...ending].join(' '), order);
    return { ...name, family: [...behind, name.family].join(' ') };
  }
  if (isVietnamese(words) || isFamilyFirst(words)) return cut(1);

  // "HOLM A.B.": a family name of four capitals is no initials
  if (words.length === 2 && isDotted(words[1] ?? '') && /^\p{Lu}{2,}$/u.test(words[0] ?? '')) return cut(1);
  if (order !== 'family-first' && isShouted(words)) return last(familyAtEnd(words));
  let tail = words.length;
  while (
    tail > 0 &&
    isInitials(words[tail - 1] ?? '') &&
    !(order !== 'family-first' && tail === words.length && trailingCapitals(words) > 0)
  )
    tail -= 1;
  if (tail > 0 && tail < words.length && !isInitials(words[0] ?? '')) return cut(tail);
  const front = leadingCapitals(words);
  if (front > 0) return cut(front);
  const back = trailingCapitals(words);
  if (back > 0) return last(Math.max(back, familyAtEnd(words)));
  if (PATRONYMIC.test(words.at(-1) ?? '') && words.length === 3) return cut(1);

  let particles = 0;
  while (
    particles < words.length - 1 &&
    (isLowerParticle(words[particles] ?? '') ||
      (order === 'family-first' && isParticle(words[particles] ?? '')))
  )
    particles += 1;
  if (order === 'family-first') return cut(particles + 1);
  return particles > 0 && words.length > particles + 1 ? cut(particles + 1) : last(familyAtEnd(words));
}
