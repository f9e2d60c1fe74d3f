/** Comparing journals, books and proceedings as two sources print their names. */
import { anyOf } from '../../text/any-of.ts';
import { fold } from '../../text/fold.ts';
import { scriptOf } from './titles.ts';

/** Words that abbreviations and other spellings of a journal's name leave out. */
const SMALL_WORDS = new Set([
  ...['a', 'and', 'for', 'in', 'its', 'of', 'on', 'the', 'to'],
  ...['de', 'del', 'e', 'el', 'et', 'la', 'las', 'le', 'les', 'los', 'o', 'y'],
  ...['af', 'for', 'i', 'og', 'och', 'der', 'des', 'die', 'fur', 'und', 'zu'],
]);
/** Words that proceedings are named with or without: what is left is the conference's own name. */
const PROCEEDING_WORDS = [
  ...['acm', 'annual', 'conf', 'conference', 'congress', 'ieee', 'int', 'internationale?', 'international'],
  ...['proc', 'proceedings?', 'symposium', 'workshop', '\\d+(?:st|nd|rd|th)?'],
];
const OF_PROCEEDINGS = new RegExp(`^${anyOf(PROCEEDING_WORDS)}$`);
const PROCEEDINGS = /\b(?:proc|proceedings|conf|conference|congress|symposium|workshop)\b/;

/** A name's folded words, the small ones left out; a single letter at the end is a section's and stays. */
const wordsOf = (name: string): string => {
  const words = fold(name.replaceAll('&', ' and '))
    .replace(/ (?:part|section|series|ser|sect|pt) (?=[a-z]$|[a-z] )/, ' ')
    .split(' ');
  return words.filter((word, i) => i === words.length - 1 || !SMALL_WORDS.has(word)).join(' ');
};

/** What stands before a name's first colon behind an acronym alone, or words: "WWW: The Web Conference" → "WWW". */
function beforeColon(name: string): string {
  const start = /^\p{Lu}{3,8}(?=:\s)|\p{L}{3} \p{L}/u.exec(name);
  if (!start) return name;
  const from = start.index + start[0].length;
  const colon = name.slice(from).search(/:\s/);
  return colon < 0 ? name : name.slice(0, from + colon);
}

/**
 * The names by which a container is compared: as printed, without an acronym in brackets, that acronym, a conference's
 * own name.
 */
export function containerNames(printed: readonly (string | undefined)[]): string[] {
  const names = printed.flatMap(name => {
    if (name === undefined) return [];
    const [, before = name, acronym = ''] = /^(.+)\(([^()]{2,20})\)$/s.exec(name.trim()) ?? [];
    const words = wordsOf(before);
    const main = beforeColon(before);
    const own = PROCEEDINGS.test(words)
      ? words
          .split(' ')
          .filter(word => !OF_PROCEEDINGS.test(word))
          .join(' ')
      : '';
    return [words, wordsOf(main), wordsOf(acronym).replace(/ (?:19|20)?\d\d$/, ''), own];
  });
  return [...new Set(names)].filter(name => name !== '');
}

/** Where a work appeared, for comparing. */
export interface ContainerMarks {
  /** Its names, as `containerNames` gives them. */
  names: readonly string[];
  issn: readonly string[];
}

/** Compares two: `unknown` when one is not told, or they are named in two scripts or languages. */
export function compareContainers(a: ContainerMarks, b: ContainerMarks): 'same' | 'unknown' | 'other' {
  if (a.issn.some(number => b.issn.includes(number))) return 'same';
  if (a.names.length === 0 || b.names.length === 0) return 'unknown';
  if (a.names.some(one => b.names.some(other => isSameName(one, other)))) return 'same';
  if (a.names.every(one => b.names.every(other => scriptOf(one) !== scriptOf(other)))) return 'unknown';
  return 'other';
}

/** One name, abbreviated or not, with a series or section behind it or not. */
function isSameName(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [one.split(' '), other.split(' ')];
  if (a.join('') === b.join('')) return true;
  return isAbbreviation(a, b) || isAbbreviation(b, a) || isAcronym(a, b) || isAcronym(b, a);
}

/** "j clin med" of "journal clinical medicine": as many words, each a shortening. One word alone is none. */
const isAbbreviation = (short: readonly string[], long: readonly string[]): boolean =>
  short.length === long.length &&
  short.length > 1 &&
  short.every((word, i) => isShortened(word, long[i] ?? ''));

/** "med" of "medicine", "natl" of "national": it begins alike, and its letters come in order. */
function isShortened(short: string, long: string): boolean {
  if (short === long) return true;
  if (short[0] !== long[0]) return false;
  // the letter of a section shortens nothing: "physical review a"
  if (short.length === 1) return short === 'j' && long === 'journal';
  if (long.startsWith(short)) return true;
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return short.length >= 3;
}

/** "jacs" of "journal american chemical society". */
const isAcronym = (short: readonly string[], long: readonly string[]): boolean =>
  short.length === 1 &&
  long.length >= 2 &&
  short[0] !== undefined &&
  short[0].length >= 3 &&
  short[0] === long.map(word => word[0] ?? '').join('');
