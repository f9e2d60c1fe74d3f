import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useWords } from '../../ui/words.tsx';
import type { Library } from '../../../lib/library/library.ts';
import type { Settings } from '../../../lib/storage/settings.ts';
import { saveFile } from '../../../lib/actions/export-file.ts';
import type { ActionLog } from '../../hooks/use-action-log.ts';
import { makeBackup } from '../../../lib/actions/make-backup.ts';

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
    const { bytes, name, made } = await makeBackup(library);
    saveFile(name, bytes, 'application/zip');
    log.announce(t('backup_made', { file: name }));
    onSet({ lastBackup: made });
    setBusy(false);
  };
  /** Asked for in the click, and given back when it is switched off. */
  const setAuto = (on: boolean) => {
    const downloads = { permissions: ['downloads' as const] };
    if (!on) {
      onSet({ autoBackup: false });
      void browser.permissions.remove(downloads);
      return;
    }
    const refused = () => {
      onSet({ autoBackup: false });
      log.announce(t('backup_auto_refused'));
    };
    browser.permissions
      .request(downloads)
      .then(granted => (granted ? onSet({ autoBackup: true }) : refused()), refused);
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
          onChange={event => setAuto(event.currentTarget.checked)}
        />
        <span>
          {t('backup_auto')}
          <small>{t('backup_auto_help')}</small>
        </span>
      </label>
    </fieldset>
  );
}
