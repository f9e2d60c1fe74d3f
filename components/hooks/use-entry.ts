import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../lib/library/library.ts';
import { getEntry, isUnreadable, type Unreadable } from '../../lib/library/read-entries.ts';
import type { Entry } from '../../lib/record/entry.ts';

/** An entry as it is now, in this window or changed by another. */
export function useEntry(
  library: Library,
  id: string | undefined,
  first?: Entry,
): Entry | Unreadable | undefined {
  const [entry, setEntry] = useState<Entry | Unreadable | undefined>(first);
  useEffect(() => {
    if (id === undefined) {
      setEntry(undefined);
      return undefined;
    }
    let gone = false;
    const read = async () => {
      const found = await getEntry(library, id);
      if (!gone) setEntry(found);
    };
    if (first?.id === id) setEntry(first);
    void read(); // `first` may have been changed on its way here
    const stop = library.onChange(({ ids }) => {
      if (!ids || ids.includes(id)) void read();
    });
    return () => {
      gone = true;
      stop();
    };
  }, [library, id, first]);
  return entry?.id === id || (entry && isUnreadable(entry)) ? entry : undefined;
}
