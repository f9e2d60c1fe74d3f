import { useState } from 'preact/hooks';
import { switchWeeklyBackup } from '../../../lib/actions/back-up-weekly.ts';
import { saveBackup } from '../../../lib/actions/save-backup.ts';
import type { Settings } from '../../../lib/storage/settings.ts';
import { deliveryWords } from '../../ui/delivery-words.ts';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { useWords } from '../../ui/words.tsx';
import { useLibrary } from '../store/use-library.ts';
import { SettingAct, SettingsGroup, Switch } from '../settings/setting.tsx';
import { HandedBackup } from './backup-note.tsx';
import { useBackupState } from './use-backup-state.ts';

interface BackupProps {
  onSet(change: Partial<Settings>): void;
}

/** Saves a backup, says what became of it and when the last one was made, and lets one be made each week. */
export function Backup({ onSet }: BackupProps) {
  const { t, date } = useWords();
  const { data, log } = useLibrary();
  const { handed } = useBackupState();
  const { lastBackup, autoBackup } = data.settings.value;
  const { busy, fault, save } = useSaving();
  const setAuto = async (wanted: boolean) => {
    const granted = await switchWeeklyBackup(wanted);
    onSet({ autoBackup: granted });
    if (wanted && !granted) log.announce(t('backup_auto_refused'));
  };
  const last = lastBackup ? t('backup_last', { date: date(lastBackup, 'time') }) : t('backup_never');
  const help = t('backup_help');
  const said = (
    <>
      {last}
      <small>{help}</small>
      {fault !== undefined && (
        <p role="alert" class="backup-fault">
          {fault}
        </p>
      )}
      {handed && (
        <p>
          <HandedBackup {...handed} />
        </p>
      )}
    </>
  );
  return (
    <SettingsGroup title={t('backup')}>
      <SettingAct said={said} words={[last, help, t('backup_make')]}>
        {busy ? (
          <ProgressBar words={t('backup')} part={busy.part} onStop={() => busy.stop.abort()} />
        ) : (
          <button type="button" class="button" onClick={save}>
            {t('backup_make')}
          </button>
        )}
      </SettingAct>
      <Switch
        title={t('backup_auto')}
        help={t('backup_auto_help')}
        on={autoBackup}
        onSwitch={wanted => void setAuto(wanted)}
      />
    </SettingsGroup>
  );
}

/** Saving a backup: how far it is while it lasts, why the last one is not there, and the way to begin. */
function useSaving() {
  const { t } = useWords();
  const { library, log } = useLibrary();
  const [busy, setBusy] = useState<{ part: number; stop: AbortController }>();
  const [fault, setFault] = useState<string>();
  const save = async () => {
    const stop = new AbortController();
    const progress = (part: number) => setBusy({ part, stop });
    setFault(undefined);
    progress(0);
    try {
      const delivery = await saveBackup(library, { signal: stop.signal, progress });
      if (delivery.kind === 'failed') setFault(deliveryWords(delivery, t));
      else if (delivery.kind === 'saved') log.announce(t('backup_made', { file: delivery.name }));
    } catch (cause) {
      if (!stop.signal.aborted) throw cause;
    } finally {
      setBusy(undefined);
    }
  };
  return { busy, fault, save: () => void save() };
}
