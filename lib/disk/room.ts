/**
 * The room on the disk, and how much of it is never used. Chromium's database goes on writing behind a row of which a
 * full disk took but a part; when it is opened again it finds that damaged, and all of it is thrown away
 * (github.com/google/leveldb/issues/1287). So nothing is written that could fill the disk.
 */
import { NoRoom } from './storage-errors.ts';

/** Bytes: with less nothing is written. The browser writes the files of its database anew as they grow. */
export const LEAST_ROOM = 16_000_000;

/** Bytes that each step of a long act leaves: room to take back what it did, and to mend the database. */
export const ROOM_TO_TAKE_BACK = 64_000_000;

/** Bytes that a paper takes as a rule, with its row, its long text and its note in the journal. */
const ONE_PAPER = 5000;

/** Bytes that one transaction over so many papers asks for. */
export const roomFor = (papers: number): number => LEAST_ROOM + papers * ONE_PAPER;

/** Bytes that the disk has left for the library; endless where the browser cannot say. */
export async function roomLeft(): Promise<number> {
  try {
    const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
    return quota - usage;
  } catch {
    return Infinity;
  }
}

/**
 * Throws NoRoom where so many bytes are not there. Firefox, whose database a full disk does no harm, tells of a share
 * of the disk that an extension is not bound to: it is not asked. (Scripts outside of a build have no `env`.)
 */
export async function askForRoom(bytes: number): Promise<void> {
  if (!import.meta.env?.FIREFOX && (await roomLeft()) < bytes) throw new NoRoom('the disk is nearly full');
}
