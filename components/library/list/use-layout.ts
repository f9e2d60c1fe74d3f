import { useCallback, useEffect, useState } from 'preact/hooks';
import { SORTS, type Sort } from '../../../lib/library/sort-rows.ts';
import { writeSettings, type Settings } from '../../../lib/storage/settings.ts';

/** The order of a list. */
export interface Order {
  by: Sort;
  backwards: boolean;
}

export interface Layout {
  order: Order;
  columns: boolean;
  setOrder(order: Order): void;
  setColumns(columns: boolean): void;
}

/** Columns where nothing was chosen; cards below NARROW whatever was chosen. */
const WIDE = '(min-width: 100rem)';
const NARROW = '(max-width: 48rem)';

function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const changed = () => setHolds(media.matches);
    media.addEventListener('change', changed);
    return () => media.removeEventListener('change', changed);
  }, [query]);
  return holds;
}

/** The order and shape of the list, as they were left last time: columns in a wide window, cards in a narrow one. */
export function useLayout({ listSort, listBackwards, listColumns }: Settings): Layout {
  const [order, setOrder] = useState<Order>({
    by: SORTS.find(sort => sort === listSort) ?? 'added',
    backwards: listBackwards,
  });
  const [chosen, setChosen] = useState(listColumns);
  const [wide, narrow] = [useMedia(WIDE), useMedia(NARROW)];
  return {
    order,
    columns: !narrow && (chosen ?? wide),
    setOrder: useCallback((next: Order) => {
      setOrder(next);
      void writeSettings({ listSort: next.by, listBackwards: next.backwards });
    }, []),
    setColumns: useCallback((columns: boolean) => {
      setChosen(columns);
      void writeSettings({ listColumns: columns });
    }, []),
  };
}
