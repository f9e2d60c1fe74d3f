import { confirmBackup } from '../../../lib/actions/save-backup.ts';
import { useWords } from '../../ui/words.tsx';
import { FAULT_WORDS } from '../../ui/delivery-words.ts';
import { useLibrary } from '../store/use-library.ts';
import { useBackupState } from './use-backup-state.ts';
import { tryWeeklyBackup } from './use-weekly-backup.ts';

/**
 * What there is to say of backups: that the weekly one failed, that one waits for the person's word, or that papers are
 * in none. Stays until it is dealt with.
 */
export function BackupNote() {
  const { t, date } = useWords();
  const { library, data, log } = useLibrary();
  const { handed, failed } = useBackupState();
  const unsaved = data.unsaved.value;
  if (failed)
    return (
      <span role="alert">
        {t('backup_failed', { date: date(failed.when, 'time') })}{' '}
        {t(FAULT_WORDS[failed.why], { file: failed.name })}{' '}
        <button type="button" class="text-button" onClick={() => void tryWeeklyBackup(library, log, t)}>
          {t('try_again')}
        </button>{' '}
        <a href="#/settings">{t('view_settings')}</a>
      </span>
    );
  if (handed) return <HandedBackup {...handed} />;
  return unsaved > 0 ? <a href="#/settings">{t('backup_remind', { n: unsaved })}</a> : null;
}

/** Asks for a backup that the browser took: is the file there? */
export function HandedBackup({ name, made }: { name: string; made: string }) {
  const { t, date } = useWords();
  return (
    <span role="status">
      {t('backup_handed', { file: name, date: date(made, 'time') })}{' '}
      <button type="button" class="text-button" onClick={() => void confirmBackup()}>
        {t('backup_have')}
      </button>
    </span>
  );
}
