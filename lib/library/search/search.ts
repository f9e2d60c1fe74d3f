/** Finding papers as one types. */
import type { Summary } from '../../record/summary.ts';
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

interface Scored {
  row: Summary;
  score: number;
  at: number;
}

function scoreInto(
  scored: Scored[],
  rows: readonly Summary[],
  terms: readonly Term[],
  more: More,
  from = 0,
  to = rows.length,
): void {
  for (let at = from; at < to; at++) {
    const row = rows[at];
    const score = row ? scoreRow(row, terms, more) : 0;
    if (row && score > 0) scored.push({ row, score, at });
  }
}

const bestFirst = (scored: Scored[]): Summary[] =>
  scored.sort((a, b) => b.score - a.score || a.at - b.at).map(({ row }) => row);

/** Rows that hold all terms, the best first; rows that hold them equally well stay in their order. */
export function ranked(rows: readonly Summary[], terms: readonly Term[], more: More): Summary[] {
  const scored: Scored[] = [];
  scoreInto(scored, rows, terms, more);
  return bestFirst(scored);
}

/** How many rows are searched before the window is let on: some ms of long texts. */
const SLICE = 4000;

/** The same as `search`, in slices, for a large list with its long texts. `next` waits and says whether the answer is still wanted. */
export async function searchInSlices(
  rows: readonly Row[],
  query: string,
  more: More,
  next: () => Promise<boolean>,
): Promise<Found | undefined> {
  const terms = parseQuery(query);
  if (terms.length === 0) return { rows };
  const papers = readable(rows);
  const scored: Scored[] = [];
  for (let from = 0; from < papers.length; from += SLICE) {
    if (from > 0 && !(await next())) return undefined;
    scoreInto(scored, papers, terms, more, from, Math.min(from + SLICE, papers.length));
  }
  return { rows: bestFirst(scored) };
}

/** The rows that a query asks for. An empty query finds all, in their order. */
export function search(rows: readonly Row[], query: string, more: More = {}): Found {
  const terms = parseQuery(query);
  return terms.length === 0 ? { rows } : { rows: ranked(readable(rows), terms, more) };
}
