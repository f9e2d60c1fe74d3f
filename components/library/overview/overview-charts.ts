/** What the overview counts. Pure: rows in, bars out. */
import { STATUSES, type Status } from '../../../lib/record/entry.ts';
import type { Summary } from '../../../lib/record/summary.ts';
import { inAddress } from '../../../lib/text/in-address.ts';

/** A number of papers, and the address of the view that shows them. */
export interface Bar {
  label: string;
  count: number;
  hash: string;
}

/** A week by its first day, with the papers added in it and those that got their present status in it. */
export interface Week {
  monday: Date;
  added: { count: number; hash: string };
  statuses: { status: Status; count: number; hash: string }[];
}

const SHOWN = 10;
const WEEKS = 12;
const search = (query: string) => `#/all?${inAddress(query)}`;

/** How often each value stands, the most frequent first. */
function tally(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}

const bars = (counts: [string, number][], hash: (value: string) => string): Bar[] =>
  counts.map(([label, count]) => ({ label, count, hash: hash(label) }));

/** The newest twenty years that have papers, the newest first. */
export const byYear = (papers: readonly Summary[]): Bar[] =>
  bars(
    tally(papers.flatMap(({ year }) => (year === undefined ? [] : [String(year)])))
      .sort(([a], [b]) => Number(b) - Number(a))
      .slice(0, 2 * SHOWN),
    year => search(`year:${year}`),
  );

export const byJournal = (papers: readonly Summary[]): Bar[] =>
  bars(tally(papers.flatMap(({ journal }) => (journal === '' ? [] : [journal]))).slice(0, SHOWN), journal =>
    search(`journal:"${journal}"`),
  );

export const byTag = (papers: readonly Summary[]): Bar[] =>
  bars(tally(papers.flatMap(row => row.tags)).slice(0, SHOWN), tag => `#/tag/${inAddress(tag)}`);

/** The Monday before a time, by the user's own clock. */
function mondayOf(time: string): Date {
  const day = new Date(time);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() - ((day.getDay() + 6) % 7));
}

const later = (day: Date, days: number) => new Date(day.getFullYear(), day.getMonth(), day.getDate() + days);
const two = (n: number) => String(n).padStart(2, '0');
const isoDay = (day: Date) => `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;

/** The twelve weeks up to the last one in which anything happened, the newest first. */
export function byWeek(papers: readonly Summary[]): Week[] {
  const added = new Map<number, number>();
  const since = new Map<string, number>();
  let newest = 0;
  const count = <K>(counts: Map<K, number>, key: K) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const row of papers) {
    const [week, turned] = [mondayOf(row.added).getTime(), mondayOf(row.since ?? row.added).getTime()];
    count(added, week);
    count(since, `${turned} ${row.status}`);
    newest = Math.max(newest, week, turned);
  }
  return Array.from({ length: newest === 0 ? 0 : WEEKS }, (_, n) => {
    const monday = later(new Date(newest), -7 * n);
    const days = `${isoDay(monday)}..${isoDay(later(monday, 6))}`;
    return {
      monday,
      added: { count: added.get(monday.getTime()) ?? 0, hash: search(`added:${days}`) },
      statuses: STATUSES.map(status => ({
        status,
        count: since.get(`${monday.getTime()} ${status}`) ?? 0,
        hash: search(`since:${days} status:${status}`),
      })),
    };
  });
}
