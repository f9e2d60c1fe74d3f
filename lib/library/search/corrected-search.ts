/** When nothing is found as typed: mistyped words are replaced by those that may have been meant. */
import type { Summary } from '../../record/summary.ts';
import type { Row } from '../read-entries.ts';
import { parseQuery, textTest, type Term } from './parse-query.ts';
import { scoreRow, type Lookups } from './score-row.ts';
import { rankRows, readable, searchRows, type Found } from './search-rows.ts';
import { mostSimilarWord } from './similar-words.ts';

/** The terms with each plain word that no row holds replaced; undefined when there is nothing to replace. */
function correctedTerms(
  rows: readonly Summary[],
  terms: readonly Term[],
  lookups: Lookups,
): { terms: Term[]; meant: string[] } | undefined {
  const meant: string[] = [];
  const corrected = terms.map(term => {
    const { test, without } = term;
    if (test.kind !== 'text' || test.phrase || without) return term;
    if (rows.some(row => scoreRow(row, [term], lookups) > 0)) return term;
    const similar = mostSimilarWord(rows, test.text);
    if (similar === undefined) return term;
    meant.push(similar);
    return { test: textTest(similar, test.place, false), without };
  });
  return meant.length > 0 ? { terms: corrected, meant } : undefined;
}

/** The rows that a query finds; when there are none, those for the words that may have been meant. */
export function searchCorrected(rows: readonly Row[], query: string, lookups: Lookups = {}): Found {
  const found = searchRows(rows, query, lookups);
  if (found.rows.length > 0) return found;
  const papers = readable(rows);
  const corrected = correctedTerms(papers, parseQuery(query), lookups);
  return corrected ? { rows: rankRows(papers, corrected.terms, lookups), meant: corrected.meant } : found;
}
