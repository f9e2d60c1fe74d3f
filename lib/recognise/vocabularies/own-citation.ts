/** The citation of itself that a page prints, in any style: names, the page's title, where and when it appeared. */
import type { Take } from '../../record/claim-list.ts';
import { labelField } from '../../record/label-field.ts';
import type { PrintedLine } from '../../record/page-reading.ts';
import { anyOf } from '../../text/any-of.ts';
import { cleanText } from '../../text/clean-text.ts';
import { fold } from '../../text/fold.ts';
import { typeOfWord } from '../type-of-word.ts';
import { chapterLine } from '../source-line/chapter-line.ts';
import { citationLine } from '../source-line/citation-line.ts';
import { titleIn, YEAR_BEFORE } from '../source-line/title-in-line.ts';

/** Citations of a paper in a series, not in a journal. */
const REPORT = /\b(?:working|discussion|policy) paper|\breport no/i;
/** A citation with names, a year in brackets or not, and a volume with pages or issue. */
const NAMES_AND_YEAR = /^[^\p{L}\p{N}]*\p{Lu}[^()]{2,300}\(?(?:19|20)\d\d\)?/u;
const NUMBERS = /\d\s*[:(]\s*\w?\d|\bvol/i;
/** Folded titles with fewer letters stand in many lines. */
const SHORTEST = 20;
/** Letters that a citation has beside the title. */
const BESIDE_TITLE = 25;

/** Claims the page's citation of itself, wherever it stands, with its names and, for a thesis or data set, its kind. */
export function ownCitation(lines: readonly PrintedLine[], titles: readonly string[], take: Take): void {
  // some headings print markup
  const wanted = titles.map(cleanText).filter(title => fold(title).length > SHORTEST);
  const folded = wanted.map(fold);
  let found = false;
  for (const { text, place } of lines) {
    if (place === 'beside' || REPORT.test(text)) continue;
    const line = fold(text);
    if (!folded.some(title => line.length > title.length + BESIDE_TITLE && line.includes(title))) continue;
    const isNamed = claimThesis(text, wanted, take) || claimDataset(text, wanted, take);
    if (found || (!isNamed && !isCitation(text, wanted))) continue;
    if (!isNamed) take('citation', text, 'visible:citation');
    const names = namesOf(text, wanted);
    take('authors', names && (asPrinted(names, lines) ?? names), 'visible:citation');
    found = true;
  }
}

/** Whether a line with the title is a citation: it says where and when the work appeared. */
function isCitation(text: string, titles: readonly string[]): boolean {
  if (NAMES_AND_YEAR.test(text) && NUMBERS.test(text)) return true;
  if (NAMES_AND_YEAR.test(text) && chapterLine(text, titles)) return true;
  const { journal, volume, issue, page, date, DOI } = citationLine(text, titles) ?? {};
  const places = [volume, issue, page].filter(place => place !== undefined);
  // a journal that is on the web alone has a day and a DOI in place of volume and pages
  const isOnline = date !== undefined && date.length > 1 && DOI !== undefined;
  return journal !== undefined && date !== undefined && (places.length > 1 || isOnline);
}

/** "Holm, Ann (2019) Title. Doctoral thesis, University of Example." */
function claimThesis(text: string, titles: readonly string[], take: Take): boolean {
  const { behind = '' } = titleIn(text, titles) ?? {};
  const [, kind = '', institution] = /^[\W_]{0,9}([^.,;]{4,40})[,;] ([^.;\d]{5,120})/u.exec(behind) ?? [];
  if (typeOfWord(kind) !== 'thesis') return false;
  take('type', 'thesis', 'visible:citation');
  take('institution', institution, 'visible:citation');
  take('date-any', /\(((?:19|20)\d\d)\)/.exec(text)?.[1], 'visible:citation');
  return true;
}

/** Words for a data set in citations. */
const DATA_SET = anyOf(['data ?sets?', 'datensatz', 'conjunto de da[dt]os', 'jeu de données', '数据集']);
/** "(Version 2) [Data set]. Reed Store. https://…": the kind behind the title, then the store. */
const KIND_AND_STORE = new RegExp(`^[^[\\]]{0,60}\\[${DATA_SET}\\]\\.? ?([^.,;:\\d]{2,60})[.,]`, 'iu');
/** ". Reed Store. Dataset. https://…": the store, then the kind. */
const STORE_AND_KIND = new RegExp(
  `^[^.]{0,60}\\. ?([^.,;:\\d]{2,60})[.,] ?\\(?${DATA_SET}\\)?(?:[.,]|$)`,
  'iu',
);
/** ". Reed Repository. https://…": a store alone, which counts where the title or its own name tells of data. */
const STORE_ALONE = /^[^.]{0,60}\. ?([^.,;:\d]{2,60})[.,] ?(?:https?:|doi)/iu;
const TELLS_OF_DATA = /\bdata(?:base|verse)?\b/i;
/** "Holm, Ann (2019): Title. Reed Store. Dataset." */
function claimDataset(text: string, titles: readonly string[], take: Take): boolean {
  const { before = '', behind = '' } = titleIn(text, titles) ?? {};
  const isDataFrom = /^data from:/i.test(text.slice(before.length));
  const alone = STORE_ALONE.exec(behind)?.[1];
  const store =
    (KIND_AND_STORE.exec(behind) ?? STORE_AND_KIND.exec(behind))?.[1] ??
    (alone !== undefined && (isDataFrom || TELLS_OF_DATA.test(alone)) ? alone : undefined);
  const year = YEAR_BEFORE.exec(before)?.[1];
  if (store === undefined || year === undefined) return false;
  take('type', 'dataset', 'visible:citation');
  take('publisher', store.trim(), 'citation:visible:citation');
  take('date-any', year, 'visible:citation');
  return true;
}

/** Punctuation at the end of the names. */
const MARKS = /(?<![\s,.:;«»"'“”„‘’()[\]])[\s,.:;«»"'“”„‘’()[\]]+$/;
/** A year behind the names. */
const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d[a-z]?$/;

/** What stands before a title, without marks and the year at its end. An initial keeps its point. */
function withoutYear(before: string): string {
  const bare = before.replace(MARKS, '').replace(YEAR, '');
  return bare.replace(MARKS, marks => (marks.startsWith('.') ? '.' : ''));
}
/** Characters of the longest list of names that is read. */
const LONGEST_NAMES = 600;
/** The line of the head with the same words as the names: there the family name stands where the reader expects it. */
function asPrinted(names: string, lines: readonly PrintedLine[]): string | undefined {
  const words = (text: string): string => fold(text).split(' ').sort().join(' ');
  return lines.find(
    ({ text, place }) => place === 'head' && text.length < 100 && words(text) === words(names),
  )?.text;
}

/** What no list of names has. */
const NO_NAMES = /\d|[:/|]|https?/;

/** The names in a citation: before the title, or behind a slash after it; undefined where neither looks like names. */
function namesOf(text: string, titles: readonly string[]): string | undefined {
  const { before, behind } = titleIn(text, titles) ?? { before: '', behind: '' };
  const colon = before.search(/[:：]/);
  const isLabel = colon > 0 && labelField(before.slice(0, colon).trim()) !== undefined;
  const first = withoutYear(before.slice(isLabel ? colon + 1 : 0));
  const names = first.trim() || (/^\W{0,4}\/ ([^/]{3,600}?)(?:\.(?= |$)|$)/.exec(behind)?.[1] ?? '');
  const areNames = names.length < LONGEST_NAMES && /\p{L}[.,]? \p{L}/u.test(names) && !NO_NAMES.test(names);
  return areNames ? names.trim() : undefined;
}
