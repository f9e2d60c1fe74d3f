/**
 * Making a backup, in two steps that whoever brings the file to the disk puts together: write it into a stream, then
 * read the file again and ask whether all of it is there.
 *
 *   const written = await writeBackup(library, await handle.createWritable());
 *   const saved = await isWholeBackup(await handle.getFile(), written);
 */
import { exportBackup } from '../formats/index.ts';
import type { Library } from '../library/library.ts';
import { allRows, getEntries, isUnreadable } from '../library/read-entries.ts';
import type { LongWork } from '../library/write-in-slices.ts';
import { everyOrganiser } from '../library/organisers/organisers.ts';
import { allStyles } from '../library/own-styles.ts';
import type { Entry, Timestamp } from '../record/entry.ts';
import { readSettings, type Settings } from '../storage/settings.ts';

/** A backup that was written somewhere: what to call it, when it was made, and what its file has to hold. */
export interface WrittenBackup {
  /** offprint-backup-2026-11-22.zip */
  fileName: string;
  mime: string;
  made: Timestamp;
  /** Bytes of the whole file. */
  size: number;
  /** How many papers it holds, those in the trash too. */
  papers: number;
  /** What each part of the file has to hold: its name → the SHA-256 of its text. */
  parts: ReadonlyMap<string, string>;
}

/** A backup that is ready to be handed over: its bytes were read again, and all of it was there. */
export interface MadeBackup extends WrittenBackup {
  file: Blob;
}

/** The bytes of a backup that was just made do not hold what was written: it must not be handed over. */
export class BackupNotWhole extends Error {}

/**
 * Writes everything that the library holds into a stream and closes it: papers, the trash, unreadable rows,
 * collections, styles, settings. Rejected with the stream's error, and with the signal's reason when stopped; the
 * stream is aborted then.
 */
export async function writeBackup(
  library: Library,
  sink: WritableStream<Uint8Array>,
  { signal, progress }: LongWork = {},
): Promise<WrittenBackup> {
  const made = library.now();
  const backup = {
    ...(await allEntries(library)),
    collections: await everyOrganiser(library),
    styles: await allStyles(library),
    settings: withoutSecrets(await readSettings()),
  };
  const { content, fileName, mime } = await exportBackup(backup, {
    now: new Date(made),
    ...(signal && { signal }),
    ...(progress && { progress }),
  });
  const file = new Blob([content]);
  await file.stream().pipeTo(sink);
  const parts = new Map([['', await sha256(file)]]);
  return { fileName, mime, made, size: file.size, papers: backup.entries.length, parts };
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
  work.signal?.throwIfAborted();
  return file.size === written.size && (await sha256(file)) === written.parts.get('');
}

/** Makes a backup, read again and found whole. Throws BackupNotWhole when it was not. */
export async function makeBackup(library: Library, work: LongWork = {}): Promise<MadeBackup> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>();
  const [bytes, written] = await Promise.all([
    new Response(readable).blob(),
    writeBackup(library, writable, work),
  ]);
  const file = new Blob([bytes], { type: written.mime });
  if (!(await isWholeBackup(file, written, work))) throw new BackupNotWhole(written.fileName);
  return { ...written, file };
}

async function sha256(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

/** The entries of list and trash; rows that cannot be read are given as they are stored. */
async function allEntries(library: Library): Promise<{ entries: Entry[]; unreadable: unknown[] }> {
  const entries: Entry[] = [];
  const unreadable: unknown[] = [];
  for (const place of ['list', 'trash'] as const) {
    for await (const rows of allRows(library, place)) {
      const ids = rows.map(({ id }) => id);
      for (const entry of await getEntries(library, ids)) {
        if (isUnreadable(entry)) unreadable.push(entry.raw);
        else entries.push(entry);
      }
    }
  }
  return { entries, unreadable };
}

/** JabRef's token opens JabRef to this browser alone: it stays here. */
const withoutSecrets = ({ jabrefToken: _secret, ...settings }: Settings) => (void _secret, { ...settings });
