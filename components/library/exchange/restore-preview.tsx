import { useState } from 'preact/hooks';
import { useWords } from '../../ui/words.tsx';
import { RESTORE_MODES, type RestoreMode } from '../../../lib/library/restore-entries.ts';
import type { BackupToRestore } from '../../../lib/actions/restore-backup.ts';
import { Problems } from './import-preview.tsx';

interface RestorePreviewProps extends Pick<BackupToRestore, 'backup' | 'judged' | 'problems'> {
  onRestore(mode: RestoreMode): void;
  onCancel(): void;
}

/** What a backup holds beside the library, and whether it is merged in or takes its place. Nothing is written yet. */
export function RestorePreview({ backup, judged, problems, onRestore, onCancel }: RestorePreviewProps) {
  const { t, date } = useWords();
  const [mode, setMode] = useState<RestoreMode>('merge');
  const { added, changed, twins, beyond, same } = judged;
  const { made } = backup.manifest;
  const merging = mode === 'merge';
  const counts = (
    [
      ['restore_new', added.length + (merging ? 0 : twins.length)],
      ['restore_twin', merging ? twins.length : 0],
      ['restore_changed', changed.length],
      ['restore_same', same],
    ] as const
  ).filter(([key, n]) => n > 0 || key === 'restore_new');
  return (
    <section class="preview" aria-label={t('import_preview')}>
      <p class="preview-format">
        {made === undefined ? t('backup') : t('restore_made', { date: date(made, 'time') })}
      </p>
      <ul class="preview-counts">
        {counts.map(([key, n]) => (
          <li key={key}>
            <b>{t(key, { n })}</b>
          </li>
        ))}
        <Problems problems={problems} />
      </ul>
      <fieldset class="choices restore-modes">
        <legend class="visually-hidden">{t('restore_how')}</legend>
        {RESTORE_MODES.map(one => (
          <label key={one} class="choice">
            <input type="radio" name="restore-mode" checked={mode === one} onChange={() => setMode(one)} />
            <span>
              {t(one === 'merge' ? 'restore_merge' : 'restore_replace')}
              <small>
                {one === 'merge' ? t('restore_merge_help') : t('restore_replace_help', { n: beyond.length })}
              </small>
            </span>
          </label>
        ))}
      </fieldset>
      <p class="preview-acts">
        <button type="button" class="button button-main" onClick={() => onRestore(mode)}>
          {t('restore_backup')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </p>
    </section>
  );
}
