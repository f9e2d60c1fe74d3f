import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../../lib/library/library.ts';
import { allTexts, textsById } from '../../../lib/library/read-entries.ts';

/** Abstracts and notes for the search: read while nothing else is to be done, kept in step with every change. */
export function useTexts(library: Library, ready: boolean): ReadonlyMap<string, string> {
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    if (!ready) return undefined;
    let gone = false;
    const readAll = async () => {
      const all = new Map<string, string>();
      for await (const slice of allTexts(library)) {
        for (const [id, text] of slice) all.set(id, text);
        await new Promise(resolve => setTimeout(resolve));
        if (gone) return;
      }
      setTexts(all);
    };
    const update = async (ids: string[]) => {
      const fresh = await textsById(library, ids);
      if (!gone) setTexts(old => new Map([...old, ...fresh]));
    };
    const idle = requestIdleCallback(() => void readAll());
    const stop = library.onChange(({ ids }) => {
      if (!ids) void readAll();
      else if (ids.length > 0) void update(ids);
    });
    return () => {
      gone = true;
      cancelIdleCallback(idle);
      stop();
    };
  }, [library, ready]);
  return texts;
}
