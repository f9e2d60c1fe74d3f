/** What restoring a backup would change, told to the user before anything is written. */
import type { Entry } from '../record/entry.ts';
import { findInList } from './find-same-work.ts';
import type { Library } from './library.ts';
import { allRows, getEntries, isUnreadable } from './read-entries.ts';
import { sameContent } from './same-content.ts';
import type { LongWork } from './write-in-slices.ts';

export interface JudgedBackup {
  /** Papers that the library lacks. */
  added: Entry[];
  /** Papers that the library has otherwise, under the same id. */
  changed: Entry[];
  /**
   * In the library's list under another id: merging brings what they hold into that entry, replacing puts them in its
   * place.
   */
  twins: Entry[];
  /** How many papers are the same in both. */
  same: number;
  /** Ids in the list that the backup lacks. */
  beyond: string[];
}

/** Entries compared between two looks at `signal`. */
const SLICE = 200;

/**
 * Judges a backup's entries against the library. Writes nothing; rejected with the signal's reason when
 * stopped.
 */
export async function judgeBackup(
  library: Library,
  entries: readonly Entry[],
  { signal, progress }: LongWork = {},
): Promise<JudgedBackup> {
  const judged: JudgedBackup = { added: [], changed: [], twins: [], same: 0, beyond: [] };
  const unknown: Entry[] = [];
  for (let at = 0; at < entries.length; at += SLICE) {
    const slice = entries.slice(at, at + SLICE);
    const ids = slice.map(({ id }) => id);
    const stored = new Map((await getEntries(library, ids)).map(entry => [entry.id, entry]));
    for (const entry of slice) {
      const mine = stored.get(entry.id);
      if (!mine) unknown.push(entry);
      else if (!isUnreadable(mine) && sameContent(mine, entry)) judged.same++;
      else judged.changed.push(entry);
    }
    progress?.(Math.min(1, (at + SLICE) / entries.length));
    await new Promise(resolve => setTimeout(resolve));
    signal?.throwIfAborted();
  }
  for (let at = 0; at < unknown.length; at += SLICE) {
    const slice = unknown.slice(at, at + SLICE);
    const holders = await findInList(
      library,
      slice.map(({ record }) => record),
    );
    for (const [i, entry] of slice.entries())
      (holders[i] && entry.deleted === undefined ? judged.twins : judged.added).push(entry);
    await new Promise(resolve => setTimeout(resolve));
    signal?.throwIfAborted();
  }
  const held = new Set(entries.map(({ id }) => id));
  for await (const rows of allRows(library, 'list'))
    for (const { id } of rows) if (!held.has(id)) judged.beyond.push(id);
  return judged;
}
