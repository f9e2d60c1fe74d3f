import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Row } from '../../../lib/library/read-entries.ts';
import { searchCorrected } from '../../../lib/library/search/corrected-search.ts';
import { searchRows, searchRowsInSlices, type Found } from '../../../lib/library/search/search-rows.ts';

/** How long nothing is typed before the abstracts are searched too, in ms. */
const PAUSE = 90;

interface Deep extends Found {
  of: readonly Row[];
  query: string;
}

/**
 * The rows that a query finds: at once what the rows themselves hold; after a pause also what abstracts and notes hold,
 * which stands after it, and what a mistyped word may have meant.
 */
export function useSearch(
  rows: readonly Row[],
  query: string,
  texts: ReadonlyMap<string, string>,
  collections: ReadonlyMap<string, string>,
): Found {
  const quick = useMemo(
    () => searchRows(rows, query, { collectionNames: collections }),
    [rows, query, collections],
  );
  const [deep, setDeep] = useState<Deep>();
  useEffect(() => {
    if (query.trim() === '') return undefined;
    let overtaken = false;
    const next = () => new Promise<boolean>(resolve => setTimeout(() => resolve(!overtaken)));
    const searchDeep = async () => {
      const found = await searchRowsInSlices(
        rows,
        query,
        { longTexts: texts, collectionNames: collections },
        next,
      );
      if (found && !overtaken)
        setDeep({
          ...(found.rows.length > 0
            ? found
            : searchCorrected(rows, query, { longTexts: texts, collectionNames: collections })),
          of: rows,
          query,
        });
    };
    const timer = setTimeout(() => void searchDeep(), PAUSE);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [rows, query, texts, collections]);
  return deep && deep.query === query && deep.of === rows ? deep : quick;
}
