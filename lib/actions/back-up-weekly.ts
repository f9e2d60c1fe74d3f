/** A backup each week into the downloads folder, while the library is open. */
import type { Library } from '../library/library.ts';
import { writeBackupState, type FileFault } from '../storage/backup-state.ts';
import { readSettings, writeSettings, type Settings } from '../storage/settings.ts';
import { askPermission } from './ask-permission.ts';
import { giveBackAccess, whileAsking } from './give-back-access.ts';
import { backupToSave, noteBackup } from './save-backup.ts';
import { faultOf, type Delivery } from './saving/delivery.ts';
import { downloadFile, DOWNLOADS, mayDownload } from './saving/download-file.ts';

const WEEK = 7 * 86_400_000;

/** True when weekly backups are wanted and the last one is a week old; `now` is in ms since 1970. */
export const isBackupDue = ({ autoBackup, lastBackup }: Settings, now: number): boolean =>
  autoBackup && (!lastBackup || now - Date.parse(lastBackup) >= WEEK);

/**
 * Makes the weekly backup when it is due; of several windows, one makes it. Gives what became of it; undefined when
 * none was due or another window is at it. One that failed is kept in mind and is due still.
 */
export async function backUpWeekly(library: Library): Promise<Delivery | undefined> {
  return await navigator.locks.request('offprint-backup', { ifAvailable: true }, async lock =>
    lock && isBackupDue(await readSettings(), Date.now()) ? backUpToDownloads(library) : undefined,
  );
}

async function backUpToDownloads(library: Library): Promise<Delivery> {
  const backup = backupToSave(library);
  const { name } = backup;
  const failed = (why: FileFault): Delivery => ({ kind: 'failed', name, why });
  const delivery = (await mayDownload())
    ? await backup.make().then(
        content => downloadFile(content, `Offprint/${name}`),
        (cause: unknown) => failed(faultOf(cause)),
      )
    : failed('no-permission');
  await noteBackup(delivery, backup.made());
  if (delivery.kind === 'failed')
    await writeBackupState({ failed: { name, why: delivery.why, when: library.now() } });
  return delivery;
}

/**
 * Switches weekly backups on, which takes a permission, or off, which gives it back. To be called in a click.
 * Gives whether they are on now, as the settings keep it.
 */
export async function switchWeeklyBackup(on: boolean): Promise<boolean> {
  const asked = on && askPermission(DOWNLOADS);
  const { autoBackup } = await whileAsking(async () => writeSettings({ autoBackup: await asked }));
  await giveBackAccess();
  if (!autoBackup) await writeBackupState({ failed: undefined });
  return autoBackup;
}
