/** The tags in a text that a person typed: a comma or semicolon ends one, in Chinese and Japanese writing too. */
export const typedTags = (text: string): string[] =>
  text
    .split(/[,;，；]/)
    .map(tag => tag.trim())
    .filter(tag => tag !== '');
