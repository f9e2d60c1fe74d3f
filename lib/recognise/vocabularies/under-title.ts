/** What stands in the lines under the title of a page, and pages that are read by their lines alone. */
import type { Take } from '../../record/claim-list.ts';
import { anyOf } from '../../text/any-of.ts';
import { isPreprintServer } from '../../record/preprint-container.ts';
import { fold } from '../../text/fold.ts';
import type { PrintedLine } from '../../record/page-reading.ts';
import { typeOfWord } from '../type-of-word.ts';

/** The lines of the page's head that follow the first or last line that is one of the titles, word for word. */
export function underTitle(
  lines: readonly PrintedLine[],
  titles: readonly string[],
  which: 'first' | 'last',
): string[] {
  const wanted = new Set(titles.map(fold).filter(title => title.length > 10));
  const head = lines.filter(({ place }) => place === 'head').map(({ text }) => text);
  const isTitle = (text: string) => wanted.has(fold(text));
  const at = which === 'first' ? head.findIndex(isTitle) : head.findLastIndex(isTitle);
  return at < 0 ? [] : head.slice(at + 1);
}

/** The line of the page's head that stands just above the only one that is a title; none where there are several. */
export function aboveTitle(lines: readonly PrintedLine[], titles: readonly string[]): string[] {
  const wanted = new Set(titles.map(fold).filter(title => title.length > 10));
  const [at = 0, ...others] = lines.flatMap(({ text, place }, index) =>
    place === 'head' && wanted.has(fold(text)) ? [index] : [],
  );
  return at > 0 && others.length === 0 ? [lines[at - 1]!.text] : [];
}

/** A line that is a date of month and year, with or without the day. */
const DATE = /^(?:\d{1,2}\.? )?\p{L}{3,10}\.? (?:\d{1,2}, )?(?:19|20)\d\d$/u;

/** A line that is a year. */
const YEAR_ALONE = /^\(?(?:19|20)\d\d\)?$/;

/** A preprint's server in front of its date: "arXiv, 5 March 2019". */
function withoutServer(text: string, isPreprint: boolean): string {
  const [, server = '', rest = ''] = /^([^,\d]{3,40}), (.+)$/.exec(text) ?? [];
  return isPreprint || isPreprintServer(server) ? rest : text;
}

/** What says above a preprint's title that it is one. */
const PREPRINT = /^this (?:article|manuscript|paper|work)? ?is a preprint\b/i;

/** Whether a line of the head says that the work is a preprint. */
const isCalledPreprint = (lines: readonly PrintedLine[]): boolean =>
  lines.some(({ text, place }) => place === 'head' && PREPRINT.test(text));

/** Lines under the title in which a date is looked for; a preprint's people may have a line each above it. */
const NEAR = 4;
const NEAR_PREPRINT = 12;

/** Claims the date that is a line soon under the title: "August 2024", "arXiv, 5 March 2019", a bare year nearer. */
export function dateUnderTitle(lines: readonly PrintedLine[], titles: readonly string[], take: Take): void {
  const isPreprint = isCalledPreprint(lines);
  const near = underTitle(lines, titles, 'last').slice(0, isPreprint ? NEAR_PREPRINT : NEAR);
  take(
    'date-online',
    near
      .map(text => withoutServer(text, isPreprint))
      .find((text, at) => DATE.test(text) || (at < 2 && YEAR_ALONE.test(text))),
    'visible:under-title',
  );
}

/** A line that says of what kind the work is, with its year perhaps: "Skripsi", "Doctoral thesis (2016)". */
const KIND = /^(\p{L}+(?:[ /-]\p{L}+){0,3})(?: \(((?:19|20)\d\d)\))?$/u;

/** The kinds of works that such a line is believed to tell; what is an article, its journal tells. */
const TOLD: ReadonlySet<unknown> = new Set([
  'article',
  'book',
  'chapter',
  'paper-conference',
  'report',
  'thesis',
]);

/** A catalogue's description, of kind, language and year: "Print Book, Portuguese, [1966?]". */
const DESCRIBED = /^(\p{L}+(?: \p{L}+){0,2}), \p{L}+(?: \(\p{L}+\))?, \[?c?((?:1[5-9]|20)\d\d)\??\]?$/u;

/** What a library network says of it, before its database: "Tese em Português | LILACS". */
const KIND_IN_LANGUAGE = /^(\p{L}+(?: \p{L}+){0,2}) (?:em|en|in) \p{L}+ \|/u;

/** A badge of stores of data. */
const DATA_SET = /^(?:(?:research )?data ?set|datensatz|conjunto de da[dt]os|jeu de données|数据集)$/i;

/** Claims the kind of the work, and the year behind it, from the lines at the title. */
export function kindAtTitle(lines: readonly PrintedLine[], titles: readonly string[], take: Take): void {
  if (isCalledPreprint(lines)) take('type', 'preprint', 'visible:kind');
  const wanted = new Set(titles.map(fold).filter(title => title.length > 10));
  const at = lines.findIndex(({ text, place }) => place === 'head' && wanted.has(fold(text)));
  if (at < 0) return;
  for (const line of [lines[at - 1], lines[at + 1]]) {
    const [, kind, year] = KIND.exec(line?.text ?? '') ?? [];
    const type = kind && typeOfWord(kind);
    if (TOLD.has(type)) take('type', kind, 'visible:kind');
    if (type) take('date-any', year, 'visible:kind');
  }
  const described = lines
    .slice(at + 1, at + NEAR)
    .map(({ text }) => DESCRIBED.exec(text))
    .find(found => found && typeOfWord(found[1]!));
  take('type', described?.[1], 'visible:kind');
  const networked = underTitle(lines, titles, 'last')
    .slice(0, NEAR)
    .map(text => KIND_IN_LANGUAGE.exec(text)?.[1]);
  take(
    'type',
    networked.find(kind => kind !== undefined && typeOfWord(kind)),
    'visible:kind',
  );
  take('date-any', described?.[2], 'visible:kind');
  const badge = lines
    .slice(at + 1, at + NEAR)
    .find(({ text, place }) => place === 'head' && DATA_SET.test(text));
  take('type', badge?.text, 'visible:kind');
}

/** How lines begin that tell when a thesis was defended, or under whom it was written. */
const DEFENDED = new RegExp(
  `^${anyOf([
    '(?:th[eè]se )?soutenue? (?:publiquement )?(?:le|en)',
    '(?:tesis |tese )?defendida (?:el|em|en|a)',
    '(?:tesis )?leída el',
    '(?:thesis |dissertation )?defended(?: on| in)?',
    'verteidigt am',
    'discussa (?:il|nel)',
    'obhájen[oa]',
    'obroniona',
  ])}:? (?=.{0,20}\\d{4}$)`,
  'i',
);
/** Lines under the title among which those of a thesis stand. */
const THESIS_LINES = 8;

/** Claims the kind and date of a thesis that says under its title when it was defended: "Soutenue le 3 mai 2018". */
export function defence(lines: readonly PrintedLine[], titles: readonly string[], take: Take): void {
  const near = underTitle(lines, titles, 'last').slice(0, THESIS_LINES);
  const line = near.find(text => text.length < 90 && DEFENDED.test(text));
  const kind = near.find(text => text.length < 90 && !/\d/.test(text) && typeOfWord(text) === 'thesis');
  if (line === undefined || kind === undefined) return;
  take('type', kind, 'visible:defence');
  take('date-any', line.replace(DEFENDED, ''), 'visible:defence');
}

/** Source of a pattern: two to five words that can be a name, "Astrid Van Holm", "J. van den Berg". */
export const NAME_WORDS = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{L}[\\p{L}.'’-]*){1,4}";
