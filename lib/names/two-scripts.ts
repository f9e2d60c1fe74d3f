/** One name in its own script and in Latin letters: "黄雅文" and "Huang Yawen", "Громов" and "Gromov". */
import { fold } from '../text/fold.ts';
import { latinLetters } from '../record/same-work/letters.ts';
import { similarity } from '../record/same-work/titles.ts';
import { FAMILY_ROMANISATIONS } from '../word-lists/family-romanisations.ts';

/** Consonants of Arabic, Persian and Hebrew letters, about as they are heard; vowels are mostly not written. */
const CONSONANTS: readonly [letters: string, sound: string][] = [
  ['بב', 'b'],
  ['تةطתט', 't'],
  ['ثسشصزظזסצש', 's'],
  ['جژ', 'j'],
  ['حهخچךכה', 'h'],
  ['دذضד', 'd'],
  ['رר', 'r'],
  ['غگג', 'g'],
  ['فפף', 'f'],
  ['قكکק', 'k'],
  ['لל', 'l'],
  ['مמם', 'm'],
  ['نנן', 'n'],
  ['پ', 'p'],
];
const SOUNDS = new Map(CONSONANTS.flatMap(([letters, sound]) => [...letters].map(letter => [letter, sound])));
/** Latin letters as the sounds above. */
const AS_HEARD: readonly [RegExp, string][] = [
  [/sh|th|z|x|ts|tz/g, 's'],
  [/kh|ch/g, 'h'],
  [/gh/g, 'g'],
  [/ph|v/g, 'f'],
  [/[qc]/g, 'k'],
  [/[^bcdfghjklmnprst]/g, ''],
];

const skeletonOf = (text: string): string => [...text].map(letter => SOUNDS.get(letter) ?? '').join('');
const heard = (latin: string): string =>
  AS_HEARD.reduce((now, [letters, sound]) => now.replace(letters, sound), latin).replace(/(.)\1/g, '$1');

/** So much alike are two transliterations of one name at the least, and the consonants of one name. */
const [ALIKE, ALIKE_CONSONANTS] = [0.5, 0.6];
/** A word that can be Japanese in Latin letters. */
const ROMAJI = /^(?:(?:[kgsztdnhbpmrfjwy]|[kgnhbpmr]y|sh|ch|ts)?[aeiouāīūēō](?:n(?![aeiouyāīūēō]))?)+$/;
const EAST_ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** A name in Chinese, Japanese or Korean letters: by its family where that is known, else by the sound of Japanese. */
function isEastAsianInLatin(name: string, words: readonly string[]): boolean {
  const family = FAMILY_ROMANISATIONS[name.slice(0, 2)] ?? FAMILY_ROMANISATIONS[name.slice(0, 1)];
  if (family?.split(' ').some(one => words.includes(one))) return true;
  const mayBeJapanese =
    family === undefined || /[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(name) || name.length > 3;
  return mayBeJapanese && words.length > 1 && words.every(word => ROMAJI.test(word));
}

/** Whether the Latin text can be the name, which is written in another script; undefined when nobody can tell. */
export function isInLatin(name: string, latin: string): boolean | undefined {
  const words = fold(latin).split(' ');
  if (EAST_ASIAN.test(name)) return isEastAsianInLatin(name, words);
  if (/[\p{sc=Cyrillic}\p{sc=Greek}]/u.test(name))
    return similarity(latinLetters(fold(name)), words.join(' ')) >= ALIKE;
  const consonants = skeletonOf(name);
  // no vowels to go by, and none of a name that is partly in Latin letters
  if (consonants.length < 3 || /\p{sc=Latin}/u.test(name)) return undefined;
  const sounds = heard(words.join(''));
  return inCommon(consonants, sounds) / Math.max(consonants.length, sounds.length) >= ALIKE_CONSONANTS;
}

/** How many letters two texts have in common in the same order. */
function inCommon(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const letter of a) {
    const next = [0];
    for (let at = 1; at <= b.length; at += 1)
      next.push(b[at - 1] === letter ? row[at - 1]! + 1 : Math.max(row[at]!, next[at - 1]!));
    row = next;
  }
  return row[b.length]!;
}
