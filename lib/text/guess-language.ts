import { COMMON_WORDS } from '../word-lists/common-words.ts';
import { FOREIGN_LETTERS, OWN_LETTERS } from '../word-lists/own-letters.ts';

const LISTS = Object.entries(COMMON_WORDS).map(([language, words]) => [language, new Set(words)] as const);

/** Characters of a text that are looked at. */
const SAMPLE = 2000;
/** Words that a text must have before its commonest words are believed. */
const FEWEST_WORDS = 12;
/** Share of a text's words that must be among the commonest of its language. */
const SHARE = 0.12;
/** How many times as many of them there must be as of any other language's. */
const LEAD = 1.2;

/** Scripts of languages without Latin letters, and the share of a text’s letters that must be in them. */
const SCRIPTS: readonly { script: RegExp; share: number; languages: readonly string[] }[] = [
  { script: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, share: 0.1, languages: ['ja'] },
  { script: /\p{Script=Hangul}/gu, share: 0.2, languages: ['ko'] },
  // a Japanese title may have no other letters than a Chinese one
  { script: /\p{Script=Han}/gu, share: 0.3, languages: ['zh', 'ja'] },
  {
    script: /\p{Script=Cyrillic}/gu,
    share: 0.5,
    languages: ['ru', 'be', 'bg', 'kk', 'ky', 'mk', 'mn', 'sr', 'tg', 'uk', 'uz'],
  },
  { script: /\p{Script=Greek}/gu, share: 0.5, languages: ['el'] },
  { script: /\p{Script=Arabic}/gu, share: 0.5, languages: ['ar', 'fa', 'ku', 'ps', 'sd', 'ug', 'ur'] },
  { script: /\p{Script=Hebrew}/gu, share: 0.5, languages: ['he', 'yi'] },
  { script: /\p{Script=Thai}/gu, share: 0.5, languages: ['th'] },
];
/** Share of a text's letters that tell a language: one letter may be a foreign name's. */
const TELLING_SHARE = 0.01;

const lettersOf = (letters: string): RegExp => new RegExp(`[${letters}]`, 'gu');
const OWN = OWN_LETTERS.map(([language, letters]) => ({ language, pattern: lettersOf(letters) }));
const FOREIGN = new Map(
  Object.entries(FOREIGN_LETTERS).map(([language, letters]) => [language, lettersOf(letters)]),
);

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const wordsOf = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? [];

/** What is looked at of a text. */
const sampleOf = (text: string): string => text.slice(0, SAMPLE).toLowerCase();
const countLetters = (sample: string): number => Math.max(count(sample, /\p{L}/gu), 1);

/** The languages that are written as the text is; undefined for Latin letters. */
function languagesOfScript(sample: string): readonly string[] | undefined {
  const letters = countLetters(sample);
  return SCRIPTS.find(({ script, share }) => count(sample, script) / letters > share)?.languages;
}

/**
 * The language that a text is plainly in, as a BCP 47 code; undefined where that is not plain (a title is often too
 * short). By script and letters for Chinese, Persian, Ukrainian …, by the commonest words where letters are Latin.
 */
export function guessLanguage(text: string): string | undefined {
  const sample = sampleOf(text);
  const languages = languagesOfScript(sample);
  if (languages) {
    const enough = countLetters(sample) * TELLING_SHARE;
    const told = OWN.find(
      ({ language, pattern }) => languages.includes(language) && count(sample, pattern) > enough,
    );
    return told?.language ?? languages[0];
  }
  const words = wordsOf(sample);
  if (words.length < FEWEST_WORDS) return undefined;
  const [first, second] = hitsOf(words);
  return first && second && first.hits / words.length > SHARE && first.hits > second.hits * LEAD
    ? first.language
    : undefined;
}

/** Languages without a list of their own, of whose commonest words many are in the Polish list as well. */
const LIKE_POLISH: ReadonlySet<string> = new Set(['bs', 'cs', 'hr', 'sk', 'sl', 'sr']);

/** Whether a guess may be taken for a language that its words are like: "i na do od" are Croatian as well as Polish. */
export const isLikeOwn = (guess: string, language: string): boolean =>
  guess === 'pl' && LIKE_POLISH.has(language.slice(0, 2));

/**
 * Whether a text can be in a language that its page names: false where it is written otherwise, or has letters that the
 * language lacks. Nothing is known (undefined) of languages in Latin letters.
 */
export function canBeIn(language: string, text: string): boolean | undefined {
  const sample = sampleOf(text);
  const [languages, code] = [languagesOfScript(sample), language.slice(0, 2)];
  const isOfOtherScript = SCRIPTS.some(one => one.languages.includes(code));
  if (!languages) return isOfOtherScript ? false : undefined;
  const foreign = FOREIGN.get(code);
  return (
    languages.includes(code) && !(foreign && count(sample, foreign) > countLetters(sample) * TELLING_SHARE)
  );
}

/** How many of the words each language's list holds, the most first. */
const hitsOf = (words: readonly string[]): { language: string; hits: number }[] =>
  LISTS.map(([language, list]) => ({ language, hits: words.filter(word => list.has(word)).length })).sort(
    (a, b) => b.hits - a.hits,
  );

/** Share of a text's words that are among the commonest of a language in Latin letters; 0 of any other language. */
export function shareOf(language: string, text: string): number {
  const words = wordsOf(sampleOf(text));
  const hits = hitsOf(words).find(one => one.language === language)?.hits ?? 0;
  return hits / Math.max(words.length, 1);
}

/** True of a title in another language than the abstract's: a Spanish title over an English abstract. */
export function speaksAgainst(title: string, language: string): boolean {
  const found = hitsOf(wordsOf(title.toLowerCase()));
  const [first] = found;
  if (!first || first.hits < 2) return false;
  return first.hits > (found.find(one => one.language === language)?.hits ?? first.hits);
}
