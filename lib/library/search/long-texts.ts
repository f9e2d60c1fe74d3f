import type { Library } from '../library.ts';
import { allTexts, textsById } from '../read-entries.ts';

/**
 * The long texts of all entries: abstract and note, folded, by id. They are large, so they are read only when
 * asked for.
 */
export interface LongTexts {
  /**
   * All of them, as the library is now: read at the first call, afterwards kept in step with every change. When the
   * library cannot be read there are those known so far.
   */
  get(): Promise<ReadonlyMap<string, string>>;
  /** Forgets them and follows the library no longer. */
  close(): void;
}

export function createLongTexts(library: Library): LongTexts {
  const texts = new Map<string, string>();
  let asked = false;
  let closed = false;
  /** Reads one after the other, so that an older reading never overwrites a newer one. */
  let reading: Promise<void> = Promise.resolve();

  const readAll = async () => {
    const seen = new Set<string>();
    for await (const slice of allTexts(library)) {
      if (closed) return;
      for (const [id, text] of slice) {
        texts.set(id, text);
        seen.add(id);
      }
      await new Promise(resolve => setTimeout(resolve));
    }
    for (const id of texts.keys()) if (!seen.has(id)) texts.delete(id);
  };
  const readSome = async (ids: readonly string[]) => {
    const fresh = await textsById(library, ids);
    for (const id of ids) {
      const text = fresh.get(id);
      if (text === undefined) texts.delete(id);
      else texts.set(id, text);
    }
  };
  const enqueue = (read: () => Promise<void>) => {
    // unread, they are asked for again the next time
    reading = reading.then(read).catch(() => void (asked = false));
  };
  const stop = library.onChange(({ ids }) => {
    if (!asked) return;
    if (!ids) enqueue(readAll);
    else if (ids.length > 0) enqueue(() => readSome(ids));
  });

  return {
    get: async () => {
      if (!asked) enqueue(readAll);
      asked = true;
      await reading;
      return texts;
    },
    close: () => {
      closed = true;
      stop();
      texts.clear();
    },
  };
}
