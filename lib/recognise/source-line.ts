import type { DateParts } from '../record/record.ts';

/** What a printed source line says. An article number stands in `articleNumber` only where the line calls it one. */
export interface SourceLine {
  journal?: string;
  date?: DateParts;
  volume?: string;
  issue?: string;
  page?: string;
  articleNumber?: string;
  ISSN?: string;
  DOI?: string;
}

/** A source line is short; what is longer is prose, and only its beginning is read. */
const LONGEST = 600;

const START = '(?<![\\p{L}\\p{N}])';
const DASH = '\\s*[-–—‒−~～]+\\s*';
const NUMBER = '[A-Z]?\\d{1,5}[A-Za-z]?';
const VOLUME = `${NUMBER}(?:(?:${DASH}|/)\\d{1,4})?|[IVXLC]{1,8}(?![\\p{L}])`;
const PAGE = '(?:\\p{L}{0,6}\\d{1,7}\\p{L}?|[ivxlc]{1,8}(?!\\p{L}))';
const PAGES = `${PAGE}(?:${DASH}(?:${PAGE}|\\+))?`;
const SUPPLEMENT = '(?:suppl(?:ement)?|supl|pt|part|spec(?:ial)?(?:\\s+(?:no|issue))?|n?spe)\\.?';
const ISSUE =
  `(?:${SUPPLEMENT}\\s*)?(?:\\p{L}{0,2}\\d{1,5}\\p{L}?(?:(?:${DASH}|[/_,&+])\\p{L}{0,2}\\d{1,4})?)(?:\\s*${SUPPLEMENT}\\s*\\p{L}?\\d{0,3})?` +
  `|${SUPPLEMENT}(?:\\s*\\p{L}?\\d{1,3})?|[zs]\\d|增刊\\d?|(?<=\\s)[IVX]{1,5}(?!\\p{L})`;

const labelled = (labels: string, value: string, flags = 'iu') =>
  new RegExp(`${START}(?:${labels})\\s*(${value})`, flags);

const VOLUME_LABEL = labelled(
  'vol(?:ume[ns]?|\\.)?|v\\.|bind|band|bd\\.?|jahrgang|jg\\.?|jaargang|årgang|årg\\.?|tomo?|tome|t\\.|volym|anno|том|т\\.|第(?=\\s*\\d+\\s*[卷巻])',
  `(?:[:nº°.]\\s*)?(?:${VOLUME})`,
);
const VOLUME_UNIT = /(?:第\s*)?(\d{1,5})\s*[卷巻辑]/u;
const ISSUE_LABEL = labelled(
  'issues?|iss\\.?|number(?=\\s*\\d)|no\\.|no(?=\\s*\\d)|nos\\.?|nrs?\\.?|n[°º]s?\\.?|n\\.|n(?=\\s\\d)|núms?\\.?|num\\.?|número|numero|numéro|fasc(?:\\.|ículo|icolo|icule)?|heft|h\\.|häfte|hæfte|hefte|nummer|afl(?:\\.|evering)|№|вып(?:\\.|уск)|第(?=[^\\s]{0,4}[期号])',
  `[:.]?\\s*(?:${ISSUE})`,
);
const ISSUE_UNIT = /(?:第\s*)?((?:[a-z]{0,2}\d{1,4}(?:\s*[-–/]\s*\d{1,4})?)|增刊\d?)\s*[期号號]/iu;
const PAGE_LABEL = labelled(
  'pages?|pp?\\.?(?=\\s*[\\p{L}]{0,6}\\d|\\s+[ivxlc]+[-–])|pgs?\\.?|págs?\\.?|páginas?|pag(?:\\.|in[ae])|s\\.(?:\\s*s\\.)?|ss\\.|sid(?:\\.|or|er|an?)|side|seiten?|blz\\.?|bladzijden|стр\\.?|с\\.|页码|頁碼|页|頁|ページ',
  `:?\\s*${PAGES}`,
);
const PAGE_UNIT = new RegExp(`(?:第\\s*)?(${PAGES})\\s*[页頁]`, 'u');
const ARTICLE_LABEL = labelled(
  'article(?:\\s+(?:id|no\\.?|number))?|art\\.?\\s*(?:no\\.?|id|nr\\.?)|artículo|artigo|artikel(?:nummer)?|paper(?:\\s+no\\.?)?|文章编号|论文编号',
  '[:#]?\\s*(?:\\p{L}{0,4}\\d[\\p{L}\\d.-]{0,14})',
);
const PART = new RegExp(`${START}(${SUPPLEMENT}(?:\\s*(?:[A-Z]?\\d{1,3}|[A-Z](?!\\p{L})))?)(?!\\p{L})`, 'iu');
/** How many pages there are is no page: "10 pages", "共4页". */
const PAGE_COUNT =
  /共\s*\d+\s*[页頁]|(?<![\p{L}\p{N}\-–])\d{1,4}\s*(?:pages?|pp|páginas|seiten|sider|sidor)(?![.:]?\s*\d)(?![\p{L}\p{N}])/iu;
const DOI = /(?:doi:?\s*)?(?:https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/[^\s"<>,;]+)/iu;
const ISSN = /(?:e-?|p-?)?ISSN[\s:]*(\d{4}-?\d{3}[\dXx])/u;
/** What follows is about the first web edition, or about another identifier. */
const TAIL =
  /(?:(?<=\s)[-–—]\s*published\b|(?<!\p{L})(?:epub|e-?collection|published online|first published|PMID|PMCID|ISBN|Copyright|©|\[epub))/iu;

const PUBLISHED = /\((?:published|online|available)[^)]*\)/i;

const YEAR = '(?:1[5-9]|20)\\d\\d';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SEASON = /(?<!\p{L})(?:spring|summer|autumn|fall|winter)[\s,]*(?=(?:1[5-9]|20)\d\d)/iu;
/** Each with year, month, day in named groups. The order is the order of trust. */
const DATES = [
  new RegExp(`(?<y>${YEAR})\\s*年(?:度)?(?:\\s*(?<m>\\d{1,2})\\s*月)?(?:\\s*(?<d>\\d{1,2})\\s*日)?`, 'u'),
  new RegExp(
    `(?<!\\d)(?<y>${YEAR})[-/.](?<m>0[1-9]|1[0-2])(?:[-/.](?<d>[0-3]\\d))?(?!\\d)(?!\\s*[-–]\\s*\\d)`,
    'u',
  ),
  new RegExp(
    `(?<!\\d)(?<y>${YEAR})\\s+(?<m>\\p{L}{3,9})\\.?(?:[-/–]\\p{L}{3,9}\\.?)?(?:\\s+(?<d>\\d{1,2})(?!\\d))?`,
    'u',
  ),
  new RegExp(
    `(?:(?<![\\d\\p{L}])(?<d>\\d{1,2})\\.?\\s+(?:de\\s+)?)?(?<!\\p{L})(?<m>\\p{L}{3,9})(?:[-/–]\\p{L}{3,9})?\\.?,?\\s+(?:de\\s+)?(?<y>${YEAR})(?!\\d)`,
    'u',
  ),
  new RegExp(`(?<!\\p{L})(?<m>\\p{L}{3,9})\\.?\\s+(?<d>\\d{1,2}),\\s*(?<y>${YEAR})(?!\\d)`, 'u'),
  new RegExp(`(?<![\\d\\p{L}:–-])(?<y>${YEAR})(?=\\s*[;,|:.()]|\\s*$)`, 'u'),
  new RegExp(`(?<![\\d\\p{L}:–-])(?<y>${YEAR})(?![\\d\\p{L}–-])`, 'u'),
  new RegExp(`(?<=\\p{L})(?<y>${YEAR})(?=,?\\s*$)`, 'u'),
];

const LEADING_YEAR = new RegExp(`^\\s*(${YEAR})[.:]\\s+(?=\\p{L}.*\\d)`, 'u');

const BLANK = '\u0000';
/** The compact forms, tried at the place after the date or where the line's end begins. */
const SEPARATOR = `[\\s,;.:|/${BLANK}()\\[\\]-]*`;
const VOLUME_ISSUE = new RegExp(
  `^${SEPARATOR}(${VOLUME})\\s*[(（]\\s*([^()]{1,24}?)\\s*[)）]\\s*(?:[:,;.\\s]*(${PAGES}))?`,
  'u',
);
const VOLUME_PAGES = new RegExp(
  `^${SEPARATOR}(${VOLUME})\\s*(?::[\\s:]*|,\\s*|\\.\\s+)(?:p{1,2}\\.\\s*)?(${PAGES})(?![\\p{L}\\d])`,
  'u',
);
const ISSUE_ALONE = new RegExp(`^[\\s,;]*\\(\\s*(${ISSUE})\\s*\\)\\s*(?:[:,\\s]*(${PAGES}))?`, 'iu');
const VOLUME_SUPPLEMENT = new RegExp(
  `^${SEPARATOR}(${VOLUME})\\s+(${SUPPLEMENT}(?:\\s*\\p{L}?\\d{1,3})?)(?:[:,;\\s]*(${PAGES}))?`,
  'iu',
);
/** "2003, 107, 45, 9660-9666": volume, issue, pages, as chemists write them. */
const THREE_NUMBERS = new RegExp(
  `^${SEPARATOR}(\\d{1,4}),\\s*(\\d{1,3}),\\s*(${PAGE}${DASH}${PAGE})(?![\\p{L}\\d])`,
  'u',
);
const VOLUME_ALONE = new RegExp(`^${SEPARATOR}(${VOLUME})(?=[\\s,;.:)${BLANK}]*$)`, 'u');
const PAGES_ALONE = new RegExp(`^[\\s,.;:/)${BLANK}]*[:,.${BLANK}]\\s*(${PAGES})(?![\\p{L}\\d])`, 'u');

/** The last compact form of a line without date in front of it: "Nature 521, 436–444", "Journal, 31(1), 32-46", "13:181". */
const AT_END = [
  new RegExp(
    `(?<![\\p{L}\\d])(?<v>${VOLUME})\\s*\\((?<i>${ISSUE})\\)(?:[\\s:,.]*(?<p>${PAGES}))?[\\s.,;:${BLANK}()]*$`,
    'iu',
  ),
  new RegExp(
    `(?<![\\p{L}\\d])(?<v>\\d{1,4})(?::\\s*|\\s*,\\s*|\\s+:\\s*)(?<p>${PAGES})[\\s.,;:${BLANK}()]*$`,
    'u',
  ),
  new RegExp(`,\\s*(?<v>\\d{1,4})[\\s.,;:${BLANK}]*$`, 'u'),
];

const compact = (text: string) =>
  text
    .replace(/\s*[-–—‒−~～]+\s*/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/^[:.\s]+|[.,;:\s]+$/gu, '');
const withoutZeros = (text: string) => compact(text).replace(/(?<![\p{L}\d])0+(?=\d)/gu, '');
const isIssue = (text: string) =>
  (new RegExp(`^(?:${ISSUE})$`, 'iu').test(text) || /^[\p{L} ]{3,24} issue$/iu.test(text)) &&
  !new RegExp(`^${YEAR}$`).test(text);

function pagesOf(text: string): string {
  const [first = '', last] = compact(text).split('-');
  if (!last || last === '+' || last === first) return first;
  const [head, tail] = [first.replace(/^\p{L}+/u, ''), last.replace(/^\p{L}+/u, '')];
  if (tail !== last || !/^\d+$/.test(head) || !/^\d+$/.test(tail)) return `${first}-${last}`;
  const letters = first.slice(0, first.length - head.length);
  return `${first}-${letters}${tail.length < head.length ? head.slice(0, head.length - tail.length) : ''}${tail}`;
}

function monthOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const month = /^\d+$/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
  return month >= 1 && month <= 12 ? month : undefined;
}

function dateOf(groups: { [name: string]: string | undefined }): DateParts | undefined {
  const year = Number(groups.y);
  if (groups.m === undefined) return [year];
  const [month, day] = [monthOf(groups.m), Number(groups.d)];
  if (month === undefined) return undefined;
  return day >= 1 && day <= 31 ? [year, month, day] : [year, month];
}

/**
 * Reads a printed source or citation line: "JOURNAL, 2018, 27 (01) : 378 - 389", "2022;31(1):32-46",
 * "Bind 31, Nr. 1, 2022, s. 32-46", "2024年 / 28卷 / 05期". What it does not surely say is left out. Never throws.
 */
export function parseSourceLine(text: string): SourceLine {
  const found: SourceLine = {};
  // one character for one, so that places stay the same: full-width forms, odd spaces
  const line = text
    .slice(0, LONGEST)
    .replace(/[！-～]/g, c => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, ' ')
    .replace(/[、•]/g, ',')
    // "p. 12 à 30", "pages 415 to 437"
    .replace(
      /(?<=\b(?:p{1,2}\.?|pages?|págs?\.?|páginas?) ?\d{1,5}) (?:à|a|to|bis) (?=\d{1,5}(?!\d))/giu,
      ' - ',
    )
    // "Number 10 - 5 October 2020": the dash is no range
    .replace(/(?<= )[-–—](?= \d{1,2} \p{L}{3,9}\.? \d{4})/gu, ',');
  let rest = line;
  let journalEnd = line.length;
  /** Takes a match out of the line; what stays keeps its place. */
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    const match = pattern.exec(rest);
    if (!match) return undefined;
    rest =
      rest.slice(0, match.index) + BLANK.repeat(match[0].length) + rest.slice(match.index + match[0].length);
    journalEnd = Math.min(journalEnd, match.index);
    return match;
  };

  // "2023. Journal 70: 195-218": the year stands first, the journal after it
  const lead = LEADING_YEAR.exec(rest);
  if (lead) {
    found.date = [Number(lead[1])];
    rest = BLANK.repeat(lead[0].length) + rest.slice(lead[0].length);
  }
  const doi = take(DOI)?.[1]?.replace(/[.)\]]+$/, '');
  if (doi) found.DOI = doi.toLowerCase();
  const issn = take(ISSN)?.[1]?.toUpperCase();
  if (issn) found.ISSN = issn.length === 8 ? `${issn.slice(0, 4)}-${issn.slice(4)}` : issn;
  const tail = TAIL.exec(rest);
  if (tail && tail.index > 0) {
    rest = rest.slice(0, tail.index);
    journalEnd = Math.min(journalEnd, tail.index);
  }
  take(PAGE_COUNT);
  take(PUBLISHED);

  const article = take(ARTICLE_LABEL)?.[1];
  if (article) found.articleNumber = compact(article);
  const volume = (take(VOLUME_LABEL) ?? take(VOLUME_UNIT))?.[1];
  if (volume) found.volume = withoutZeros(volume.replace(/^[:nº°.\s]+/u, ''));
  const issue = (take(ISSUE_UNIT) ?? take(ISSUE_LABEL) ?? (volume ? take(PART) : undefined))?.[1];
  if (issue) found.issue = withoutZeros(issue);
  const page = (take(PAGE_UNIT) ?? take(PAGE_LABEL))?.[1];
  if (page) found.page = pagesOf(page.replace(/^[:\s]+/, ''));

  take(SEASON);
  let afterDate = journalEnd;
  if (!lead)
    for (const pattern of DATES) {
      const match = pattern.exec(rest);
      const date = match?.groups && dateOf(match.groups);
      if (!match || !date) continue;
      found.date = date;
      take(pattern);
      afterDate = match.index + match[0].length;
      break;
    }

  const add = (name: 'volume' | 'issue', value: string | undefined) => {
    if (value && found[name] === undefined) found[name] = withoutZeros(value);
  };
  const addPages = (value: string | undefined) => {
    if (value && found.page === undefined && found.articleNumber === undefined) found.page = pagesOf(value);
  };
  const after = rest.slice(afterDate);
  let match: RegExpExecArray | null = null;
  const early =
    found.volume === undefined && found.date && !lead
      ? AT_END[0]!.exec(rest.slice(0, journalEnd))
      : undefined;
  if (early?.groups) {
    // "Acta 68 (4), 2023: 709-718": the year stands between the issue and the pages
    match = early;
    add('volume', early.groups.v);
    add('issue', early.groups.i);
    addPages(early.groups.p ?? PAGES_ALONE.exec(after)?.[1]);
    journalEnd = Math.min(journalEnd, early.index);
  } else if (found.volume === undefined && (match = VOLUME_ISSUE.exec(after)) && isIssue(match[2] ?? '')) {
    add('volume', match[1]);
    add('issue', match[2]);
    addPages(match[3]);
  } else if (found.volume === undefined && found.issue === undefined && (match = THREE_NUMBERS.exec(after))) {
    add('volume', match[1]);
    add('issue', match[2]);
    addPages(match[3]);
  } else if (
    found.volume === undefined &&
    found.issue === undefined &&
    (match = VOLUME_SUPPLEMENT.exec(after))
  ) {
    add('volume', match[1]);
    add('issue', match[2]);
    addPages(match[3]);
  } else if (
    found.volume === undefined &&
    found.issue === undefined &&
    (match = VOLUME_PAGES.exec(after)) &&
    found.page === undefined
  ) {
    add('volume', match[1]);
    addPages(match[2]);
  } else if (found.issue === undefined && (match = ISSUE_ALONE.exec(after)) && isIssue(match[1] ?? '')) {
    add('issue', match[1]);
    addPages(match[2]);
  } else if (
    found.volume === undefined &&
    found.date &&
    (match = VOLUME_ALONE.exec(found.issue ? '' : after)) &&
    match[1] !== String(found.date[0])
  ) {
    add('volume', match[1]);
  } else if (found.volume === undefined) {
    const before = rest.slice(0, journalEnd);
    for (const pattern of AT_END) {
      match = pattern.exec(before);
      if (!match?.groups) continue;
      add('volume', match.groups.v);
      add('issue', match.groups.i);
      addPages(match.groups.p);
      journalEnd = Math.min(journalEnd, match.index);
      break;
    }
  }
  // what the labels left: "Vol. 6:15-38", "第3期12-15"
  if (!match && found.page === undefined && (match = PAGES_ALONE.exec(rest.slice(journalEnd))))
    addPages(match[1]);

  const journal = line
    .slice(lead?.[0].length ?? 0, journalEnd)
    .replace(
      /^\s*(?:(?:in|i|en|em|dans|dins|localización|fuente|source|quelle)\s*:\s*|dans\s+(?=\p{Lu}))/iu,
      '',
    )
    .replace(/,?\s+année[\s,]*$/iu, '')
    .replace(/^[\s,;:|/.([–-]+|[\s,;:|/([–-]+$/gu, '')
    .replace(/^([^.]*)\.$/u, '$1');
  if (/\p{L}/u.test(journal)) found.journal = journal;
  return found;
}
