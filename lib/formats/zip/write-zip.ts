/** Writing zips, part by part: no more than one part is in memory, and no size is too large. */
import type { Watch } from '../in-slices.ts';
import { Uint8ArrayReader, ZipWriter } from './zip-library.ts';

/** One text file of a zip. */
export interface ZipFile {
  name: string;
  text: string;
}

/** A zip that is being written into a stream. */
export interface ZipWriting {
  /** Adds a part; resolves when the stream has taken it, rejected with the stream's error. */
  add(name: string, bytes: Uint8Array): Promise<void>;
  /** Writes the list of the parts and closes the stream. Gives how many bytes went into it. */
  end(): Promise<number>;
  /** Gives up: the stream is aborted, whatever became of it before. */
  abort(reason: unknown): Promise<void>;
}

/** Zips know no time before this day. Files that nobody dates have it, so that the same files make the same zip. */
const FIRST_DAY = new Date(1980, 0, 2);

/** Begins a zip whose bytes go into `sink`; its parts are dated `made`. */
export function zipInto(sink: WritableStream<Uint8Array>, made = FIRST_DAY): ZipWriting {
  const out = sink.getWriter();
  out.closed.catch(() => undefined); // whoever writes is told
  let size = 0;
  const counted = new WritableStream<Uint8Array>({
    write: chunk => {
      size += chunk.length;
      return out.write(chunk);
    },
    close: () => out.close(),
  });
  const zip = new ZipWriter(counted, {
    lastModDate: made,
    dataDescriptor: false,
    extendedTimestamp: false,
    keepOrder: true,
  });
  return {
    add: async (name, bytes) => void (await zip.add(name, new Uint8ArrayReader(bytes))),
    end: async () => {
      await zip.close();
      return size;
    },
    abort: reason => out.abort(reason).catch(() => undefined),
  };
}

/** What `write` writes into a stream, as one file. Rejected with what `write` is rejected with. */
export async function blobOf<T>(
  write: (sink: WritableStream<Uint8Array>) => Promise<T>,
  type: string,
): Promise<{ file: Blob; written: T }> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>();
  const [bytes, written] = await Promise.all([new Response(readable).blob(), write(writable)]);
  return { file: new Blob([bytes], { type }), written };
}

/** A zip of text files; rejected with the signal's reason when stopped. `total` is their number. */
export async function zipFiles(
  files: Iterable<ZipFile>,
  total: number,
  { signal, progress }: Watch = {},
): Promise<Blob> {
  const encoder = new TextEncoder();
  const { file } = await blobOf(async sink => {
    const zip = zipInto(sink);
    let count = 0;
    for (const { name, text } of files) {
      signal?.throwIfAborted();
      await zip.add(name, encoder.encode(text));
      progress?.(Math.min(++count / (total || 1), 1));
    }
    await zip.end();
  }, 'application/zip');
  return file;
}
