/** Patterns for the numbers in a source line, alone and with labels or units; how they are written in a record. */
import { anyOf } from '../../text/any-of.ts';
import {
  ARTICLE_NUMBER_LABELS,
  ISSUE_LABELS,
  ISSUE_UNITS,
  PAGE_LABELS,
  VOLUME_LABELS,
  VOLUME_UNITS,
} from '../../word-lists/numbering-labels.ts';

// The texts from here to ISSUE are sources of patterns, of which the patterns below are made.

/** Dashes and waves that join two numbers. */
export const DASH = '\\s*[-–—‒−~～]+\\s*';

/** A number with at most a letter before and behind it. */
const ARABIC = '[A-Z]?\\d{1,5}[A-Za-z]?';
/** "12", "A12", "12-13", "12/13", "XLII". */
export const VOLUME = `${ARABIC}(?:(?:${DASH}|/)\\d{1,4})?|[IVXLC]{1,8}(?![\\p{L}])`;

/** "12", "e0012", "S12a", "xii". */
export const PAGE = '(?:\\p{L}{0,6}\\d{1,7}\\p{L}?|[ivxlc]{1,8}(?!\\p{L}))';
/** A page, a range of them, or "12-+", which says that there are more. */
export const PAGES = `${PAGE}(?:${DASH}(?:${PAGE}|\\+))?`;

/** Words for a part of a volume that has no plain issue number. */
export const SUPPLEMENT = `${anyOf([
  'suppl(?:ement)?',
  'supl',
  'pt',
  'part',
  'spec(?:ial)?(?:\\s+(?:no|issue))?',
  'n?spe',
])}\\.?`;

const ISSUE_NUMBER = `\\p{L}{0,2}\\d{1,5}\\p{L}?(?:(?:${DASH}|[/_,&+])\\p{L}{0,2}\\d{1,4})?`;
/** An issue's number, or what stands for it. */
export const ISSUE = [
  // "3", "3-4", "3 Suppl 1", "Suppl. 2b"
  `(?:${SUPPLEMENT}\\s*)?(?:${ISSUE_NUMBER})(?:\\s*${SUPPLEMENT}\\s*\\p{L}?\\d{0,3})?`,
  // "Suppl", "Pt 2"
  `${SUPPLEMENT}(?:\\s*\\p{L}?\\d{1,3})?`,
  // "S1" of a Chinese journal, "增刊1"
  '[zs]\\d',
  '增刊\\d?',
  '(?<=\\s)[IVX]{1,5}(?!\\p{L})',
].join('|');

const WORD_START = '(?<![\\p{L}\\p{N}])';
/** A pattern for one of the labels and the value behind it, which is in the first group. */
const labelled = (labels: readonly string[], value: string): RegExp =>
  new RegExp(`${WORD_START}${anyOf(labels)}\\s*(${value})`, 'iu');

/** Patterns for numbers that a label before them, or a unit behind them, names; the number is in the first group. */
export const LABELLED_VOLUME = labelled(VOLUME_LABELS, `(?:[:nº°.]\\s*)?(?:${VOLUME})`);
/** "21卷", "12권", "55. évf.", "7. Jg." */
export const VOLUME_WITH_UNIT = new RegExp(
  `(?:[第제]\\s*)?(?<!\\d)(\\d{1,5})(?:\\s*[卷巻辑권]|\\.?\\s*${anyOf(VOLUME_UNITS)}(?!\\p{L}))`,
  'iu',
);
export const LABELLED_ISSUE = labelled(ISSUE_LABELS, `[:.]?\\s*(?:${ISSUE})`);
/** "3期", "3호", "4. sz.", "3. Heft". */
export const ISSUE_WITH_UNIT = new RegExp(
  [
    '(?:[第제]\\s*)?((?:[a-z]{0,2}\\d{1,4}(?:\\s*[-–/]\\s*\\d{1,4})?)|增刊\\d?)\\s*[期号號호]',
    `(?<!\\d)(\\d{1,4}(?:[-–/]\\d{1,4})?)\\.\\s*${anyOf(ISSUE_UNITS)}(?!\\p{L})`,
  ].join('|'),
  'iu',
);
export const LABELLED_PAGES = labelled(PAGE_LABELS, `:?\\s*${PAGES}`);
/** "11-24页", "33-68쪽", "443-470. o." */
export const PAGES_WITH_UNIT = new RegExp(
  `(?:第\\s*)?(${PAGES})(?:\\s*[页頁쪽]|\\.?\\s*(?:o\\.|oldal)(?!\\p{L}))`,
  'u',
);
export const LABELLED_ARTICLE_NUMBER = labelled(
  ARTICLE_NUMBER_LABELS,
  '[:#]?\\s*(?:\\p{L}{0,4}\\d[\\p{L}\\d.-]{0,14})',
);
/** "Pt B", "Suppl 2": taken for the issue of a volume that has no other. */
export const PART_OF_VOLUME = new RegExp(
  `${WORD_START}(${SUPPLEMENT}(?:\\s*(?:[A-Z]?\\d{1,3}|[A-Z](?!\\p{L})))?)(?!\\p{L})`,
  'iu',
);
/** How many pages there are, not which: "10 pages", "共4页". */
export const PAGE_COUNT = new RegExp(
  [
    '共\\s*\\d+\\s*[页頁]',
    `(?<![\\p{L}\\p{N}\\-–])\\d{1,4}\\s*${anyOf([
      'pages?',
      'pp',
      'páginas',
      'seiten',
      'sider',
      'sidor',
    ])}(?![.:]?\\s*\\d)(?![\\p{L}\\p{N}])`,
  ].join('|'),
  'iu',
);

/** The text with plain hyphens, single blanks, and no punctuation at either end. */
export const tidied = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/ ?[-–—‒−~～]+ ?/gu, '-')
    .replace(/^[:.\s]+/u, '')
    .replace(/(?<![.,;:\s])[.,;:\s]+$/u, '');

/** A volume or issue as the record has it: tidied, without leading zeros. */
export const numberOf = (text: string): string => tidied(text).replace(/(?<![\p{L}\d])0+(?=\d)/gu, '');

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
