import { useEffect, useState } from 'preact/hooks';
import type { Row } from '../../lib/library/read-entries.ts';
import type { ListModel } from '../list/list-model.ts';

/** The rows of a list, drawn again whenever they change. */
export function useRows(list: ListModel): {
  rows: readonly Row[];
  total: number | undefined;
  complete: boolean;
} {
  const read = () => ({ rows: list.rows(), total: list.total(), complete: list.complete() });
  const [state, setState] = useState(read);
  useEffect(() => {
    setState(read());
    return list.onChange(() => setState(read()));
  }, [list]);
  return state;
}
