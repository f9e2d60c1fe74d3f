/** What papers are put in order by, beside their own fields: collections, saved searches, the colours of tags, and which two are no duplicates. */
import type { Timestamp } from '../record/entry.ts';
import { isObject, oneOf, text, timestamp } from '../record/guard.ts';
import { fail, ok, type Result } from '../record/result.ts';

export const SHELF_KINDS = ['collection', 'search', 'tag', 'apart'] as const;
export type ShelfKind = (typeof SHELF_KINDS)[number];
/** Named after what they look like; the views give each a tone for both themes. */
export const COLOURS = ['stamp', 'amber', 'green', 'blue', 'violet', 'grey'] as const;
export type Colour = (typeof COLOURS)[number];

export interface Shelf {
  /** A UUID; for a tag `tag:` and its name; for two papers kept apart their pair's name. */
  id: string;
  kind: ShelfKind;
  name: string;
  /** A saved search's query. */
  query?: string;
  colour?: Colour;
  changed: Timestamp;
  /** When it was taken away. */
  deleted?: Timestamp;
}

/** Two papers by their ids, in any order. */
export const pairName = (a: string, b: string): string => `apart:${a < b ? `${a} ${b}` : `${b} ${a}`}`;

/** Narrows a stored shelf. */
export function parseShelf(row: unknown): Result<Shelf, string> {
  if (!isObject(row)) return fail('no shelf');
  const { query, colour } = { query: text(row.query), colour: oneOf(COLOURS, row.colour) };
  const [id, kind, name, changed, deleted] = [
    text(row.id),
    oneOf(SHELF_KINDS, row.kind),
    text(row.name),
    timestamp(row.changed),
    timestamp(row.deleted),
  ];
  if (!id || !kind || !name || !changed) return fail('a shelf without id, kind, name or time');
  return ok({
    id,
    kind,
    name,
    changed,
    ...(query && { query }),
    ...(colour && { colour }),
    ...(deleted && { deleted }),
  });
}
