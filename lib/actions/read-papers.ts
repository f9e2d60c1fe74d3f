import type { Library } from '../library/library.ts';
import { getEntries, isUnreadable } from '../library/read-entries.ts';
import type { Entry } from '../record/entry.ts';

/** How many entries are read at once, so that the window stays alive. */
const SLICE = 500;

/**
 * Entries by their ids, in that order, some at a time. Rows that cannot be read are left out. Rejected with
 * the signal's reason when stopped.
 */
export async function* papersInSlices(
  library: Library,
  ids: readonly string[],
  signal?: AbortSignal,
): AsyncGenerator<Entry[]> {
  for (let at = 0; at < ids.length; at += SLICE) {
    signal?.throwIfAborted();
    const entries = await getEntries(library, ids.slice(at, at + SLICE));
    yield entries.filter((entry): entry is Entry => !isUnreadable(entry));
  }
}

/** The same all at once. */
export async function readPapers(
  library: Library,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<Entry[]> {
  const papers: Entry[] = [];
  for await (const slice of papersInSlices(library, ids, signal)) papers.push(...slice);
  return papers;
}
