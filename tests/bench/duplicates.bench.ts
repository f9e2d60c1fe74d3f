/** Finding duplicates: how many planted ones are found, how many others are taken for some, and what it costs. */
import { duplicateGroups, type DuplicateGroup } from '../../lib/library/duplicates.ts';
import { summarise } from '../../lib/record/summarise.ts';
import type { Summary } from '../../lib/record/summary.ts';
import { quantile, type Bench } from '../support/bench.ts';
import { plantedWorks, type Planted } from '../support/planted-works.ts';

const RUNS = 5;

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

/** Shares of the planted pairs, as percentages. */
export function shares({ entries, same }: Planted): {
  precision: number;
  recall: number;
  wrong: string[];
  missed: string[];
} {
  const found = foundPairs(duplicateGroups(entries.map(summarise)));
  const right = found.filter(pair => same.has(pair));
  return {
    precision: (100 * right.length) / found.length,
    recall: (100 * right.length) / same.size,
    wrong: found.filter(pair => !same.has(pair)),
    missed: [...same.keys()].filter(pair => !found.includes(pair)),
  };
}

export const bench: Bench = () => {
  const ten = plantedWorks(10_000);
  const { precision, recall } = shares(ten);
  const [rows, many] = [ten.entries.map(summarise), plantedWorks(50_000).entries.map(summarise)];
  const [ms, more] = [timed(rows), timed(many)];
  return [
    {
      name: 'duplicates found wrongly, of 10,000 with 1,000 of each',
      figure: 100 - precision,
      unit: '%',
      limit: 0.5,
    },
    { name: 'planted duplicates missed', figure: 100 - recall, unit: '%', limit: 3 },
    { name: 'finding duplicates among 10,000', figure: ms, unit: 'ms', limit: 2000 },
    {
      name: 'finding duplicates among 50,000',
      figure: more,
      unit: 'ms',
      ratio: { times: more / ms, of: 'with 10,000', limit: 8 },
    },
  ];
};
