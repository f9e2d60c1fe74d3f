/** Putting papers into collections and taking them out. */
import type { Outcome } from '../library/change-entries.ts';
import { setOwn } from '../library/edit-entries.ts';
import type { Library } from '../library/library.ts';

/**
 * Puts papers into a collection, and out of another when `from` is given: collections are named by their ids.
 * Papers that are where they are wanted are not changed.
 */
export const collectPapers = (
  library: Library,
  ids: readonly string[],
  into: string,
  from?: string,
): Promise<Outcome> =>
  setOwn(library, ids, ({ collections }) => {
    const others = collections.filter(id => id !== into && id !== from);
    const isThere = collections.includes(into) && others.length === collections.length - 1;
    return isThere ? undefined : { collections: [...others, into] };
  });

/** Takes papers out of a collection, named by its id. */
export const takeOutOfCollection = (
  library: Library,
  ids: readonly string[],
  collection: string,
): Promise<Outcome> =>
  setOwn(library, ids, ({ collections }) =>
    collections.includes(collection)
      ? { collections: collections.filter(id => id !== collection) }
      : undefined,
  );
