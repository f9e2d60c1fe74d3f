/**
 * Days on which Offprint ran, as this library saw them. What waits in the trash waits by these and not by the clock
 * alone: a clock that jumps a year ahead makes one day more, not 365.
 */
import type { Library } from './library.ts';
import { inTransaction } from './transaction.ts';

/** A day as a clock in Greenwich has it, `2026-11-03`: in the order of time as texts too. */
export type Day = string;

/** What is known when a day has been noted. */
export interface RunningDays {
  today: Day;
  /** All days that count, oldest first; today is the last. */
  days: Day[];
  /** The clock is behind a day that was noted before. */
  wentBack: boolean;
}

/** As many days are kept: twice as many as anything waits. */
const KEPT = 60;

/**
 * Notes that Offprint runs today. Days later than today never were: the clock has been put back, then or now. They
 * are forgotten, so that waiting begins anew rather than ends too early.
 */
export async function noteToday(library: Library): Promise<RunningDays> {
  const today = library.now().slice(0, 10);
  const noted = await (await library.db()).getAllKeys('days');
  const earlier = noted.filter(day => day < today);
  const wentBack = noted.some(day => day > today);
  const days = [...earlier, today].slice(-KEPT);
  if (wentBack || !noted.includes(today)) {
    const gone = noted.filter(day => !days.includes(day));
    await inTransaction(library, ['days'], async tx => {
      const store = tx.objectStore('days');
      await Promise.all([...gone.map(day => store.delete(day)), store.put({ day: today })]);
    });
  }
  return { today, days, wentBack };
}

/** How many of the days came after one. */
export const daysSince = (days: readonly Day[], since: Day): number => days.filter(day => day > since).length;
