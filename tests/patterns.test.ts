/**
 * No text makes a pattern of ours run away: every one is judged by recheck. `npm run patterns` prints the result and
 * keeps the verdicts; without it a new pattern is judged in each run.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { BOUNDED } from './support/patterns/bounded.ts';
import { madePatterns, writtenPatterns, type Pattern } from './support/patterns/collect.ts';
import {
  judge,
  keepVerdicts,
  keptVerdicts,
  nameOf,
  type Verdict,
  type Verdicts,
} from './support/patterns/judge.ts';

let makers: string[];
let made: Pattern[];
let patterns: Pattern[];
let verdicts: Verdicts;

beforeAll(async () => {
  const written = writtenPatterns();
  makers = written.makers;
  made = await madePatterns();
  patterns = [...written.literals, ...made];
  verdicts = await judge(patterns, keptVerdicts());
  if (process.env.OFFPRINT_PATTERNS === 'keep') keepVerdicts(verdicts);
  mkdirSync('out', { recursive: true });
  writeFileSync('out/patterns.txt', summary());
});

/** "file:line /pattern/" of the patterns with such a verdict, each once. */
const judged = (is: (verdict: Verdict) => boolean): string[] => {
  const places = new Map(patterns.map(pattern => [nameOf(pattern), pattern.at]));
  return [...verdicts]
    .flatMap(([name, verdict]) => (is(verdict) ? [`${places.get(name)} ${name}`] : []))
    .sort();
};

function summary(): string {
  const all = [...verdicts.values()];
  const counts = [...new Set(all)].map(
    verdict => `${String(all.filter(one => one === verdict).length).padStart(6)} ${verdict}`,
  );
  return [
    `${patterns.length} patterns (${made.length} made by code), ${verdicts.size} different:`,
    ...counts.sort().reverse(),
    ...judged(verdict => verdict !== 'linear').map(line => `\n${line}`),
  ].join('\n');
}

it('are all seen: code makes them while its module is loaded, of words of ours', () => {
  const seen = new Set(made.map(({ at }) => at));
  expect(makers.length).toBeGreaterThan(100);
  expect(
    makers.filter(at => !seen.has(at)),
    'make it once, as a constant of the module',
  ).toEqual([]);
});

/** Neither linear nor surely worse than quadratic. */
const needsBound = (verdict: Verdict): boolean => verdict === 'quadratic' || verdict.startsWith('unknown');

it('take no more than quadratic time', () => {
  expect(judged(verdict => verdict !== 'linear' && !needsBound(verdict))).toEqual([]);
});

it('take quadratic time only where the text is short', () => {
  const beginnings = BOUNDED.flatMap(({ patterns: some }) => some);
  const named = [...verdicts].flatMap(([name, verdict]) => (needsBound(verdict) ? [name] : []));
  const unbounded = named.filter(name => !beginnings.some(beginning => name.startsWith(beginning)));
  expect(unbounded, 'mend it, or bound its text and say where in bounded.ts').toEqual([]);
  const stale = beginnings.filter(beginning => !named.some(name => name.startsWith(beginning)));
  expect(stale, 'no longer quadratic').toEqual([]);
});
