/** Where custom puts the family name first: "Kovács János" on a Hungarian page, "Chen Li" on a Chinese one. */
import { fold } from '../text/fold.ts';
import { CENTRAL_EUROPEAN_GIVEN_NAMES } from '../word-lists/central-european-given-names.ts';
import { HUNGARIAN_GIVEN_NAMES } from '../word-lists/hungarian-given-names.ts';
import {
  CHINESE_COMPOUND_FAMILIES_LATIN,
  CHINESE_FAMILIES_LATIN,
  KOREAN_FAMILIES_LATIN,
  VIETNAMESE_FAMILIES,
} from '../word-lists/romanised-families.ts';
import { isEastAsian } from './east-asian-names.ts';
import { isGivenName } from './given-names.ts';
import { isInitials } from './organisations.ts';

const hungarianGiven = new Set(HUNGARIAN_GIVEN_NAMES);
const centralEuropeanGiven = new Set(CENTRAL_EUROPEAN_GIVEN_NAMES);
/** Languages whose bibliographies print the family name first, but not always: only known given names tell. */
const EITHER_ORDER: ReadonlySet<string> = new Set([
  'bs',
  'cs',
  'hr',
  'lt',
  'lv',
  'pl',
  'ro',
  'sh',
  'sk',
  'sl',
  'sr',
]);
const FAMILIES: { [language: string]: ReadonlySet<string> } = {
  zh: new Set([...CHINESE_FAMILIES_LATIN, ...CHINESE_COMPOUND_FAMILIES_LATIN]),
  ko: new Set(KOREAN_FAMILIES_LATIN),
  vi: new Set(VIETNAMESE_FAMILIES),
};

const isHungarianGiven = (word: string): boolean => hungarianGiven.has(fold(word.split('-')[0] ?? ''));

/** How many words in front are the family name of a Hungarian name; 0 when the given name stands there. */
function hungarianFamily(words: readonly string[]): number {
  const last = words.at(-1) ?? '';
  const [first = ''] = words;
  if ((isHungarianGiven(first) || isGivenName(first)) && !isHungarianGiven(last)) return 0;
  const given = words.findIndex((word, at) => at > 0 && isHungarianGiven(word));
  return given < 0 ? 1 : given;
}

/** True of names that all begin with a family name of the language, unless one of them plainly ends with its own. */
function areFamilyFirst(names: readonly (readonly string[])[], families: ReadonlySet<string>): boolean {
  const isFamily = (word = ''): boolean => families.has(fold(word));
  return !names.some(words => !isFamily(words[0]) && isFamily(words.at(-1)));
}

/** Whether a name begins with no given name and has nothing but given names behind that: "Lis Anna Maria". */
function endsWithGivenNames([first = '', ...others]: readonly string[]): boolean {
  const isGiven = (word: string): boolean =>
    centralEuropeanGiven.has(fold(word.split('-')[0] ?? '')) || isGivenName(word);
  return !isGiven(first) && others.every(isGiven);
}

/** "Müller Jonas" among names in East Asian letters, all of which begin with the family name. */
const isLatinFamilyFirst = (words: readonly string[]): boolean =>
  words.length === 2 && !isGivenName(words[0] ?? '') && isGivenName(words[1] ?? '');

/** The names in Latin letters beside East Asian ones, with a comma where they too begin with the family name. */
const amongEastAsian = (names: readonly string[]): string[] =>
  names.some(isEastAsian)
    ? names.map(name => {
        const words = name.split(' ').filter(Boolean);
        return isLatinFamilyFirst(words) ? words.join(', ') : name;
      })
    : [...names];

/** How many words in front are the family name of a name without a comma, by the custom of its list's language. */
function familyWords(tongue: string): ((words: readonly string[]) => number) | undefined {
  const families = FAMILIES[tongue];
  if (families) return words => (families.has(fold(words[0] ?? '')) ? 1 : 0);
  if (tongue === 'hu') return hungarianFamily;
  return EITHER_ORDER.has(tongue) ? () => 1 : undefined;
}

/** Whether the names of a list can all begin with the family name. */
function canBeFamilyFirst(names: readonly (readonly string[])[], tongue: string): boolean {
  const families = FAMILIES[tongue];
  if (families) return areFamilyFirst(names, families);
  return tongue === 'hu' || names.every(endsWithGivenNames);
}

/**
 * The names of a list with a comma behind the family name where the language of the page puts it first. Names with a
 * comma, with initials or of one word stay, and so do those that are of another people.
 */
export function withFamiliesFirst(names: readonly string[], language: string | undefined): string[] {
  const tongue = language?.slice(0, 2) ?? '';
  const familyOf = familyWords(tongue);
  if (!familyOf) return amongEastAsian(names);
  const parted = names.map(name => name.split(' ').filter(Boolean));
  const open = parted.filter((words, at) => words.length > 1 && !names[at]?.includes(','));
  if (!canBeFamilyFirst(open, tongue)) return amongEastAsian(names);
  return names.map((name, at) => {
    const words = parted[at] ?? [];
    if (words.length < 2 || name.includes(',') || words.some(isInitials)) return name;
    const front = familyOf(words);
    return front > 0 ? `${words.slice(0, front).join(' ')}, ${words.slice(front).join(' ')}` : name;
  });
}
