import { useEffect, useState } from 'preact/hooks';
import type { Row } from '../../lib/library/read-entries.ts';

interface Guess {
  of: readonly Row[];
  query: string;
  found: readonly Row[];
}

/** What a mistyped search may have meant; looked for, and its code loaded, only when nothing was found. */
export function useGuess(wanted: boolean, rows: readonly Row[], query: string): readonly Row[] | undefined {
  const [guess, setGuess] = useState<Guess>();
  useEffect(() => {
    if (!wanted || query === '') return undefined;
    let gone = false;
    void import('../../lib/library/search/corrected-search.ts').then(({ searchCorrected }) => {
      if (!gone) setGuess({ of: rows, query, found: searchCorrected(rows, query).rows });
    });
    return () => void (gone = true);
  }, [wanted, rows, query]);
  return wanted && guess?.of === rows && guess.query === query ? guess.found : undefined;
}
