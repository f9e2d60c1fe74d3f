/**
 * Braces around the words of a title whose capitals must stay when a style writes titles in lower case: words with a
 * capital inside (DNA, McDonald), lone capitals (vitamin D), and, in a title written as a sentence, its proper names.
 */
export function protectCase(title: string, write: (text: string) => string): string {
  if (!/\p{Lu}/u.test(title.slice(1))) return write(title);
  const words = title.split(' ');
  const sentence = isSentence(words);
  let start = true; // of the title, or after ":", "?", "."
  return words
    .map(word => {
      const inside = /[\p{L}\p{N}]\P{Lu}{0,60}\p{Lu}/u.test(word);
      const alone = !start && /^\P{L}{0,9}(?![AI]\P{L}*$)\p{Lu}(\P{L}|$)/u.test(word);
      const keep = inside || alone || (!start && sentence && /^\P{L}{0,9}\p{Lu}/u.test(word));
      start = /[:?!.—–]$/u.test(word) && !/^\p{Lu}\.$/u.test(word);
      return keep ? `{${write(word)}}` : write(word);
    })
    .join(' ');
}

/** In a sentence few of the longer words after the first begin with a capital. */
function isSentence(words: readonly string[]): boolean {
  const long = words.slice(1).filter(word => /\p{L}{4}/u.test(word));
  return long.length > 0 && long.filter(word => /^\P{L}*\p{Lu}/u.test(word)).length <= long.length / 2;
}
