/** Reading zips, part by part. What an archive says of itself is checked before anything is unpacked. */
import { fail, ok, type Result } from '../../record/result.ts';
import { BlobReader, ZipReader, type FileEntry } from './zip-library.ts';

/**
 * Why a zip is not unpacked. `damaged`: it is cut off, or its list of parts makes no sense: parts that lie over each
 * other, stand twice, or are no files. `too-large`: it has more parts than any library could fill.
 */
export type NotOpened = 'damaged' | 'too-large';

/** What could be unpacked of a part. */
export interface UnpackedPart {
  bytes: Uint8Array<ArrayBuffer>;
  /** All of it is there, and its checksum fits. */
  whole: boolean;
}

/** A zip whose list of parts was read. */
export interface OpenZip {
  /** The parts' names → their sizes in the archive, in bytes; in the order in which they lie there. */
  parts: ReadonlyMap<string, number>;
  /**
   * Unpacks one part. A damaged one gives what stands before the damage; one that unpacks to more than it says no more
   * than that; one that says to be longer than a text can be, nothing. Undefined when there is none of this name.
   */
  unpack(name: string): Promise<UnpackedPart | undefined>;
}

/** More parts than this are no library, for each holds at least one paper. */
const MOST_PARTS = 2_000_000;
/** The most bytes that one part unpacks to: browsers have no longer texts. */
const LONGEST_PART = 2 ** 29;
/** Bytes of a part's header without its name: what it lies behind. */
const HEADER = 30;

/** Opens a zip, of any size: its parts stay in the file until they are asked for. */
export async function openZip(file: Blob): Promise<Result<OpenZip, NotOpened>> {
  const entries = new Map<string, FileEntry>();
  try {
    const reader = new ZipReader(new BlobReader(file), { checkCrc32: true });
    for await (const entry of reader.getEntriesGenerator()) {
      if (entry.directory || entry.encrypted || entries.has(entry.filename)) return fail('damaged');
      entries.set(entry.filename, entry);
      if (entries.size > MOST_PARTS) return fail('too-large');
    }
  } catch {
    return fail('damaged');
  }
  const inOrder = [...entries.values()].sort((a, b) => a.offset - b.offset);
  if (!lieApart(inOrder, file.size)) return fail('damaged');
  return ok({
    parts: new Map(inOrder.map(({ filename, compressedSize }) => [filename, compressedSize])),
    unpack: async name => {
      const entry = entries.get(name);
      return entry && unpack(entry);
    },
  });
}

/** True when no part begins before the one before it has ended, and the last ends before the file does. */
function lieApart(parts: readonly FileEntry[], size: number): boolean {
  let free = 0;
  for (const { offset, compressedSize, filenameLength } of parts) {
    if (offset < free) return false;
    free = offset + HEADER + (filenameLength ?? 0) + compressedSize;
  }
  return free <= size;
}

async function unpack(entry: FileEntry): Promise<UnpackedPart> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const most = entry.uncompressedSize;
  if (most > LONGEST_PART) return { bytes: new Uint8Array(), whole: false };
  const sink = new WritableStream<Uint8Array>({
    write: chunk => {
      if (size + chunk.length > most) throw new RangeError('a part that is longer than it says');
      chunks.push(chunk);
      size += chunk.length;
    },
  });
  const whole = await entry.getData(sink).then(
    () => size === entry.uncompressedSize,
    () => false,
  );
  return { bytes: joined(chunks, size), whole };
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
