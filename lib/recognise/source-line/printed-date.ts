/** Rows for the date of a source line, in any of the forms that journals print. */
import type { DateParts } from '../../record/record.ts';
import { ENGLISH_MONTHS } from '../../word-lists/month-names.ts';
import type { Row, UnreadLine } from './row.ts';

/** Source of a pattern: a year from 1500 to 2099. */
export const YEAR = '(?:1[5-9]|20)\\d\\d';

/** "2023. Journal 70: 195-218": the year stands first, the journal after it. */
export const LEADING_YEAR = new RegExp(`^\\s*(${YEAR})[.:]\\s+(?=\\p{L}.*\\d)`, 'u');

const DAY = '(?<d>\\d{1,2})';
const MONTH_NAME = '(?<m>\\p{L}{3,9})';
/** The second month of "May-June". */
const TO_MONTH = '(?<to>\\.?[-/–]\\p{L}{3,9})?';

/**
 * The forms of dates, with year, month and day in the groups y, m and d, the surest first; the first that fits counts.
 * One whose word for the month is no month ("2024 Journal 3") is passed over.
 */
export const DATES: readonly Row[] = [
  {
    example: '河海研究 2024年5月3日',
    pattern: new RegExp(
      `(?<y>${YEAR})\\s*[年년](?:度)?(?:\\s*(?<m>\\d{1,2})\\s*[月월])?(?:\\s*${DAY}\\s*[日일])?`,
      'u',
    ),
    unknown: ['date'],
    take: takeDate,
  },
  {
    // also "2024/05"; "2024-05 - 7" is none, nor is the volume "AB2024-05"
    example: 'Stone Notes 2024-05-03',
    pattern: new RegExp(
      `(?<![\\d\\p{sc=Latin}])(?<y>${YEAR})[-/.](?<m>0[1-9]|1[0-2])(?:[-/.](?<d>[0-3]\\d))?(?!\\d)(?!\\s*[-–]\\s*\\d)`,
      'u',
    ),
    unknown: ['date'],
    take: takeDate,
  },
  {
    example: 'Stone Notes, 2019/7/13',
    pattern: new RegExp(`(?<![\\d/])(?<y>${YEAR})/(?<m>\\d{1,2})/(?<d>[0-3]?\\d)(?![\\d/–-])`, 'u'),
    unknown: ['date'],
    take: takeDate,
  },
  {
    example: '河海研究 202405 (32期)',
    pattern: new RegExp(`(?<!\\d)(?<y>${YEAR})(?<m>0[1-9]|1[0-2])(?=\\s*[(（\u0000])`, 'u'),
    unknown: ['date'],
    take: takeDate,
  },
  {
    // one figure for the month, as in Korea
    example: '수변연구 12(3), 2018.9, 45-56',
    pattern: new RegExp(`(?<![\\d.])(?<y>${YEAR})\\.(?<m>[1-9])(?=\\s*[,;)]|\\s+\\d+\\s?-|\\s*$)`, 'u'),
    unknown: ['date'],
    take: takeDate,
  },
  {
    // also "2024 May-Jun"
    example: 'Stone Notes. 2011 Nov 8;14(3):205-14',
    pattern: new RegExp(
      `(?<!\\d)(?<y>${YEAR})\\s+${MONTH_NAME}\\.?(?<to>[-/–]\\p{L}{3,9}\\.?)?(?:\\s+${DAY}(?!\\d))?`,
      'u',
    ),
    unknown: ['date'],
    take: takeDate,
  },
  {
    // also "3 de mayo de 2024", "May/June 2024"; a conference's days, "1-4 June 2004", are no day
    example: 'Stone Notes 12, 3 May 2024',
    pattern: new RegExp(
      `(?:(?<![\\d\\p{L}])(?:\\d{1,2} ?[-–] ?\\d{1,2}|(?<!\\d ?[-–] ?)${DAY})\\.?\\s+(?:de\\s+)?)?` +
        `(?<!\\p{L})${MONTH_NAME}${TO_MONTH}\\.?,?\\s+(?:de\\s+)?(?<y>${YEAR})(?!\\d)`,
      'u',
    ),
    unknown: ['date'],
    take: takeDate,
  },
  {
    example: 'Stone Notes 12, May 3, 2024',
    pattern: new RegExp(`(?<!\\p{L})${MONTH_NAME}\\.?\\s+${DAY},\\s*(?<y>${YEAR})(?!\\d)`, 'u'),
    unknown: ['date'],
    take: takeDate,
  },
  {
    // also "(2024)", and "2024" at the end
    example: 'Annals of 1950 Rocks, 2024;12:3-9',
    pattern: new RegExp(`(?<![\\d\\p{L}:–-])(?<y>${YEAR})(?=\\s*[;,|:.()]|\\s*$)`, 'u'),
    unknown: ['date'],
    take: takeDate,
  },
  {
    // anywhere
    example: 'Rocks 2019 31: 5-9',
    pattern: new RegExp(`(?<![\\d\\p{L}:–-])(?<y>${YEAR})(?![\\d\\p{L}–-])`, 'u'),
    unknown: ['date'],
    take: takeDate,
  },
  {
    example: 'STONE NOTES2025,',
    pattern: new RegExp(`(?<=\\p{L})(?<y>${YEAR})(?=,?\\s*$)`, 'u'),
    unknown: ['date'],
    take: takeDate,
  },
];

const MONTHS = ENGLISH_MONTHS.map(month => month.toLowerCase());

/** Notes the date that a pattern found, unless its month is none. */
function takeDate(match: RegExpExecArray, line: UnreadLine): false | void {
  const date = dateOf(match.groups ?? {});
  return date ? line.date(date, match) : false;
}

/**
 * The date in a pattern's named groups; undefined when its month is none. A day out of range is left out, and so are
 * the months of an issue of several: which of them, other sources may say.
 */
function dateOf(groups: { [name: string]: string | undefined }): DateParts | undefined {
  const year = Number(groups.y);
  if (groups.m === undefined) return [year];
  const [month, day] = [monthOf(groups.m), Number(groups.d)];
  if (month === undefined) return undefined;
  if (groups.to !== undefined) return [year];
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
