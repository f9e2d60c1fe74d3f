/**
 * How the time of a reader grows when its text is made twice and four times as long, over all hostile shapes: the
 * figure is that of the shape that grows fastest.
 */
import type { Figure } from './bench.ts';

/** Characters of the shortest text; the longest has four times as many. */
const LENGTH = 25_000;
/** A shape that seems to grow too fast is measured again, as often and with as many runs of each text. */
const AGAIN = { times: 3, runs: 5 };
/** Shorter times, in milliseconds, say nothing of growth. */
const NOISE = 20;
/** Longer ones, in milliseconds, are no accident. */
const LONG = 5000;
/** Twice is linear; the rest is what measuring costs. */
const MOST = 2.3;

export type Run = (text: string) => unknown;
/** A text of about so many characters that repeats the piece. */
export type Make = (piece: string, length: number) => string;

interface Growth {
  piece: string;
  /** Milliseconds of the longest text. */
  ms: number;
  /** The greater of the two factors between a text and one twice as long; 1 where the times say nothing. */
  times: number;
}

/** Milliseconds of work that the process has done: other programs that run do not count. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function fastest(run: Run, text: string, runs: number): number {
  let best = Infinity;
  for (let round = 0; round < runs; round++) {
    const start = worked();
    run(text);
    best = Math.min(best, worked() - start);
  }
  return best;
}

/** What the shape costs: the longest text first, and the others only where its time says something. */
function measured(run: Run, piece: string, make: Make, runs: number): Growth {
  const time = (times: number): number => fastest(run, make(piece, LENGTH * times), runs);
  const fourTimes = time(4);
  if (fourTimes < NOISE) return { piece, ms: fourTimes, times: 1 };
  const [once, twice] = [time(1), time(2)];
  const times = Math.max(fourTimes / twice, twice < NOISE ? 0 : twice / once);
  return { piece, ms: fourTimes, times };
}

/**
 * What the shape costs, measured again where it seems to grow too fast: an accident is not met each time. A reader that
 * does more with texts beyond some length takes one step there: what grows goes on growing with a text twice as long.
 */
function growthOf(run: Run, piece: string, make: Make): Growth {
  let least = measured(run, piece, make, 1);
  const isTooFast = () => least.times > MOST && least.ms < LONG;
  for (let again = 0; again < AGAIN.times && isTooFast(); again++) {
    const more = measured(run, piece, make, AGAIN.runs);
    if (more.times < least.times) least = more;
  }
  if (!isTooFast()) return least;
  const [before, after] = [4, 8].map(times => fastest(run, make(piece, LENGTH * times), AGAIN.runs));
  return { ...least, times: Math.min(least.times, after! / before!) };
}

/** The one figure of a reader. */
export function growth(name: string, run: Run, pieces: readonly string[], make: Make): Figure {
  const growths = pieces.map(piece => growthOf(run, piece, make));
  const { piece, ms, times } = growths.reduce((most, one) => (one.times > most.times ? one : most));
  return {
    name: `${name}: ${growths.length} shapes, ${JSON.stringify(piece).slice(0, 24)}`,
    figure: times === 1 ? Math.max(...growths.map(one => one.ms)) : ms,
    unit: 'ms',
    ratio: { times, of: 'half the text', limit: MOST },
  };
}
