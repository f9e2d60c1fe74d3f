/** What restoring a backup would change, told to the user before anything is written. */
import type { Entry } from '../record/entry.ts';
import { judgeImport } from './judge-import.ts';
import type { Library } from './library.ts';
import { allRows, getEntries, isUnreadable } from './read-entries.ts';
import type { LongWork } from './write-in-slices.ts';

export interface JudgedBackup {
  /** Papers that the library lacks. */
  added: Entry[];
  /** Papers that the library has otherwise, under the same id. */
  changed: Entry[];
  /** The same work under another id: merging adds nothing, replacing puts the backup's in its place. */
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
  const incoming = unknown.map(entry => ({ record: entry.record, entry }));
  const { known } = await judgeImport(library, incoming, signal ? { signal } : {});
  const twins = new Set(known.map(one => one.incoming.entry?.id));
  for (const entry of unknown) (twins.has(entry.id) ? judged.twins : judged.added).push(entry);
  const held = new Set(entries.map(({ id }) => id));
  for await (const rows of allRows(library, 'list'))
    for (const { id } of rows) if (!held.has(id)) judged.beyond.push(id);
  return judged;
}

/** Everything is the same but the times of the changes that made it so. */
const sameContent = (a: Entry, b: Entry): boolean => contentOf(a) === contentOf(b);

const TIMES: { [F in keyof Entry]?: undefined } = {
  changed: undefined,
  edits: undefined,
  set: undefined,
  tagged: undefined,
  collected: undefined,
  titled: undefined,
  restored: undefined,
};
const contentOf = (entry: Entry): string => JSON.stringify(sorted({ ...entry, ...TIMES }));

/** The same value with all keys in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)]),
  );
}
