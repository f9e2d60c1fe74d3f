/** Merging two entries in tests: in both orders, which must give the same. */
import { expect } from 'vitest';
import { mergeEntries, type MergePolicy } from '../../lib/library/merge-entries.ts';
import type { Entry } from '../../lib/record/entry.ts';
import type { PageReading } from '../../lib/record/page-reading.ts';
import { entryOf } from './support.ts';

/** Times of four days, the first that of the adding. */
export const [ADDED, T2, T3, T4] = [1, 2, 3, 4].map(day => `2026-11-0${day}T10:00:00.000Z`) as [
  string,
  string,
  string,
  string,
];
export const entry = (own: Partial<Entry>): Entry => entryOf({ added: ADDED, changed: ADDED, ...own });
/** Merged in both orders, which give the same. */
export function merged(a: Partial<Entry>, b: Partial<Entry>, policy: MergePolicy = 'duplicates'): Entry {
  const one = mergeEntries(entry(a), entry(b), policy);
  expect(mergeEntries(entry(b), entry(a), policy)).toEqual(one);
  return one;
}
export const reading = (n: number, read: string, title = 'A'): PageReading => ({
  version: 1,
  url: `https://r.example/${n}`,
  title,
  read,
  claims: [],
  blocks: [],
  related: [],
  signs: {},
});
export const page = (url: string, seen: string, title = 'A') => ({ url, title, seen });
