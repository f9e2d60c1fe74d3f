/** Roles of persons in brackets behind their names: "Holm, Ann (editor)". */
import type { ClaimField } from '../../record/page-reading.ts';
import { anyOf } from '../../text/any-of.ts';
import {
  AUTHOR_ROLES,
  CONTRIBUTOR_ROLES,
  EDITOR_ROLES,
  TRANSLATOR_ROLES,
} from '../../word-lists/person-roles.ts';

/** A bracket behind a name. */
const IN_BRACKETS = / ?[([]([^()[\]]{2,62})[)\]][\s.;,]*$/;
/** The claim for each role. Tried in this order, as the words for contributors fit those for editors too. */
const ROLES: readonly [RegExp, ClaimField][] = [
  [new RegExp(`^${anyOf(AUTHOR_ROLES)}|著者`, 'i'), 'author'],
  [new RegExp(`^${anyOf(EDITOR_ROLES)}|編者`, 'i'), 'editor'],
  [new RegExp(`^${anyOf(TRANSLATOR_ROLES)}`, 'i'), 'translator'],
  [new RegExp(anyOf(CONTRIBUTOR_ROLES), 'i'), 'contributor'],
];

/** The name without the role in brackets behind it, and the claim for that role; a bracket that is no role stays. */
export function byRole(name: string, otherwise: ClaimField): { field: ClaimField; name: string } {
  const bracket = IN_BRACKETS.exec(name);
  const role = bracket && ROLES.find(([pattern]) => pattern.test(bracket[1]!.trim()));
  return role ? { field: role[1], name: name.slice(0, bracket.index) } : { field: otherwise, name };
}
