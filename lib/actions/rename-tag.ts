/** Changing a tag in every paper of the list that has it. */
import type { Outcome } from '../library/change-entries.ts';
import { retag } from '../library/edit-entries.ts';
import type { Library } from '../library/library.ts';
import { replaceTag } from '../library/organisers/replace-tag.ts';
import type { Colour } from '../library/organisers/tag-colours.ts';
import { allRows, isUnreadable } from '../library/read-entries.ts';

/**
 * Gives papers with one tag another in its place; `to` may be in use already, which makes one tag of two.
 * `colour` is given to the new tag.
 */
export async function renameTag(
  library: Library,
  from: string,
  to: string,
  colour?: Colour,
): Promise<Outcome> {
  const ids = await papersWithTag(library, from);
  return colour
    ? replaceTag(library, ids, { from, to, colour })
    : retag(library, ids, { remove: [from], add: [to] });
}

/** Takes a tag from all papers that have it. */
export const removeTag = async (library: Library, tag: string): Promise<Outcome> =>
  retag(library, await papersWithTag(library, tag), { remove: [tag] });

/** The ids of the papers in the list that have a tag. */
async function papersWithTag(library: Library, tag: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const rows of allRows(library, 'list'))
    for (const row of rows) if (!isUnreadable(row) && row.tags.includes(tag)) ids.push(row.id);
  return ids;
}
