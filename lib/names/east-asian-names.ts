import type { Name } from '../record/record.ts';
import {
  CHINESE_COMPOUND_FAMILIES,
  CHINESE_FAMILIES,
  JAPANESE_FAMILIES,
  KOREAN_COMPOUND_FAMILIES,
  KOREAN_FAMILIES,
} from '../word-lists/east-asian-families.ts';

const chinese = new Set(CHINESE_FAMILIES);
const chineseCompound = new Set(CHINESE_COMPOUND_FAMILIES);
const japanese = new Set(JAPANESE_FAMILIES);
const korean = new Set(KOREAN_FAMILIES);
const koreanCompound = new Set(KOREAN_COMPOUND_FAMILIES);

const SCRIPT = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}々〆ー·・‧•\s]+$/u;
const HANGUL = /^\p{sc=Hangul}+$/u;
const IDEOGRAPHS = /^[\p{sc=Han}々]+$/u;
const IDEOGRAPHS_THEN_KANA = /^([\p{sc=Han}々]{1,3})[\p{sc=Hiragana}\p{sc=Katakana}ー]+$/u;

/** Whether a text is written in Chinese, Japanese or Korean script throughout. */
export const isEastAsian = (text: string): boolean => text !== '' && SCRIPT.test(text);

/** Whether a short text in Chinese characters begins with a common Chinese family name. */
export const beginsChinese = (text: string): boolean =>
  chinese.has(text.charAt(0)) || chineseCompound.has(text.slice(0, 2));

/** Signs for sounds of other languages, or a point between the words: "グエン ティ ハー", "アン・ホルム". */
const FOREIGN_KANA = /^(?=.*[ァィゥェォヴー・])[\p{sc=Katakana}ー・\s]+$/u;

/** Whether a text in katakana is the name of somebody from abroad. */
export const isForeignInKana = (text: string): boolean => FOREIGN_KANA.test(text);

/** Whether the whole text is a known family name of several characters. */
export const isFamily = (text: string): boolean =>
  chineseCompound.has(text) || japanese.has(text) || koreanCompound.has(text);

/** How many characters the family name has; 0 when nobody can tell. */
function familyLength(text: string): number {
  const length = [...text].length;
  if (HANGUL.test(text)) {
    if (length > 4) return 0;
    return koreanCompound.has(text.slice(0, 2)) && length > 2 ? 2 : 1;
  }
  if (!IDEOGRAPHS.test(text)) return IDEOGRAPHS_THEN_KANA.exec(text)?.[1]?.length ?? 0;
  const two = text.slice(0, 2);
  if (length > 3 && japanese.has(text.slice(0, 3))) return 3;
  if (length > 2 && (chineseCompound.has(two) || japanese.has(two))) return 2;
  if (length > 4) return 0;
  return length === 4 ? 2 : 1;
}

/** A name in its own script, family first. What cannot be split (·, long, foreign) stays whole as the family name. */
export function parseEastAsian(text: string): Name {
  const words = text.split(/\s+/).filter(Boolean);
  const [first = '', ...rest] = words;
  if (/[·・‧•]/.test(text) || isForeignInKana(text)) return { family: text };
  // Characters set apart for looks: 张 三.
  if (words.length > 1) return { family: first, given: rest.join('') };
  const at = familyLength(first);
  const letters = [...first];
  return at > 0 && at < letters.length
    ? {
        family: letters.slice(0, at).join(''),
        given: letters.slice(at).join(''),
      }
    : { family: first };
}

/** Whether a text is surely a family and a given name in their own script: "王小明", "山田太郎", "김철수". */
export function isWholeEastAsian(text: string): boolean {
  const length = [...text].length;
  const two = text.slice(0, 2);
  if (isFamily(text) || length < 2) return false;
  if (HANGUL.test(text)) return length === 3 || (length === 4 && koreanCompound.has(two));
  if (!IDEOGRAPHS.test(text)) return false;
  if (length > 2 && length < 6 && (japanese.has(two) || japanese.has(text.slice(0, 3)))) return true;
  return length === 4 ? chineseCompound.has(two) : length < 4 && beginsChinese(text);
}

/** Whether a text is surely a person's name in its own script: a whole one; a Korean one has a known family name. */
export const isPersonEastAsian = (text: string): boolean =>
  isWholeEastAsian(text) &&
  (!HANGUL.test(text) || korean.has(text.charAt(0)) || koreanCompound.has(text.slice(0, 2)));
