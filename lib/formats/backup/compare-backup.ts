/** Whether a file is the backup that was written: asked of every backup before it is handed over. */
import type { Watch } from '../in-slices.ts';
import { linesText, LISTS, listText, sumOf, type Manifest } from './layout.ts';
import { openBackup } from './open-backup.ts';
import { rawLine, type BackupContents } from './write-backup.ts';

/**
 * Reads a file the way restoring does, writes anew what was read, part by part, and compares its checksums with those
 * of what was written: so it is not only the bytes that are there, but all of it can be read. That takes entries as the
 * guard gives them, as the library's are. Progress by the parts' sizes; rejected with the signal's reason when stopped,
 * and with the file's error when it cannot be read at all.
 */
export async function holdsAll(file: Blob, written: BackupContents, watch: Watch = {}): Promise<boolean> {
  if (file.size !== written.size) return false;
  const opened = await openBackup(file);
  if (!opened.ok) return false;
  const backup = opened.value;
  if (!sameSums(backup.manifest.sha256, written.parts)) return false;
  const encoder = new TextEncoder();
  const isSame = async (name: string, text: string): Promise<boolean> =>
    (await sumOf(encoder.encode(text))) === written.parts.get(name);
  let papers = 0;
  for await (const { name, entries, problems } of backup.entries(watch)) {
    const lines = entries.map(({ entry }) => JSON.stringify(entry));
    if (problems.length > 0 || !(await isSame(name, linesText(lines)))) return false;
    papers += entries.length;
  }
  for await (const { name, rows, problems } of backup.unreadable())
    if (problems.length > 0 || !(await isSame(name, linesText(rows.map(rawLine))))) return false;
  const { lists, problems } = await backup.lists();
  for (const name of LISTS) {
    const list = lists[name];
    if (list && !(await isSame(`${name}.json`, listText(list)))) return false;
  }
  return problems.length === 0 && papers === written.papers;
}

const sameSums = (said: Manifest['sha256'], written: BackupContents['parts']): boolean =>
  Object.keys(said).length === written.size && [...written].every(([name, sum]) => said[name] === sum);
