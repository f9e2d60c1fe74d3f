/**
 * Braces around the words of a title whose capitals must stay when a style writes titles in lower case: words
 * with a capital inside (DNA, McDonald), lone capitals (vitamin D), and, in a title written as a sentence,
 * its proper names.
 */
export function protectCase(title: string, write: (text: string) => string): string {
  if (!/\p{Lu}/u.test(title.slice(1))) return write(title);
  const words = title.split(' ');
  const sentence = isSentence(words);
  let start = true; // of the title, or after ":", "?", "."
  let written = '';
  let plain = ''; // words that need no braces are written together, unless they have some of their own
  const writePlain = (text: string): string =>
    /[{}]/.test(text) ? text.split(' ').map(write).join(' ') : write(text);
  for (const word of words) {
    const kept =
      UPPER.test(word) &&
      (INSIDE.test(word) || (!start && (ALONE.test(word) || (sentence && FIRST.test(word)))));
    if (kept) {
      written += `${writePlain(plain)}{${write(word)}} `;
      plain = '';
    } else plain += `${word} `;
    start = END.test(word) && !/^\p{Lu}\.$/u.test(word);
  }
  return (written + writePlain(plain)).slice(0, -1);
}

const UPPER = /\p{Lu}/u;
/** A capital inside the word. */
const INSIDE = /^[^\p{L}\p{N}]*[\p{L}\p{N}].*\p{Lu}/su;
/** A lone capital: "vitamin D", but neither "A" nor "I". */
const ALONE = /^\P{L}{0,9}(?![AI]\P{L}*$)\p{Lu}(\P{L}|$)/u;
const FIRST = /^\P{L}{0,9}\p{Lu}/u;
const END = /[:?!.—–]$/u;

/** In a sentence few of the longer words after the first begin with a capital. */
function isSentence(words: readonly string[]): boolean {
  const long = words.slice(1).filter(word => /\p{L}{4}/u.test(word));
  return long.length > 0 && long.filter(word => /^\P{L}*\p{Lu}/u.test(word)).length <= long.length / 2;
}
