/** A table of pairs of records, with what a careful librarian says of each: one work or two, and why. */
import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../../lib/record/parse-record.ts';
import { ok } from '../../../lib/record/result.ts';
import { compareWorks, workOf } from '../../../lib/record/same-work.ts';
import { MADE } from './made-pairs.ts';
import type { Pair } from './pair.ts';
import { TYPED } from './pairs/index.ts';

const typed = Object.entries(TYPED).flatMap(([topic, pairs]) =>
  pairs.map(pair => ({ ...pair, why: `${topic}: ${pair.why}` })),
);
const table: readonly Pair[] = [...typed, ...MADE];

const likeness = ({ a, b }: Pair) => compareWorks(workOf(a), workOf(b));
/** What a reader of the failure needs: the reason, what came, the two records. */
const told = (pair: Pair): string =>
  [
    `${pair.verdict}, not ${likeness(pair)}: ${pair.why}`,
    ...[pair.a, pair.b].map(record => `  ${JSON.stringify(record)}`),
  ].join('\n');
const toldOf = (pairs: readonly Pair[]): string => `${pairs.length} pairs\n${pairs.map(told).join('\n')}`;

/** Of the pairs that are one work, and of the preprints with their articles, the share that may go unseen. */
const MOST_UNSEEN = { same: 0.02, preprint: 0.03 };

describe('pairs of records', () => {
  it('are many, each with a reason of its own', () => {
    expect(typed.length).toBeGreaterThanOrEqual(250);
    expect(MADE.length).toBeGreaterThanOrEqual(150);
    const reasons = table.map(({ why }) => why);
    expect(reasons.filter((why, at) => reasons.indexOf(why) !== at)).toEqual([]);
  });

  it('hold records as the guard lets them through', () => {
    for (const { why, a, b } of table)
      for (const record of [a, b]) expect(parseRecord(record), why).toEqual(ok(record));
  });

  it('are judged alike in both orders', () => {
    const turned = table.filter(pair => likeness(pair) !== likeness({ ...pair, a: pair.b, b: pair.a }));
    expect(turned, toldOf(turned)).toEqual([]);
  });

  it('are never joined when they are two works', () => {
    const joined = table.filter(pair => pair.verdict !== 'same' && likeness(pair) === 'same');
    expect(joined, toldOf(joined)).toEqual([]);
  });

  it('are not called preprint and article when they are neither', () => {
    const related = table.filter(pair => pair.verdict === 'apart' && likeness(pair) === 'preprint');
    expect(related, toldOf(related)).toEqual([]);
  });

  it.each(['same', 'preprint'] as const)('are seen where they are: %s', verdict => {
    const all = table.filter(pair => pair.verdict === verdict);
    const unseen = all.filter(pair => likeness(pair) !== verdict);
    expect(unseen.length / all.length, toldOf(unseen)).toBeLessThanOrEqual(MOST_UNSEEN[verdict]);
  });
});
