/**
 * How the time of every reader of files, and of every step from a page to a record, grows when its text is made twice
 * and four times as long, over all hostile shapes: the figure is that of the shape that grows fastest.
 */
import { BEGINNINGS, GROWING_FILES, grown, PIECES } from '../support/growing-files.ts';
import { STEPS } from '../support/growing-pages.ts';
import { SITE_STEPS } from '../support/growing-sites.ts';
import type { Bench, Figure } from '../support/bench.ts';

/** Characters of the shortest text; the longest has four times as many. */
const LENGTH = 25_000;
const TIMES = [1, 2, 4] as const;
const RUNS = 3;
/** Shorter times, in milliseconds, say nothing of growth. */
const NOISE = 15;
/** Twice is linear; the rest is what measuring costs. */
const MOST = 2.3;

type Run = (text: string) => unknown;

/** Milliseconds of work that the process has done: other programs that run do not count. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function fastest(run: Run, text: string, runs = RUNS): number {
  let best = Infinity;
  for (let round = 0; round < runs; round++) {
    const start = worked();
    run(text);
    best = Math.min(best, worked() - start);
  }
  return best;
}

interface Growth {
  piece: string;
  /** Milliseconds of the longest text. */
  ms: number;
  /** The greater of the two factors between a text and one twice as long. */
  times: number;
}

/** What the shape costs; measured again, more carefully, when it seems to grow too fast. */
function growthOf(run: Run, piece: string, make: (piece: string, length: number) => string): Growth {
  const measure = (runs: number): Growth => {
    const [once = 0, twice = 0, fourTimes = 0] = TIMES.map(times =>
      fastest(run, make(piece, LENGTH * times), runs),
    );
    const times = fourTimes < NOISE ? 1 : Math.max(fourTimes / twice, twice < NOISE ? 0 : twice / once);
    return { piece, ms: fourTimes, times };
  };
  const first = measure(RUNS);
  return first.times > MOST && first.ms < 5000 ? measure(3 * RUNS) : first;
}

function worst(name: string, growths: readonly Growth[]): Figure {
  const { piece, ms, times } = growths.reduce((most, one) => (one.times > most.times ? one : most));
  const slowest = Math.max(...growths.map(one => one.ms));
  return {
    name: `${name}: ${growths.length} shapes, ${JSON.stringify(piece).slice(0, 24)}`,
    figure: times === 1 ? slowest : ms,
    unit: 'ms',
    ratio: { times, of: 'half the text', limit: MOST },
  };
}

export const bench: Bench = () => {
  const files = Object.entries(GROWING_FILES).flatMap(([name, { file, read }]) => [
    worst(
      `${name}, values`,
      PIECES.map(piece => growthOf(read, piece, (one, length) => file(grown(one, length / 10)))),
    ),
    worst(
      `${name}, files`,
      [...PIECES, ...BEGINNINGS].map(piece => growthOf(read, piece, grown)),
    ),
  ]);
  const steps = Object.entries(STEPS).map(([name, step]) =>
    worst(
      name,
      [...PIECES, ...BEGINNINGS].map(piece => growthOf(step, piece, grown)),
    ),
  );
  const sites = Object.entries(SITE_STEPS).map(([name, step]) =>
    worst(
      name,
      PIECES.map(piece => growthOf(step, piece, grown)),
    ),
  );
  return [...files, ...steps, ...sites];
};
