/** Titles that are printed in capitals throughout, in sentence case. */
import { anyOf } from './any-of.ts';
import { allCapitals, capitalised, isRoman, looksRomance } from './letter-case.ts';
import { ownForm, repairPhrases } from './own-capitals.ts';

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
function repairWord(upper: string, before: string, romance: boolean): string {
  if (upper.length === 1) {
    if (romance && /[AEIOUYÀÉÓ]/.test(upper)) return upper.toLowerCase();
    return upper === 'A' && !LETTERED.test(before) ? 'a' : upper;
  }
  if (upper === 'AIDS' && WITH_AIDS.test(before)) return 'aids';
  if (upper === 'WHO') return before === 'THE' ? 'WHO' : 'who';
  if (upper === 'US') return BEFORE_US.test(before) ? 'us' : 'US';
  if (isRoman(upper)) return upper;
  return ownForm(upper) ?? (NO_VOWEL.test(upper) ? upper : upper.toLowerCase());
}

/** A word with its hyphens, slashes and digits: "IL-6", "P53" and "CO2" stay, "12-MONTH" and "19TH" don't. */
function repairCompound(token: string, before: string, romance: boolean): string {
  const own = ownForm(token);
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
      return repairWord(piece, pieces[i - 2] ?? before, romance);
    })
    .join('');
}

/** "acute care" → "Acute care"; "mRNA" has letters of its own and stays. */
const asFirst = (word: string): string =>
  /^\p{Ll}+(?:[-‐–/'’]|$)/u.test(word) ? capitalised(word.slice(0, 1)) + word.slice(1) : word;

/** Too little to tell a title in capitals from an acronym. */
const isTooShort = (text: string): boolean =>
  !/\p{L}{4}/u.test(text) || (!/\s/.test(text) && text.length < 9);

/**
 * Sentence case for a title that is all in capitals; acronyms, names of places and peoples, and tokens with digits keep
 * theirs. Others stay.
 */
export function repairCapitals(text: string): string {
  if (!allCapitals(text) || isTooShort(text)) return text;
  const romance = looksRomance(text);
  let before = '';
  let first = true;
  const sentence = text.replace(TOKEN_OR_STOP, token => {
    if (STOP.test(token)) {
      // A point behind one letter ends an abbreviation, no sentence.
      first = token !== '.' || before.length > 1;
      return token;
    }
    const repaired = repairCompound(token, before, romance);
    const written = first ? asFirst(repaired) : repaired;
    before = token;
    first = false;
    return written;
  });
  return repairPhrases(sentence);
}
