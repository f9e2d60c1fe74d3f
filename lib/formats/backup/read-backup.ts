/** A backup read at once and as a whole, for who needs all of it: restoring reads it part by part. */
import { ok, type Result } from '../../record/result.ts';
import type { Watch } from '../in-slices.ts';
import type { ReadEntry, ReadProblem } from '../read-item.ts';
import type { NotOpened } from '../zip/open-zip.ts';
import type { NoBackup, RawRow } from './layout.ts';
import { openBackup, type BackupLists } from './open-backup.ts';

export interface BackupReading extends BackupLists {
  entries: ReadEntry[];
  unreadable: RawRow[];
  problems: ReadProblem[];
  /** ISO 8601. */
  made?: string;
  version: number;
}

/** Reads a whole backup, or says why it is none. What is damaged in it is told and read as far as it goes. */
export async function readBackup(
  file: Blob | Uint8Array,
  watch: Watch = {},
): Promise<Result<BackupReading, NotOpened | NoBackup>> {
  const opened = await openBackup(file instanceof Blob ? file : new Blob([file as Uint8Array<ArrayBuffer>]));
  if (!opened.ok) return opened;
  const backup = opened.value;
  const { version, made } = backup.manifest;
  const { lists, problems } = await backup.lists();
  const reading: BackupReading = {
    ...lists,
    version,
    ...(made && { made }),
    entries: [],
    unreadable: [],
    problems,
  };
  for await (const part of backup.entries(watch)) {
    for (const entry of part.entries) reading.entries.push(entry);
    problems.push(...part.problems);
  }
  for await (const part of backup.unreadable()) {
    for (const row of part.rows) reading.unreadable.push(row);
    problems.push(...part.problems);
  }
  return ok(reading);
}
