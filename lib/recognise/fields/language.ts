/** The language of the work. */
import { guessLanguage, speaksAgainst } from '../../text/guess-language.ts';
import { languageCode } from '../../text/languages.ts';
import { cleanText } from '../../text/clean-text.ts';
import type { Chosen, Evidence } from '../evidence.ts';
import { PRECEDENCE } from '../../record/precedence.ts';

/** The scripts of languages that are not written in Latin letters. */
const OTHER_SCRIPTS: { [language: string]: RegExp } = {
  ar: /\p{Script=Arabic}/u,
  bg: /\p{Script=Cyrillic}/u,
  el: /\p{Script=Greek}/u,
  fa: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
};

/** Whether the title has letters of the script in which the language is written. */
const fitsScript = (language: string, title: string): boolean =>
  (OTHER_SCRIPTS[language.slice(0, 2)] ?? /\p{Script=Latin}/u).test(title);

/**
 * The work's language as a BCP 47 code: the one that the page gives for the work, else the one that title and abstract
 * are recognisably in, else the page's own (html lang). The last is often that of the interface only, so it counts only
 * where the title's script allows it.
 */
export function chooseLanguage(
  evidence: Evidence,
  title: string,
  abstract: string | undefined,
): Chosen<string> | undefined {
  for (const { text, source } of evidence.texts(PRECEDENCE.language, 'language')) {
    const value = languageCode(cleanText(text));
    if (value) return { value, source };
  }
  const guess = guessLanguage(`${title}. ${abstract ?? ''}`);
  if (guess && !speaksAgainst(title, guess)) return { value: guess, source: 'text' };
  const page = evidence.reading.lang && languageCode(evidence.reading.lang);
  return page && fitsScript(page, title) ? { value: page, source: 'html:lang' } : undefined;
}
