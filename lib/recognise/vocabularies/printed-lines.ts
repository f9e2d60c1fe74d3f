/** Claims of the lines that a page prints around its title and beside its text. */
import { anyOf } from '../../text/any-of.ts';
import type { Take } from '../../record/claim-list.ts';
import type { ClaimField, PrintedLine } from '../../record/page-reading.ts';
import { PAGE_LABELS } from '../../word-lists/numbering-labels.ts';
import { parseSourceLine } from '../source-line/parse-source-line.ts';
import { behindDoi } from '../source-line/whole-line.ts';
import { titleIn } from '../source-line/title-in-line.ts';
import { namesVolumeAndIssue } from '../source-line/named-numbers.ts';
import { pagesInBook } from './appeared.ts';
import { hostWithEditors } from './host-item.ts';
import { notices } from './notices.ts';
import { masthead, withImpact } from './masthead.ts';
import { withoutListedNumbers } from './listed-numbers.ts';

/** Fits a line that gives volume, issue or pages. */
const LOOKS_LIKE_SOURCE = new RegExp(
  [
    // "Vol. 12", "no. 3", "pp. 4", "Heft 5"
    `\\b${anyOf([
      'band',
      'bd\\.',
      'bind',
      'heft',
      'iss\\.',
      'issue',
      'jahrgang',
      'no\\.',
      'n[°º]',
      'núm\\.?',
      'pages?',
      'pp?\\.',
      't\\.',
      'tome',
      'vol(ume|\\.)?',
    ])}\\s*\\d`,
    // "2014 May 3;12(", "2014, 12:"
    '\\d{4}(?:\\s+[a-z]{3,9}(?:\\s+\\d{1,2})?)?\\s*[;,]\\s*\\d+\\s*[(:]',
    // "12(3): 45", "12 (3) pp. 45"
    '\\d+\\s*\\(\\d+[^)]{0,6}\\)\\s*[:,]?\\s*(pp?\\.?\\s*)?[a-z]?\\d',
    'article (id|no|number)',
    // "Number 6: 1-60"
    'number\\s*\\d+\\s*[:,]\\s*\\d+\\s*[-–]\\s*\\d',
    // "2014 ; 12 ; 3-4 ; 45-67"
    '^\\d{4} ?; ?\\d{1,4} ?; ?\\d{1,3}(?:[-–/]\\d{1,3})? ?; ?\\d{1,5} ?[-–]',
    // ", 12, 45-67, 2014"
    ',\\s*\\d{1,4},\\s*[a-z]?\\d+(\\s*[-–]\\s*[a-z]?\\d+)?,\\s*(19|20)\\d\\d\\b',
    // " 12, 45-67 (2014)"
    '\\s\\d{1,4},\\s*[a-z]?\\d{1,7}(\\s*[-–]\\s*\\d+)?\\s*\\((19|20)\\d\\d\\)',
    '第\\s*\\d+\\s*[卷期巻号]|\\d+\\s*卷',
    '№',
  ].join('|'),
  'i',
);
/** Whether a line gives volume, issue or pages; in other languages than those, volume and issue with their labels. */
const looksLikeSource = (text: string): boolean => LOOKS_LIKE_SOURCE.test(text) || namesVolumeAndIssue(text);

/** Those that pass, or all when none does. */
function firstOf<T>(all: readonly T[], test: (one: T) => boolean): readonly T[] {
  const passing = all.filter(test);
  return passing.length > 0 ? passing : all;
}

/** The mark of a work's kind in a Chinese citation (GB/T 7714): "[J]", "[EB/OL]". */
const CITED_KIND = /[[［](?:[JMDCNRSPAGZK]|EB|DB|CP)(?:\/(?:OL|CD|MT|DK))?[\]］]/;
/** Whether a line cites another work than the page's. */
const citesOther = (text: string, titles: readonly string[]): boolean =>
  CITED_KIND.test(text) && titleIn(text, titles) === undefined;

/** A DOI, whose figures may look like a volume's. */
const DOI = /\b10\.\d{4,9}\/\S+/g;
/** Fits only a source line: a volume with its issue or pages, or labelled pages. */
const STRONG_SOURCE =
  /^\W*(vol(ume|\.)?\s*\d+\W+(issue|no\.?|number|pp?\.|pages)\s*[\dS]|pages?:?\s*\d+\s*[-–]\s*\d+$)/i;
const PAGES = new RegExp(`^${anyOf(PAGE_LABELS)}:?\\s*\\d{1,6}\\s*[-–]\\s*\\d{1,6}\\.?$`, 'iu');
/** Links to other issues, which stand beside the paper's own. */
const OTHER_ISSUE = /current issue|previous|next|table of contents|all issues|latest|[<>»«›]\s*$|^\s*[<«‹]/i;
/** What parts the steps of the way to a page: "Home >", "Volume 47, Issue 1-2 >". */
const STEP = / ?[>»›]$/;

/** The lines without that mark where three and more in a row end with it: one alone leads elsewhere. */
const withoutTrailMarks = (lines: readonly PrintedLine[]): readonly PrintedLine[] =>
  lines.map((line, at) => {
    const isStep = (from: number): boolean => [0, 1, 2].every(n => STEP.test(lines[from + n]?.text ?? ''));
    const isOnTrail = [at - 2, at - 1, at].some(isStep);
    return isOnTrail ? { ...line, text: line.text.replace(STEP, '') } : line;
  });

/** The number in a series, not in a journal: "Working Paper No. 19-4", "Part of the Peat Law series (vol. 7)". */
const IN_SERIES = new RegExp(
  [
    '\\b(?:papers?|reports?)(?: series)?,?(?: [·:|–-])? (?:no|nr|number)\\b',
    `^${anyOf([
      'part of (?:the )?.{3,150}\\bseries',
      'teil der (?:buch|schriften)?reihe',
      '(?:fait partie de|dans) la (?:collection|série)',
      '(?:parte|part) de la (?:colecci[oó]n?|s[eè]rie)',
      'parte da (?:coleção|série)',
      'parte della (?:collana|serie)',
      'onderdeel van de (?:boeken)?reeks',
    ])}\\b`,
  ].join('|'),
  'i',
);
/** "Peat Centre Working Paper Series · No. 13/07", as a line of its own. */
const SERIES_OF_REPORTS = new RegExp(
  '^(.{3,80}?(?:discussion|occasional|research|technical|working) (?:papers?|reports?)(?: series)?)' +
    ',?(?: [·:|–-])? (?:no|nr|number)\\.? ?[\\w/.-]{1,12}$',
  'i',
);
/** A catalogue's note of where the work lists its sources: "Bibliografía: p. 385-408", "Literaturverz. S. 12-19". */
const NOTE = new RegExp(
  `(?<!\\p{L})${anyOf([
    'bibliogr',
    'kirjallisuus',
    'literaturangabe',
    'literaturverz',
    'litteraturf',
    'litteraturl',
    'lähde',
    'lähteet',
    '参考文献',
    '參考文獻',
    '참고문헌',
  ])}\\p{L}*[.:]{0,2} ?(?:f|p{1,2}|pág|pages?|s|seiten?)\\.? ?\\d`,
  'iu',
);
/** What tells where the journal's version of a preprint appeared: numbers of another work. */
const OTHER_VERSION =
  /\b(?:peer[- ]reviewed|published|journal) version of this (?:article|manuscript|paper|preprint)\b/i;
/** A paper's history: "Received: … / Accepted: … / Published online: 22 February 2013". */
const HISTORY = /^received\b.{5,120}\b(?:published(?: online)?|available online):? ([^:;/|]{4,24}\d{4})\b/i;
/** A line that begins with the date on which the paper appeared. */
const PUBLISHED = /^(first published|published|available online|epub|date)\b.{0,30}\d{4}/i;

/** A telephone number, "+7 (495) 555-0194 ext. 4", "(800) 555-01-94"; "12 (2019) 345-360" is none. */
const PHONE = /^(?:\+\d|\d{0,2} ?\(\d{3}\) \d{3}[- ]\d{2}-?\d{2}\b)/;

/** The numbers under which a site in China is registered and licensed: "京ICP证000000号", "(总)网出证(京)字第000号". */
const LICENCE = /ICP[备備证]|公网安备|许可证.{0,40}\d号|网出证/;

/** A note below the text: "[1] Holm, «Peat», Bogs, vol. 7, 1983, pp. 12-19". */
const FOOTNOTE = /^\[\d{1,3}\]/;
/** Whether a line away from the title is another work's entry in a list of references. */
const isReference = ({ text, place }: PrintedLine, titles: readonly string[]): boolean =>
  place === 'text' && FOOTNOTE.test(text) && titleIn(text, titles) === undefined;

/** How a store of data tells of another work: "DOI - Is supplement to: …", "is cited by …". */
const OTHER_RELATED = new RegExp(
  `^(?:\\p{L}{3,6} [-–:] )?is ${anyOf([
    'cited',
    'collected',
    'continued',
    'derived',
    'described',
    'documented',
    '(?:new |previous )?version',
    'part',
    'referenced',
    'reviewed',
    'source',
    'supplement(?:ed)?',
    '(?:original|variant) form',
  ])} (?:by|from|of|to)\\b`,
  'iu',
);

/** Whether a line near the title says where the work appeared, and is none of the others that have such numbers. */
const isSource = (text: string, titles: readonly string[]): boolean =>
  text.length < 300 &&
  !PHONE.test(text) &&
  looksLikeSource(text.replace(DOI, '')) &&
  !OTHER_ISSUE.test(text) &&
  !FOOTNOTE.test(text) &&
  !OTHER_RELATED.test(text) &&
  !IN_SERIES.test(text) &&
  !NOTE.test(text) &&
  !citesOther(text, titles);

/**
 * Makes the claims of the printed lines: source lines, dates on the web, identifiers, notices. `isCited` says that the
 * page has metas for citing its work: then identifiers below its later sections are others'. `titles` are the work's.
 */
export function lineClaims(
  printed: readonly PrintedLine[],
  page: string,
  isCited: boolean,
  titles: readonly string[],
  take: Take,
): void {
  const lines = withoutTrailMarks(printed).filter(
    ({ text }) => !OTHER_VERSION.test(text) && !LICENCE.test(text),
  );
  const around = lines.filter(({ place }) => place === 'head' || place === 'beside');
  const say = (as: ClaimField, value: string | undefined) => take(as, value, 'visible:line');
  const near = around.filter(({ text }) => !hostWithEditors(text, say) && !pagesInBook(text, say));
  const sources = withoutListedNumbers(near.filter(({ text }) => isSource(text, titles)));
  for (const { text } of near) take('collection-title', SERIES_OF_REPORTS.exec(text)?.[1], 'visible:series');
  // lines far from the title count only where none is near it, and only if nothing else can look like them
  const far =
    sources.length > 0
      ? []
      : lines
          .filter(
            ({ place, text }) =>
              (place === 'text' || place === 'head') &&
              text.length < 120 &&
              STRONG_SOURCE.test(text) &&
              !OTHER_ISSUE.test(text),
          )
          .slice(0, 3);
  // a line beside the paper, or below a later heading, may belong to another one: one in the head goes before it
  const inHead = firstOf(sources, ({ place }) => place === 'head');
  const own = firstOf(inHead, ({ later }) => !later);
  for (const { text } of [...own, ...far]) take('source-line', behindDoi(text), 'visible:line');
  if (sources.length + far.length === 0 && !isCited)
    for (const text of issueBelow(lines)) take('source-line', text, 'visible:line');
  // the pages may have a line of their own beside that of volume and issue
  for (const { text, place } of near)
    if (sources.length > 0 && place === 'head' && PAGES.test(text)) take('source-line', text, 'visible:line');
  masthead(lines, titles, take);
  withImpact(lines, take);
  // the only range of pages in a side column is the paper's
  const ranges = new Set(
    lines.filter(({ place, text }) => place === 'aside' && PAGES.test(text)).map(({ text }) => text),
  );
  if (sources.length + far.length === 0 && ranges.size === 1)
    take('source-line', [...ranges][0], 'visible:line');
  for (const { text } of near)
    if (text.length < 200 && PUBLISHED.test(text))
      take('date-online', text.replace(/^[^:\d]*:/, ''), 'visible:published');
  for (const { text } of near) take('date-online', HISTORY.exec(text)?.[1], 'visible:published');
  for (const { text, place, later } of lines)
    // the journal prints its own at the page's edge
    if (!isCited || !later || place === 'edge') take('ISSN', ISSN.exec(text)?.[1], 'visible:text');
  const passedOver = new Set(sources.filter(line => !own.includes(line)));
  identifiers(
    lines.filter(line => !(isCited && line.later) && !passedOver.has(line) && !isReference(line, titles)),
    take,
  );
  notices(lines, page, take);
}

/**
 * On a page that prints its journal below the abstract: the only line of journal, volume, issue and year, and the only
 * one of pages. Nothing where several differ.
 */
function issueBelow(lines: readonly PrintedLine[]): string[] {
  const only = (test: (text: string) => boolean): string[] => {
    const found = lines.filter(({ text, place }) => place === 'text' && text.length < 120 && test(text));
    const texts = new Set(found.map(({ text }) => text));
    return texts.size === 1 ? [...texts] : [];
  };
  const issue = only(isWholeIssue);
  return issue.length > 0 ? [...issue, ...only(text => PAGES.test(text))] : [];
}

/** Whether a line names journal, volume, issue and year, and cites no work. */
function isWholeIssue(text: string): boolean {
  if (!/\bvol\b/i.test(text) || /[;:()«»"“]/.test(text)) return false;
  const { journal, volume, issue, date } = parseSourceLine(text);
  return [journal, volume, issue, date].every(part => part !== undefined);
}

const ISSN = /\bISSN(?: ?: ?|\s*)(?:\([^()]{0,40}\)\s*)?(\d{4}-?\d{3}[\dX])\b/i;

/** Another work that a sentence refers to: "(cf. Holm 2009, doi: 10.5555/1)". */
const REFERRED =
  /\((?:cf|jf|jfr|katso|se|see|siehe|v[eé]ase|ver|vgl|voir|zie)\b[^()]{1,120}10\.\d{4}[^()]{0,80}\)/giu;

/** A line that is arXiv's number of the work: "E-print: arXiv:2011.36820". */
const ARXIV = /^(?:(?:e-?print|preprint):? )?arXiv: ?(\d{4}\.\d{4,5})(?:v\d{1,2})?\.?$/i;

/** Identifiers of works in the lines; of DOIs in the text only the first three. */
function identifiers(lines: readonly PrintedLine[], take: Take): void {
  let outside = 0;
  for (const { text, place } of lines) {
    if (place === 'aside' || place === 'beside') continue;
    const source = place === 'head' ? 'visible:head' : 'visible:text';
    const [doi, ...more] = text.replace(REFERRED, '').match(DOI) ?? [];
    // a line with several DOIs lists papers
    if (doi && more.every(other => other === doi) && (place === 'head' || outside++ < 3))
      take('DOI', doi, source);
    take('PMID', /\bPMID:?\s*(\d{4,9})\b/.exec(text)?.[1], 'visible:text');
    if (place === 'head') take('arxiv', ARXIV.exec(text)?.[1], source);
    take('PMCID', /\b(PMC\d{4,9})\b/.exec(text)?.[1], source);
  }
}
