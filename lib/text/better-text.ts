/** Two writings of one text: the better cased, accented, typeset. */

/** Letters, digits and marks, whatever the case, accents, quotes, dashes and spaces. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„«»″]|''/g, '"')
    .replace(/[‐‑‒–—―−]+|--+/g, '-')
    .replace(/\s+/g, '')
    .toLowerCase();

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;
const CAPITALS = /\p{Lu}/gu;
const SMALL = /\p{Ll}/gu;

/** 0 for a text in capitals (more than half of its letters), 1 for one without any, 2 for all others. */
function caseOf(text: string): number {
  const [capitals, small] = [count(text, CAPITALS), count(text, SMALL)];
  if (capitals > small) return 0;
  return capitals === 0 && small > 0 ? 1 : 2;
}

/** True for a text with letters beyond English ones; quotes and dashes are no letters. */
const hasAccents = (text: string): boolean => /[^\P{L}\p{ASCII}]/u.test(text);

/** True for A Sentence Written Like a Heading: nearly all of its longer words begin with a capital. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length > 2 && words.filter(word => /^\p{Lu}/u.test(word)).length > words.length * 0.8;
}

/**
 * What speaks for a writing, the weightiest first: capitals where they belong, accents, of a sentence that it is not
 * written like a heading (styles make headings of sentences, but not the other way round), the capitals of names.
 */
const merits = (text: string, isSentence: boolean): number[] => [
  caseOf(text),
  hasAccents(text) ? 1 : 0,
  isSentence && isTitleCase(text) ? 0 : 1,
  count(text, CAPITALS),
];

/** True when two texts say the same in the same words and marks: only case, accents and typography may differ. */
export const sameWords = (a: string, b: string): boolean => a === b || plain(a) === plain(b);

/**
 * Orders writings of the same words: above 0 when `b` is the better one, 0 only when both are equal. The order is
 * total, so that it makes no difference which of them was met first. `isSentence`: a title of a work, not a name.
 */
export function compareWritings(a: string, b: string, isSentence = false): number {
  const [one, other] = [merits(a, isSentence), merits(b, isSentence)];
  const at = one.findIndex((merit, i) => merit !== other[i]);
  if (at >= 0) return (other[at] ?? 0) - (one[at] ?? 0);
  if (a === b) return 0;
  return a < b ? 1 : -1;
}
