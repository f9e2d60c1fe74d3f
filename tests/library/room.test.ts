/** The disk is nearly full, or full in the middle of a write: what is refused, and what is mended. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { putEntry } from '../../lib/library/change-entries.ts';
import { setStatus } from '../../lib/library/edit-entries.ts';
import { beginAct, readActs } from '../../lib/library/journal/journal.ts';
import { createLibrary, type Library } from '../../lib/library/library.ts';
import { whyNotSaved } from '../../lib/library/not-saved.ts';
import { LEAST_ROOM, ROOM_TO_TAKE_BACK } from '../../lib/disk/room.ts';
import { allPurged } from '../../lib/library/purged.ts';
import { save } from '../../lib/library/save-finding.ts';
import { NoRoom } from '../../lib/disk/storage-errors.ts';
import { inTransaction } from '../../lib/library/transaction.ts';
import { purge } from '../../lib/library/trash.ts';
import { undo } from '../../lib/library/undo.ts';
import { CutShort, writeInSlices } from '../../lib/library/write-in-slices.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { libraryCut } from '../../lib/storage/cut-marks.ts';
import { fakeLocks } from '../support/fake-locks.ts';
import { entryOf, finding, freshLibrary, store, stored } from './support.ts';

let library: Library;
/** Bytes that the disk has left. */
let left: number;
beforeEach(() => {
  library = freshLibrary();
  left = Infinity;
  const estimate = () => Promise.resolve({ quota: left + 1000, usage: 1000 });
  vi.stubGlobal('navigator', { storage: { estimate }, locks: fakeLocks() });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** What a promise is rejected with. */
const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (cause: unknown) => cause,
  );
const count = async (): Promise<number> => (await library.db()).count('entries');

/** Counts the transactions that write from here on. */
function watchWrites(): () => number {
  const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
  return () => begun.mock.calls.filter(([, mode]) => mode === 'readwrite').length;
}

const papers = Array.from({ length: 1000 }, (_, n) => entryOf({ id: `entry-${n}` }));
const write = (progress?: () => void) =>
  writeInSlices<Entry>(
    library,
    papers,
    async (tx, slice) => {
      await Promise.all(slice.map(entry => putEntry(tx, entry)));
      return { changes: slice.map(after => ({ after })), ids: [] };
    },
    progress ? { progress } : {},
  );

describe('with too little room', () => {
  it('not a byte is written, and it is said', async () => {
    await save(library, finding());
    const writes = watchWrites();
    left = LEAST_ROOM - 1;
    const other = finding({ ...finding().record, title: 'Another one', DOI: '10.5555/other' });
    expect(whyNotSaved(await failure(save(library, other)))).toBe('full');
    expect(writes()).toBe(0);
    left = LEAST_ROOM;
    await save(library, other);
    expect(await count()).toBe(2);
  });

  it('a long act stops so early that it can be taken back', async () => {
    let slices = 0;
    const cut = await failure(write(() => (left = ++slices === 2 ? ROOM_TO_TAKE_BACK - 1 : Infinity)));
    expect(cut).toBeInstanceOf(CutShort);
    expect(whyNotSaved(cut)).toBe('full');
    expect(await count()).toBe(400);
    const { changed } = await undo(library, (cut as CutShort).changed);
    expect(changed.filter(({ after }) => after.deleted !== undefined)).toHaveLength(400);
  });

  it('a long act whose file would take that room is not begun', async () => {
    left = ROOM_TO_TAKE_BACK + 1000;
    const begin = (bytes: number) =>
      beginAct(
        library,
        { id: 'act', kind: 'import', of: 1 },
        { content: new Blob([new Uint8Array(bytes)]), plan: {} },
      );
    expect(await failure(begin(1001))).toBeInstanceOf(NoRoom);
    expect(await readActs(library)).toEqual([]);
    await begin(1000);
    expect(await readActs(library)).toHaveLength(1);
  });

  it('an act over many papers at once is not begun', async () => {
    await write();
    const ids = papers.map(({ id }) => id);
    left = LEAST_ROOM + 1_000_000;
    expect(await failure(setStatus(library, ids, 'read'))).toBeInstanceOf(NoRoom);
    await setStatus(library, ids.slice(0, 100), 'read');
    expect((await stored(library, 'entry-99')).status).toBe('read');
    expect((await stored(library, 'entry-100')).status).toBe('to-read');
  });
});

describe('full in the middle of a write', () => {
  const full = () => Promise.reject(new DOMException('FILE_ERROR_NO_SPACE', 'UnknownError'));
  /** Bytes that were written to the journal beside what acts have there. */
  const watchFiller = () => {
    const puts = vi.spyOn(IDBObjectStore.prototype, 'put');
    return () =>
      puts.mock.calls.reduce((sum, [row]) => {
        const { bytes } = row as { bytes?: Uint8Array };
        return sum + (bytes?.length ?? 0);
      }, 0);
  };

  /** A page of the extension, or its background. */
  const page = () => createLibrary({ name: 'cut', cutMark: libraryCut });

  it('the database is mended before the next write, whichever page does that, once there is room', async () => {
    const first = page();
    await save(first, finding());
    const bytes = watchFiller();
    expect(await failure(inTransaction(first, ['days'], full))).toBeInstanceOf(NoRoom);
    first.close();
    library = page();
    const note = () =>
      inTransaction(library, ['days'], tx => tx.objectStore('days').put({ day: '2026-11-27' }));
    left = ROOM_TO_TAKE_BACK - 1;
    expect(await failure(note())).toBeInstanceOf(NoRoom);
    expect(bytes()).toBe(0);
    left = ROOM_TO_TAKE_BACK;
    await note();
    expect(bytes()).toBeGreaterThan(8_000_000);
    const before = bytes();
    await note();
    expect(bytes()).toBe(before);
    await inTransaction(page(), ['days'], tx => tx.objectStore('days').clear());
    expect(bytes(), 'no other page mends it again').toBe(before);
    expect(await (await library.db()).getAllKeys('journal')).toEqual([]);
    expect(await count()).toBe(1);
  });

  it('two pages that write next mend it once', async () => {
    const [first, second] = [page(), page()];
    await failure(inTransaction(first, ['days'], full));
    const bytes = watchFiller();
    const note = (at: Library) => inTransaction(at, ['days'], tx => tx.objectStore('days').count());
    await note(first);
    const once = bytes();
    await failure(inTransaction(first, ['days'], full));
    await Promise.all([note(first), note(second)]);
    expect(bytes()).toBe(2 * once);
  });
});

describe('the trash, emptied with too little room', () => {
  it('keeps all that lies in it, and it is said', async () => {
    await store(library, ...papers.slice(0, 20).map(entry => ({ ...entry, deleted: entry.added })));
    const ids = papers.slice(0, 20).map(({ id }) => id);
    left = LEAST_ROOM;
    const writes = watchWrites();
    expect(whyNotSaved(await failure(purge(library, ids)))).toBe('full');
    expect(writes()).toBe(0);
    expect(await count()).toBe(20);
    expect(await allPurged(library)).toEqual([]);
  });

  it('full in the middle, it keeps all of them too', async () => {
    const ids = papers.slice(0, 20).map(({ id }) => id);
    await store(library, ...papers.slice(0, 20).map(entry => ({ ...entry, deleted: entry.added })));
    const { put } = IDBObjectStore.prototype;
    let marks = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      row: unknown,
    ) {
      const request = put.call(this, row);
      if (this.name === 'purged' && ++marks === 10) {
        left = 0;
        queueMicrotask(() => this.transaction.abort()); // by the browser, once all is begun
      }
      return request;
    });
    expect(whyNotSaved(await failure(purge(library, ids)))).toBe('full');
    expect(marks).toBe(20);
    expect(await count()).toBe(20);
    expect(await allPurged(library)).toEqual([]);
    expect(await (await library.db()).count('summaries')).toBe(20);
  });
});
