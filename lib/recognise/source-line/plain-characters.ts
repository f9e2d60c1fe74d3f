/** A line's letters and signs made plain, so that the patterns which read it stay simple. */

import { anyOf } from '../../text/any-of.ts';
import { monthNumber } from '../../record/month-names.ts';
import { withPlainDigits } from '../../text/digits.ts';
import { ENGLISH_MONTHS } from '../../word-lists/month-names.ts';
import { PERSIAN_ORDINALS } from '../../word-lists/persian-ordinals.ts';

/** Something that is put differently before a line is read. */
export interface Replacement {
  /** A text in which this replacement, and no other, changes something that matters. */
  example: string;
  pattern: RegExp;
  by: string | ((found: string) => string);
}

/** The number that a Persian ordinal stands for, up to the twenty-ninth. */
function persianNumber(ordinal: string): number {
  const [, ofTwenty] = /^بیست و (.+)$/.exec(ordinal) ?? [];
  const number = PERSIAN_ORDINALS.indexOf(ofTwenty === 'یکم' ? 'اول' : (ofTwenty ?? ordinal)) + 1;
  return ofTwenty === undefined ? number : 20 + number;
}
const PERSIAN_YEAR = new RegExp(
  `سال ((?:بیست و )?${anyOf([...PERSIAN_ORDINALS, 'یکم'])})(?=[ ,]{1,2}شماره)`,
  'gu',
);

/** A month that is printed before its year; nothing for several months, and for other words what they are. */
function inEnglish(found: string): string {
  const months = found.split(/[-/]/).map(monthNumber);
  if (months.includes(undefined)) return found;
  return months.length > 1 ? '' : `${ENGLISH_MONTHS[months[0]! - 1]} `;
}

/** The line's plain form is made by all of these, in this order. */
export const PLAIN_CHARACTERS: readonly Replacement[] = [
  {
    // neither place nor publisher is known
    example: 'Lumimaa, [S.l.], v. 2, p. 11-15, apr. 2012',
    pattern: /,? ?\[(?:S\. ?l\.|s\. ?n\.|S\. ?l\. ?: ?s\. ?n\.)\]/giu,
    by: '',
  },
  {
    // full-width letters
    example: '河海研究，２０１９，２７（３）',
    pattern: /[！-～]/g,
    by: sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  },
  { example: 'Stone\u00a0Notes 2019\u00a012:3', pattern: /\s/g, by: ' ' },
  {
    example: 'مجلة الأنهار ٢٠١٩',
    pattern: /[٠-٩۰-۹]/g,
    by: withPlainDigits,
  },
  { example: 'Cuadernos 45 (01) • 2021', pattern: /[、،•]/g, by: ',' },
  { example: 'مجلة الأنهار 2019؛ 12: 3-9', pattern: /؛/g, by: ';' },
  {
    // "from page 97 to 118" in Persian
    example: 'پژوهش رودها 2015، از 97 تا 118',
    pattern: /از (\d{1,5}) تا (\d{1,5})/g,
    by: 'صفحات $1-$2',
  },
  {
    // "eighteenth year, number 2": a volume
    example: 'پژوهش رودها، سال هجدهم شماره 2',
    pattern: PERSIAN_YEAR,
    by: found => `دوره ${persianNumber(found.slice('سال '.length))}`,
  },
  {
    // years of the Republic, which began in 1912
    example: '河海研究第12期 (民103.09) 頁31-52',
    pattern: /(?<!\[)(?:(?:中華)?民[國国]|民) ?\d{2,3}(?= ?年|\.\d{1,2}(?!\d))/gu,
    by: found => String(1911 + Number(/\d+/.exec(found)?.[0])),
  },
  {
    example: 'Engines and MattersVolume 62',
    pattern: /(?<=\p{Ll})(?=(?:Volume|Vol\.|Issue|Number|Pages)\s*\d)/gu,
    by: ' ',
  },
  {
    // the same in another language
    example: 'Cuadernos. ene-jun2021, Vol. 19 Issue 37, p141-168',
    pattern: /(?<!\p{L})\p{Ll}{3,10}(?:[-/]\p{Ll}{3,10})?(?=(?:19|20)\d\d(?!\d))/gu,
    by: inEnglish,
  },
  {
    // a day before or behind its month
    example: 'Stone Notes. 3/15/2012, Vol. 21 Issue 4, p33-41',
    pattern: /(?<=\. )\d{1,2}\/\d{1,2}\/(?=(?:19|20)\d\d, Vol\.)/gu,
    by: '',
  },
  {
    // indexes print month and year as one word
    example: 'Stone Notes, Jul2012; 21(4): 33-41',
    pattern: /(?<=(?<!\p{L})\p{Lu}\p{Ll}{2,8})(?=(?:19|20)\d\d(?!\d))/gu,
    by: ' ',
  },
  {
    // words that stand for a dash
    example: 'Cahiers 2015/2, pages 415 à 437',
    pattern: /(?<=\b(?:p{1,2}\.?|pages?|págs?\.?|páginas?) ?\d{1,5}) (?:à|a|to|bis) (?=\d{1,5}(?!\d))/giu,
    by: ' - ',
  },
  {
    // a word for the year at the line's beginning, which is a word for the volume elsewhere
    example: 'Rocznik 2014 | R. 22, nr 3 | s. 71-80',
    pattern: /(?<=^|\| )(?:année|año|jahrgang|rocznik|ročník|rok|år) (?=(?:1[5-9]|20)\d\d(?!\d))/giu,
    by: '',
  },
  {
    // pages in the last of a line's parts
    example: 'Vol. 22, no. 3 | 2014 | 71-80',
    pattern: / ?\| ?(?=\d{1,5} ?[-–]{1,2} ?\d{1,5}$)/,
    by: ', pp. ',
  },
  {
    // this dash is no range
    example: 'Volume 25, Number 10 - 5 October 2020',
    pattern: /(?<= )[-–—](?= \d{1,2} \p{L}{3,9}\.? \d{4})/gu,
    by: ',',
  },
];

/** The text with all replacements made. */
export const replaced = (text: string, replacements: readonly Replacement[]): string =>
  replacements.reduce(
    (now, { pattern, by }) => (typeof by === 'string' ? now.replace(pattern, by) : now.replace(pattern, by)),
    text,
  );
