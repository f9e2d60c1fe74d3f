/** A backup each week into the downloads folder, while the library is open. */
import { browser } from 'wxt/browser';
import type { Library } from '../library/library.ts';
import { readSettings, writeSettings, type Settings } from '../storage/settings.ts';
import { askPermission } from './ask-permission.ts';
import { giveBackAccess, whileAsking } from './give-back-access.ts';
import { makeBackup } from './make-backup.ts';
import { fileAddress } from './save-file.ts';

const WEEK = 7 * 86_400_000;
const DOWNLOADS = { permissions: ['downloads' as const] };

/** True when weekly backups are wanted and the last one is a week old; `now` is in ms since 1970. */
export const isBackupDue = ({ autoBackup, lastBackup }: Settings, now: number): boolean =>
  autoBackup && (!lastBackup || now - Date.parse(lastBackup) >= WEEK);

/**
 * Makes the weekly backup when it is due; of several windows, one makes it. Gives the file's name; undefined
 * when none was due, another window is at it, or the permission to save is gone.
 */
export async function backUpWeekly(library: Library): Promise<string | undefined> {
  return await navigator.locks.request('offprint-backup', { ifAvailable: true }, async lock =>
    lock && isBackupDue(await readSettings(), Date.now()) ? backUpToDownloads(library) : undefined,
  );
}

async function backUpToDownloads(library: Library): Promise<string | undefined> {
  if (!(await browser.permissions.contains(DOWNLOADS))) return undefined;
  const { file, fileName, mime, made } = await makeBackup(library);
  await browser.downloads.download({
    url: fileAddress(file, mime),
    filename: `Offprint/${fileName}`,
    conflictAction: 'uniquify',
    saveAs: false,
  });
  await writeSettings({ lastBackup: made });
  return fileName;
}

/**
 * Switches weekly backups on, which takes a permission, or off, which gives it back. To be called in a click.
 * Gives whether they are on now, as the settings keep it.
 */
export async function switchWeeklyBackup(on: boolean): Promise<boolean> {
  const asked = on && askPermission(DOWNLOADS);
  const { autoBackup } = await whileAsking(async () => writeSettings({ autoBackup: await asked }));
  await giveBackAccess();
  return autoBackup;
}
