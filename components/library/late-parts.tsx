import { useWeeklyBackup } from './exchange/use-weekly-backup.ts';
import { Interrupted } from './interrupted.tsx';

/** What the page has besides, once the list stands: the acts that were interrupted, and the weekly backup. */
export function LateParts() {
  useWeeklyBackup();
  return <Interrupted />;
}
