import type { OrganiserRow } from './store.ts';

/** A named group that papers are put into by hand. Entries name the collections that hold them by `id`. */
export interface Collection extends OrganiserRow {
  kind: 'collection';
}

/** The collections' names by their ids, as the search's `in:` needs them. */
export const collectionNames = (collections: readonly Collection[]): ReadonlyMap<string, string> =>
  new Map(collections.map(({ id, name }) => [id, name]));
