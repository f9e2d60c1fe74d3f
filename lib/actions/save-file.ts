/**
 * Saves a file, by the way on which most is known of it: a place that the person picks (Chromium), where it is read
 * again; the downloads, where the permission is given; else it is handed to the browser, which says nothing.
 */
import { faultOf, type Delivery, type FileToSave } from './saving/delivery.ts';
import { downloadFile, mayDownload } from './saving/download-file.ts';
import { handOver } from './saving/hand-over.ts';
import { pickPlace, writeToPlace } from './saving/pick-place.ts';

export interface Saving {
  /** Asks where to save. Not in a popup, which a dialog closes. */
  pick?: boolean;
  /** Stops the making of the file. */
  signal?: AbortSignal;
}

/**
 * Saves a file and says what became of it; to be called in the click. Rejected with the signal's reason when stopped:
 * nothing is left of the file then.
 */
export async function saveFile(file: FileToSave, { pick = false, signal }: Saving = {}): Promise<Delivery> {
  const place = pick ? await pickPlace(file) : undefined;
  if (place === 'cancelled') return { kind: 'cancelled' };
  if (place) return writeToPlace(place, file, signal);
  const { name } = file;
  try {
    const content = await file.make();
    if (await mayDownload()) return await downloadFile(content, name);
    await handOver(name, content);
    return { kind: 'handed-over', name };
  } catch (cause) {
    signal?.throwIfAborted();
    return { kind: 'failed', name, why: faultOf(cause) };
  }
}
