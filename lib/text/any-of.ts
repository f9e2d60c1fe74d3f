/** A group for a pattern that is written as a list: any of the alternatives, the first that fits. */
export const anyOf = (alternatives: readonly string[]): string => `(?:${alternatives.join('|')})`;

/** A group for a pattern out of a list of words: points, brackets and the like in them stand for themselves. */
export const anyWord = (words: readonly string[]): string =>
  anyOf(words.map(word => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')));
