/** Backups to the disk: one that the person asks for, and what is known of it afterwards. */
import { fileName } from '../formats/export-records.ts';
import type { Library } from '../library/library.ts';
import type { LongWork } from '../library/write-in-slices.ts';
import type { Timestamp } from '../record/entry.ts';
import { readBackupState, writeBackupState } from '../storage/backup-state.ts';
import { writeSettings } from '../storage/settings.ts';
import {
  BackupNotWhole,
  isWholeBackup,
  makeBackup,
  readingWork,
  writeBackup,
  writingWork,
} from './make-backup.ts';
import type { BackupToRestore } from './restore-backup.ts';
import { saveFile } from './save-file.ts';
import { DamagedFile, type Delivery, type FileToSave } from './saving/delivery.ts';

/** Saves a backup where the person wants it. To be called in the click. */
export async function saveBackup(library: Library, work: LongWork = {}): Promise<Delivery> {
  const backup = backupToSave(library, work);
  const delivery = await saveFile(backup, { pick: true, ...(work.signal && { signal: work.signal }) });
  await noteBackup(delivery, backup.made());
  return delivery;
}

/** The library's backup as a file, and when it was made: known once it is. */
export function backupToSave(library: Library, work: LongWork = {}): FileToSave & { made(): Timestamp } {
  let made = library.now();
  return {
    name: fileName('zip', new Date(made), 'offprint-backup'),
    mime: 'application/zip',
    made: () => made,
    make: async () => {
      try {
        const backup = await makeBackup(library, work);
        made = backup.made;
        return backup.file;
      } catch (cause) {
        throw cause instanceof BackupNotWhole ? new DamagedFile(cause.message) : cause;
      }
    },
    writeInto: async sink => {
      const written = await writeBackup(library, sink, writingWork(work));
      made = written.made;
      return file => isWholeBackup(file, written, readingWork(work));
    },
  };
}

/**
 * Keeps what became of a backup. Only one that is surely on the disk ends the reminder; one that the browser took waits
 * for the person's word.
 */
export async function noteBackup(delivery: Delivery, made: Timestamp): Promise<void> {
  if (delivery.kind === 'saved') await noteSaved(made);
  if (delivery.kind === 'handed-over')
    await writeBackupState({ handed: { name: delivery.name, made }, failed: undefined });
}

/** The person has the file that the browser took. */
export async function confirmBackup(): Promise<void> {
  const { handed } = await readBackupState();
  if (handed) await noteSaved(handed.made);
}

/** A backup was met again as a file: when it is the one that the browser took, and whole, it is on the disk. */
export async function noteBackupSeen({
  backup,
  problems,
}: Pick<BackupToRestore, 'problems'> & {
  backup: Pick<BackupToRestore['backup'], 'manifest'>;
}): Promise<void> {
  const { made } = backup.manifest;
  if (problems.length > 0 || made === undefined) return;
  if ((await readBackupState()).handed?.made === made) await noteSaved(made);
}

async function noteSaved(made: Timestamp): Promise<void> {
  await writeSettings({ lastBackup: made });
  await writeBackupState({ handed: undefined, failed: undefined });
}
