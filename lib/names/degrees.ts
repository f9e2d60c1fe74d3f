/** Degrees, honours and roles that are printed behind names. */
import { anyOf, anyWord } from '../text/any-of.ts';
import { DEGREES, DEGREES_LIKE_INITIALS } from '../word-lists/degrees.ts';
import { PRINTED_ROLES } from '../word-lists/name-words.ts';
import { isInitials } from './organisations.ts';

/** A degree as a pattern: its points and blanks may be left out. */
const loosely = (degree: string): string =>
  degree
    .replace(/[()/,]/g, '\\$&')
    .replaceAll('.', '\\.?')
    .replaceAll(' ', ' ?');

const DEGREE = new RegExp(
  `^${anyOf([
    ...DEGREES.map(loosely),
    'dr\\.? ?(?:med|rer|phil|ing)\\.?.*', // Dr. med. univ.
    'dipl\\.?-?(?:psych|ing|biol)\\.?',
    // Members and fellows of royal, Australasian and American colleges.
    ...['mrc[a-z]{1,5}', 'frc[a-z]{1,6}', 'frac[a-z]{1,3}', 'fa[ach][a-z]{1,3}'],
  ])}$`,
  'i',
);
const LIKE_INITIALS = new RegExp(`^${anyOf(DEGREES_LIKE_INITIALS.map(loosely))}$`, 'i');
const TITLE = /^(?:dr|prof)\.?$/i;
/** Written like a name, these are names (Qing-Jun Meng, Fahu Chen); in capitals, the initials of one (Flum DR). */
const NAME_LIKE = /^(?:[MB]eng|[MB]ENG|Mba|Ba|DR|F[a-z]{2,6})$/;
const LONGEST = 30;

/**
 * Whether a text is a degree or honour. `whole` says that a family and a given name stand before it: only then may
 * it be one that could as well be initials.
 */
export function isDegree(text: string, whole: boolean): boolean {
  if (text.length > LONGEST || NAME_LIKE.test(text)) return false;
  if (TITLE.test(text)) return true;
  if (DEGREE.test(text) && (whole || !isInitials(text))) return true;
  return whole && LIKE_INITIALS.test(text) && !/^\p{Lu}\p{Ll}$/u.test(text);
}

const ROLE = new RegExp(`^${anyWord(PRINTED_ROLES)}\\.?$`, 'iu');

/** Whether a text is a role that is printed with a name: "Editor", "通讯作者". */
export const isRole = (text: string): boolean => ROLE.test(text);
