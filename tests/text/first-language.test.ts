import { expect, test } from 'vitest';
import { inFirstLanguage } from '../../lib/text/first-language.ts';

const TURKISH =
  'Bu çalışmada köy çeşmelerinin yapım yılları ve kitabeleri incelenmiştir. Çeşmelerin çoğu ayaktadır.';
const ENGLISH =
  'This study is about the fountains of the villages and the years in which they were built. Most stand.';
const RUSSIAN =
  'В работе описаны мосты долины и условия, в которых они были построены. Большая часть мостов стоит до сих пор.';

test.each([
  { text: `${TURKISH} ${ENGLISH}`, first: TURKISH },
  { text: `${RUSSIAN} ${ENGLISH}`, first: RUSSIAN },
])('a translation behind a text: $first', ({ text, first }) => expect(inFirstLanguage(text)).toBe(first));

test.each([
  ENGLISH,
  // a first sentence of names
  `Calyx lutea Holm & Ruiz, Sp. Nov. Rubiaceae, Upper Reed Lake. ${ENGLISH}`,
  // a quotation at the end
  `${RUSSIAN} ${RUSSIAN} The rest is said by them.`,
])('a text in one language: %s', text => expect(inFirstLanguage(text)).toBe(text));
