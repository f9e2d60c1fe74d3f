/** Taking in what a file holds: first judged, then, when the user agrees, added in slices. */
import type { Entry, Status } from '../model/entry.ts';
import { parseEntry } from '../model/parse-record.ts';
import type { Record } from '../model/record.ts';
import { sameWork, workKeys } from '../model/same-work.ts';
import { put, transact, type Changed, type WriteTransaction } from './changes.ts';
import type { Library } from './library.ts';
import { allRows, getEntry, isUnreadable } from './read.ts';
import { fieldsBeyond } from './save.ts';
import { applyEdit } from './reading-list.ts';

/** One paper of a file: as much of an entry as the file holds. */
export interface Incoming {
  record: Record;
  note?: string;
  tags?: string[];
  /** From a backup: the entry whole. */
  entry?: Entry;
}

/** What would become of each: added, known already (with fields that it would fill), or a repeat of another in the file. */
export interface Judged {
  fresh: Incoming[];
  known: { incoming: Incoming; id: string; fills: boolean }[];
  repeats: number;
}

const strong = (key: string) => !key.startsWith('title:');

/** Judges what a file holds against the library. Writes nothing. */
export async function judgeImport(library: Library, items: readonly Incoming[]): Promise<Judged> {
  const holders = new Map<string, string>();
  for await (const rows of allRows(library, 'list')) {
    for (const row of rows) if (!isUnreadable(row)) for (const key of row.keys) if (!holders.has(key)) holders.set(key, row.id);
  }
  const judged: Judged = { fresh: [], known: [], repeats: 0 };
  const met = new Map<string, Record>();
  for (const incoming of items) {
    const keys = workKeys(incoming.record);
    const id = keys.map(key => holders.get(key)).find(holder => holder !== undefined);
    const entry = id === undefined ? undefined : await getEntry(library, id);
    if (entry && !isUnreadable(entry) && sameWork(entry.record, incoming.record)) {
      judged.known.push({ incoming, id: entry.id, fills: fieldsBeyond(entry.record, incoming.record).length > 0 });
      continue;
    }
    const repeated = keys.some(key => {
      const other = met.get(key);
      return other !== undefined && (strong(key) || sameWork(other, incoming.record));
    });
    if (repeated) {
      judged.repeats++;
      continue;
    }
    for (const key of keys) met.set(key, incoming.record);
    judged.fresh.push(incoming);
  }
  return judged;
}

export interface ImportOptions {
  status: Status;
  tags: string[];
  /** Also fills what known entries lack. */
  fill: boolean;
  signal?: AbortSignal;
  progress?(done: number): void;
}

const SLICE = 200;

function entryOf(library: Library, { record, note = '', tags = [], entry }: Incoming, { status, tags: more }: ImportOptions): Entry {
  if (entry) return entry;
  const now = library.now();
  return { id: library.newId(), record, added: now, changed: now, pages: [], status, starred: false, tags: [...new Set([...tags, ...more])], collections: [], note, readings: [], edits: {} };
}

/** Adds what was judged. Each slice is one transaction, so stopping keeps what was added; gives all changes, for one Undo. */
export async function addImport(library: Library, { fresh, known }: Judged, options: ImportOptions): Promise<Changed[]> {
  const changed: Changed[] = [];
  const filled = options.fill ? known.filter(({ fills }) => fills) : [];
  const steps = [...fresh.map(incoming => ({ incoming, id: undefined as string | undefined })), ...filled];
  const quiet: Library = { ...library, announce: () => undefined };
  for (let at = 0; at < steps.length && options.signal?.aborted !== true; at += SLICE) {
    const act = (tx: WriteTransaction) => writeSlice(library, tx, steps.slice(at, at + SLICE), options);
    changed.push(...(await transact(quiet, act, () => [])));
    options.progress?.(Math.min(1, (at + SLICE) / steps.length));
    await new Promise(resolve => setTimeout(resolve));
  }
  if (changed.length > 0) library.announce({});
  return changed;
}

async function writeSlice(library: Library, tx: WriteTransaction, steps: { incoming: Incoming; id: string | undefined }[], options: ImportOptions): Promise<Changed[]> {
  const rows = await Promise.all(steps.map(({ id, incoming }) => {
    const stored = id ?? incoming.entry?.id;
    return stored === undefined ? Promise.resolve(undefined) : tx.objectStore('entries').get(stored);
  }));
  const changed: Changed[] = [];
  const writes: Promise<unknown>[] = [];
  steps.forEach(({ incoming, id }, i) => {
    const before = readEntry(rows[i]);
    // A row that stands under the backup's id and cannot be read is left alone: nothing is written over it.
    if (rows[i] !== undefined && !before) return;
    const after = before && id !== undefined ? filledEntry(library, before, incoming) : before ? restored(before, library.now()) : entryOf(library, incoming, options);
    changed.push({ ...(before && { before }), after });
    writes.push(put(tx, after));
  });
  await Promise.all(writes);
  return changed;
}

function readEntry(row: unknown): Entry | undefined {
  const entry = parseEntry(row);
  return entry.ok ? entry.value : undefined;
}

function restored({ deleted: _deleted, ...entry }: Entry, now: string): Entry {
  void _deleted;
  return { ...entry, changed: now };
}

function filledEntry(library: Library, entry: Entry, { record }: Incoming): Entry {
  const edit = Object.fromEntries(fieldsBeyond(entry.record, record).map(field => [field, record[field]]));
  return applyEdit(entry, edit, library.now(), field => record.sources?.[field] ?? 'import');
}
