import { monthNumber } from '../../record/month-names.ts';
import type { DateParts } from '../../record/record.ts';
import { anyDate, numericDate } from './date.ts';

/** The year, with month and day where the date adds them: "2022/01/05", "Jan 5", "JUL-AUG". */
export function publicationDate(year: string | undefined, date: string | undefined): DateParts | undefined {
  const cited = anyDate(year ?? date);
  if (!cited || cited.length > 1 || !date) return cited;
  const full = numericDate(date) ?? anyDate(date);
  if (full && full[0] === cited[0]) return full;
  const month = monthNumber((/\p{L}+/u.exec(date)?.[0] ?? '').toLowerCase());
  if (month === undefined || /\d{4}/.test(date)) return cited;
  const day = Number(/\b\d{1,2}\b/.exec(date)?.[0]);
  return day >= 1 && day <= 31 ? [cited[0], month, day] : [cited[0], month];
}
