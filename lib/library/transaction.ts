/** One transaction for each act: all of it is written, or nothing. */
import type { IDBPTransaction } from 'idb';
import { askForRoom, LEAST_ROOM, ROOM_TO_TAKE_BACK } from '../disk/room.ts';
import type { Library } from './library.ts';
import type { Schema, StoreName } from './schema.ts';

/** A transaction that writes into these stores. */
export type Writing<Stores extends StoreName[]> = IDBPTransaction<Schema, Stores, 'readwrite'>;

/**
 * Runs an act in one transaction; fulfilled when what it wrote is on the disk. Nothing but the database may be awaited
 * inside. Rejected with what the act throws, or with the reason why the browser could not write. Nothing is written
 * when the disk has less than `room` bytes.
 */
export async function inTransaction<Stores extends StoreName[], T>(
  library: Library,
  stores: Stores,
  act: (tx: Writing<Stores>) => Promise<T>,
  room = LEAST_ROOM,
): Promise<T> {
  const begun: { tx?: Writing<Stores> } = {};
  try {
    await makeReady(library, room);
    const tx = (await library.db()).transaction(stores, 'readwrite', { durability: 'strict' });
    begun.tx = tx;
    const result = await act(tx);
    await tx.done;
    return result;
  } catch (cause) {
    const reason = begun.tx && (await abort(begun.tx));
    const { explainCut } = await import('./cut-writes.ts');
    throw await explainCut(library, reason ?? cause, begun.tx !== undefined);
  }
}

/** Fulfilled when there is room, and the database is whole. Throws NoRoom. Firefox's is whole in any case. */
async function makeReady(library: Library, room: number): Promise<void> {
  const { cutMark } = library;
  const isCut = !import.meta.env?.FIREFOX && (await cutMark?.isSet());
  await askForRoom(isCut ? Math.max(room, ROOM_TO_TAKE_BACK) : room);
  if (cutMark && isCut) await (await import('./cut-writes.ts')).mend(library, cutMark);
}

/** Ends a transaction without writing. Gives the browser's reason when it was the browser that ended it. */
async function abort<Stores extends StoreName[]>(tx: Writing<Stores>): Promise<DOMException | undefined> {
  const byBrowser = tx.error ?? undefined;
  try {
    tx.abort();
  } catch {
    // it has ended
  }
  await tx.done.catch(() => undefined);
  return byBrowser;
}
