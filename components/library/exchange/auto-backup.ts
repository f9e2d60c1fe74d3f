import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Library } from '../../../lib/library/library.ts';
import { readSettings, writeSettings } from '../../../lib/storage/local-storage.ts';
import type { Settings } from '../../../lib/storage/settings.ts';
import { makeBackup } from '../../../lib/actions/make-backup.ts';

const WEEK = 7 * 86_400_000;

/** True when backups are wanted and the last one is a week old. */
export const isDue = ({ autoBackup, lastBackup }: Settings, now: number): boolean =>
  autoBackup && (!lastBackup || now - Date.parse(lastBackup) >= WEEK);

/** Saves a backup into the downloads folder, without asking where. Gives its name; nothing when the permission is gone. */
export async function backupToDownloads(library: Library): Promise<string | undefined> {
  if (!(await browser.permissions.contains({ permissions: ['downloads'] }))) return undefined;
  const { bytes, name, made } = await makeBackup(library);
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/zip' }));
  await browser.downloads.download({
    url,
    filename: `Offprint/${name}`,
    conflictAction: 'uniquify',
    saveAs: false,
  });
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  await writeSettings({ lastBackup: made });
  return name;
}

/** Once a week, while the library is open and holds something. */
export function useAutoBackup(
  library: Library,
  settings: Settings,
  papers: number,
  onMade: (name: string) => void,
): void {
  const due = papers > 0 && isDue(settings, Date.now());
  useEffect(() => {
    // of several windows one makes it
    if (due)
      void navigator.locks.request('offprint-backup', { ifAvailable: true }, async lock => {
        const name =
          lock && isDue(await readSettings(), Date.now()) ? await backupToDownloads(library) : undefined;
        if (name !== undefined) onMade(name);
      });
  }, [due]);
}
