import type { Summary } from '../record/summary.ts';
import { isUnreadable, type Row } from './read-entries.ts';

/** `best`: as the search ranked them. */
export const SORTS = ['best', 'added', 'year', 'title', 'author', 'journal'] as const;
export type Sort = (typeof SORTS)[number];

/** Stands after every text. */
const LAST = '\uffff';

/** What a row is ordered by, made comparable once. Newest first for a year. */
const sortKey = (row: Summary, sort: Sort): string | number => {
  switch (sort) {
    case 'year':
      return -(row.year ?? -Infinity);
    case 'title':
      return row.title.replace(/^[\p{P}\s]+/u, '').toLowerCase();
    case 'author':
      return row.by === '' ? LAST : (row.authors[0] ?? '').toLowerCase();
    case 'journal':
      return row.journal === '' ? LAST : row.journal.toLowerCase();
    default:
      return row.rank;
  }
};

/**
 * Rows in an order; `best` leaves them as they are. Text is ordered as the language orders it; rows without a
 * value come last.
 */
export function sortRows(
  rows: readonly Row[],
  sort: Sort,
  backwards: boolean,
  language: string,
): readonly Row[] {
  if (sort === 'best') return rows;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const keyed = rows.map((row, at) => ({ row, at, key: isUnreadable(row) ? LAST : sortKey(row, sort) }));
  const turn = backwards ? -1 : 1;
  keyed.sort((a, b) => {
    const order =
      typeof a.key === 'number' && typeof b.key === 'number'
        ? a.key - b.key
        : compare(String(a.key), String(b.key));
    return (order || a.at - b.at) * turn;
  });
  return keyed.map(({ row }) => row);
}
