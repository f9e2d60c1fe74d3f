/** Entries that may be the same work, for the user to say: see record/same-work.ts. */
import { compareWorks, isIdentifier, mostOfKey } from '../record/same-work.ts';
import type { Summary } from '../record/summary.ts';
import { pairName } from './organisers/kept-apart.ts';

/** Rows that may be one work, and why they stand together. */
export interface DuplicateGroup {
  rows: Summary[];
  why: DuplicateReason;
}

export type DuplicateReason =
  /** They are one work, as far as all say. */
  | 'same'
  /** They carry one identifier, but are two papers by what else they say. */
  | 'shared-identifier'
  /** They are alike, but for one thing. */
  | 'alike';

/**
 * Groups of two or more rows, each row in one group of each reason at most; first those that are one work, then the
 * doubtful. No pair of `apart` (see pairName) stands in one, and none of which one is another work. The work grows with
 * the rows, not with their pairs.
 */
export function duplicateGroups(
  rows: readonly Summary[],
  apart: ReadonlySet<string> = new Set(),
): DuplicateGroup[] {
  const isKeptApart = (a: Summary, b: Summary) => apart.size > 0 && apart.has(pairName(a.id, b.id));
  const doubtful: [Summary, Summary][] = [];
  const same = joined();
  for (const [a, b] of pairs(rows)) {
    if (same.isJoined(a, b) || isKeptApart(a, b)) continue;
    const likeness = compareWorks(a, b);
    if (likeness === 'doubtful') doubtful.push([a, b]);
    if (likeness !== 'same') continue;
    if (!same.across(a, b, (one, other) => !isKeptApart(one, other))) continue;
    if (same.across(a, b, (one, other) => compareWorks(one, other) === 'same')) same.join(a, b);
    else doubtful.push([a, b]);
  }
  const unsure = joined();
  for (const [a, b] of doubtful)
    if (!same.isJoined(a, b) && unsure.across(a, b, (one, other) => !isKeptApart(one, other)))
      unsure.join(a, b);
  return [
    ...same.groups().map((group): DuplicateGroup => ({ rows: group, why: 'same' })),
    ...unsure.groups().map((group): DuplicateGroup => ({ rows: group, why: doubtOf(group) })),
  ];
}

/** Rows that were put together: groups that grow. */
function joined() {
  const groupOf = new Map<Summary, Summary[]>();
  const of = (row: Summary): Summary[] => groupOf.get(row) ?? [row];
  return {
    isJoined: (a: Summary, b: Summary): boolean => groupOf.has(a) && groupOf.get(a) === groupOf.get(b),
    /** True when each row of one group fits each of the other. */
    across: (a: Summary, b: Summary, fits: (a: Summary, b: Summary) => boolean): boolean =>
      of(a).every(one => of(b).every(other => fits(one, other))),
    join: (a: Summary, b: Summary): void => {
      const group = [...new Set([...of(a), ...of(b)])];
      for (const row of group) groupOf.set(row, group);
    },
    groups: (): Summary[][] => [...new Set(groupOf.values())],
  };
}

function doubtOf([first, ...others]: readonly Summary[]): DuplicateReason {
  const isShared = (key: string) => isIdentifier(key) && others.some(({ keys }) => keys.includes(key));
  return first?.keys.some(isShared) === true ? 'shared-identifier' : 'alike';
}

/** Rows after a row with which it is compared, at most, among those that share a key. */
const MOST_PAIRS = 60;

/** Pairs of rows that share a key: only these are compared. A pair that shares several comes again. */
function* pairs(rows: readonly Summary[]): Generator<[Summary, Summary]> {
  for (const bucket of buckets(rows))
    for (const [i, a] of bucket.entries())
      for (const b of bucket.slice(i + 1, i + 1 + MOST_PAIRS)) yield [a, b];
}

/** Rows that share a key; not those of a key that too many have. */
function* buckets(rows: readonly Summary[]): Generator<readonly Summary[]> {
  // most keys have one row: only those of several get a list
  const first = new Map<string, Summary>();
  const shared = new Map<string, Summary[]>();
  for (const row of rows) {
    for (const key of row.keys) {
      const known = first.get(key);
      if (!known) first.set(key, row);
      else if (!shared.get(key)?.push(row)) shared.set(key, [known, row]);
    }
  }
  for (const [key, bucket] of shared) if (bucket.length <= mostOfKey(key)) yield byAuthorAndYear(bucket);
}

/** Works of one author and year beside each other: where there are many, those are the ones to compare. */
const byAuthorAndYear = (bucket: readonly Summary[]): readonly Summary[] =>
  bucket.length <= MOST_PAIRS
    ? bucket
    : bucket
        .map((row): [string, Summary] => [`${row.marks.family ?? ''} ${row.marks.year ?? ''}`, row])
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
        .map(([, row]) => row);
