/** A text that is printed in two languages, one behind the other, as repositories give abstracts in one block. */
import { guessLanguage, shareOf } from './guess-language.ts';

/** Between two sentences. */
const BETWEEN = /(?<=[.!?。][)"'»”’]?) ?(?=[\p{Lu}\p{Lo}¿¡"'«“‘([])/u;
/** Sentences that are looked at. */
const MOST = 60;
/** Characters of the shortest text that is an abstract by itself. */
const SHORTEST = 50;
/** How much shorter the second language's text may be: a quotation at the end is no translation. */
const LEAST = 0.4;
/** A part is in another language when it has so much smaller a share of the other part's commonest words. */
const SMALLER = 0.4;

/** Share of letters that English lacks, and how many there must be, where a text's language has no list of words. */
const FOREIGN_LETTERS = 0.02;
const FEWEST_LETTERS = 3;

/** Whether a text in an unknown language has so many letters with accents that it is not English. */
function cannotBeEnglish(text: string): boolean {
  const foreign = text.match(/[^\P{L}a-zA-Z]/gu)?.length ?? 0;
  return foreign >= FEWEST_LETTERS && foreign / (text.match(/\p{L}/gu)?.length ?? 1) >= FOREIGN_LETTERS;
}

/** Whether a text is plainly in another language than this one. */
function isInAnother(text: string, language: string): boolean {
  const own = guessLanguage(text);
  return own === undefined ? language === 'en' && cannotBeEnglish(text) : own !== language;
}

/** The text up to where it goes on in another language to its end; the whole text where it is in one. */
export function inFirstLanguage(text: string): string {
  const sentences = text.split(BETWEEN);
  if (sentences.length < 2 || sentences.length > MOST) return text;
  const last = guessLanguage(sentences.slice(-Math.ceil(sentences.length * LEAST)).join(' '));
  if (last === undefined) return text;
  for (let at = 1; at < sentences.length; at++) {
    const [front, back] = [sentences.slice(0, at).join(' '), sentences.slice(at).join(' ')];
    if (front.length < SHORTEST) continue;
    if (back.length < Math.max(front.length * LEAST, SHORTEST)) return text;
    const share = shareOf(last, back);
    const isRare = (part: string): boolean => shareOf(last, part) <= share * SMALLER;
    const isTurn = share > 0 && guessLanguage(back) === last && !isRare(sentences[at]!);
    if (isTurn && isRare(front) && isRare(sentences[at - 1]!) && isInAnother(front, last)) return front;
  }
  return text;
}
