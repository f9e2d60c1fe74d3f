/** Emptying the trash: by hand, or of what has lain in it for thirty days. The only acts that cannot be undone. */
import { isObject, text } from '../record/guard.ts';
import { parseEntry } from '../record/parse-record.ts';
import { transact, type WriteTransaction } from './change-entries.ts';
import type { Library } from './library.ts';
import { allRows, getEntries, isUnreadable } from './read-entries.ts';
import { roomFor } from '../disk/room.ts';
import { daysSince, noteToday, type Day } from './running-days.ts';
import { inTransaction } from './transaction.ts';

/** Days on which Offprint ran, that a paper lies in the trash. */
export const TRASH_DAYS = 30;

/** True for a stored entry that is in the trash. */
const isInTrash = (row: unknown): boolean => {
  const entry = parseEntry(row);
  return entry.ok && entry.value.deleted !== undefined;
};

/** Deletes entries that are in the trash; others are left alone. Keeps of each its id and when. Gives the ids. */
export async function purge(library: Library, ids: readonly string[]): Promise<string[]> {
  const act = async (tx: WriteTransaction) => {
    const entries = tx.objectStore('entries');
    const rows = await Promise.all(ids.map(id => entries.get(id)));
    const at = library.now();
    const gone = ids.filter((_, i) => isInTrash(rows[i]));
    await Promise.all(
      gone.flatMap(id => [
        entries.delete(id),
        tx.objectStore('summaries').delete(id),
        tx.objectStore('texts').delete(id),
        tx.objectStore('purged').put({ id, at }),
      ]),
    );
    return gone;
  };
  return transact(library, act, gone => gone, roomFor(ids.length));
}

/**
 * Deletes what has lain in this library's trash while Offprint ran on thirty days. When it came there by an entry's own
 * time is not asked: that may be another machine's, or a wrong clock's. Nothing goes when the clock has been put back.
 */
export async function purgeOld(library: Library): Promise<string[]> {
  const { today, days, wentBack } = await noteToday(library);
  const lying = await noteTrashed(library, today);
  const old = wentBack ? [] : lying.filter(({ since }) => daysSince(days, since) >= TRASH_DAYS);
  const ids = old.map(({ id }) => id);
  return ids.length > 0 ? purge(library, ids) : [];
}

/** A paper in the trash: when it came there by its own time, and the day on which this library saw it there first. */
interface Trashed {
  id: string;
  deleted: string;
  since: Day;
}

function parseTrashed(row: unknown): Trashed | undefined {
  if (!isObject(row)) return undefined;
  const [id, deleted, since] = [text(row.id), text(row.deleted), text(row.since)];
  return id && deleted && since ? { id, deleted, since } : undefined;
}

/** Notes what lies in the trash and forgets what left it; one that was taken out and deleted again is new there. */
async function noteTrashed(library: Library, today: Day): Promise<Trashed[]> {
  const noted = new Map(
    (await (await library.db()).getAll('trashed')).flatMap(row => pairOf(parseTrashed(row))),
  );
  const lying: Trashed[] = [];
  for await (const rows of allRows(library, 'trash')) {
    const entries = await getEntries(
      library,
      rows.map(({ id }) => id),
    );
    for (const entry of entries) {
      if (isUnreadable(entry) || entry.deleted === undefined) continue;
      const { id, deleted } = entry;
      const before = noted.get(id);
      const isKnown = before !== undefined && before.deleted === deleted && before.since <= today;
      lying.push(isKnown ? before : { id, deleted, since: today });
    }
  }
  const fresh = lying.filter(one => noted.get(one.id) !== one);
  const ids = new Set(lying.map(({ id }) => id));
  const gone = [...noted.keys()].filter(id => !ids.has(id));
  if (fresh.length + gone.length > 0) {
    await inTransaction(library, ['trashed'], async tx => {
      const store = tx.objectStore('trashed');
      await Promise.all([...fresh.map(one => store.put(one)), ...gone.map(id => store.delete(id))]);
    });
  }
  return lying;
}

const pairOf = (trashed: Trashed | undefined): [string, Trashed][] =>
  trashed ? [[trashed.id, trashed]] : [];
