/** Authors in the lines under the title of pages that have no metadata for them. */
import { isAffiliation } from '../../names/organisations.ts';
import type { Take } from '../../record/claim-list.ts';
import type { ClaimField, PrintedLine } from '../../record/page-reading.ts';
import { byRole } from './roles.ts';
import { NAME_WORDS, underTitle } from './under-title.ts';

/** A line that is a mail or web address. */
const MAIL = /^(?:e-?mail:?\s*)?[^\s@[(]+\s?(?:@|\[at\]|\(at\))\s?(?=\S+\.\S)\S+$|^https?:\/\/\S+$/i;
/** A person's name, not an institution's. */
const PERSON = new RegExp(
  `^(?!.*\\b(?:and|department|for|institute|library|of|preprint|the|university|version)\\b)${NAME_WORDS}$`,
  'iu',
);
/** So many lines under the title are looked at. */
const MOST_LINES = 80;

/**
 * Finds authors who have lines of their own under the title, the last of which is an address: "Ann Holm, University of
 * Example", "ann@example.org". The first line of each such group begins with the name. Old pages print authors so.
 */
export function addressedPeople(lines: readonly PrintedLine[], titles: readonly string[], take: Take): void {
  const groups: string[][] = [[]];
  for (const text of underTitle(lines, titles, 'first').slice(0, MOST_LINES)) {
    if (/^(?:abstract|doi\b|https?:\/\/(?:dx\.)?doi|keywords)/i.test(text)) break;
    if (!MAIL.test(text)) groups.at(-1)!.push(text);
    else if (groups.at(-1)!.length > 0) groups.push([]);
  }
  // what follows the last address is the paper's text
  const people = withoutNumbersAbove(groups.slice(0, -1));
  const names = people.map(([first]) => first!.split(',', 1)[0]!.replace(MARKS_BEHIND, '').trim());
  if (names.length > 0 && people.every(group => group.length < 6) && names.every(name => PERSON.test(name)))
    for (const name of names) take('author', name, 'visible:addressed');
}

/** The marks of notes behind a name: "Ann Holm *". */
const MARKS_BEHIND = / ?[*†‡§¶]{1,4}$/;

/** Whether a line has figures, and no name before them: a report's number, a date. */
const isNumbered = (text: string): boolean =>
  /\d/.test(text) && !PERSON.test(text.replace(/\d.*/, '').trim());

/** The groups without the numbers and dates above the first name. */
function withoutNumbersAbove(groups: readonly string[][]): readonly string[][] {
  const from = groups.findIndex(group => !group.every(isNumbered));
  const [first = [], ...others] = from < 0 ? [] : groups.slice(from);
  return first.length > 0 ? [first.slice(first.findIndex(text => !isNumbered(text))), ...others] : [];
}

/** The marks of notes behind a name in an author line: "a1" behind capitals, "1,2", "*". */
const MARKER = new RegExp(
  '(?<=\\p{L}|\\.)\\s?' +
    '(?:(?:(?<!\\p{Ll})[a-c])?\\d{1,2}(?:\\s?,\\s?(?:[a-c]?\\d{1,2}|[*†‡§¶]))*[*†‡§¶]*|[*†‡§¶]+)(?![\\p{L}\\d])',
  'gu',
);

/**
 * The line soon under the title of nothing but names, with the marks of their notes: "SARAH HOLMa1, E. A. RUIZa1"; or
 * several such lines, one below the other.
 */
export function markedLine(lines: readonly PrintedLine[], titles: readonly string[], take: Take): void {
  let found = false;
  for (const text of underTitle(lines, titles, 'last').slice(0, 11)) {
    const names = markedNames(text);
    if (!names && found) return;
    for (const name of names ?? []) take('author', name, 'visible:marked-line');
    found ||= names !== undefined;
  }
}

/** The names of a line that has nothing else but the marks behind them; undefined for any other line. */
function markedNames(text: string): string[] | undefined {
  if (text.length > 2000 || text.match(MARKER) === null) return undefined;
  const names = text
    .replace(/(?<=\d)\s+[a-c]\d(?=[\s,;]|$)/g, '')
    .replace(MARKER, ';')
    .split(/[,;][\s,;]*(?:and\s+|&)?|\sand\s|\s&\s/)
    .map(name => name.trim())
    .filter(Boolean);
  return names.length > 0 && names.every(name => PERSON.test(name)) ? names : undefined;
}

/** An academic title before a name: "Bc. Eva Malá", "Dr. Ann Holm". */
const TITLED =
  /^(?:(?:bc|mgr|ing|dr|prof|mag|lic|phdr|mudr|rndr|judr|msc|dipl)\.? )+(?=\p{Lu}\p{L}+ \p{Lu})/iu;

/** Claims the person whose name, with an academic title, is a line and stands behind the work's title in <title>. */
export function titledPerson(
  lines: readonly PrintedLine[],
  titles: readonly string[],
  documentTitle: string,
  take: Take,
): void {
  const head = lines.filter(({ place }) => place === 'head').map(({ text }) => text);
  const own = head.find(text => titles.includes(text) && documentTitle.startsWith(text));
  const behind = own && /^ [-–—|] (.{5,80})$/u.exec(documentTitle.slice(own.length))?.[1];
  if (behind && TITLED.test(behind) && head.includes(behind))
    take('author', behind.replace(TITLED, ''), 'visible:titled');
}

/** "posted on 2022-03-09, 14:22 authored by Ann Holm, Bo Li": when a store got the work, and from whom. */
const POSTED = new RegExp(
  '^(?:posted|published|uploaded|deposited|submitted)(?: on| at)? (.{4,24}?\\d{2})(?:,? \\d\\d?:\\d\\d)?,? ' +
    '(?:authored |posted |submitted |uploaded |written )?by (\\p{Lu}.{3,600})$',
  'iu',
);
/** Lines under the title among which it stands. */
const NEAR_TITLE = 6;

/** Claims date and authors of the line soon under the title that says when and by whom the work was posted. */
export function postedBy(lines: readonly PrintedLine[], titles: readonly string[], take: Take): void {
  for (const text of underTitle(lines, titles, 'last').slice(0, NEAR_TITLE)) {
    const [, date, names = ''] = POSTED.exec(text) ?? [];
    const [first = ''] = names.split(/, | and /, 1);
    if (!PERSON.test(first) || isAffiliation(first)) continue;
    take('date-any', date, 'visible:posted');
    take('authors', names, 'visible:posted');
  }
}

/** "Ann Holm ; Institute of Peat, Oslo": a name, a mark that parts it from where the person works, and that. */
const NAME_AND_PLACE = /^([^;,|–—(\d]{4,60}?) ?[;,|–—(] ?([^;|]{4,240})$/u;
/** Lines between the title and the first of the authors. */
const BEFORE_PEOPLE = 4;

/** Claims the people of the lines under the title each of which names one and says where the person works. */
export function peopleWithPlaces(lines: readonly PrintedLine[], titles: readonly string[], take: Take): void {
  const under = underTitle(lines, titles, 'last').slice(0, MOST_LINES);
  const inLine = under
    .slice(0, BEFORE_PEOPLE)
    .map(namesBeforeBrackets)
    .find(found => found.length > 1);
  for (const name of inLine ?? []) take('author', name, 'visible:with-place');
  if (inLine) return;
  const names = under.map(nameWithPlace);
  const from = names.findIndex(name => name !== undefined);
  if (from < 0 || from > BEFORE_PEOPLE) return;
  for (const name of names.slice(from)) {
    if (name === undefined) return;
    take('author', name, 'visible:with-place');
  }
}

/** "Ann Holm (Peat Institute)*": a name and in brackets where the person works. */
const NAME_AND_BRACKETS = /^([^()]{4,60}) \([^()]{2,160}\)[*†‡§¶]{0,3}$/;

/** The names of a line of people each of whom has a place of work in brackets; none for any other line. */
function namesBeforeBrackets(text: string): string[] {
  const parts = text.split(/(?<=\)[*†‡§¶]{0,3}) ?[,;] /);
  if (parts.some(part => byRole(part, 'author').name !== part)) return []; // editors
  const names = parts.map(part => NAME_AND_BRACKETS.exec(part)?.[1] ?? '');
  return names.every(name => PERSON.test(name) && !isAffiliation(name)) ? names : [];
}

/** A note's Roman number, raised before the place that it tells of: "IIDepartamento de Turba". */
const NOTE_BEFORE = /^[IVX]{1,4}(?=\p{Lu}\p{Ll})/u;

/** The name in a line that names one person and where the person works; undefined for any other line. */
function nameWithPlace(text: string): string | undefined {
  const [, name = '', place = ''] = NAME_AND_PLACE.exec(text) ?? [];
  const [first = ''] = place.split(',', 1);
  const bare = name.replace(NOTE_BEFORE, '');
  return PERSON.test(name) && !isAffiliation(bare) && isAffiliation(first) ? name : undefined;
}

/** A name, family name first, and what the person is, in brackets: "Holm, Ann (författare)". */
const NAME_AND_ROLE = /^\p{Lu}[^,()\d]{1,40}, \p{Lu}[^,()\d]{0,40} \([^()]{3,40}\)$/u;
/** Lines between two such people: where the first works. */
const BETWEEN_PEOPLE = 3;

/** Claims the people who have lines of their own under the title, each with a role in brackets. */
export function peopleWithRoles(lines: readonly PrintedLine[], titles: readonly string[], take: Take): void {
  let last = BEFORE_PEOPLE - BETWEEN_PEOPLE;
  for (const [at, text] of underTitle(lines, titles, 'last').slice(0, MOST_LINES).entries()) {
    if (at > last + BETWEEN_PEOPLE) return;
    const { field, name } = NAME_AND_ROLE.test(text)
      ? byRole(text, 'author')
      : { field: 'author', name: text };
    if (name === text) continue;
    take(field as ClaimField, name, 'visible:with-role');
    last = at;
  }
}
