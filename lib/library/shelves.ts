/** Collections, saved searches, tag colours and pairs kept apart. Like entries they are marked as removed, not deleted. */
import { pairName, parseShelf, type Shelf } from './shelf.ts';
import type { Library } from './library.ts';

/** All that are not taken away, by name. */
export async function allShelves(library: Library): Promise<Shelf[]> {
  const rows = await (await library.db()).getAll('shelves');
  const shelves = rows.flatMap(row => {
    const shelf = parseShelf(row);
    return shelf.ok && shelf.value.deleted === undefined ? [shelf.value] : [];
  });
  return shelves.sort((a, b) => a.name.localeCompare(b.name));
}

/** Adds a shelf, or changes the one of this id. Gives it back as it was before, for Undo. */
export async function putShelf(
  library: Library,
  shelf: Omit<Shelf, 'changed'>,
): Promise<{ before?: Shelf; after: Shelf }> {
  const after: Shelf = { ...shelf, changed: library.now() };
  const tx = (await library.db()).transaction('shelves', 'readwrite', { durability: 'strict' });
  const before = parseShelf(await tx.store.get(shelf.id));
  await tx.store.put(after);
  await tx.done;
  library.announce({ ids: [], shelves: true });
  return { after, ...(before.ok && { before: before.value }) };
}

/** Takes a shelf away; its papers stay where they are, and find it again when it comes back. */
export const removeShelf = (library: Library, shelf: Shelf) =>
  putShelf(library, { ...shelf, deleted: library.now() });

/** Notes that papers are no duplicates of each other, each pair; or that they may be again. */
export async function setApart(library: Library, ids: readonly string[], apart: boolean): Promise<void> {
  const tx = (await library.db()).transaction('shelves', 'readwrite', { durability: 'strict' });
  const changed = library.now();
  const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map(b => pairName(a, b)));
  await Promise.all(
    pairs.map(id =>
      tx.store.put({
        id,
        kind: 'apart',
        name: id,
        changed,
        ...(!apart && { deleted: changed }),
      } satisfies Shelf),
    ),
  );
  await tx.done;
  library.announce({ ids: [], shelves: true });
}
