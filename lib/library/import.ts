/** Taking in what a file holds: first judged, then, when the user agrees, added in slices. */
import type { Entry, Status } from '../record/entry.ts';
import { fieldText } from '../fields/field-text.ts';
import { parseEntry } from '../record/parse-record.ts';
import { LIST_FIELDS, type FieldName, type Record } from '../record/record.ts';
import { sameWork, workKeys } from '../record/same-work.ts';
import { put, type Changed, type WriteTransaction } from './changes.ts';
import { inTransactions, type Stepping } from './in-transactions.ts';
import type { Library } from './library.ts';
import { allRows, getEntries, isUnreadable } from './read.ts';
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

/** A paper that the library has: what the file would fill, and where both say something else. */
export interface Known {
  incoming: Incoming;
  id: string;
  mine: Record;
  fills: FieldName[];
  differs: FieldName[];
}

/** What would become of each: added, known already, or a repeat of another in the file. */
export interface Judged {
  fresh: Incoming[];
  known: Known[];
  repeats: number;
}

const strong = (key: string) => !key.startsWith('title:');
const NOT_COMPARED = new Set<string>([
  'sources',
  'accessed',
  'cited-by',
  'links',
  'notices',
  'classification',
]);

/** The fields that both records have and that read otherwise; lists may have another order. */
export const fieldsThatDiffer = (mine: Record, theirs: Record): FieldName[] =>
  (Object.keys(theirs) as FieldName[]).filter(
    field =>
      mine[field] !== undefined &&
      !NOT_COMPARED.has(field) &&
      compared(mine, field) !== compared(theirs, field),
  );

function compared(record: Record, field: FieldName): string {
  if (field === 'type') return record.type;
  const list = LIST_FIELDS.find(known => known === field);
  return list ? [...new Set(record[list])].sort().join('; ') : fieldText(record, field);
}

const SLICE = 200;

/** Judges what a file holds against the library, in slices. Writes nothing; rejected with the signal's reason when stopped. */
export async function judgeImport(
  library: Library,
  items: readonly Incoming[],
  { signal, progress }: Stepping = {},
): Promise<Judged> {
  const holders = new Map<string, string>();
  for await (const rows of allRows(library, 'list')) {
    signal?.throwIfAborted();
    for (const row of rows)
      if (!isUnreadable(row)) for (const key of row.keys) if (!holders.has(key)) holders.set(key, row.id);
  }
  const judged: Judged = { fresh: [], known: [], repeats: 0 };
  const met = new Map<string, Record>();
  const taken = new Set<string>();
  for (let at = 0; at < items.length; at += SLICE) {
    const slice = items.slice(at, at + SLICE).map(incoming => {
      const keys = workKeys(incoming.record);
      return { incoming, keys, holder: keys.map(key => holders.get(key)).find(id => id !== undefined) };
    });
    const ids = [...new Set(slice.flatMap(({ holder }) => (holder === undefined ? [] : [holder])))];
    const entries = new Map(
      (ids.length ? await getEntries(library, ids) : []).map(entry => [entry.id, entry]),
    );
    for (const { incoming, keys, holder } of slice) {
      const entry = holder === undefined ? undefined : entries.get(holder);
      if (entry && !isUnreadable(entry) && sameWork(entry.record, incoming.record)) {
        if (taken.has(entry.id)) judged.repeats++;
        else
          judged.known.push({
            incoming,
            id: entry.id,
            mine: entry.record,
            fills: fieldsBeyond(entry.record, incoming.record),
            differs: fieldsThatDiffer(entry.record, incoming.record),
          });
        taken.add(entry.id);
      } else if (keys.some(key => isRepeat(key, incoming.record))) judged.repeats++;
      else {
        for (const key of keys) met.set(key, incoming.record);
        judged.fresh.push(incoming);
      }
    }
    progress?.(Math.min(1, (at + SLICE) / items.length));
    await new Promise(resolve => setTimeout(resolve));
    signal?.throwIfAborted();
  }
  return judged;

  function isRepeat(key: string, record: Record): boolean {
    const other = met.get(key);
    return other !== undefined && (strong(key) || sameWork(other, record));
  }
}

export interface ImportOptions extends Stepping {
  status: Status;
  tags: string[];
  /** Also fills what known entries lack. */
  fill: boolean;
  /** Entry → the fields that the file's value replaces. */
  take?: ReadonlyMap<string, readonly FieldName[]>;
}

function entryOf(
  library: Library,
  { record, note = '', tags = [] }: Incoming,
  { status, tags: more }: ImportOptions,
): Entry {
  const now = library.now();
  return {
    id: library.newId(),
    record,
    added: now,
    changed: now,
    pages: [],
    status,
    starred: false,
    tags: [...new Set([...tags, ...more])],
    collections: [],
    note,
    readings: [],
    edits: {},
  };
}

interface Step {
  incoming: Incoming;
  id?: string;
  fields: readonly FieldName[];
}

/** Adds what was judged. Each slice is one transaction, so stopping keeps what was added; gives all changes, for one Undo. */
export function addImport(
  library: Library,
  { fresh, known }: Judged,
  options: ImportOptions,
): Promise<Changed[]> {
  const steps: Step[] = fresh.map(incoming => ({ incoming, fields: [] }));
  for (const { incoming, id, fills } of known) {
    const fields = [...(options.fill ? fills : []), ...(options.take?.get(id) ?? [])];
    if (fields.length) steps.push({ incoming, id, fields });
  }
  return inTransactions(library, steps, (tx, slice) => writeSlice(library, tx, slice, options), options);
}

async function writeSlice(
  library: Library,
  tx: WriteTransaction,
  steps: readonly Step[],
  options: ImportOptions,
): Promise<Changed[]> {
  const rows = await Promise.all(
    steps.map(({ id }) =>
      id === undefined ? Promise.resolve(undefined) : tx.objectStore('entries').get(id),
    ),
  );
  const changed: Changed[] = [];
  steps.forEach(({ incoming, id, fields }, i) => {
    const before = parseEntry(rows[i]);
    if (id === undefined) changed.push({ after: entryOf(library, incoming, options) });
    else if (before.ok)
      changed.push({ before: before.value, after: filledEntry(library, before.value, incoming, fields) });
  });
  await Promise.all(changed.map(({ after }) => put(tx, after)));
  return changed;
}

function filledEntry(
  library: Library,
  entry: Entry,
  { record }: Incoming,
  fields: readonly FieldName[],
): Entry {
  return applyEdit(
    entry,
    Object.fromEntries(fields.map(field => [field, record[field]])),
    library.now(),
    field => record.sources?.[field] ?? 'import',
  );
}
