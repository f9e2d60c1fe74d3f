import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { readBackup } from '../../lib/formats/backup/read-backup.ts';
import type { ReadEntry } from '../../lib/formats/read-item.ts';

/** The papers of a backup's file, in which nothing may be amiss. */
export async function papersIn(file: string): Promise<ReadEntry[]> {
  const read = await readBackup(readFileSync(file));
  if (!read.ok) throw new Error(read.why);
  expect(read.value.problems).toEqual([]);
  return read.value.entries;
}
