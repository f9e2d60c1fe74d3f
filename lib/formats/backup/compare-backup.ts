/** Whether a file is the backup that was written: asked of every backup before it is handed over. */
import type { Watch } from '../in-slices.ts';
import type { Manifest } from './layout.ts';
import { openBackup } from './open-backup.ts';
import type { BackupContents } from './write-backup.ts';

/**
 * Reads a file the way restoring does, and compares the checksums of its parts with those of what was written, and what
 * was read with what stands there: so it is not only the bytes that are there, but all of it can be read. Progress by
 * the parts' sizes; rejected with the signal's reason when stopped, and with the file's error when it cannot be read at
 * all.
 */
export async function holdsAll(file: Blob, written: BackupContents, watch: Watch = {}): Promise<boolean> {
  if (file.size !== written.size) return false;
  const opened = await openBackup(file);
  if (!opened.ok) return false;
  const backup = opened.value;
  if (!sameSums(backup.manifest.sha256, written.parts)) return false;
  const { problems } = await backup.lists();
  for await (const part of backup.unreadable()) problems.push(...part.problems);
  let papers = 0;
  for await (const part of backup.entries(watch)) {
    problems.push(...part.problems);
    if (problems.length > 0 || !part.entries.every(({ entry, value }) => sameJson(entry, value)))
      return false;
    papers += part.entries.length;
  }
  return problems.length === 0 && papers === written.papers;
}

/** Whether two values are the same as JSON, in whatever order their keys stand. */
const sameJson = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a) === JSON.stringify(b) || JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder);

const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const sameSums = (said: Manifest['sha256'], written: BackupContents['parts']): boolean =>
  Object.keys(said).length === written.size && [...written].every(([name, sum]) => said[name] === sum);
