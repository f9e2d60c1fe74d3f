/** Finds the date in a printed source line, in any of the forms that journals print. */
import type { DateParts } from '../../record/record.ts';
import { ENGLISH_MONTHS } from '../../word-lists/month-names.ts';

/** Source of a pattern: a year from 1500 to 2099. */
export const YEAR = '(?:1[5-9]|20)\\d\\d';

/** A season before a year ("Spring 2014"); it is skipped, as a record's date has no seasons. */
export const SEASON = /(?<!\p{L})(?:spring|summer|autumn|fall|winter)[\s,]*(?=(?:1[5-9]|20)\d\d)/iu;

/** "2023. Journal 70: 195-218": the year stands first, the journal after it. */
export const LEADING_YEAR = new RegExp(`^\\s*(${YEAR})[.:]\\s+(?=\\p{L}.*\\d)`, 'u');

const DAY = '(?<d>\\d{1,2})';
const MONTH_NAME = '(?<m>\\p{L}{3,9})';
/** The second month of "May-June". */
const TO_MONTH = '(?:[-/–]\\p{L}{3,9})?';

/** The forms of dates, with year, month and day in the groups y, m and d, the surest first. */
const DATES: readonly RegExp[] = [
  // "2024年5月3日"
  `(?<y>${YEAR})\\s*年(?:度)?(?:\\s*(?<m>\\d{1,2})\\s*月)?(?:\\s*${DAY}\\s*日)?`,
  // "2024-05-03", "2024/05"; "2024-05 - 7" is none
  `(?<!\\d)(?<y>${YEAR})[-/.](?<m>0[1-9]|1[0-2])(?:[-/.](?<d>[0-3]\\d))?(?!\\d)(?!\\s*[-–]\\s*\\d)`,
  // "2024 May 3", "2024 May-Jun"
  `(?<!\\d)(?<y>${YEAR})\\s+${MONTH_NAME}\\.?(?:[-/–]\\p{L}{3,9}\\.?)?(?:\\s+${DAY}(?!\\d))?`,
  // "3 May 2024", "3 de mayo de 2024", "May/June 2024"
  `(?:(?<![\\d\\p{L}])${DAY}\\.?\\s+(?:de\\s+)?)?(?<!\\p{L})${MONTH_NAME}${TO_MONTH}\\.?,?\\s+(?:de\\s+)?` +
    `(?<y>${YEAR})(?!\\d)`,
  // "May 3, 2024"
  `(?<!\\p{L})${MONTH_NAME}\\.?\\s+${DAY},\\s*(?<y>${YEAR})(?!\\d)`,
  // "2024;", "(2024)", "2024" at the end
  `(?<![\\d\\p{L}:–-])(?<y>${YEAR})(?=\\s*[;,|:.()]|\\s*$)`,
  // "2024" anywhere
  `(?<![\\d\\p{L}:–-])(?<y>${YEAR})(?![\\d\\p{L}–-])`,
  // "Spring2024"
  `(?<=\\p{L})(?<y>${YEAR})(?=,?\\s*$)`,
].map(form => new RegExp(form, 'u'));

const MONTHS = ENGLISH_MONTHS.map(month => month.toLowerCase());

/**
 * The first date in the line, by the surest form that fits, with the pattern that found it. A form whose word for the
 * month is no month ("2024 Journal 3") is passed over.
 */
export function findDate(text: string): { date: DateParts; pattern: RegExp } | undefined {
  for (const pattern of DATES) {
    const groups = pattern.exec(text)?.groups;
    const date = groups && dateOf(groups);
    if (date) return { date, pattern };
  }
  return undefined;
}

/** The date in a pattern's named groups; undefined when its month is none. A day out of range is left out. */
function dateOf(groups: { [name: string]: string | undefined }): DateParts | undefined {
  const year = Number(groups.y);
  if (groups.m === undefined) return [year];
  const [month, day] = [monthOf(groups.m), Number(groups.d)];
  if (month === undefined) return undefined;
  return day >= 1 && day <= 31 ? [year, month, day] : [year, month];
}

/**
 * 1 to 12 for a month's number, or for a word that begins as an English month does. Source lines print months in
 * English or as numbers; the names of other languages would also fit ordinary words of a journal's title ("set").
 */
function monthOf(text: string): number | undefined {
  const month = /^\d+$/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
  return month >= 1 && month <= 12 ? month : undefined;
}
