const ALL = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;

/** Whether a text is written in Chinese, Japanese or Korean characters throughout: no blank, no other letter. */
export const isEastAsianText = (text: string): boolean => ALL.test(text);
