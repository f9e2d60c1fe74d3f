import { COMMON_WORDS } from '../word-lists/common-words.ts';

const LISTS = Object.entries(COMMON_WORDS).map(([language, words]) => [language, new Set(words)] as const);

/** Characters of a text that are looked at. */
const SAMPLE = 2000;
/** Words that a text must have before its commonest words are believed. */
const FEWEST_WORDS = 12;
/** Share of a text's words that must be among the commonest of its language. */
const SHARE = 0.12;
/** How many times as many of them there must be as of any other language's. */
const LEAD = 1.2;

/** Languages told by their script: the share of the letters that must be in it. */
const SCRIPTS: readonly { script: RegExp; share: number; language: string }[] = [
  { script: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, share: 0.1, language: 'ja' },
  { script: /\p{Script=Hangul}/gu, share: 0.2, language: 'ko' },
  { script: /\p{Script=Han}/gu, share: 0.3, language: 'zh' },
  { script: /\p{Script=Cyrillic}/gu, share: 0.5, language: 'ru' },
  { script: /\p{Script=Greek}/gu, share: 0.5, language: 'el' },
  { script: /\p{Script=Arabic}/gu, share: 0.5, language: 'ar' },
];
const UKRAINIAN_LETTERS = /[іїєґ]/;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const wordsOf = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? [];

/**
 * The language that a text is plainly in, as a BCP 47 code; undefined where that is not plain (a title is often too
 * short). By script for Chinese, Japanese, Korean, Russian …, by the commonest words for languages in Latin letters.
 */
export function guessLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const letters = Math.max(count(sample, /\p{L}/gu), 1);
  const own = SCRIPTS.find(({ script, share }) => count(sample, script) / letters > share);
  if (own) return own.language === 'ru' && UKRAINIAN_LETTERS.test(sample) ? 'uk' : own.language;
  const words = wordsOf(sample);
  if (words.length < FEWEST_WORDS) return undefined;
  const [first, second] = hitsOf(words);
  return first && second && first.hits / words.length > SHARE && first.hits > second.hits * LEAD
    ? first.language
    : undefined;
}

/** How many of the words each language's list holds, the most first. */
const hitsOf = (words: readonly string[]): { language: string; hits: number }[] =>
  LISTS.map(([language, list]) => ({ language, hits: words.filter(word => list.has(word)).length })).sort(
    (a, b) => b.hits - a.hits,
  );

/** True of a title in another language than the abstract's: a Spanish title over an English abstract. */
export function speaksAgainst(title: string, language: string): boolean {
  const found = hitsOf(wordsOf(title.toLowerCase()));
  const [first] = found;
  if (!first || first.hits < 2) return false;
  return first.hits > (found.find(one => one.language === language)?.hits ?? first.hits);
}
