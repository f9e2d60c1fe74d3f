/** A group for a pattern that is written as a list: any of the alternatives, the first that fits. */
export const anyOf = (alternatives: readonly string[]): string => `(?:${alternatives.join('|')})`;
