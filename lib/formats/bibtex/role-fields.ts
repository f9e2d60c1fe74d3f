/** Which field of an entry holds the people of a role (BibLaTeX's manual, sections 2.2.2 and 2.3.6). */
import type { CreatorRole } from '../../record/record.ts';

/** Roles that have a field of their own. */
export const ROLE_FIELDS: readonly (readonly [CreatorRole, string])[] = [
  ['author', 'author'],
  ['editor', 'editor'],
  ['translator', 'translator'],
  ['container-author', 'bookauthor'],
];

/** Fields that the other roles share: `editoratype` names the role of the people in `editora`. */
export const TYPED_FIELDS = ['editora', 'editorb', 'editorc'] as const;

/** The roles that share them, the first first. */
export const TYPED_ROLES: readonly CreatorRole[] = [
  'collection-editor',
  'reviewed-author',
  'director',
  'composer',
  'illustrator',
  'interviewer',
  'recipient',
  'contributor',
];
