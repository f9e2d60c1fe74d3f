import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../../lib/library/library.ts';
import { allShelves } from '../../../lib/library/shelves.ts';
import type { Shelf } from '../../../lib/library/shelf.ts';

/** Collections, saved searches and tag colours, as they are now. */
export function useShelves(library: Library): Shelf[] {
  const [shelves, setShelves] = useState<Shelf[]>([]);
  useEffect(() => {
    let gone = false;
    const read = async () => {
      const all = await allShelves(library);
      if (!gone) setShelves(all);
    };
    void read();
    const stop = library.onChange(({ ids, shelves: touched }) => {
      if (touched || !ids) void read();
    });
    return () => {
      gone = true;
      stop();
    };
  }, [library]);
  return shelves;
}
