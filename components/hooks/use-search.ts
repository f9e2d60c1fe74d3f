import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Library } from '../../lib/library/library.ts';
import type { Row } from '../../lib/library/read-entries.ts';
import type { WatchedQuery } from '../../lib/library/search/create-search.ts';
import { useLoaded } from './use-loaded.ts';

interface Answer extends WatchedQuery {
  found: readonly Row[];
}

/**
 * The rows that a query finds: at once what the rows themselves hold, a moment later everything. The search's code is
 * loaded after the first drawing, before anything can be typed.
 */
export function useSearch(library: Library, { rows, query, complete }: WatchedQuery): readonly Row[] {
  const code = useLoaded(true, () => import('../../lib/library/search/create-search.ts'));
  const search = useMemo(() => code?.createSearch(library), [code, library]);
  const quick = useMemo(() => (search ? search.quick(rows, query).rows : rows), [search, rows, query]);
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    if (!search || query.trim() === '') return undefined;
    const watched = { rows, query, complete };
    return search.watch(watched, found => setAnswer({ ...watched, found: found.rows }));
  }, [search, rows, query, complete]);
  return answer?.rows === rows && answer.query === query ? answer.found : quick;
}
