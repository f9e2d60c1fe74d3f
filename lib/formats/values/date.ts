/** Dates as bibliographic files write them. */
import { parseDate } from '../../record/dates.ts';
import type { CslDate, DateParts } from '../../record/record.ts';

/** A date in figures, year first: "2022", "2022/01/05/", "2022-1", "2022///", "2022/01/05/online". */
export function numericDate(text: string | undefined): DateParts | undefined {
  const match = /^\s*(-?\d{4})(?:[/.-](\d{1,2})?(?:[/.-](\d{1,2})?)?)?(?=$|[/.T-]|\s+$)/.exec(text ?? '');
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (!(month >= 1 && month <= 12)) return [year];
  return day >= 1 && day <= 31 ? [year, month, day] : [year, month];
}

/** A date in figures or words. */
export const anyDate = (text: string | undefined): DateParts | undefined =>
  numericDate(text) ?? (text === undefined ? undefined : parseDate(text));

/** The date as a record keeps it. */
export const cslDate = (parts: DateParts | undefined): CslDate | undefined =>
  parts && { 'date-parts': [parts] };

/** ISO 8601 as far as the date goes: "2022-01-05", "2022-01", "2022". */
export const isoDate = ([year, month, day]: DateParts): string =>
  [
    year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0'),
    ...[month, day].filter(part => part !== undefined).map(part => String(part).padStart(2, '0')),
  ].join('-');

/** A date or a range in ISO 8601: "2022-01-05", "2022-01/2022-03". */
export const isoRange = (date: CslDate): string => date['date-parts'].map(isoDate).join('/');
