import { useState } from 'preact/hooks';
import { useWords } from '../../components/words.tsx';
import { allRows, getEntries, isUnreadable } from '../../lib/library/read.ts';
import type { Library } from '../../lib/library/library.ts';
import { allShelves } from '../../lib/library/shelves.ts';
import type { Entry } from '../../lib/model/entry.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { fileName } from '../../lib/formats/export.ts';
import { saveFile } from '../shared/export-file.ts';
import type { Acts } from '../shared/use-acts.ts';

interface BackupProps {
  library: Library;
  settings: Settings;
  acts: Acts;
  onMade(when: string): void;
}

/** Everything that the library holds, the trash and unreadable rows too, in one file. */
async function makeBackup(library: Library, settings: Settings): Promise<{ bytes: Uint8Array<ArrayBuffer>; made: string }> {
  const entries: Entry[] = [];
  const unreadable: unknown[] = [];
  for (const place of ['list', 'trash'] as const) {
    for await (const rows of allRows(library, place)) {
      for (const entry of await getEntries(library, rows.map(({ id }) => id))) {
        if (isUnreadable(entry)) unreadable.push(entry.raw);
        else entries.push(entry);
      }
    }
  }
  const made = library.now();
  const { writeBackup } = await import('../../lib/formats/backup.ts');
  return { bytes: await writeBackup({ entries, unreadable, collections: await allShelves(library), settings: { ...settings } }, made), made };
}

/** Saves a backup, and says when the last one was made. */
export function Backup({ library, settings, acts, onMade }: BackupProps) {
  const { t, date } = useWords();
  const [busy, setBusy] = useState(false);
  const make = async () => {
    setBusy(true);
    const { bytes, made } = await makeBackup(library, settings);
    const name = fileName('zip', new Date(made), 'offprint-backup');
    saveFile(name, bytes, 'application/zip');
    acts.tell(t('backup_made', { file: name }));
    onMade(made);
    setBusy(false);
  };
  return (
    <fieldset><legend>{t('backup')}</legend>
      <p>{t('backup_help')} {t('backup_restore')}</p>
      <p>{settings.lastBackup === undefined ? t('backup_never') : t('backup_last', { date: date(settings.lastBackup, 'time') })}</p>
      <button type="button" class="button" disabled={busy} onClick={() => void make()}>{t('backup_make')}</button>
    </fieldset>
  );
}
