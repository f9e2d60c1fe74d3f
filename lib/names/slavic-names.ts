/** Names of the East Slavs and their neighbours, which are printed family first as often as not. */
import { CHINESE_FAMILIES_IN_CYRILLIC } from '../word-lists/chinese-families-in-cyrillic.ts';
import { SLAVIC_GIVEN_NAMES } from '../word-lists/slavic-given-names.ts';

/** Russian letters in Latin ones, as passports write them. */
const LATIN = 'a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch  y  e iu ia'.split(' ');
const given = new Set(SLAVIC_GIVEN_NAMES);
const chinese = new Set(CHINESE_FAMILIES_IN_CYRILLIC);
const isGiven = (word: string): boolean => given.has(word.toLowerCase().replaceAll('ё', 'е'));

const TO_LATIN = Object.fromEntries(
  [...'абвгдежзийклмнопрстуфхцчшщъыьэюя'].map((letter, at) => [letter, LATIN[at]!]),
);
const inLatin = new Set(
  SLAVIC_GIVEN_NAMES.map(name => name.replace(/./gu, letter => TO_LATIN[letter] ?? letter)),
);
/** Whether a word is a given name of the East Slavs in Latin letters: "Nadezhda". */
export const isSlavicGivenInLatin = (word: string): boolean => inLatin.has(word.toLowerCase());

/** A name made of the father's: "Петровна", "Сергійович", "Мікалаеўна". */
const PATRONYMIC = /(?:[иі]ч|[ое]вна|ична|[іїъ]вна|[ое]ўна)$/iu;
/** The same in Latin letters, where Serbian family names look alike. */
const PATRONYMIC_IN_LATIN = /(?:ovich|evich|ovych|yovych|ovna|evna|ichna|ivna)$/i;
const FAMILY_IN_LATIN = /(?:[oe]va?|[iy]na?|sk(?:i[iy]|y|aya|a)|enko|[iyu]u?k|chuk)$/i;
/** "Rauf oglu", "Серікұлы": somebody's son or daughter, in Azerbaijani and Kazakh. */
const CHILD_OF = /^(?:o[ğg]lu|q[ıi]z[ıi]|оглы|кызы)$|.(?:ұлы|қызы)$/u;

/** Whether a name begins with its family name: "Иванова Нина Петровна", "Ivanov Ivan Ivanovich", "Иванов Иван". */
export function isSlavicFamilyFirst(words: readonly string[]): boolean {
  const [first = '', second = '', third] = words;
  if (third === undefined)
    return (
      /^\p{sc=Cyrillic}/u.test(first) &&
      !isGiven(first) &&
      // "Чжан Сяолинь" keeps its own order in Russian too
      (isGiven(second) || (chinese.has(first.toLowerCase()) && second.length > 2))
    );
  const last = words.at(-1) ?? '';
  if (CHILD_OF.test(last)) return true;
  if (words.length !== 3) return false;
  return PATRONYMIC.test(last) || (PATRONYMIC_IN_LATIN.test(last) && FAMILY_IN_LATIN.test(first));
}
