/** The language of the work. */
import { canBeIn, guessLanguage, isLikeOwn, speaksAgainst } from '../../text/guess-language.ts';
import { languageCode } from '../../text/languages.ts';
import { cleanText } from '../../text/clean-text.ts';
import type { Chosen, Evidence } from '../evidence.ts';
import { PRECEDENCE } from '../../record/precedence.ts';

/**
 * The work's language as a BCP 47 code: the one that the page gives for the work, else the one that title and abstract
 * are recognisably in, else the page's own (html lang). The last is often that of the interface only: it counts before
 * a guess by letters alone, and only where title and abstract can be in it.
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
  const text = `${title}. ${abstract ?? ''}`;
  const page = evidence.reading.lang && languageCode(evidence.reading.lang);
  if (page && canBeIn(page, title) && canBeIn(page, text) !== false)
    return { value: page, source: 'html:lang' };
  const guess = guessLanguage(text);
  if (page && guess && isLikeOwn(guess, page)) return { value: page, source: 'html:lang' };
  if (guess && !speaksAgainst(title, guess)) return { value: guess, source: 'text' };
  const isPossible = page && canBeIn(page, title) !== false && !speaksAgainst(title, page);
  return isPossible ? { value: page, source: 'html:lang' } : undefined;
}
