/** Restoring a backup: judged first, then merged into the library or put in its place. */
import type { Entry, OwnField } from '../record/entry.ts';
import { parseEntry } from '../record/parse-record.ts';
import type { FieldName } from '../record/record.ts';
import { put, type Changed, type WriteTransaction } from './changes.ts';
import { judgeImport } from './import.ts';
import { inTransactions, type Stepping } from './in-transactions.ts';
import type { Library } from './library.ts';
import { allRows, getEntries, isUnreadable } from './read.ts';

/** `added`: papers the library lacks. `changed`: those it has otherwise. `beyond`: ids in the list that the backup lacks. */
export interface JudgedBackup {
  added: Entry[];
  changed: Entry[];
  /** The same work under another id: merging adds nothing, replacing puts the backup's in its place. */
  twins: Entry[];
  same: number;
  beyond: string[];
}

export const RESTORE_MODES = ['merge', 'replace'] as const;
export type RestoreMode = (typeof RESTORE_MODES)[number];

const content = ({ changed: _changed, ...entry }: Entry): string => (
  void _changed,
  JSON.stringify(sorted(entry))
);

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

const SLICE = 200;

/** Judges a backup's entries against the library. Writes nothing; rejected with the signal's reason when stopped. */
export async function judgeBackup(
  library: Library,
  entries: readonly Entry[],
  { signal, progress }: Stepping = {},
): Promise<JudgedBackup> {
  const judged: JudgedBackup = { added: [], changed: [], twins: [], same: 0, beyond: [] };
  const unknown: Entry[] = [];
  for (let at = 0; at < entries.length; at += SLICE) {
    const slice = entries.slice(at, at + SLICE);
    const stored = new Map(
      (
        await getEntries(
          library,
          slice.map(({ id }) => id),
        )
      ).map(entry => [entry.id, entry]),
    );
    for (const entry of slice) {
      const mine = stored.get(entry.id);
      if (!mine) unknown.push(entry);
      else if (!isUnreadable(mine) && content(mine) === content(entry)) judged.same++;
      else judged.changed.push(entry);
    }
    progress?.(Math.min(1, (at + SLICE) / entries.length));
    await new Promise(resolve => setTimeout(resolve));
    signal?.throwIfAborted();
  }
  const { known } = await judgeImport(
    library,
    unknown.map(entry => ({ record: entry.record, entry })),
    signal ? { signal } : {},
  );
  const twins = new Set(known.map(({ incoming }) => incoming.entry?.id));
  for (const entry of unknown) (twins.has(entry.id) ? judged.twins : judged.added).push(entry);
  const held = new Set(entries.map(({ id }) => id));
  for await (const rows of allRows(library, 'list'))
    for (const { id } of rows) if (!held.has(id)) judged.beyond.push(id);
  return judged;
}

type Fields = { [field: string]: unknown };

/** Pure: both entries in one. Of a field that both have, the value that a person set last; lists together. */
export function mergedWith(mine: Entry, theirs: Entry, now: string): Entry {
  const theirsIsNewer = (field: string): boolean => {
    const [here, there] = [
      mine.edits[field as FieldName | OwnField],
      theirs.edits[field as FieldName | OwnField],
    ];
    return here === there ? theirs.changed > mine.changed : (there ?? '') > (here ?? '');
  };
  const [a, b]: [Fields, Fields] = [{ ...mine.record }, { ...theirs.record }];
  const sources: Fields = { ...mine.record.sources };
  for (const field of Object.keys(b)) {
    if (field === 'sources' || (a[field] !== undefined && !theirsIsNewer(field))) continue;
    a[field] = b[field];
    sources[field] = theirs.record.sources?.[field as FieldName];
  }
  const own = <F extends 'status' | 'starred' | 'note'>(field: F): Entry[F] =>
    (theirsIsNewer(field) ? theirs : mine)[field];
  const { deleted, ...rest } = mine;
  return {
    ...rest,
    record: { ...a, sources } as unknown as Entry['record'],
    status: own('status'),
    starred: own('starred'),
    note: own('note') || mine.note || theirs.note,
    tags: [...new Set([...mine.tags, ...theirs.tags])],
    collections: [...new Set([...mine.collections, ...theirs.collections])],
    pages: [...mine.pages, ...theirs.pages.filter(({ url }) => !mine.pages.some(page => page.url === url))],
    readings: mine.readings.length ? mine.readings : theirs.readings,
    added: mine.added < theirs.added ? mine.added : theirs.added,
    edits: {
      ...theirs.edits,
      ...mine.edits,
      ...Object.fromEntries(Object.entries(theirs.edits).filter(([field]) => theirsIsNewer(field))),
    },
    changed: now,
    ...(deleted !== undefined && theirs.deleted !== undefined && { deleted }), // what the backup has in its list comes back
  };
}

/** Restores in slices; gives all changes, for one Undo. A row that cannot be read is left alone. */
export function restoreBackup(
  library: Library,
  { added, changed, twins, beyond }: JudgedBackup,
  mode: RestoreMode,
  stepping: Stepping = {},
): Promise<Changed[]> {
  const steps: (Entry | string)[] = [
    ...added,
    ...changed,
    ...(mode === 'replace' ? [...twins, ...beyond] : []),
  ];
  const act = async (tx: WriteTransaction, slice: readonly (Entry | string)[]): Promise<Changed[]> => {
    const rows = await Promise.all(
      slice.map(step => tx.objectStore('entries').get(typeof step === 'string' ? step : step.id)),
    );
    const done: Changed[] = [];
    slice.forEach((step, i) => {
      const row = parseEntry(rows[i]);
      const now = library.now();
      if (rows[i] !== undefined && !row.ok) return;
      if (typeof step === 'string') {
        if (row.ok) done.push({ before: row.value, after: { ...row.value, deleted: now, changed: now } });
      } else if (!row.ok) done.push({ after: step });
      else
        done.push({ before: row.value, after: mode === 'replace' ? step : mergedWith(row.value, step, now) });
    });
    await Promise.all(done.map(({ after }) => put(tx, after)));
    return done;
  };
  return inTransactions(library, steps, act, stepping);
}
