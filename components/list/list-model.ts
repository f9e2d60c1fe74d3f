/** The rows of a list as a window holds them: the newest at once, the rest in slices, and every change as it comes. */
import type { Library } from '../../lib/library/library.ts';
import {
  allRows,
  countRows,
  isUnreadable,
  newestRows,
  rowsById,
  type Row,
} from '../../lib/library/read-entries.ts';
import type { Place } from '../../lib/record/summary.ts';

const FIRST = 60;

export interface ListModel {
  /** Newest first. While loading, those read so far. */
  rows(): readonly Row[];
  /** How many there are, known before all are read; undefined until they are counted. */
  total(): number | undefined;
  complete(): boolean;
  /** Reads the newest rows and the number. */
  start(): Promise<void>;
  /** Reads the rest, in slices. */
  readAll(): Promise<void>;
  onChange(listener: () => void): () => void;
}

const rankOf = (row: Row) => (isUnreadable(row) ? 0 : row.rank);
const order = (a: Row, b: Row) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1);

export function createListModel(library: Library, place: Place): ListModel {
  let rows: Row[] = [];
  let total: number | undefined;
  let complete = false;
  let reading: Promise<void> | undefined;
  /** Counts the changes, so that a reading that was overtaken is done again. */
  let generation = 0;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };

  const start = async () => {
    rows = await newestRows(library, place, FIRST);
    complete = rows.length < FIRST;
    total = complete ? rows.length : undefined;
    tell();
    // Counting walks the whole index: the list is not held up by it.
    if (!complete) void count();
  };
  const count = async () => {
    const counted = await countRows(library, place);
    if (complete) return;
    total = counted;
    complete = rows.length >= total;
    tell();
  };
  const readOnce = async () => {
    const begun = generation;
    const all: Row[] = [];
    for await (const slice of allRows(library, place)) {
      all.push(...slice);
      await new Promise(resolve => setTimeout(resolve));
      if (begun !== generation) return;
    }
    rows = all;
    total = all.length;
    complete = true;
    tell();
  };
  const readAll = () => {
    const read = async () => {
      while (!complete) await readOnce();
    };
    return (reading ??= read().finally(() => (reading = undefined)));
  };
  const update = async (ids: string[]) => {
    const fresh = (await rowsById(library, ids)).filter(row => isUnreadable(row) || row.place === place);
    generation++;
    const changed = new Set(ids);
    const kept = rows.filter(({ id }) => !changed.has(id));
    const merged = [...kept, ...fresh].sort(order);
    // Beyond the last row that was read there may be others that this window has not seen.
    const wasComplete = complete;
    rows = wasComplete ? merged : merged.slice(0, FIRST);
    total = wasComplete ? rows.length : await countRows(library, place);
    complete = wasComplete || rows.length >= (total ?? Infinity);
    tell();
  };
  library.onChange(({ ids }) => {
    if (ids) {
      if (ids.length > 0) void update(ids);
    } else {
      generation++;
      const wasComplete = complete;
      complete = false;
      void start().then(() => (wasComplete ? readAll() : undefined));
    }
  });

  return {
    rows: () => rows,
    total: () => total,
    complete: () => complete,
    start,
    readAll,
    onChange: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
