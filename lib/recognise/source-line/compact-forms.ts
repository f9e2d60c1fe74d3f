/** The forms in which volume, issue and pages are printed without labels: "27(1):378-389", "521, 436–444". */
import { DASH, ISSUE, PAGE, PAGES, SUPPLEMENT, VOLUME } from './numbering.ts';
import { YEAR } from './printed-date.ts';

/** Put in the place of each character of a line that was read already. */
export const READ = '\u0000';

/** Source of a pattern: what may stand before the numbers, which is punctuation and what was read. */
const BEFORE = `[\\s,;.:|/${READ}()\\[\\]-]*`;
/** Source of a pattern: what may stand after the numbers, up to the line's end. */
const NOTHING_MORE = `[\\s.,;:${READ}()–-]*$`;

/** One way to print the numbers. Its pattern has volume, issue and pages in the groups v, i and p, as far as given. */
export interface CompactForm {
  pattern: RegExp;
  /** Where the form stands: right after the date, or at the end of the text before everything that was read. */
  place: 'after the date' | 'before the date';
  /** The form is tried only when these are not known yet. */
  unknown: readonly ('volume' | 'issue' | 'page')[];
  /** The form is tried only when these are known already. */
  known?: readonly ('volume' | 'issue' | 'page')[];
  /** The form is tried only in a line that has a date, anywhere or behind the journal. */
  date?: 'anywhere' | 'behind the journal';
  /** Set when what is missing stands after the date: the pages, or, where these are known, the issue. */
  restAfterDate?: true;
  /** A condition for the numbers that the pattern cannot express. */
  holds?: (volume: string, issue: string, year: number | undefined) => boolean;
}

const WHOLE_ISSUE = new RegExp(`^(?:${ISSUE})$`, 'iu');
const NAMED_ISSUE = /^[\p{L} ]{3,24} issue$/iu;
const WHOLE_YEAR = new RegExp(`^${YEAR}$`);

/** Whether what stands in brackets behind a volume can be an issue; a year in brackets is the date. */
const isIssue = (text: string): boolean =>
  (WHOLE_ISSUE.test(text) || NAMED_ISSUE.test(text)) && !WHOLE_YEAR.test(text);

const VOLUME_ISSUE_AT_END = new RegExp(
  `(?<![\\p{L}\\d])(?<v>${VOLUME})\\s*\\((?<i>${ISSUE})\\)(?:[\\s:,.]*(?<p>${PAGES}))?${NOTHING_MORE}`,
  'iu',
);

/** In the order in which they are tried; the first that fits counts. */
export const COMPACT_FORMS: readonly CompactForm[] = [
  {
    // "Acta 55:4 (2019), s. 443-470"
    pattern: new RegExp(`(?<![\\p{L}\\d:])(?<v>\\d{1,4})\\s?:\\s?(?<i>${ISSUE})${NOTHING_MORE}`, 'iu'),
    place: 'before the date',
    unknown: ['volume', 'issue'],
    known: ['page'],
    date: 'behind the journal',
  },
  {
    // "Lumimaa 135 (2019) : 8, s. 733-740", "Acta 55 (2019), 4 ; str. 443-470", "Acta 55 (2019): 443-470"
    pattern: new RegExp(
      `(?<=^\\s*|\\p{L}[^\\d]{0,3}\\s)(?<v>\\d{1,4}(?:[-–/]\\d{1,4})?)\\s*[(\\[]\\s*$`,
      'u',
    ),
    place: 'before the date',
    unknown: ['volume', 'issue'],
    date: 'behind the journal',
    restAfterDate: true,
  },
  {
    // "Skärgårdsliv 2016 : 3-4, s. 21-39": a year and the issue of that year
    pattern: new RegExp(`^\\s+:\\s+(?<i>${ISSUE})(?=[\\s,;.${READ}]*$)`, 'iu'),
    place: 'after the date',
    unknown: ['volume', 'issue'],
    date: 'behind the journal',
  },
  {
    // "Acta 68 (4), 2023: 709-718": the year stands between the issue and the pages
    pattern: VOLUME_ISSUE_AT_END,
    place: 'before the date',
    unknown: ['volume'],
    date: 'behind the journal',
    restAfterDate: true,
  },
  {
    // "31(1):32-46", "31 (Suppl 2), 32"
    pattern: new RegExp(
      `^${BEFORE}(?<v>${VOLUME})\\s*[(（]\\s*(?<i>[^()]{1,24}?)\\s*[)）]\\s*(?:[:,;.\\s]*(?<p>${PAGES}))?`,
      'u',
    ),
    place: 'after the date',
    unknown: ['volume'],
    holds: (_, issue) => isIssue(issue),
  },
  {
    // "2003, 107, 45, 9660-9666": volume, issue, pages, as chemists write them
    pattern: new RegExp(
      `^${BEFORE}(?<v>\\d{1,4}),\\s*(?<i>\\d{1,3}),\\s*(?<p>${PAGE}${DASH}${PAGE})(?![\\p{L}\\d])`,
      'u',
    ),
    place: 'after the date',
    unknown: ['volume', 'issue'],
  },
  {
    // "85 Suppl 1:S2-9"
    pattern: new RegExp(
      `^${BEFORE}(?<v>${VOLUME})\\s+(?<i>${SUPPLEMENT}(?:\\s*\\p{L}?\\d{1,3})?)(?:[:,;\\s]*(?<p>${PAGES}))?`,
      'iu',
    ),
    place: 'after the date',
    unknown: ['volume', 'issue'],
  },
  {
    // "13:181", "521, pp. 436–444"
    pattern: new RegExp(
      `^${BEFORE}(?<v>${VOLUME})\\s*(?::[\\s:]*|,\\s*|\\.\\s+)(?:p{1,2}\\.\\s*)?(?<p>${PAGES})(?![\\p{L}\\d])`,
      'u',
    ),
    place: 'after the date',
    unknown: ['volume', 'issue', 'page'],
  },
  {
    // "(3): 12-15", the volume having a label
    pattern: new RegExp(`^[\\s,;${READ}]*\\(\\s*(?<i>${ISSUE})\\s*\\)\\s*(?:[:,\\s]*(?<p>${PAGES}))?`, 'iu'),
    place: 'after the date',
    unknown: ['issue'],
    holds: (_, issue) => isIssue(issue),
  },
  {
    // "2014, 13"
    pattern: new RegExp(`^${BEFORE}(?<v>${VOLUME})(?=[\\s,;.:)${READ}]*$)`, 'u'),
    place: 'after the date',
    unknown: ['volume', 'issue'],
    date: 'anywhere',
    holds: (volume, _, year) => volume !== String(year),
  },
  // "Journal, 31(1), 32-46"
  { pattern: VOLUME_ISSUE_AT_END, place: 'before the date', unknown: ['volume'] },
  {
    // "Nature 521, 436–444"
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?<v>\\d{1,4})(?::\\s*|\\s*,\\s*|\\s+:\\s*)(?<p>${PAGES})${NOTHING_MORE}`,
      'u',
    ),
    place: 'before the date',
    unknown: ['volume'],
  },
  {
    // "Journal, 31"
    pattern: new RegExp(`,\\s*(?<v>\\d{1,4})[\\s.,;:${READ}]*$`, 'u'),
    place: 'before the date',
    unknown: ['volume'],
  },
];

/** An issue behind the date: ") : 8, ", "), 4 ; ". */
export const ISSUE_BEHIND = new RegExp(`^[\\s)\\]]*[:,;]\\s*(?<i>${ISSUE})(?=\\s*[,;.:${READ}]|\\s*$)`, 'iu');

/** Pages right behind a part that was read: "Vol. 6:15-38", "第3期12-15". */
export const PAGES_BEHIND = new RegExp(
  `^[\\s,.;:/)${READ}]*[:,.${READ}]\\s*(?<p>${PAGES})(?![\\p{L}\\d])`,
  'u',
);
