/** When nothing is found as typed: what may have been meant. */
import type { Summary } from '../../record/summary.ts';
import type { Row } from '../read.ts';
import { scoreRow, type More } from './match.ts';
import { meantWord } from './nearby.ts';
import { parseQuery, textTest, type Term } from './parse-query.ts';
import { ranked, readable, search, type Found } from './search.ts';

/** Each plain word that no row holds, replaced by what may have been meant. */
function repaired(
  rows: readonly Summary[],
  terms: readonly Term[],
  more: More,
): { terms: Term[]; meant: string[] } | undefined {
  const meant: string[] = [];
  const other = terms.map(term => {
    const { test, without } = term;
    if (test.kind !== 'text' || test.phrase || without || rows.some(row => scoreRow(row, [term], more) > 0))
      return term;
    const best = meantWord(rows, test.text);
    if (best === undefined) return term;
    meant.push(best);
    return { test: textTest(best, test.place, false), without };
  });
  return meant.length > 0 ? { terms: other, meant } : undefined;
}

/** The rows that a query asks for; when there are none, those for the words that may have been meant. */
export function searchOrGuess(rows: readonly Row[], query: string, more: More = {}): Found {
  const found = search(rows, query, more);
  if (found.rows.length > 0) return found;
  const papers = readable(rows);
  const repair = repaired(papers, parseQuery(query), more);
  return repair ? { rows: ranked(papers, repair.terms, more), meant: repair.meant } : found;
}
