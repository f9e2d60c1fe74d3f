/** Writing what a file holds, after it was judged and the user agreed. */
import type { Entry, Status } from '../record/entry.ts';
import { parseEntry } from '../record/parse-record.ts';
import type { FieldName } from '../record/record.ts';
import { putEntry, type Changed, type WriteTransaction } from './change-entries.ts';
import { applyEdit } from './edit-entries.ts';
import type { Incoming, Judged } from './judge-import.ts';
import type { Library } from './library.ts';
import { writeInSlices, type LongWork } from './write-in-slices.ts';

export interface ImportOptions extends LongWork {
  /** Of new entries: their status, and tags beside those that the file gives. */
  status: Status;
  tags: string[];
  /** Also fills what known entries lack. */
  fill: boolean;
  /** Entry → the fields that the file's value replaces. */
  take?: ReadonlyMap<string, readonly FieldName[]>;
}

/** A new entry to be made of a paper (`id` absent), or the fields that it sets in a known one. */
interface Step {
  incoming: Incoming;
  id?: string;
  fields: readonly FieldName[];
}

/**
 * Adds what was judged. Each slice is one transaction, so stopping keeps what was added; gives all changes, for one
 * Undo.
 */
export function addImported(
  library: Library,
  { fresh, known }: Judged,
  options: ImportOptions,
): Promise<Changed[]> {
  const steps: Step[] = fresh.map(incoming => ({ incoming, fields: [] }));
  for (const { incoming, id, fills } of known) {
    const fields = [...(options.fill ? fills : []), ...(options.take?.get(id) ?? [])];
    if (fields.length) steps.push({ incoming, id, fields });
  }
  return writeInSlices(library, steps, (tx, slice) => writeSlice(library, tx, slice, options), options);
}

async function writeSlice(
  library: Library,
  tx: WriteTransaction,
  steps: readonly Step[],
  options: ImportOptions,
): Promise<Changed[]> {
  const stored = await Promise.all(
    steps.map(async ({ id }) => (id === undefined ? undefined : tx.objectStore('entries').get(id))),
  );
  const changed: Changed[] = [];
  steps.forEach(({ incoming, id, fields }, i) => {
    const before = parseEntry(stored[i]);
    if (id === undefined) changed.push({ after: newEntry(library, incoming, options) });
    else if (before.ok)
      changed.push({ before: before.value, after: withFields(library, before.value, incoming, fields) });
  });
  await Promise.all(changed.map(({ after }) => putEntry(tx, after)));
  return changed;
}

function newEntry(
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

/** The entry with these fields of the file. */
const withFields = (
  library: Library,
  entry: Entry,
  { record }: Incoming,
  fields: readonly FieldName[],
): Entry =>
  applyEdit(
    entry,
    Object.fromEntries(fields.map(field => [field, record[field]])),
    library.now(),
    field => record.sources?.[field] ?? 'import',
  );
