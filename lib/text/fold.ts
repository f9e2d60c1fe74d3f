/** Letters that Unicode takes for letters of their own, and what they are compared as. */
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
const OF_THEIR_OWN = /[øæœßłđðþħıŋŧĸə]/g;
const ACCENT = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/**
 * For comparing: lower case, no accents, ø→o æ→ae ß→ss ł→l …, words of letters and digits parted by single spaces.
 * Chinese, Japanese and Korean characters are kept, kana with their voicing marks.
 */
export function fold(text: string): string {
  // all of ASCII: most texts, and nothing to take apart
  if (/^[\u0000-\u007f]*$/.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return (
    text
      .normalize('NFKD')
      .replace(ACCENT, '')
      .replace(INVISIBLE, '')
      .toLowerCase()
      .replace(OF_THEIR_OWN, letter => LETTERS[letter] ?? letter)
      // "İ" in small letters is an i and a point.
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
      .trim()
      .normalize('NFC')
  );
}
