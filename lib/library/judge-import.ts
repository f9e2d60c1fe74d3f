/** What would become of each paper of a file, told to the user before anything is written. */
import { fieldText } from '../fields/field-text.ts';
import type { Entry } from '../record/entry.ts';
import { LIST_FIELDS, type FieldName, type Record } from '../record/record.ts';
import { sameWork, workKeys } from '../record/same-work.ts';
import type { Library } from './library.ts';
import { allRows, getEntries, isUnreadable } from './read-entries.ts';
import { fieldsBeyond } from './save-finding.ts';
import type { LongWork } from './write-in-slices.ts';

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

/** Fields that are no statement about the work, or differ all the time. */
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
      comparable(mine, field) !== comparable(theirs, field),
  );

function comparable(record: Record, field: FieldName): string {
  if (field === 'type') return record.type;
  const list = LIST_FIELDS.find(known => known === field);
  return list ? [...new Set(record[list])].sort().join('; ') : fieldText(record, field);
}

/** The first entry of the list that has each key: where the same work may be. */
async function idsByKey(library: Library, signal?: AbortSignal): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for await (const rows of allRows(library, 'list')) {
    signal?.throwIfAborted();
    for (const row of rows)
      if (!isUnreadable(row)) for (const key of row.keys) if (!ids.has(key)) ids.set(key, row.id);
  }
  return ids;
}

/** A title alone does not say that two papers are one; an identifier does. */
const isIdentifier = (key: string): boolean => !key.startsWith('title:');

/** Remembers the new papers of a file, to tell when one comes again. */
function createRepeatCheck() {
  const seen = new Map<string, Record>();
  return {
    isRepeat: (keys: readonly string[], record: Record): boolean =>
      keys.some(key => {
        const other = seen.get(key);
        return other !== undefined && (isIdentifier(key) || sameWork(other, record));
      }),
    remember: (keys: readonly string[], record: Record): void => {
      for (const key of keys) seen.set(key, record);
    },
  };
}

const known = (incoming: Incoming, { id, record }: Entry): Known => ({
  incoming,
  id,
  mine: record,
  fills: fieldsBeyond(record, incoming.record),
  differs: fieldsThatDiffer(record, incoming.record),
});

/** Papers judged between two looks at `signal`. */
const SLICE = 200;

/**
 * Judges what a file holds against the library, in slices. Writes nothing; rejected with the signal's reason when
 * stopped.
 */
export async function judgeImport(
  library: Library,
  items: readonly Incoming[],
  { signal, progress }: LongWork = {},
): Promise<Judged> {
  const holders = await idsByKey(library, signal);
  const judged: Judged = { fresh: [], known: [], repeats: 0 };
  const repeats = createRepeatCheck();
  const taken = new Set<string>();
  for (let at = 0; at < items.length; at += SLICE) {
    const slice = items.slice(at, at + SLICE).map(incoming => {
      const keys = workKeys(incoming.record);
      return { incoming, keys, holder: keys.map(key => holders.get(key)).find(id => id !== undefined) };
    });
    const ids = new Set(slice.flatMap(({ holder }) => holder ?? []));
    const entries = new Map((await getEntries(library, [...ids])).map(entry => [entry.id, entry]));
    for (const { incoming, keys, holder } of slice) {
      const entry = holder === undefined ? undefined : entries.get(holder);
      if (entry && !isUnreadable(entry) && sameWork(entry.record, incoming.record)) {
        if (taken.has(entry.id)) judged.repeats++;
        else judged.known.push(known(incoming, entry));
        taken.add(entry.id);
      } else if (repeats.isRepeat(keys, incoming.record)) judged.repeats++;
      else {
        repeats.remember(keys, incoming.record);
        judged.fresh.push(incoming);
      }
    }
    progress?.(Math.min(1, (at + SLICE) / items.length));
    await new Promise(resolve => setTimeout(resolve));
    signal?.throwIfAborted();
  }
  return judged;
}
