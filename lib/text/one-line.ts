/** A word broken at a line's end: "re\u00ad lied". */
const SOFT_HYPHEN_AND_BREAK = /\u00ad ?(?=\p{Ll})/gu;
/** Joiners carry meaning in Arabic-script and Indic words, nowhere else. */
const STRAY_JOINER = /(?<![\u0600-\u0dff])[\u200c\u200d]/g;
/** Characters that nobody sees, as the ranges of a character class. */
const INVISIBLE = new RegExp(
  `[${[
    '\\u0000-\\u001f\\u007f-\\u009f', // control characters
    '\\u00ad', // soft hyphen
    '\\u034f\\u061c\\u180e', // combining grapheme joiner, Arabic letter mark, Mongolian vowel separator
    '\\u115f\\u1160', // Hangul fillers
    '\\u200b\\u200e\\u200f', // zero-width space, marks of direction
    '\\u202a-\\u202e\\u2060-\\u206f', // embeddings and isolates of direction, word joiner
    '\\ufe00-\\ufe0f', // variation selectors
    '\\ufeff\\ufff9-\\ufffb', // byte order mark, interlinear annotation
  ].join('')}]`,
  'g',
);
const HALF_CHARACTER = /\p{Cs}/gu;

/**
 * Tidies spaces and invisible characters: every run of white space one space, zero-width, control and bidi marks gone,
 * Unicode NFC. Takes plain text; for text with markup or entities there is `cleanText`.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\u0085\u2028\u2029\u3000]+/g, ' ')
    .replace(SOFT_HYPHEN_AND_BREAK, '')
    .replace(STRAY_JOINER, '')
    .replace(INVISIBLE, '')
    .replace(HALF_CHARACTER, '')
    .replace(/ {2,}/g, ' ')
    .trim()
    .normalize('NFC');
}
