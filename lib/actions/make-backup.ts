/**
 * Making a backup, in two steps that whoever brings the file to the disk puts together: write it into a stream, then
 * read the file again and ask whether all of it is there.
 *
 *   const written = await writeBackup(library, await handle.createWritable());
 *   const saved = await isWholeBackup(await handle.getFile(), written);
 */
import { exportBackup, type ExportedBackup } from '../formats/index.ts';
import type { Library } from '../library/library.ts';
import type { LongWork } from '../library/write-in-slices.ts';
import { everyOrganiser } from '../library/organisers/organisers.ts';
import { allStyles } from '../library/own-styles.ts';
import { allPurged } from '../library/purged.ts';
import { countRows } from '../library/read-entries.ts';
import { storedRows } from '../library/stored-rows.ts';
import type { Timestamp } from '../record/entry.ts';
import { readSettings, type Settings } from '../storage/settings.ts';

/** A backup that was written somewhere: what to call it, when it was made, and what its file has to hold. */
export type WrittenBackup = ExportedBackup & { made: Timestamp };

/** A backup that is ready to be handed over: its bytes were read again, and all of it was there. */
export interface MadeBackup extends WrittenBackup {
  file: Blob;
}

/** The bytes of a backup that was just made do not hold what was written: it must not be handed over. */
export class BackupNotWhole extends Error {}

/** The part of the progress that writing takes; reading what was written takes the rest. */
const WRITING = 0.6;

/** The work of writing a backup that is read again afterwards. */
export const writingWork = ({ progress, ...stop }: LongWork): LongWork => ({
  ...stop,
  progress: part => progress?.(part * WRITING),
});

/** The work of reading again what was written. */
export const readingWork = ({ progress, ...stop }: LongWork): LongWork => ({
  ...stop,
  progress: part => progress?.(WRITING + part * (1 - WRITING)),
});

/**
 * Writes everything that the library holds into a stream and closes it: papers, the trash, unreadable rows,
 * collections, marks of what was deleted, styles, settings. No more than one part of it is in memory. Rejected with
 * the stream's error, and with the signal's reason when stopped; the stream is aborted then.
 */
export async function writeBackup(
  library: Library,
  sink: WritableStream<Uint8Array>,
  { signal, progress }: LongWork = {},
): Promise<WrittenBackup> {
  const made = library.now();
  const backup = {
    ...storedRows(library),
    total: (await countRows(library, 'list')) + (await countRows(library, 'trash')),
    collections: await everyOrganiser(library),
    purged: await allPurged(library),
    styles: await allStyles(library),
    settings: withoutSecrets(await readSettings()),
  };
  const written = await exportBackup(sink, backup, {
    now: new Date(made),
    ...(signal && { signal }),
    ...(progress && { progress }),
  });
  return { ...written, made };
}

/**
 * Reads a file as restoring would, and says whether everything is in it that was written. Progress goes from 0 to 1;
 * rejected with the signal's reason when stopped, and with the file's error when it cannot be read.
 */
export async function isWholeBackup(
  file: Blob,
  written: WrittenBackup,
  work: LongWork = {},
): Promise<boolean> {
  const { holdsAll } = await import('../formats/backup/compare-backup.ts');
  return holdsAll(file, written, work);
}

/** Makes a backup, read again and found whole. Throws BackupNotWhole when it was not. */
export async function makeBackup(library: Library, work: LongWork = {}): Promise<MadeBackup> {
  const { blobOf } = await import('../formats/zip/write-zip.ts');
  const { file, written } = await blobOf(
    sink => writeBackup(library, sink, writingWork(work)),
    'application/zip',
  );
  if (!(await isWholeBackup(file, written, readingWork(work)))) throw new BackupNotWhole(written.fileName);
  return { ...written, file };
}

/** JabRef's token opens JabRef to this browser alone: it stays here. */
const withoutSecrets = ({ jabrefToken: _secret, ...settings }: Settings) => (void _secret, { ...settings });
