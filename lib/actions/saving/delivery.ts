/** What becomes of a file that is to be saved, and how it is known. */
import type { FileFault } from '../../storage/backup-state.ts';

export type Delivery =
  /** It is on the disk under this name: it was looked at there. */
  | { kind: 'saved'; name: string }
  /** The browser took it and tells nobody what becomes of it. */
  | { kind: 'handed-over'; name: string }
  /** The person chose no place: nothing was written. */
  | { kind: 'cancelled' }
  /** It is not there. */
  | { kind: 'failed'; name: string; why: FileFault };

/** A file to be saved. */
export interface FileToSave {
  /** offprint-2026-11-22.ris */
  name: string;
  mime: string;
  /** Makes the whole content, for a place that takes nothing less. */
  make(): Promise<Blob>;
  /**
   * Writes the content into a stream and closes it; gives the check of what was written, read again from where it is.
   * Absent: `make` is written, and compared byte by byte.
   */
  writeInto?(sink: WritableStream<Uint8Array>): Promise<(written: Blob) => Promise<boolean>>;
}

/** The content read back is not what was written. */
export class DamagedFile extends Error {}

/** How much of two files is compared at once, in bytes. */
const PART = 4_000_000;

/** Whether two files hold the same bytes. Rejected when one of them cannot be read. */
export async function sameBytes(one: Blob, other: Blob): Promise<boolean> {
  if (one.size !== other.size) return false;
  for (let at = 0; at < one.size; at += PART) {
    const read = async (file: Blob) => new Uint8Array(await file.slice(at, at + PART).arrayBuffer());
    const [a, b] = await Promise.all([read(one), read(other)]);
    if (a.length !== b.length || a.some((byte, index) => byte !== b[index])) return false;
  }
  return true;
}

/** What the errors of writing a file are called (https://fs.spec.whatwg.org, https://webidl.spec.whatwg.org). */
const FAULTS: ReadonlyMap<string, FileFault> = new Map([
  ['QuotaExceededError', 'no-room'],
  ['NotAllowedError', 'denied'],
  ['NoModificationAllowedError', 'denied'],
  ['SecurityError', 'denied'],
  ['AbortError', 'stopped'],
]);

/** Why a file could not be written, told by the error. */
export function faultOf(cause: unknown): FileFault {
  if (cause instanceof DamagedFile) return 'damaged';
  return (cause instanceof Error && FAULTS.get(cause.name)) || 'other';
}
