/** Finding papers as one types. */
import { fold } from '../model/fold.ts';
import { isUnreadable, type Row } from './read.ts';

/** The rows that hold every word of the query, in their order. An empty query finds all. */
export function searchRows(rows: readonly Row[], query: string): readonly Row[] {
  const words = fold(query).split(' ').filter(word => word !== '');
  if (words.length === 0) return rows;
  return rows.filter(row => !isUnreadable(row) && words.every(word => row.text.includes(word)));
}
