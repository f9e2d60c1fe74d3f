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

/** As many rows as are read at once: more than any window shows. */
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
  /** Calls a function after every change of the three above; the function returned ends that. */
  onChange(listener: () => void): () => void;
}

const rankOf = (row: Row) => (isUnreadable(row) ? 0 : row.rank);
const byRank = (a: Row, b: Row) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1);

/** The list of one place of the library. It follows the library for as long as that is open. */
export function createListModel(library: Library, place: Place): ListModel {
  const list = new StoredList(library, place);
  library.onChange(({ ids }) => {
    if (!ids) list.readAgain();
    else if (ids.length > 0) void list.update(ids);
  });
  return list;
}

class StoredList implements ListModel {
  readonly #library: Library;
  readonly #place: Place;
  #rows: Row[] = [];
  #total: number | undefined;
  #complete = false;
  #reading: Promise<void> | undefined;
  /** Counts the changes, so that a reading that was overtaken is done again. */
  #generation = 0;
  readonly #listeners = new Set<() => void>();

  constructor(library: Library, place: Place) {
    this.#library = library;
    this.#place = place;
  }

  rows(): readonly Row[] {
    return this.#rows;
  }

  total(): number | undefined {
    return this.#total;
  }

  complete(): boolean {
    return this.#complete;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async start(): Promise<void> {
    const newest = await newestRows(this.#library, this.#place, FIRST);
    if (this.#complete) return; // all were read meanwhile
    this.#rows = newest;
    this.#complete = this.#rows.length < FIRST;
    this.#total = this.#complete ? this.#rows.length : undefined;
    this.#tell();
    // Counting walks the whole index: the list is not held up by it.
    if (!this.#complete) void this.#count();
  }

  readAll(): Promise<void> {
    const read = async () => {
      while (!this.#complete) await this.#readOnce();
    };
    return (this.#reading ??= read().finally(() => (this.#reading = undefined)));
  }

  /** Everything may have changed: read anew, as far as it was read before. */
  readAgain(): void {
    this.#generation++;
    const wasComplete = this.#complete;
    this.#complete = false;
    void this.start().then(() => (wasComplete ? this.readAll() : undefined));
  }

  /** Some entries changed, came or went: only their rows are read. */
  async update(ids: string[]): Promise<void> {
    const found = await rowsById(this.#library, ids);
    const fresh = found.filter(row => isUnreadable(row) || row.place === this.#place);
    this.#generation++;
    const changed = new Set(ids);
    const kept = this.#rows.filter(({ id }) => !changed.has(id));
    const merged = [...kept, ...fresh].sort(byRank);
    // Beyond the last row that was read there may be others that this window has not seen.
    const wasComplete = this.#complete;
    this.#rows = wasComplete ? merged : merged.slice(0, FIRST);
    this.#total = wasComplete ? this.#rows.length : await countRows(this.#library, this.#place);
    this.#complete = wasComplete || this.#rows.length >= (this.#total ?? Infinity);
    this.#tell();
  }

  async #count(): Promise<void> {
    const counted = await countRows(this.#library, this.#place);
    if (this.#complete) return;
    this.#total = counted;
    this.#complete = this.#rows.length >= counted;
    this.#tell();
  }

  /** Reads all rows, unless a change overtakes it: then nothing is taken over. */
  async #readOnce(): Promise<void> {
    const begun = this.#generation;
    const all: Row[] = [];
    for await (const slice of allRows(this.#library, this.#place)) {
      all.push(...slice);
      await new Promise(resolve => setTimeout(resolve));
      if (begun !== this.#generation) return;
    }
    this.#rows = all;
    this.#total = all.length;
    this.#complete = true;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
