import { cleanText } from '../text/clean-text.ts';
import { isAffiliation, isInitials } from './organisations.ts';

const MARKS = /[*∗†‡§¶‖✉☆★#⁎✝¹²³⁰⁴-⁹ᵃ-ᵛᵃᵇᶜᵈᵉᶠ]|\p{Extended_Pictographic}/gu;
const TITLES =
  /^(?:(?:by|authors?|von|written by|edited by|autore?s?|auteurs?|forfatter|作者|著者)\s?[:：]\s?|(?:written |edited )?by |(?:dr|drs|prof|profa|dra|mr|mrs|ms|sir|dame|rev|ing|mag|lic|priv-doz|univ-prof|dipl-ing|dipl-psych)\.(?: ?(?:dr|med|rer|nat|phil|habil|hc|h\.c|ing)\.)* ?(?=\p{L})|(?:dr|prof|professor|professeur|sir|dame|mr|mrs) (?=\p{L}[\p{L}.'’-]* \p{L}))/iu;
const ROLES =
  /^(?:author|editor|eds?|translator|corresponding author|ed\.|hrsg\.?|aut|orcid|contributor|presenter|reviewer|作者|著|编|編|主编|译|通讯作者|著者)\.?$/iu;
// Degrees nobody can take for initials.
const DEGREE =
  /^(?:ph\.? ?d\.?s?|d\.? ?phil\.?|m\.? ?phil\.?|(?:m|b|d)\.? ?sc\.?(?: ?\(?hons\)?)?|sc\.?d\.?|dr\.?ph\.?|dr\.?|prof\.?|professor|pharm\.?d\.?|psy\.?d\.?|ed\.?d\.?|m\.?ed\.?|m\.?eng\.?|b\.?eng\.?|dr\.? ?(?:med|rer|phil|ing)\.?.*|habil\.?|mb ?bs|mb ?ch ?b|m\.b\.,? ?ch\.b\.|m\.b\.,? ?b\.s\.|mbbch|bch(?:ir)?|mrc[a-z]{1,5}|frc[a-z]{1,6}|frac[a-z]{1,3}|fa[ach][a-z]{1,3}|f(?:esc|ccp|cps|hea|eng|ics|ams|rs|rse|ba|rsc|aan|acog|sirm)|m\.?p\.?h\.?|mba|mpp|mhs|mha|msw|lcsw|msn|bsn|crnp|dnp|aprn|fnp|mspt?h?|llm|llb|dds|dmd|dvm|vmd|mppm|rph|otr(?:\/l)?|pt,? ?dpt|dpt|mres|md[-/ ]ph\.?d\.?|phd student|ph\.d\. candidate|b\.? ?pharm\.?|m\.? ?pharm\.?|dipl\.?-?(?:psych|ing|biol)\.?|esq\.?|cfa|cpa|mstat|mbiostat|mds|bds|mvsc|bvsc)$/i;
// Two or three letters that could as well be initials: dropped only behind a whole name.
const DOUBTFUL =
  /^(?:m\.? ?d\.?|m\.? ?a\.?|b\.? ?a\.?|m\.? ?s\.?|b\.? ?s\.?|r\.? ?n\.?|d\.? ?o\.?|j\.? ?d\.?|r\.? ?d\.?|d\.? ?c\.?|d\.? ?sc\.?|b\.? ?m\.?|m\.? ?b\.?|c\.? ?b\.?e\.?|o\.? ?b\.? ?e\.?|p\.? ?t\.?|p\.? ?e\.?|mc|dm|ba|fba|frs|lld|mpa|mfa|mla|cns|ccc|slp)$/i;

// Written like a name, these are names (Qing-Jun Meng, Fahu Chen); in capitals, the initials of one (Flum DR).
const NAMES = /^(?:[MB]eng|[MB]ENG|Mba|Ba|DR|F[a-z]{2,6})$/;

/** A degree or honour. `whole` says that a family and a given name stand before it. */
export const isDegree = (text: string, whole: boolean): boolean =>
  text.length <= 30 &&
  !NAMES.test(text) &&
  (/^(?:dr|prof)\.?$/i.test(text) ||
    (DEGREE.test(text) && (whole || !isInitials(text))) ||
    (whole && DOUBTFUL.test(text) && !/^\p{Lu}\p{Ll}$/u.test(text)));

const bracketed = (_all: string, inside: string, offset: number, text: string): string => {
  const nickname =
    /^["“”']?\p{Lu}\p{Ll}+["“”']?$/u.test(inside) &&
    !ROLES.test(inside) &&
    offset > 0 &&
    /^[^()]{3,}$/.test(text.slice(offset + inside.length + 2)) &&
    !/^ ?,/.test(text.slice(offset + inside.length + 2));
  return nickname ? `(${inside})` : ' ';
};

/** The name alone: without e-mail, ORCID, titles, footnote marks, roles, what stands in brackets, and what says where somebody works. */
export function stripMarks(text: string): string {
  // What sits in <sup> is a footnote mark, never a letter of the name.
  let now = cleanText(text.slice(0, 2000).replace(/<sup\b[^<>]*>[^<>]{0,40}<\/sup>/gi, ' ')).slice(0, 600);
  now = now
    .replace(
      /(?:https?:\/\/)?(?:www\.)?orcid\.org\/\S*|\bORCID(?: i?D)?:?|\b\d{4}-\d{4}-\d{4}-\d{3}[\dXx]\b/gi,
      ' ',
    )
    .replace(/(?:https?:\/\/|mailto:)\S+|(?:e-?mail\s?:\s?)?[^\s()<>,;:]{1,100}@[^\s()<>,;]+/gi, ' ')
    .replace(MARKS, ' ')
    .replace(/\[([^[\]]*)\]/g, ' ')
    .replace(/[(（]([^()（）]*)[)）]/g, bracketed)
    .replace(/(?<=\p{L}\.?)\d{1,3}(?:[,–-]\d{1,3})*(?![\p{L}\d-])/gu, ' ')
    .replace(/ (?:[-–—|]|from|at) (?=.*\p{L})(.*)$/iu, (all, rest: string) =>
      isAffiliation(rest) ? '' : all,
    );
  for (let before = ''; before !== now;) {
    before = now;
    now = now
      .replace(/ {2,}/g, ' ')
      .replace(/[\s,;:&|/\d–—-]+$/, '')
      .replace(/^[\s,;:&|.\d–—-]+/, '')
      .replace(/^(?:and|und|et(?! al)|og|och) (?=\p{L})/iu, '')
      .replace(/^([^(]*?[^(\s,])[ ,]*[\da-z]?\)$/, '$1')
      .replace(/,? (?:and|&)$/i, '')
      .replace(TITLES, '')
      .replace(/(?:教授|博士|先生|女士|医师|醫師)$/, found =>
        before.length > found.length + 1 ? '' : found,
      );
    // "Smith a,b": small letters of footnotes, unless nothing in the name is capital.
    if (/\p{Lu}/u.test(now))
      now = now
        .replace(/(?<=\p{L}{2}.*)(?:[ ,]+[a-z]){1,6}$/u, '')
        .replace(/(?<=\p{L}{2}),[a-z](?=,|$)/gu, '');
  }
  return now.replace(/ ,/g, ',').replace(/,{2,}/g, ',').trim();
}

/** Drops roles and degrees among the comma's parts, and all from the first that says where somebody works. */
export function withoutDegrees(parts: readonly string[]): string[] {
  const kept: string[] = [];
  for (const part of parts) {
    if (part === '' || ROLES.test(part)) continue;
    const whole = kept.length > 1 || (kept[0]?.split(' ').length ?? 0) > 1;
    if (kept.length > 0 && isAffiliation(part)) break;
    if (kept.length > 0 && (isDegree(part, whole) || part.split(/ ?[,/ ] ?/).every(p => isDegree(p, whole))))
      continue;
    kept.push(part);
  }
  return kept;
}
