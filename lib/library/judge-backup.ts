/** What restoring a backup would change, told to the user before anything is written. */
import type { Entry } from '../record/entry.ts';
import { findInList } from './find-same-work.ts';
import type { Library } from './library.ts';
import { allRows, countRows, getEntries, isUnreadable } from './read-entries.ts';
import { sameContent } from './same-content.ts';
import type { LongWork } from './write-in-slices.ts';

/**
 * The papers of a backup, slice by slice: all, or at least those of these ids. Read anew each time they are asked for,
 * since no memory needs to hold them all.
 */
export type ReadPapers = (
  ids?: ReadonlySet<string>,
) => AsyncIterable<readonly Entry[]> | Iterable<readonly Entry[]>;

/** What a backup's papers are to the library, by their ids. */
export interface JudgedBackup {
  /** Papers that the library lacks. */
  added: string[];
  /** Papers that the library has otherwise, under the same id. */
  changed: string[];
  /**
   * In the library's list under another id: merging brings what they hold into that entry, replacing puts them in its
   * place.
   */
  twins: string[];
  /** How many papers are the same in both. */
  same: number;
  /** Ids in the list that the backup lacks. */
  beyond: string[];
}

/** Entries compared between two looks at `signal`. */
const SLICE = 200;

/**
 * Judges a backup's papers against the library, as they come. Writes nothing; rejected with the signal's reason when
 * stopped. How far it is, tells who reads the papers.
 */
export async function judgeBackup(
  library: Library,
  papers: ReadPapers,
  { signal }: Pick<LongWork, 'signal'> = {},
): Promise<JudgedBackup> {
  const judged: JudgedBackup = { added: [], changed: [], twins: [], same: 0, beyond: [] };
  const held = new Set<string>();
  const isEmpty = (await countRows(library, 'list')) === 0;
  for await (const entries of papers()) {
    for (let at = 0; at < entries.length; at += SLICE) {
      await judgeSlice(library, entries.slice(at, at + SLICE), isEmpty, judged);
      await new Promise(resolve => setTimeout(resolve));
      signal?.throwIfAborted();
    }
    for (const { id } of entries) held.add(id);
  }
  for await (const rows of allRows(library, 'list'))
    for (const { id } of rows) if (!held.has(id)) judged.beyond.push(id);
  return judged;
}

/** Judges some papers. In an empty list (`isEmpty`) no work is looked for: that takes longer than all else. */
async function judgeSlice(
  library: Library,
  slice: readonly Entry[],
  isEmpty: boolean,
  judged: JudgedBackup,
): Promise<void> {
  const ids = slice.map(({ id }) => id);
  const stored = new Map((await getEntries(library, ids)).map(entry => [entry.id, entry]));
  const unknown: Entry[] = [];
  for (const entry of slice) {
    const mine = stored.get(entry.id);
    if (!mine) unknown.push(entry);
    else if (!isUnreadable(mine) && sameContent(mine, entry)) judged.same++;
    else judged.changed.push(entry.id);
  }
  const records = unknown.map(({ record }) => record);
  const holders = isEmpty ? [] : await findInList(library, records);
  for (const [i, { id, deleted }] of unknown.entries())
    (holders[i] && deleted === undefined ? judged.twins : judged.added).push(id);
}
