/** Finding papers as one types. */
import type { Summary } from '../../model/summary.ts';
import { isUnreadable, type Row } from '../read.ts';
import { scoreRow, type More } from './match.ts';
import { meantWords } from './nearby.ts';
import { parseQuery, textTest, type Term } from './parse-query.ts';

export interface Found {
  rows: readonly Row[];
  /** Nothing was found as typed; these words were looked for instead. */
  meant?: string[];
}

const readableCache = new WeakMap<readonly Row[], Summary[]>();

function readable(rows: readonly Row[]): Summary[] {
  const known = readableCache.get(rows) ?? rows.filter((row): row is Summary => !isUnreadable(row));
  readableCache.set(rows, known);
  return known;
}

/** Rows that hold all terms, the best first; rows that hold them equally well stay in their order. */
function ranked(rows: readonly Summary[], terms: readonly Term[], more: More): Summary[] {
  const scored: { row: Summary; score: number; at: number }[] = [];
  rows.forEach((row, at) => {
    const score = scoreRow(row, terms, more);
    if (score > 0) scored.push({ row, score, at });
  });
  return scored.sort((a, b) => b.score - a.score || a.at - b.at).map(({ row }) => row);
}

/** Each plain word that no row holds, replaced by what may have been meant. */
function repaired(rows: readonly Summary[], terms: readonly Term[], more: More): { terms: Term[]; meant: string[] } | undefined {
  const meant: string[] = [];
  const other = terms.map(term => {
    const { test, without } = term;
    if (test.kind !== 'text' || test.phrase || without || rows.some(row => scoreRow(row, [term], more) > 0)) return term;
    const [best] = meantWords(rows, test.text).map(word => ({ word, near: word.length - test.text.length })).sort((a, b) => Math.abs(a.near) - Math.abs(b.near));
    if (!best) return term;
    meant.push(best.word);
    return { test: textTest(best.word, test.place, false), without };
  });
  return meant.length > 0 ? { terms: other, meant } : undefined;
}

/**
 * The rows that a query asks for. An empty query finds all, in their order. `guess`: when nothing is found, look for
 * what may have been meant.
 */
export function search(rows: readonly Row[], query: string, more: More = {}, guess = true): Found {
  const terms = parseQuery(query);
  if (terms.length === 0) return { rows };
  const papers = readable(rows);
  const found = ranked(papers, terms, more);
  if (found.length > 0 || !guess) return { rows: found };
  const repair = repaired(papers, terms, more);
  return repair ? { rows: ranked(papers, repair.terms, more), meant: repair.meant } : { rows: found };
}
