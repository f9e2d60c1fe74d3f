import { useEffect } from 'preact/hooks';
import { backUpWeekly } from '../../../lib/actions/back-up-weekly.ts';
import type { Words } from '../../../lib/i18n/words.ts';
import type { Library } from '../../../lib/library/library.ts';
import type { ActionLog } from '../../action-log.ts';
import { useWords } from '../../ui/words.tsx';
import { useLibrary } from '../store/use-library.ts';

/** How often it is asked whether a backup is due, in ms: one that failed is tried again so soon. */
const HOUR = 3_600_000;

/** Makes the weekly backup when it is due, while the library is open and holds papers. */
export function useWeeklyBackup(): void {
  const { t } = useWords();
  const { library, data, log } = useLibrary();
  const wanted = data.settings.value.autoBackup && (data.listed.value.total ?? 0) > 0;
  useEffect(() => {
    if (!wanted) return;
    const attempt = () => void tryWeeklyBackup(library, log, t);
    attempt();
    const timer = setInterval(attempt, HOUR);
    return () => clearInterval(timer);
  }, [wanted]);
}

/** Makes the weekly backup if it is due, and says so once it is on the disk. That it failed, the list says. */
export async function tryWeeklyBackup(library: Library, log: ActionLog, t: Words['t']): Promise<void> {
  const delivery = await backUpWeekly(library);
  if (delivery?.kind === 'saved') log.announce(t('backup_made', { file: delivery.name }));
}
