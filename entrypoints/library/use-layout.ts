import { useCallback, useState } from 'preact/hooks';
import { SORTS, type Sort } from '../../lib/library/sort.ts';
import { writeSettings } from '../../lib/messages/local-store.ts';
import type { Settings } from '../../lib/model/settings.ts';

export interface Layout {
  sort: { by: Sort; backwards: boolean };
  columns: boolean;
}

/** The order and shape of the list, as they were left last time. */
export function useLayout({ listSort, listBackwards, listColumns }: Settings): [Layout, (layout: Layout) => void] {
  const [layout, setLayout] = useState<Layout>({ sort: { by: SORTS.find(sort => sort === listSort) ?? 'added', backwards: listBackwards }, columns: listColumns });
  const change = useCallback((next: Layout) => {
    setLayout(next);
    void writeSettings({ listSort: next.sort.by, listBackwards: next.sort.backwards, listColumns: next.columns });
  }, []);
  return [layout, change];
}
