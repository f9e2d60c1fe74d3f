/** Titles that are printed in capitals throughout, in sentence case. */
import { anyOf } from './any-of.ts';
import { allCapitals, capitalised, isRoman, looksRomance } from './letter-case.ts';
import { ownForm, repairPhrases } from './own-capitals.ts';
import { inCapitals, type SeenWords } from './seen-words.ts';

/** Accented letters, and those of other scripts; single Greek ones stand in formulas. */
const OTHER_LETTERS = /[À-ÖØ-ÞĀ-ɏЀ-ӿ]|[\u0370-\u03ff]{2}/u;
const wholeWords = (words: string): RegExp =>
  new RegExp(`(?<!\\p{L})${anyOf(words.split(' '))}(?!\\p{L})`, 'u');
const whole = (words: string): RegExp => new RegExp(`^${anyOf(words.split(' '))}$`);

/** What an A follows that is a letter, not an article: "TYPE A". */
const LETTERED = whole(
  'TYPE VITAMIN GROUP CLASS STAGE PHASE GRADE FACTOR HEPATITIS INFLUENZA PROTEIN APPENDIX PART SECTION TABLE SERIES',
);
/** What AIDS follows that are aids: "HEARING AIDS". */
const WITH_AIDS = whole('HEARING DECISION VISUAL TEACHING LEARNING MOBILITY AUDITORY TRAINING');
/** What US follows that is the pronoun: "LET US". */
const BEFORE_US = whole(
  'LET TELL TEACH ABOUT HELP GIVE TO AMONG WITH MAKES? FOR ARE BETWEEN LEADS? BRINGS? GETS? SHOWS?',
);
/** Words that a number follows and that are no symbol: "AGE-18". */
const BEFORE_NUMBER = whole('TYPE PART AGE AGED ACT WEEK YEAR DAY STEP OF');
/** An abbreviation, for want of a vowel; in the plural too. */
const NO_VOWEL = /^[BCDFGHJKLMNPQRSTVWXZ]{3,5}S?$/;
const TOKEN_OR_STOP = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’\-‐–/]*|[:.?!—]/gu;
const STOP = /^[:.?!—]$/;

/** One word in capitals as it is written within a sentence, by the word before it. */
function repairWord(upper: string, before: string): string {
  if (upper.length === 1) return upper === 'A' && !LETTERED.test(before) ? 'a' : upper;
  if (upper === 'AIDS' && WITH_AIDS.test(before)) return 'aids';
  if (upper === 'WHO') return before === 'THE' ? 'WHO' : 'who';
  if (upper === 'US') return BEFORE_US.test(before) ? 'us' : 'US';
  if (isRoman(upper)) return upper;
  return ownForm(upper) ?? (NO_VOWEL.test(upper) ? upper : upper.toLowerCase());
}

/** A word with its hyphens, slashes and digits: "IL-6", "P53" and "CO2" stay, "12-MONTH" and "19TH" don't. */
function repairCompound(token: string, before: string, seen: SeenWords): string {
  const own = seen.get(inCapitals(token, 'en')) ?? ownForm(token);
  if (own !== undefined) return own;
  // Pieces and, between them, what parts them.
  const pieces = token.split(/([-‐–/])/);
  return pieces
    .map((piece, i) => {
      if (i % 2 === 1 || piece === '') return piece;
      if (/\d/.test(piece)) return /^\d+(?:ST|ND|RD|TH|S|E)$/.test(piece) ? piece.toLowerCase() : piece;
      const numberFollows = /^\d/.test(pieces[i + 2] ?? '') && pieces[i + 1] !== '/';
      if (numberFollows && piece.length <= 4 && !BEFORE_NUMBER.test(piece)) return ownForm(piece) ?? piece;
      if (piece === 'A' && i + 1 < pieces.length) return 'A';
      return seen.get(inCapitals(piece, 'en')) ?? repairWord(piece, pieces[i - 2] ?? before);
    })
    .join('');
}

/** "acute care" → "Acute care"; "mRNA" has letters of its own and stays. */
const asFirst = (word: string): string =>
  /^\p{Ll}+(?:[-‐–/'’]|$)/u.test(word) ? capitalised(word.slice(0, 1)) + word.slice(1) : word;

/** Too little to tell a title in capitals from an acronym. */
const isTooShort = (text: string): boolean =>
  !/\p{L}{4}/u.test(text) || (!/\s/.test(text) && text.length < 9);

/** What is known of a title in capitals. */
export interface TitleContext {
  /** The language that the page gives, BCP 47. */
  language?: string | undefined;
  /** Words as the page writes them in mixed case. */
  seen?: SeenWords | undefined;
}

/** Small words of English that hardly another language has, and such as others have too. */
const ENGLISH = wholeWords('THE AND WITH FROM ITS BETWEEN AMONG THROUGH UPON THEIR HOW WHAT WHY WHICH');
const MAYBE_ENGLISH = wholeWords('OF IN FOR BY ON IS ARE AN WHO TO AS AT');

/** Whether a title in capitals is in English: the word lists are made for that, and the rule is right there alone. */
function isEnglish(text: string, language: string | undefined): boolean {
  if (OTHER_LETTERS.test(text) || looksRomance(text)) return false;
  if (ENGLISH.test(text)) return true;
  return language === undefined ? !/\s/.test(text.trim()) || MAYBE_ENGLISH.test(text) : /^en/.test(language);
}

/**
 * A title in another language as the page's own words write it; undefined when one of its words is not among them, for
 * nobody else knows which of them are names.
 */
function inSeenWords(text: string, { language, seen }: TitleContext): string | undefined {
  if (!seen || seen.size === 0) return undefined;
  let areAllSeen = true;
  const written = text.replace(TOKEN_OR_STOP, token => {
    if (STOP.test(token)) return token;
    const form = seen.get(inCapitals(token, language)) ?? (/^\P{L}+$/u.test(token) ? token : undefined);
    areAllSeen &&= form !== undefined;
    return form ?? token;
  });
  const isTurkish = /^(?:tr|az)/.test(language ?? '');
  return areAllSeen
    ? written.replace(/^\P{L}*\p{Ll}/u, first => first.toLocaleUpperCase(isTurkish ? 'tr' : 'en'))
    : undefined;
}

/**
 * Sentence case for a title that is all in capitals. In English acronyms, names of places and peoples, and tokens with
 * digits keep theirs, and words are written as the page writes them elsewhere. A title in another language is repaired
 * only by the page's own words, and stays as it is printed when they don't tell. Others stay.
 */
export function repairCapitals(text: string, context: TitleContext = {}): string {
  if (!allCapitals(text) || isTooShort(text)) return text;
  if (!isEnglish(text, context.language)) return inSeenWords(text, context) ?? text;
  const seen: SeenWords = context.seen ?? new Map();
  let before = '';
  let first = true;
  const sentence = text.replace(TOKEN_OR_STOP, token => {
    if (STOP.test(token)) {
      // A point behind one letter ends an abbreviation, no sentence.
      first = token !== '.' || before.length > 1;
      return token;
    }
    const repaired = repairCompound(token, before, seen);
    const written = first ? asFirst(repaired) : repaired;
    before = token;
    first = false;
    return written;
  });
  return repairPhrases(sentence);
}
