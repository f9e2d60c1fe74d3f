import { useState } from 'preact/hooks';
import { useWords } from '../../ui/words.tsx';
import type { Library } from '../../../lib/library/library.ts';
import type { Settings } from '../../../lib/storage/settings.ts';
import { switchWeeklyBackup } from '../../../lib/actions/back-up-weekly.ts';
import type { ActionLog } from '../../action-log.ts';
import { saveBackup } from '../../../lib/actions/save-backup.ts';

interface BackupProps {
  library: Library;
  settings: Settings;
  log: ActionLog;
  onSet(change: Partial<Settings>): void;
}

/** Saves a backup, says when the last one was made, and lets one be made each week. */
export function Backup({ library, settings, log, onSet }: BackupProps) {
  const { t, date } = useWords();
  const [busy, setBusy] = useState(false);
  const make = async () => {
    setBusy(true);
    const { fileName, made } = await saveBackup(library);
    log.announce(t('backup_made', { file: fileName }));
    onSet({ lastBackup: made });
    setBusy(false);
  };
  const setAuto = async (wanted: boolean) => {
    const autoBackup = await switchWeeklyBackup(wanted);
    onSet({ autoBackup });
    if (wanted && !autoBackup) log.announce(t('backup_auto_refused'));
  };
  return (
    <fieldset>
      <legend>{t('backup')}</legend>
      <p>
        {t('backup_help')} {t('backup_restore')}
      </p>
      <p>
        {settings.lastBackup
          ? t('backup_last', { date: date(settings.lastBackup, 'time') })
          : t('backup_never')}
      </p>
      <button type="button" class="button" disabled={busy} onClick={() => void make()}>
        {t('backup_make')}
      </button>
      <label class="setting">
        <input
          type="checkbox"
          checked={settings.autoBackup}
          onChange={event => void setAuto(event.currentTarget.checked)}
        />
        <span>
          {t('backup_auto')}
          <small>{t('backup_auto_help')}</small>
        </span>
      </label>
    </fieldset>
  );
}
