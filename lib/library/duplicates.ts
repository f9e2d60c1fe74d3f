/** Entries that may be the same work: they share an identifier, or title, first author and year. */
import { sameMarked } from '../record/same-work.ts';
import { pairName } from './organisers/kept-apart.ts';
import type { Summary } from '../record/summary.ts';

/** More rows of one key than these are told apart by first author and year before they are compared. */
const MANY = 40;

/**
 * Groups of two or more rows that are one work, each row in one group; no pair of `apart` (see pairName) stands
 * in one. The work grows with the rows, not with their pairs.
 */
export function duplicateGroups(
  rows: readonly Summary[],
  apart: ReadonlySet<string> = new Set(),
): Summary[][] {
  const groupOf = new Map<Summary, Summary[]>();
  const keptApart = (one: readonly Summary[], other: readonly Summary[]) =>
    apart.size > 0 && one.some(a => other.some(b => apart.has(pairName(a.id, b.id))));
  for (const bucket of buckets(rows)) {
    for (let i = 0; i < bucket.length; i++) {
      for (let j = i + 1; j < bucket.length; j++) {
        const [a, b] = [bucket[i]!, bucket[j]!];
        const [one, other] = [groupOf.get(a) ?? [a], groupOf.get(b) ?? [b]];
        if (one === other || !sameMarked(a, b) || keptApart(one, other)) continue;
        const group = [...one, ...other];
        for (const row of group) groupOf.set(row, group);
      }
    }
  }
  return [...new Set(groupOf.values())];
}

/** Rows that share a key: only these are compared. */
function* buckets(rows: readonly Summary[]): Generator<Summary[]> {
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
  for (const bucket of shared.values()) {
    if (bucket.length <= MANY) yield bucket;
    else yield* byAuthorAndYear(bucket);
  }
}

/** The parts of a large bucket that have the same first author and year. */
function byAuthorAndYear(bucket: readonly Summary[]): Iterable<Summary[]> {
  const parts = new Map<string, Summary[]>();
  for (const row of bucket) {
    const part = `${row.marks.family ?? ''} ${row.marks.year ?? ''}`;
    parts.set(part, [...(parts.get(part) ?? []), row]);
  }
  return parts.values();
}
