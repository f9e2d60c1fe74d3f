/** Planted duplicates and look-alikes, way by way; the bench does the same with more and a clock. */
import { expect, it } from 'vitest';
import { sameWork } from '../../lib/record/same-work.ts';
import { DUPLICATES } from '../support/duplicate-ways.ts';
import { OTHERS, plantedWorks } from '../support/planted-works.ts';

const planted = plantedWorks(3000);
const recordOf = (id: string) => planted.entries.find(entry => entry.id === id)!.record;
const share = (pairs: ReadonlyMap<string, string>, way: string): number => {
  const own = [...pairs].filter(([, how]) => how === way).map(([pair]) => pair.split(' '));
  return own.filter(([a, b]) => sameWork(recordOf(a!), recordOf(b!))).length / own.length;
};

it.each(Object.keys(DUPLICATES))('knows a duplicate: %s', way =>
  expect(share(planted.same, way)).toBeGreaterThanOrEqual(0.9),
);
it.each(Object.keys(OTHERS))('knows another work: %s', way => expect(share(planted.other, way)).toBe(0));
