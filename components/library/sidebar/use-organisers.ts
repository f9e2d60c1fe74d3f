import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../../lib/library/library.ts';
import {
  NO_ORGANISERS,
  readOrganisers,
  type Organisers,
} from '../../../lib/library/organisers/organisers.ts';

/** Collections, saved searches, tag colours and pairs kept apart, as they are now. */
export function useOrganisers(library: Library): Organisers {
  const [organisers, setOrganisers] = useState(NO_ORGANISERS);
  useEffect(() => {
    let gone = false;
    const read = async () => {
      const all = await readOrganisers(library);
      if (!gone) setOrganisers(all);
    };
    void read();
    const stop = library.onChange(({ ids, organisers: changed }) => {
      if (changed || !ids) void read();
    });
    return () => {
      gone = true;
      stop();
    };
  }, [library]);
  return organisers;
}
