import type { Library } from '../library/library.ts';
import { makeBackup, type MadeBackup } from './make-backup.ts';
import { saveFile } from './save-file.ts';

/** Saves a backup where the browser saves files. Gives what was saved. */
export async function saveBackup(library: Library): Promise<MadeBackup> {
  const backup = await makeBackup(library);
  saveFile(backup.fileName, backup.file, backup.mime);
  return backup;
}
