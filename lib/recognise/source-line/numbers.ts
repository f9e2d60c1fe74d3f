/** The numbers in a source line: how they look, and how they are written in a record. */
import { anyOf } from '../../text/any-of.ts';
import type { UnreadLine } from './row.ts';

// The texts from here to PAGES are sources of patterns.

/** Dashes and waves that join two numbers. */
export const DASH = '\\s*[-–—‒−~～]+\\s*';

/** A number with at most two letters before and one behind it. */
const ARABIC = '[A-Z]{0,2}\\d{1,5}[A-Za-z]?';
/** "12", "A12", "AB2017-01", "12-13", "12/13", "XLII". */
export const VOLUME = `${ARABIC}(?:(?:${DASH}|/)\\d{1,4})?|[IVXLC]{1,8}(?![\\p{L}])`;

/** Words for a part of a volume that has no plain issue number. */
export const SUPPLEMENT = `${anyOf([
  'suppl(?:ement(?:o|um)?|ément)?',
  'supl(?:emento)?',
  // not "Part of the series …"
  'p(?:ar)?t(?=\\.?[\\s_]{0,2}(?:\\p{L}?\\d|\\p{L}(?!\\p{L})|[ivx]{1,4}(?!\\p{L})))',
  'spec(?:ial)?(?:[\\s_]{1,2}(?:no|issue))?',
  'n?spe',
])}\\.?`;

/** A part with its number, some systems' with an underscore between them: "Suppl", "Pt 2", "Supplement_2". */
export const NUMBERED_SUPPLEMENT = `${SUPPLEMENT}(?:[\\s_]{0,2}\\p{L}?\\d{1,3})?`;

const ISSUE_NUMBER = `\\p{L}{0,2}\\d{1,5}\\p{L}?(?:(?:${DASH}|[/_,&+])\\p{L}{0,2}\\d{1,4})?`;
/** An issue's number, or what stands for it. */
export const ISSUE = [
  // "3", "3-4", "3 Suppl 1", "Suppl. 2b"
  `(?:${SUPPLEMENT}[\\s_]{0,2})?(?:${ISSUE_NUMBER})(?:\\s*${SUPPLEMENT}\\s*\\p{L}?\\d{0,3})?`,
  NUMBERED_SUPPLEMENT,
  // "S1" of a Chinese journal, "增刊1"
  '[zs]\\d',
  '增刊\\d?',
  '(?<=\\s)[IVX]{1,5}(?!\\p{L})',
].join('|');

/** "12", "e0012", "S12a", "20200097", "a28218219", "xii". */
export const PAGE = '(?:20\\d{6}(?!\\d)|\\p{L}{0,6}\\d{1,7}\\p{L}?|\\p{L}\\d{8}|[ivxlc]{1,8}(?!\\p{L}))';
/** A page, a range of them, or "12-+", which says that there are more. */
export const PAGES = `${PAGE}(?:${DASH}(?:${PAGE}|\\+))?`;

/** The text with plain hyphens, single blanks, and no punctuation at either end. */
export const tidied = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/ ?[-–—‒−~～]+ ?/gu, '-')
    .replace(/^[:.\s]+/u, '')
    .replace(/(?<![.,;:\s])[.,;:\s]+$/u, '');

/** A volume or issue as the record has it: tidied, without leading zeros. */
const numberOf = (text: string): string => tidied(text).replace(/(?<![\p{L}\d])0+(?=\d)/gu, '');

/** Pages as the record has them, the shortened end of a range completed: "1024-31" becomes "1024-1031". */
export function pagesOf(text: string): string {
  const [first = '', last] = tidied(text).split('-');
  if (!last || last === '+' || last === first) return first;
  const [head, tail] = [first.replace(/^\p{L}+/u, ''), last.replace(/^\p{L}+/u, '')];
  if (tail !== last || !/^\d+$/.test(head) || !/^\d+$/.test(tail)) return `${first}-${last}`;
  const letters = first.slice(0, first.length - head.length);
  const missing = tail.length < head.length ? head.slice(0, head.length - tail.length) : '';
  return `${first}-${letters}${missing}${tail}`;
}

/** Notes pages, unless there are some or the line has an article number. */
export function notePages({ found }: UnreadLine, pages: string | undefined): void {
  if (pages && found.page === undefined && found.articleNumber === undefined) found.page = pagesOf(pages);
}

/** Notes the numbers in a match's groups: v (volume), i (issue) and p (pages), as far as they are there and new. */
export function takeNumbers({ groups: { v, i, p } = {} }: RegExpExecArray, line: UnreadLine): void {
  const { found } = line;
  if (v) found.volume ??= numberOf(v);
  if (i) found.issue ??= numberOf(i);
  notePages(line, p);
}
