/** Finding duplicates: how many planted ones are found, how many others are taken for some, and what it costs. */
import { duplicateGroups, type DuplicateGroup } from '../../lib/library/duplicates.ts';
import { summarise } from '../../lib/record/summarise.ts';
import type { Summary } from '../../lib/record/summary.ts';
import { quantile, type Bench, type Figure } from '../support/bench.ts';
import { plantedWorks, type Planted } from '../support/planted-works.ts';

const RUNS = 9;

/** The pairs that the groups say are one work. */
export const foundPairs = (groups: readonly DuplicateGroup[]): string[] =>
  groups
    .filter(({ why }) => why === 'same')
    .flatMap(({ rows }) => rows.flatMap((a, i) => rows.slice(i + 1).map(b => [a.id, b.id].sort().join(' '))));

function timed(rows: readonly Summary[]): number {
  const times = Array.from({ length: RUNS }, () => {
    const began = performance.now();
    duplicateGroups(rows);
    return performance.now() - began;
  });
  return quantile(times, 0.25);
}

/** What the groups got wrong of the planted pairs: by id, two in a name. */
export function mistakes({ entries, same }: Planted): { joined: string[]; apart: string[] } {
  const found = new Set(foundPairs(duplicateGroups(entries.map(summarise))));
  return {
    joined: [...found].filter(pair => !same.has(pair)),
    apart: [...same.keys()].filter(pair => !found.has(pair)),
  };
}

/** No two works may be joined; of those that are one, this share may be missed. */
const MOST_APART = 2;

function rightness(planted: Planted, rows: string): Figure[] {
  const { joined, apart } = mistakes(planted);
  return [
    { name: `pairs wrongly joined, of ${rows}`, figure: joined.length, unit: 'pairs', limit: 0 },
    {
      name: `planted duplicates wrongly apart, of ${rows}`,
      figure: (100 * apart.length) / planted.same.size,
      unit: '%',
      limit: MOST_APART,
    },
  ];
}

export const bench: Bench = () => {
  const [ten, fifty] = [plantedWorks(10_000), plantedWorks(50_000)];
  // first what warms up the code, then the clock
  const right = [...rightness(ten, '10,000'), ...rightness(fifty, '50,000')];
  const [ms, more] = [timed(ten.entries.map(summarise)), timed(fifty.entries.map(summarise))];
  return [
    ...right,
    { name: 'finding duplicates among 10,000', figure: ms, unit: 'ms', limit: 2000 },
    {
      name: 'finding duplicates among 50,000',
      figure: more,
      unit: 'ms',
      // 5 if only rows counted; their keys no longer fit the processor's cache. Every pair would be 25
      ratio: { times: more / ms, of: 'with 10,000', limit: 12 },
    },
  ];
};
