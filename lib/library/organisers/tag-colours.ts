import type { OrganiserRow, Undated } from './store.ts';

/** Named after what they look like; the views give each a tone for both themes. */
export const COLOURS = ['stamp', 'amber', 'green', 'blue', 'violet', 'grey'] as const;
export type Colour = (typeof COLOURS)[number];

/** The colour that a tag was given. Tags themselves stand in the entries. */
export interface TagColour extends OrganiserRow {
  kind: 'tag';
  /** `tag:` and the tag; `name` is the tag. */
  id: `tag:${string}`;
  colour: Colour;
}

/** The row that gives a tag its colour: one for each tag. */
export const tagColour = (tag: string, colour: Colour): Undated<TagColour> => ({
  id: `tag:${tag}`,
  kind: 'tag',
  name: tag,
  colour,
});
