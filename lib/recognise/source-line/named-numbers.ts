/** Rows for what a label before it, or a unit behind it, names; and for what is passed over. */
import { anyOf } from '../../text/any-of.ts';
import {
  ARTICLE_NUMBER_LABELS,
  ISSUE_LABELS,
  ISSUE_UNITS,
  PAGE_LABELS,
  VOLUME_LABELS,
  VOLUME_UNITS,
} from '../../word-lists/numbering-labels.ts';
import { ISSUE, PAGES, pagesOf, SUPPLEMENT, takeNumbers, tidied, VOLUME } from './numbers.ts';
import { LEADING_YEAR } from './printed-date.ts';
import type { Row } from './row.ts';

const WORD_START = '(?<![\\p{L}\\p{N}])';
/** A pattern for one of the labels and, in the group, the value behind it. */
const labelled = (group: string, labels: readonly string[], before: string, value: string): RegExp =>
  new RegExp(`${WORD_START}${anyOf(labels)}\\s*${before}(?<${group}>${value})`, 'iu');

const LABELLED_VOLUME = labelled('v', VOLUME_LABELS, '(?:[:nº°.]\\s*)?', VOLUME);
const LABELLED_ISSUE = labelled('i', ISSUE_LABELS, '[:.]?\\s*', ISSUE);

/** Words behind which nothing of the issue follows, but the date on the web or other identifiers. */
const TAIL_WORDS = anyOf([
  'e-?collection',
  'epub',
  'first published',
  'published online',
  'copyright',
  'ISBN',
  'PMCID',
  'PMID',
  '\\[epub',
  '©',
]);

/** Cuts the line off at the match, which at the very beginning is no tail. */
const cutOff: Row['take'] = ({ index }, line) => (index === 0 ? false : line.cut(index));

/** Pages that are called so are pages, whatever article number there is beside them. */
const takePages: Row['take'] = ({ groups: { p = '' } = {} }, { found }) => {
  found.page = pagesOf(p);
};

/** Reads over it. */
const passOver: Row['take'] = () => undefined;

/** Whether a line gives a volume and an issue with their labels, in whatever language. */
export const namesVolumeAndIssue = (text: string): boolean =>
  LABELLED_VOLUME.test(text) && LABELLED_ISSUE.test(text);

/** Each of them is tried, in this order. */
export const NAMED_NUMBERS: readonly Row[] = [
  {
    example: '2023. Acta Lapidaria 70: 195-218',
    pattern: LEADING_YEAR,
    take: ([whole, year], line) => {
      line.found.date = [Number(year)];
      line.journalFrom = whole.length;
    },
  },
  {
    example: 'Lumimaa, eISSN: 12345679, 2019',
    pattern: /(?:e-?|p-?)?ISSN[\s:]*(?<first>\d{4})-?(?<last>\d{3}[\dXx])/u,
    take: ({ groups: { first = '', last = '' } = {} }, { found }) => {
      found.ISSN = `${first}-${last.toUpperCase()}`;
    },
  },
  {
    example: 'Stone Rev. X 12, 041027 – Published 9 December, 2022',
    pattern: /(?<=\s)[-–—]\s*published\b/iu,
    take: cutOff,
  },
  {
    example: 'Stone Letters. 2011;14(3):205-14. Epub 2012 Nov 8.',
    pattern: new RegExp(`(?<!\\p{L})${TAIL_WORDS}`, 'iu'),
    take: cutOff,
  },
  {
    // how many pages there are, not which
    example: '河海研究, 2019, 第3期, 共4页',
    pattern: /共\s*\d+\s*[页頁]/u,
    take: passOver,
  },
  {
    example: 'Stone Notes, vol. 12, no. 3, 10 pages',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}\\-–])\\d{1,4}\\s*${anyOf(['pages?', 'pp', 'páginas', 'seiten', 'sider', 'sidor', 'صفحه'])}` +
        '(?![.:]?\\s*\\d)(?![\\p{L}\\p{N}])',
      'iu',
    ),
    take: passOver,
  },
  {
    example: 'Stone Letters 353, 12-19 (available online 2016)',
    pattern: /\((?:published|online|available)[^()]*\)/i,
    take: passOver,
  },
  {
    example: 'Stone Reports volume 9, Article number: e1234 (2019)',
    pattern: labelled('article', ARTICLE_NUMBER_LABELS, '[:#]?\\s*', '\\p{L}{0,4}\\d[\\p{L}\\d.-]{0,14}'),
    take: ({ groups: { article = '' } = {} }, { found }) => {
      found.articleNumber = tidied(article);
    },
  },
  {
    example: 'Lumimaa, Bind 31, 2022',
    pattern: LABELLED_VOLUME,
    take: takeNumbers,
  },
  {
    // the word before its number, as repositories in Japan print it
    example: '水辺紀要 巻 54, p. 1-22',
    pattern: /(?<!\d\s?)巻\s?(?<v>\d{1,5})(?!\d)/u,
    take: takeNumbers,
  },
  {
    example: '水辺紀要 54巻, 号 2, p. 1-22',
    pattern: /(?<!\d\s?)号\s?(?<i>\d{1,4})(?!\d)/u,
    take: takeNumbers,
  },
  {
    example: 'Kavics, 55. évf. (2019)',
    pattern: new RegExp(
      `(?:[第제]\\s*)?(?<!\\d)(?<v>\\d{1,5})(?:\\s*[卷巻辑권집]|\\.?\\s*${anyOf(VOLUME_UNITS)}(?!\\p{L}))`,
      'iu',
    ),
    unknown: ['volume'],
    take: takeNumbers,
  },
  {
    example: '河海研究 15:2期',
    pattern: /(?<!\d)(?<v>\d{1,4}):(?<i>\d{1,4}(?:[-/]\d{1,4})?)\s*[期號号호]/u,
    unknown: ['volume'],
    take: takeNumbers,
  },
  {
    example: '河海研究 2003年25卷02期',
    pattern: /(?:[第제]\s*)?(?<i>[a-z]{0,2}\d{1,4}(?:\s*[-–/]\s*\d{1,4})?|增刊\d?)\s*[期号號호]/iu,
    take: takeNumbers,
  },
  {
    example: 'Kavics, 55. évf. 4. sz. (2019)',
    pattern: new RegExp(
      `(?<!\\d)(?<i>\\d{1,4}(?:[-–/]\\d{1,4})?)\\.\\s*${anyOf(ISSUE_UNITS)}(?!\\p{L})`,
      'iu',
    ),
    unknown: ['issue'],
    take: takeNumbers,
  },
  {
    example: 'Lumimaa, nr 3-4, 2020',
    pattern: LABELLED_ISSUE,
    unknown: ['issue'],
    take: takeNumbers,
  },
  {
    // a society's word for an issue
    example: 'Stone Notes, Volume 34, Part 2, 2003',
    pattern: new RegExp(`${WORD_START}part\\s(?<i>\\d{1,3})(?![\\p{L}\\d])`, 'iu'),
    known: ['volume'],
    unknown: ['issue'],
    take: takeNumbers,
  },
  {
    // a part is the issue of a volume that has no other
    example: 'Stone Notes, Vol. 12, Pt B, 2014',
    pattern: new RegExp(
      `${WORD_START}(?<i>${SUPPLEMENT}(?:[\\s_]{0,2}(?:[A-Z]?\\d{1,3}|[A-Z](?!\\p{L})))?)(?!\\p{L})`,
      'iu',
    ),
    known: ['volume'],
    unknown: ['issue'],
    take: takeNumbers,
  },
  {
    // the pages behind the range are read with it
    example: '河海研究, 2019年, 第3期, 45-60,72页',
    pattern: /(?:第\s*)?(?<p>(?<!\d)\d{1,5}-\d{1,5})(?:\s?[,+]\s?\d{1,5}(?:-\d{1,5})?)+\s*[页頁]/u,
    take: takePages,
  },
  {
    example: '河海研究, 2019年, 第3期, 45-60页',
    pattern: new RegExp(`(?:第\\s*)?(?<p>${PAGES})(?:\\s*[页頁쪽]|\\.?\\s*(?:o\\.|oldal)(?!\\p{L}))`, 'u'),
    unknown: ['page'],
    take: takePages,
  },
  {
    example: 'Lumimaa, nr 4, 2020, s. 21-39',
    pattern: labelled('p', PAGE_LABELS, ':?\\s*', PAGES),
    unknown: ['page'],
    take: takePages,
  },
  {
    // a record's date has no seasons
    example: 'Stone Notes, Spring 2014',
    pattern: /(?<!\p{L})(?:spring|summer|autumn|fall|winter)[\s,]*(?=(?:1[5-9]|20)\d\d)/iu,
    take: passOver,
  },
];
