/** Finding papers among the rows of a list. Pure: what rows do not hold themselves is given by the caller. */
import type { Summary } from '../../record/summary.ts';
import { isUnreadable, type Row } from '../read-entries.ts';
import { parseQuery, type Term } from './parse-query.ts';
import { scoreRow, type Lookups } from './score-row.ts';

export interface Found {
  /** The best first. */
  rows: readonly Row[];
  /** Nothing was found as typed; these words were looked for instead. */
  meant?: string[];
}

const readableRows = new WeakMap<readonly Row[], Summary[]>();

/** The rows that can be searched: all but the unreadable. */
export function readable(rows: readonly Row[]): Summary[] {
  const known = readableRows.get(rows) ?? rows.filter((row): row is Summary => !isUnreadable(row));
  readableRows.set(rows, known);
  return known;
}

interface ScoredRow {
  row: Summary;
  score: number;
  /** Where it stood in the list. */
  at: number;
}

/** The rows from `from` up to `to` that hold all terms, each with how well it does. */
function scoreRows(
  rows: readonly Summary[],
  terms: readonly Term[],
  lookups: Lookups,
  from = 0,
  to = rows.length,
): ScoredRow[] {
  const scored: ScoredRow[] = [];
  for (let at = from; at < to; at++) {
    const row = rows[at];
    const score = row ? scoreRow(row, terms, lookups) : 0;
    if (row && score > 0) scored.push({ row, score, at });
  }
  return scored;
}

const bestFirst = (scored: ScoredRow[]): Summary[] =>
  scored.sort((a, b) => b.score - a.score || a.at - b.at).map(({ row }) => row);

/** Rows that hold all terms, the best first; rows that hold them equally well stay in their order. */
export const rankRows = (rows: readonly Summary[], terms: readonly Term[], lookups: Lookups): Summary[] =>
  bestFirst(scoreRows(rows, terms, lookups));

/** The rows that a query finds. An empty query finds all, in their order. */
export function searchRows(rows: readonly Row[], query: string, lookups: Lookups = {}): Found {
  const terms = parseQuery(query);
  return terms.length === 0 ? { rows } : { rows: rankRows(readable(rows), terms, lookups) };
}

/** How many rows are searched before the window is let on: some ms of long texts. */
const SLICE = 4000;

/**
 * The same as `searchRows`, in slices, for a large list with its long texts. `stillWanted` is awaited between
 * slices: it lets the window go on and says whether anybody still waits for the answer. When nobody does there
 * is none.
 */
export async function searchRowsInSlices(
  rows: readonly Row[],
  query: string,
  lookups: Lookups,
  stillWanted: () => Promise<boolean>,
): Promise<Found | undefined> {
  const terms = parseQuery(query);
  if (terms.length === 0) return { rows };
  const papers = readable(rows);
  const scored: ScoredRow[] = [];
  for (let from = 0; from < papers.length; from += SLICE) {
    if (from > 0 && !(await stillWanted())) return undefined;
    scored.push(...scoreRows(papers, terms, lookups, from, Math.min(from + SLICE, papers.length)));
  }
  return { rows: bestFirst(scored) };
}
