/** A place on the disk that the person picks: Chromium's own dialog, with a handle by which the file is read again. */
import { DamagedFile, faultOf, sameBytes, type Delivery, type FileToSave } from './delivery.ts';

declare global {
  /** https://wicg.github.io/file-system-access/; Firefox has none. */
  function showSaveFilePicker(options: {
    suggestedName: string;
    id?: string;
    startIn?: string;
    types?: { accept: { [mime: string]: string[] } }[];
  }): Promise<FileSystemFileHandle>;
  interface FileSystemFileHandle {
    /** Chromium's: takes the file away. */
    remove?(): Promise<void>;
  }
}

/**
 * Asks where to save a file; to be called in the click, before anything long. Undefined where there is no such dialog,
 * or where the browser shows none (in a popup that has gone, by an administrator's rule).
 */
export async function pickPlace({
  name,
  mime,
}: Pick<FileToSave, 'name' | 'mime'>): Promise<FileSystemFileHandle | 'cancelled' | undefined> {
  if (typeof showSaveFilePicker === 'undefined') return undefined;
  const ending = name.slice(name.lastIndexOf('.'));
  try {
    return await showSaveFilePicker({
      suggestedName: name,
      id: 'offprint',
      startIn: 'downloads',
      types: [{ accept: { [mime]: [ending] } }],
    });
  } catch (cause) {
    return cause instanceof Error && cause.name === 'AbortError' ? 'cancelled' : undefined;
  }
}

/**
 * Writes a file to the place that was picked, and reads it again there. What is not whole is taken away: an empty file
 * would pass for one. Rejected with the signal's reason when stopped.
 */
export async function writeToPlace(
  place: FileSystemFileHandle,
  file: FileToSave,
  signal?: AbortSignal,
): Promise<Delivery> {
  try {
    const sink = await place.createWritable();
    const isWhole = await writeFile(sink, file);
    if (!(await isWhole(await place.getFile()))) throw new DamagedFile(place.name);
    return { kind: 'saved', name: place.name };
  } catch (cause) {
    await place.remove?.().catch(() => undefined);
    signal?.throwIfAborted();
    return { kind: 'failed', name: place.name, why: faultOf(cause) };
  }
}

async function writeFile(
  sink: FileSystemWritableFileStream,
  { make, writeInto }: FileToSave,
): Promise<(written: Blob) => Promise<boolean>> {
  try {
    if (writeInto) return await writeInto(sink);
    const content = await make();
    await content.stream().pipeTo(sink);
    return written => sameBytes(content, written);
  } catch (cause) {
    // what was begun is given up; the place keeps what it had
    await sink.abort().catch(() => undefined);
    throw cause;
  }
}
