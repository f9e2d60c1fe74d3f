import { monthNumber } from './month-names.ts';
import { anyOf } from '../text/any-of.ts';
import { oneLine } from '../text/one-line.ts';
import type { DateParts } from './record.ts';

/** Of printing with movable type. */
const FIRST_YEAR = 1450;
const LAST_YEAR = 2100;
const isYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

/** The parts if they can be a date. Zero for an unknown month or day. */
function parts(year: number, month = 0, day = 0): DateParts | undefined {
  if (!isYear(year) || month > 12 || day > 31) return undefined;
  if (month === 0) return [year];
  if (day === 0) return [year, month];
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? [year, month, day] : undefined;
}

const DIGITS = '〇一二三四五六七八九';
const ERAS: readonly [RegExp, number][] = [
  [/令和/, 2018],
  [/平成/, 1988],
  [/昭和/, 1925],
  [/民[国國]/, 1911],
];

/** "2024年5月3日", "2019년 5월", "二〇一九年五月", "平成30年". */
function eastAsian(text: string): DateParts | undefined {
  const era = ERAS.find(([name]) => name.test(text))?.[1];
  const western = text
    .replace(/[〇○零]/g, '0')
    .replace(/[一二三四五六七八九]?十[一二三四五六七八九]?/g, n => {
      const [tens, ones] = n.split('十');
      return String((tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0));
    })
    .replace(/[一二三四五六七八九]/g, n => String(DIGITS.indexOf(n)))
    .replace(/元年/, '1年');
  const found = /(\d{1,4}) ?[年년](?: ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日일号號])?)?/.exec(western);
  if (!found) return undefined;
  return parts(Number(found[1]) + (era ?? 0), Number(found[2] ?? 0), Number(found[3] ?? 0));
}

/** "12 tháng 5 năm 2020", "tháng 5/2020": a date in Vietnamese, as year, month and day. */
const VIETNAMESE = /(?:(\d{1,2}) )?th[aá]ng (\d{1,2})(?: ?[/,-] ?| )(?:n[aă]m )?(\d{4})(?!\d)/i;

function vietnamese(text: string): DateParts | undefined {
  const [, day = '0', month, year] = VIETNAMESE.exec(text) ?? [];
  return year === undefined ? undefined : parts(Number(year), Number(month), Number(day));
}

/**
 * Day and month where the order of the two is not said: told by a part above 12 or by dots (day first); else the year
 * alone.
 */
function dayAndMonth(a: number, b: number, year: number, separator: string): DateParts | undefined {
  if (a === 0 || b === 0) return parts(year, a || b);
  if (separator === '.' || a === b || (a > 12 && b <= 12)) return parts(year, b, a);
  if (b > 12 && a <= 12) return parts(year, a, b);
  return a > 12 ? undefined : parts(year);
}

const SEASONS = [
  `\\b${anyOf(['spring', 'summer', 'autumn', 'fall', 'winter', 'quarter'])}\\b`,
  ...['quart', 'trimest'],
  ...['primavera', 'verano', 'oto[nñ]o', 'invierno'],
  ...['printemps', 'automne', 'hiver'],
  ...['fr[uü]hjahr', 'sommer', 'herbst'],
  ...['vinter', 'efter[aå]r', 'for[aå]r'],
];
/** A season or quarter: what stands with it is no month. */
const SEASON = new RegExp(anyOf(SEASONS), 'i');

function numeric(text: string): DateParts | undefined | 'none' {
  const packed = /^(\d{4})(\d{2})(\d{2})?(?:\d{6})?$/.exec(text);
  if (packed) return parts(Number(packed[1]), Number(packed[2]), Number(packed[3] ?? 0));
  const yearFirst = /(?<!\d)(\d{4}) ?[-/.] ?(\d{1,2}) ?(?:[-/.] ?(\d{1,2})?(?!\d)|(?!\d))/.exec(text);
  if (yearFirst && isYear(Number(yearFirst[1]))) {
    const [year, month, day] = [Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3] ?? 0)];
    return month > 12 && day === 0 ? parts(year) : parts(year, month, month === 0 ? 0 : day);
  }
  const yearLast = /(?<!\d)(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?[-/.] ?(\d{4})(?!\d)/.exec(text);
  if (yearLast)
    return dayAndMonth(Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4]), yearLast[2] ?? '');
  const monthFirst = /^(\d{1,2}) ?[-/.] ?(\d{4})$/.exec(text);
  if (monthFirst) return parts(Number(monthFirst[2]), Number(monthFirst[1]));
  return 'none';
}

const NUMBERED = /^(?:vol|volume|no|nr|num|issue|number|part|pt|suppl|band|heft|tome|bd)$/i;
/** "24 May 2019", "May 24th, 2019", "2012 Dec 17", "24 de mayo de 2019", "July-August 2019". */
function withMonthName(text: string): DateParts | undefined {
  const tokens = text.match(/\p{L}[\p{L}\p{M}]*|\d+|[^\p{L}\d\s.]/gu) ?? [];
  const words = tokens.filter(t => !/^(?:de|del|of|the|d|th|st|nd|rd|er|º|°|ª|г|r|den)$/i.test(t));
  const at = words.findIndex(
    (word, i) =>
      monthNumber(word) !== undefined &&
      (/^\d/.test(words[i - 1] ?? '') ||
        /^[-/–,]$/.test(words[i - 1] ?? '') ||
        words.slice(i + 1, i + 6).some(t => /^\d{4}$/.test(t))),
  );
  const month = monthNumber(words[at] ?? '');
  if (month === undefined) return undefined;
  const yearAt = [
    at + 1,
    at + 2,
    at + 3,
    at + 4,
    at + 5,
    at + 6,
    at - 1,
    at - 2,
    at - 3,
    words.length - 1,
  ].find(i => /^\d{4}$/.test(words[i] ?? '') && isYear(Number(words[i])));
  if (yearAt === undefined) return undefined;
  const day = (i: number): number =>
    /^\d{1,2}$/.test(words[i] ?? '') && Number(words[i]) <= 31 ? Number(words[i]) : 0;
  const dash = (i: number): boolean => /^[-/–]$/.test(words[i] ?? '');
  const before = dash(at - 1) && !dash(at - 3) ? at - 2 : at - 1;
  const after = dash(at + 1) ? at + 2 : at + 1;
  if (day(before) > 0 && !NUMBERED.test(words[before - 1] ?? ''))
    return parts(
      Number(words[yearAt]),
      month,
      dash(before - 1) && day(before - 2) > 0 ? day(before - 2) : day(before),
    );
  return parts(Number(words[yearAt]), month, day(after));
}

/** "2010", "c1998", "Spring 2010", "[2019]", "2022///", "2019-2020", "Winter 2010/11", "3rd quarter 2015". */
function yearAlone(text: string): DateParts | undefined {
  if (text.length > 60) return undefined;
  const rest = text
    .replace(/(\d{4}) ?[-/–] ?(?:\d{4}|\d{2})(?!\d)/, '$1')
    .replace(/\b[1-4](?:st|nd|rd|th|\.)? ?(?=quart|trim|q\b)|\bq[1-4]\b/gi, '');
  const numbers = rest.match(/\d+/g) ?? [];
  const year = numbers[0];
  return numbers.length === 1 && year !== undefined && year.length === 4 ? parts(Number(year)) : undefined;
}

/**
 * A date as printed, as far as it is sure: ISO, slashes, names of months in some twenty languages, 年月日. Seasons and
 * "03/04/2019" give the year alone. Years 1450–2100; an impossible date gives undefined.
 */
export function parseDate(text: string): DateParts | undefined {
  const clean = oneLine(text.slice(0, 400))
    .normalize('NFKC')
    .replace(/[‐‑‒–—−]/g, '-');
  if (/[年년]/.test(clean)) return eastAsian(clean);
  const dated = vietnamese(clean);
  if (dated) return dated;
  const named = /\p{L}{3}/u.test(clean) ? withMonthName(clean) : undefined;
  if (named) return named;
  const found = SEASON.test(clean) ? 'none' : numeric(clean);
  return found === 'none' ? yearAlone(clean) : found;
}

/** "2019", "2019-05", "2019-05-24". */
export const formatDate = (date: DateParts): string =>
  date.map((n, i) => String(n).padStart(i === 0 ? 4 : 2, '0')).join('-');
