/** Roles of persons behind their names, in brackets or after a comma: "Holm, Ann (editor)", "Ruiz, Eva, asesora". */
import type { ClaimField } from '../../record/page-reading.ts';
import { anyOf } from '../../text/any-of.ts';
import {
  AUTHOR_ROLES,
  CONTRIBUTOR_ROLES,
  EDITOR_ROLES,
  INSTITUTION_ROLES,
  TRANSLATOR_ROLES,
} from '../../word-lists/person-roles.ts';
import { CONTRIBUTOR_CODES, RELATOR_TERMS } from '../../word-lists/relator-terms.ts';

/** What a role makes of a person. */
type Part = Extract<ClaimField, 'author' | 'editor' | 'translator' | 'contributor' | 'institution'>;

/** A bracket behind a name; one more may stand in it: "(BetreuerIn (Doktorarbeit))". */
const IN_BRACKETS = / ?[([]([^()[\]]{2,62}(?:\([^()]{2,40}\))?)[)\]][\s.;,]*$/;
/** Of so many words, a name without a comma is an organisation's. */
const MOST_WORDS = 4;
/** Characters of the longest role behind a comma. */
const LONGEST_ROLE = 40;

/** Whole terms and codes, the codes of four kinds of people included. */
const PARTS: ReadonlyMap<string, Part> = new Map([
  ...CONTRIBUTOR_CODES.map((code): [string, Part] => [code, 'contributor']),
  ...(Object.entries(RELATOR_TERMS) as [Part, { [code: string]: readonly string[] }][]).flatMap(
    ([part, terms]) =>
      Object.entries(terms).flatMap(([code, words]) =>
        [code, ...words].map((word): [string, Part] => [word, part]),
      ),
  ),
]);
/** How terms of other catalogues begin, or what they have in them. Tried in this order, as some words fit two. */
const PATTERNS: readonly [RegExp, Part][] = [
  [/^aut(?:h?or|eur) (?:of|d[aeou]s?|del) \p{L}{4}/iu, 'contributor'], // "author of introduction"
  [new RegExp(`^${anyOf(AUTHOR_ROLES)}|著者`, 'i'), 'author'],
  [new RegExp(`^${anyOf(EDITOR_ROLES)}|編者`, 'i'), 'editor'],
  [new RegExp(`^${anyOf(TRANSLATOR_ROLES)}`, 'i'), 'translator'],
  [new RegExp(`^${anyOf(INSTITUTION_ROLES)}`, 'i'), 'institution'],
  [new RegExp(anyOf(CONTRIBUTOR_ROLES), 'i'), 'contributor'],
];

/** What a text behind a name makes of the person; undefined for a text that is no role. Of several, the first. */
function partOf(roles: string): Part | undefined {
  for (const role of roles.split('; ')) {
    const part = PARTS.get(role.toLowerCase()) ?? PATTERNS.find(([pattern]) => pattern.test(role))?.[1];
    if (part) return part;
  }
  return undefined;
}

/** The role behind a Chinese or Japanese name, or behind several, after a blank: "高瀬舟子, 森下陽一 著". */
const BEHIND_BLANK =
  /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[,，]?[ \u3000](?:共|等|ほか)?([著編编撰訳譯译]|編著|编著|主编|監修|翻訳)$/u;

/** The role behind the dates of a life. */
const BEHIND_DATE = /, (?:ca?\. ?)?\d{4}-(?:\d{4})? (\p{Ll}[\p{L} ]{2,30}\.?)$/u;

/** The name without the role behind it, and the claim for that role; a bracket that is no role stays. */
export function byRole(name: string, otherwise: Part): { field: Part; name: string } {
  const bracket = IN_BRACKETS.exec(name);
  const part = bracket && partOf(bracket[1]!.trim());
  if (part) return { field: part, name: name.slice(0, bracket.index) };
  const eastAsian = BEHIND_BLANK.exec(name);
  const eastAsianPart = eastAsian && partOf(eastAsian[1]!);
  if (eastAsianPart) return { field: eastAsianPart, name: name.slice(0, eastAsian.index) };
  // "Morel, Hugues. Directeur de thèse"
  const stop = name.lastIndexOf('. ');
  const behindStop =
    stop > 3 && name.length - stop < LONGEST_ROLE ? name.slice(stop + 2).replace(/\.$/, '') : '';
  const isWord = /^\p{Lu}\p{Ll}{3,}/u.test(behindStop) && /[\p{Ll})]/u.test(name[stop - 1] ?? '');
  // "Harbour Office of the Isles. Direction of Quays" is an organisation
  const isPerson = name.slice(0, stop).includes(',') || name.slice(0, stop).split(' ').length < MOST_WORDS;
  const partBehindStop = isWord && isPerson ? partOf(behindStop) : undefined;
  if (partBehindStop) return { field: partBehindStop, name: name.slice(0, stop) };
  // "Côté, Lise, 1949- auteur."
  const [dated = '', roleBehindDate = ''] = BEHIND_DATE.exec(name) ?? [];
  const partBehindDate = dated === '' ? undefined : partOf(roleBehindDate);
  if (partBehindDate) return { field: partBehindDate, name: name.slice(0, -roleBehindDate.length).trim() };
  const comma = name.lastIndexOf(',');
  const behind = name.slice(comma + 1);
  const word = behind.length > LONGEST_ROLE ? '' : behind.trim().replace(/\.$/, '').toLowerCase();
  // a code can be a given name too: "Li, Com"
  const isRole = comma > 0 && (word.length > 3 || name.indexOf(',') < comma);
  // abbreviations in small letters behind a whole name: "Ruiz, Eva, coaut."
  const isShort =
    name.indexOf(',') < comma && /^ (?:\p{Ll}{2,6}\.(?: \p{Ll}{2,8}\.?)?|joint author\.?)$/u.test(behind);
  const known = isRole ? (PARTS.get(word) ?? (isShort ? partOf(behind.trim()) : undefined)) : undefined;
  return known ? { field: known, name: name.slice(0, comma) } : { field: otherwise, name };
}
