/**
 * Creators whose role has no RIS tag: they are written in a note (N1), "Illustrator: Family, Given; Family,
 * Given", and read from it.
 */
import type { CreatorRole } from '../../record/record.ts';

/** A role without a tag. */
export type NotedRole = Exclude<CreatorRole, 'author' | 'editor' | 'translator' | 'collection-editor'>;

/** The roles and their labels, in the order in which they are written. */
export const ROLE_LABELS: readonly (readonly [NotedRole, string])[] = [
  ['container-author', 'Container author'],
  ['reviewed-author', 'Reviewed author'],
  ['director', 'Director'],
  ['composer', 'Composer'],
  ['illustrator', 'Illustrator'],
  ['interviewer', 'Interviewer'],
  ['recipient', 'Recipient'],
  ['contributor', 'Contributor'],
];

const ROLE_OF_LABEL = new Map(ROLE_LABELS.map(([role, label]) => [label, role]));
const ROLE_NOTE = new RegExp(`^(${[...ROLE_OF_LABEL.keys()].join('|')}): (.+)$`);

/** The role that a note is about, and its names as they are written; undefined for any other note. */
export function readRoleNote(note: string): { role: NotedRole; names: string[] } | undefined {
  const [, label = '', names = ''] = ROLE_NOTE.exec(note) ?? [];
  const role = ROLE_OF_LABEL.get(label);
  return role && { role, names: names.split('; ') };
}
