import type { ClaimField } from '../../record/page-reading.ts';

const IN_BRACKETS = /\s*[([]\s*([^()[\]]{2,60}?)\s*[)\]][\s.;,]*$/;
/** Roles as catalogues and repositories put them behind a name: MARC relator words in English, Spanish, Portuguese, French, German, Danish, Chinese, Japanese. */
const ROLES: readonly [RegExp, ClaimField][] = [
  [
    /^(?:co-?)?(?:author|aut|creator|cre|writer|dissertant|autor|verfasser|auteur|forfatter|författare|autore)|^(?:作者|著|撰)|^primary (?:author|creator)|著者/i,
    'author',
  ],
  [
    /^(?:editor|edt|ed\.|eds\.|herausgeber|hrsg|hg\.|redakt|redaktør|éditeur scientifique|éd\.|organizador|org\.|compil|curat)|^(?:主编|编)|編者/i,
    'editor',
  ],
  [/^(?:translat|trl|übersetzer|tradu|oversætter|译|譯|訳)/i, 'translator'],
  [
    /advis|supervis|committee|reader|direct|sponsor|grantor|review|gutachter|betreu|oppon|chair|contribut|funder|publish|host|orienta|tutor|promotor|examin|jury|président|rapporteur|censor|institution|illustrat|degree|beiträg|mitwirk|vejled|handled|指导|指導|审|owner|repository|member|collect|interview|photograph|mentor|referee|editor|student/i,
    'contributor',
  ],
];

/** A name without the role in brackets behind it, and what that role makes of it; a bracket that is no role stays. */
export function byRole(name: string, otherwise: ClaimField): { field: ClaimField; name: string } {
  const bracket = IN_BRACKETS.exec(name);
  const role = bracket && ROLES.find(([pattern]) => pattern.test(bracket[1]!));
  return role ? { field: role[1], name: name.slice(0, bracket.index) } : { field: otherwise, name };
}
