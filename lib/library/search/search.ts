/** Finding papers as one types. */
import type { Summary } from '../../model/summary.ts';
import { isUnreadable, type Row } from '../read.ts';
import { scoreRow, type More } from './match.ts';
import { parseQuery, type Term } from './parse-query.ts';

export interface Found {
  rows: readonly Row[];
  /** Nothing was found as typed; these words were looked for instead. */
  meant?: string[];
}

const readableCache = new WeakMap<readonly Row[], Summary[]>();

/** The rows that can be searched. */
export function readable(rows: readonly Row[]): Summary[] {
  const known = readableCache.get(rows) ?? rows.filter((row): row is Summary => !isUnreadable(row));
  readableCache.set(rows, known);
  return known;
}

/** Rows that hold all terms, the best first; rows that hold them equally well stay in their order. */
export function ranked(rows: readonly Summary[], terms: readonly Term[], more: More): Summary[] {
  const scored: { row: Summary; score: number; at: number }[] = [];
  rows.forEach((row, at) => {
    const score = scoreRow(row, terms, more);
    if (score > 0) scored.push({ row, score, at });
  });
  return scored.sort((a, b) => b.score - a.score || a.at - b.at).map(({ row }) => row);
}

/** The rows that a query asks for. An empty query finds all, in their order. */
export function search(rows: readonly Row[], query: string, more: More = {}): Found {
  const terms = parseQuery(query);
  return terms.length === 0 ? { rows } : { rows: ranked(readable(rows), terms, more) };
}
