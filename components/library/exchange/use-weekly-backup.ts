import { useEffect } from 'preact/hooks';
import { backUpWeekly, isBackupDue } from '../../../lib/actions/back-up-weekly.ts';
import type { Library } from '../../../lib/library/library.ts';
import type { Settings } from '../../../lib/storage/settings.ts';

/** Makes the weekly backup when it is due, while the library is open and holds papers. */
export function useWeeklyBackup(
  library: Library,
  settings: Settings,
  papers: number,
  onMade: (fileName: string) => void,
): void {
  const due = papers > 0 && isBackupDue(settings, Date.now());
  useEffect(() => {
    if (due) void backUpWeekly(library).then(fileName => fileName !== undefined && onMade(fileName));
  }, [due]);
}
