import { useLoaded } from '../hooks/use-loaded.ts';
import type { UnreadableRowProps } from './refused-row.tsx';

/** A place for a row that could not be read: hardly any library has one. */
export function UnreadableRow(props: UnreadableRowProps) {
  const part = useLoaded(true, () => import('./refused-row.tsx'));
  return part ? <part.RefusedRow {...props} /> : <div class="row row-unreadable" />;
}
