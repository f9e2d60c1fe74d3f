const LETTERS: { [letter: string]: string } = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ĸ: 'k',
  ə: 'e',
};

/**
 * For comparing: lower case, no accents, ø→o æ→ae ß→ss ł→l …, words of letters and digits separated by single spaces.
 * Chinese, Japanese and Korean characters are kept, kana with their voicing marks.
 */
export function fold(text: string): string {
  // eslint-disable-next-line no-control-regex -- all of ASCII: most texts, and nothing to take apart
  if (/^[\u0000-\u007f]*$/.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g, '')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .toLowerCase()
    .replace(/[øæœßłđðþħıŋŧĸə]/g, letter => LETTERS[letter] ?? letter)
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
    .normalize('NFC');
}
