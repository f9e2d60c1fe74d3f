/** What is printed on and around names: marks, titles, degrees, addresses. */
import { anyOf } from '../text/any-of.ts';
import { cleanText } from '../text/clean-text.ts';
import { BEHIND_NAMES, REPORTERS } from '../word-lists/name-words.ts';
import { plainCommas } from './commas.ts';
import { isDegree, isRole } from './degrees.ts';
import { isAffiliation } from './organisations.ts';

const FOOTNOTE_SIGNS = /[*∗†‡§¶‖✉☆★#⁎✝¹²³⁰⁴-⁹ᵃ-ᵛᵃᵇᶜᵈᵉᶠ]|\p{Extended_Pictographic}/gu;
const SUPERSCRIPT = /<sup\b[^<>]*>[^<>]{0,40}<\/sup>/gi;
const ORCID =
  /(?:https?:\/\/)?(?:www\.)?orcid\.org\/\S*|\bORCID(?: i?D)?:?|\b\d{4}-\d{4}-\d{4}-\d{3}[\dXx]\b/gi;
const ADDRESS =
  /(?:https?:\/\/|mailto:)\S+|(?:e-?mail\s?:\s?)?(?<![^\s()<>,;:])[^\s()<>,;:]{1,100}@[^\s()<>,;]+/gi;
/** A point that stuck to the word behind it: "Ann .Holm". */
const POINT_BEFORE = /(?<=\S\s)\.+(?=\p{L})/gu;
/** What a program prints where it has no given name, say. */
const EMPTY = /(?<!\p{L})(?:null|undefined)(?!\p{L})/gu;
const FOOTNOTE_NUMBERS = /(?<=\p{L}\.?)\d{1,3}(?:[,–-]\d{1,3})*(?![\p{L}\d-])/gu;

/** Where a blank is missing: "Ann B.Holm". */
const GLUED_INITIAL = /(?<=(?<!\p{L})\p{Lu}\.)(?=\p{Lu}\p{Ll})/gu;

const ABBREVIATED_TITLES = [
  ...['dr', 'drs', 'dra', 'prof', 'profa', 'univ-prof', 'priv-doz'],
  ...['mr', 'mrs', 'ms', 'sir', 'dame', 'rev'],
  ...['ing', 'mag', 'lic', 'dipl-ing', 'dipl-psych', 'dr-ing', 'dr\\.-ing', '[bm]\\. ?sc'],
];
/** What follows "Dr.": the faculty, or that it is for honour's sake. */
const FACULTIES = ['dr', 'med', 'rer', 'nat', 'nat habil', 'phil', 'habil', 'hc', 'h\\.c', 'ing'];
const WHOLE_TITLES = ['dr', 'prof', 'professor', 'professeur', 'sir', 'dame', 'mr', 'mrs', 'abbé'];

/**
 * Titles where a name begins: "Univ.-Prof. Dr. med. ", "Sir ". What follows a title must be enough of a name for it to
 * be no part of that; patterns say how much, behind its point and where it has none.
 */
const titlesBefore = (behindPoint: string, behindWhole: string): RegExp => {
  const abbreviated = `${anyOf(ABBREVIATED_TITLES)}\\.(?: ?${anyOf(FACULTIES)}\\.)* ?(?=${behindPoint})`;
  return new RegExp(`^(?:${abbreviated}|${anyOf(WHOLE_TITLES)} (?=${behindWhole}))`, 'iu');
};

/** "本报记者": who wrote for a newspaper. */
const REPORTER = `[■□●◎]?\\s?(?:本[报刊網网台報]|新华社|特约|实习|首席){0,2}${anyOf(REPORTERS)}`;
const REPORTER_ALONE = new RegExp(`(?<![^\\s,，、;；:：])${REPORTER}(?=[\\s:：])[\\s:：]{0,3}`, 'gu');
/** A list of names without such words between them. */
export const withoutReporters = (text: string): string => text.replace(REPORTER_ALONE, '');

/** Titles in front of a name, and words that introduce it. */
const IN_FRONT: readonly RegExp[] = [
  /^(?:by|authors?|von|written by|edited by|autore?s?|auteurs?|forfatter|作者|著者)\s?[:：]\s?/iu,
  /^(?:written |edited )?by /iu,
  /^author (?=\p{Lu}\p{Ll}+ \p{Lu})/iu,
  new RegExp(`^${REPORTER}[\\s:：]*(?=\\p{sc=Han}{2})`, 'u'),
  // "Sir Holm" may be a whole name.
  titlesBefore('\\p{L}', "\\p{L}[\\p{L}.'’-]* \\p{L}"),
];
const TITLES = new RegExp(IN_FRONT.map(pattern => pattern.source).join('|'), 'iu');
/** Titles before a given name, as catalogues have them behind the family name: "Holm, Dr. Ann", "Morel, Abbé Luc". */
const BEFORE_GIVEN = titlesBefore('\\p{L}{2}', '\\p{L}{2}');
/** A given name without such a title. */
export const withoutTitle = (given: string): string => given.replace(BEFORE_GIVEN, '');
const EAST_ASIAN_TITLE = /(?:教授|博士|先生|女士|医师|醫師)$/;

/** A label or the words of a link behind a name: "Ann Holm, corresponding author". */
const LABEL_BEHIND = new RegExp(`(?<=[\\p{L}.]) ?[,;–-]? ?${anyOf(BEHIND_NAMES)}$`, 'iu');

const NICKNAME = /^["“”']?\p{Lu}\p{Ll}+["“”']?$/u;

/** What stands in brackets goes, save a nickname within a name: "Robert (Bob) Holm". */
function replaceBracketed(_all: string, inside: string, offset: number, text: string): string {
  const behind = text.slice(offset + inside.length + 2);
  const isWithinName = offset > 0 && /^[^()]{3,}$/.test(behind) && !/^ ?,/.test(behind);
  return isWithinName && NICKNAME.test(inside) && !isRole(inside) ? `(${inside})` : ' ';
}

/** Takes what may stand anywhere in the text. */
const withoutMarks = (text: string): string =>
  text
    .replace(ORCID, ' ')
    .replace(ADDRESS, ' ')
    .replace(FOOTNOTE_SIGNS, ' ')
    .replace(EMPTY, ' ')
    .replace(POINT_BEFORE, '')
    .replace(/\[([^[\]]*)\]/g, ' ')
    .replace(/[(（]([^()（）]*)[)）]/g, replaceBracketed)
    .replace(FOOTNOTE_NUMBERS, ' ')
    .replace(GLUED_INITIAL, ' ')
    // "Ann Holm, from University of X"
    .replace(/ (?:[-–—|]|from|at) (.*)/isu, (all, rest: string) => (isAffiliation(rest) ? '' : all));

/** Takes what stands at the ends, once: it may uncover more. */
const withoutEnds = (text: string): string =>
  text
    .replace(/ {2,}/g, ' ')
    .replace(/(?<![\s,;:&|/\d–—-])[\s,;:&|/\d–—-]+$/, '')
    .replace(/^[\s,;:&|.\d–—-]+/, '')
    .replace(/^(?:and|und|et(?! al)|og|och) (?=\p{L})/iu, '')
    .replace(/^([^(]*?[^(\s,])[ ,]*[\da-z]?\)$/, '$1') // "Holm a)"
    .replace(/,? (?:and|&)$/i, '')
    .replace(/ (?:et|ja|och|og|und)$/, '')
    .replace(LABEL_BEHIND, '')
    .replace(TITLES, '')
    .replace(EAST_ASIAN_TITLE, title => (text.length > title.length + 1 ? '' : title));

/** "Smith a,b": small letters of footnotes, unless nothing in the name is capital. */
const withoutFootnoteLetters = (text: string): string =>
  /\p{Lu}/u.test(text)
    ? text
        .replace(/(?<![ ,])(?:[ ,]+[a-z]){1,6}$/, (letters, at: number) =>
          /\p{L}{2}/u.test(text.slice(0, at)) ? '' : letters,
        )
        .replace(/(?<=\p{L}{2}),[a-z](?=,|$)/gu, '')
    : text;

/** Years of birth and death, which catalogues append to a name: "Müller, Käthe, 1961-", "Morel, Luc (1984-....)". */
const LIFE =
  /(?:, ?\(?(?:b\. ?|geb\. |ca\. )?\d{4}(?: ?[-–])?| \(?(?:b\. ?|geb\. |ca\. )?\d{4} ?[-–]) ?(?:\d{4}|\.{2,4})?\)?\.?$/;
/** The same as Italian catalogues write them: "Rossi, Ugo <1948- >". */
const LIFE_IN_ANGLES = /\s?<[^<>]{0,20}\d{4}[^<>]{0,20}>$/;
/** A name without the years of birth and death behind it. */
export const withoutLifeDates = (text: string): string => text.replace(LIFE, '').replace(LIFE_IN_ANGLES, '');

/** Characters of a text, with its markup and without, that are looked at. */
const [LONGEST_MARKUP, LONGEST] = [2000, 600];

/**
 * The name alone: without e-mail, ORCID, titles, footnote marks, roles, what stands in brackets, and what says where
 * somebody works.
 */
export function stripMarks(text: string): string {
  // What sits in <sup> is a footnote mark, never a letter of the name.
  const cleaned = cleanText(text.slice(0, LONGEST_MARKUP).replace(SUPERSCRIPT, ' ')).slice(0, LONGEST);
  const plain = withoutLifeDates(plainCommas(cleaned));
  let now = withoutMarks(plain);
  for (let before = ''; before !== now;) {
    before = now;
    now = withoutFootnoteLetters(withoutEnds(now));
  }
  return now.replace(/ ,/g, ',').replace(/,{2,}/g, ',').trim();
}

/** Drops roles and degrees among the comma's parts, and all from the first that says where somebody works. */
export function withoutDegrees(parts: readonly string[]): string[] {
  const kept: string[] = [];
  for (const part of parts) {
    // "Holm, Ed" has a given name, "Holm, Ann, Ed" and "Ann Holm, ed." an editor
    if (part === '' || (isRole(part) && !(part === 'Ed' && kept.length === 1))) continue;
    const whole = kept.length > 1 || (kept[0]?.split(' ').length ?? 0) > 1;
    if (kept.length > 0 && isAffiliation(part)) break;
    // "MD PhD", "RN/MPH"
    const areDegrees = isDegree(part, whole) || part.split(/ ?[,/ ] ?/).every(one => isDegree(one, whole));
    if (kept.length === 0 || !areDegrees) kept.push(part);
  }
  return kept;
}
