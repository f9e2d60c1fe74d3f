/** Printed lines that say in which journal, volume, issue and pages a work appeared. */
import { doiPlaces, withoutEscapes } from '../../record/doi.ts';
import type { DateParts } from '../../record/record.ts';
import { anyOf } from '../../text/any-of.ts';
import { COMPACT_FORMS, ISSUE_BEHIND, PAGES_BEHIND, READ } from './compact-forms.ts';
import * as numbering from './numbering.ts';
import { journalOf } from './journal-of-line.ts';
import { findDate, LEADING_YEAR, SEASON } from './printed-date.ts';

/**
 * What a printed source line says. An article number is in `articleNumber` only where the line calls it one; otherwise
 * it stands in `page`.
 */
export interface SourceLine {
  journal?: string;
  date?: DateParts;
  volume?: string;
  issue?: string;
  page?: string;
  articleNumber?: string;
  /** With its hyphen. */
  ISSN?: string;
  /** In lower case. */
  DOI?: string;
}

/** At most so many characters of a line are read: a source line is short. */
const LONGEST = 600;

/**
 * Reads a printed source or citation line: "JOURNAL, 2018, 27 (01) : 378 - 389", "2022;31(1):32-46",
 * "Bind 31, Nr. 1, 2022, s. 32-46", "2024年 / 28卷 / 05期". What it does not surely say is left out. Never throws.
 *
 * What has a label is read first and blanked out; then the date; then the numbers whose order alone tells what they
 * are. The journal is what stands before all of these.
 */
export function parseSourceLine(text: string): SourceLine {
  const line = withPlainCharacters(withoutEscapes(text.slice(0, LONGEST)));
  const unread = new Unread(line);
  const found: SourceLine = {};
  const leadingYear = LEADING_YEAR.exec(line);
  if (leadingYear) {
    found.date = [Number(leadingYear[1])];
    unread.skip(leadingYear[0].length);
  }
  readIdentifiers(unread, found);
  unread.cutAt(TAIL);
  unread.take(numbering.PAGE_COUNT);
  unread.take(PUBLISHED_ONLINE);
  readLabelled(unread, found);
  unread.take(SEASON);
  const afterDate = leadingYear ? unread.firstRead : readDate(unread, found);
  readCompactForms(unread, found, afterDate, leadingYear === null);
  const journal = journalOf(line.slice(leadingYear?.[0].length ?? 0, unread.firstRead));
  if (journal) found.journal = journal;
  return found;
}

/** A line that is read part by part. What was read is blanked out, so that the rest keeps its place. */
class Unread {
  text: string;
  /** Where the first part that was read begins: what stands before it is the journal. */
  firstRead: number;

  constructor(line: string) {
    this.text = line;
    this.firstRead = line.length;
  }

  /** Reads what the pattern finds. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    const match = pattern.exec(this.text);
    if (!match) return undefined;
    this.blank(match.index, match.index + match[0].length);
    return match;
  }

  /** Blanks out what stands between two places: it was read. */
  blank(from: number, to: number): void {
    this.text = this.text.slice(0, from) + READ.repeat(to - from) + this.text.slice(to);
    this.readFrom(from);
  }

  /** Blanks out the beginning. */
  skip(length: number): void {
    this.text = READ.repeat(length) + this.text.slice(length);
  }

  /** Cuts the line off where the pattern fits, unless it fits at the very beginning. */
  cutAt(pattern: RegExp): void {
    const at = pattern.exec(this.text)?.index ?? 0;
    if (at === 0) return;
    this.text = this.text.slice(0, at);
    this.readFrom(at);
  }

  /** Notes that a part which begins at this place was read. */
  readFrom(place: number): void {
    this.firstRead = Math.min(this.firstRead, place);
  }
}

/** The line without full-width letters, odd spaces, and words that stand for dashes, so that patterns stay simple. */
const withPlainCharacters = (text: string): string =>
  text
    .replace(/[！-～]/g, c => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, ' ')
    .replace(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) % 16))
    .replace(/[、،•]/g, ',')
    .replace(/؛/g, ';')
    // "Engines and MattersVolume 62"
    .replace(/(?<=\p{Ll})(?=(?:Volume|Vol\.|Issue|Number|Pages)\s*\d)/gu, ' ')
    // "p. 12 à 30", "pages 415 to 437"
    .replace(
      /(?<=\b(?:p{1,2}\.?|pages?|págs?\.?|páginas?) ?\d{1,5}) (?:à|a|to|bis) (?=\d{1,5}(?!\d))/giu,
      ' - ',
    )
    // "Number 10 - 5 October 2020": the dash is no range
    .replace(/(?<= )[-–—](?= \d{1,2} \p{L}{3,9}\.? \d{4})/gu, ',');

/** What stands before a DOI: "doi: https://doi.org/". */
const BEFORE_DOI = /(?:doi:?\s*)?(?:https?:\/\/(?:[\w-]+\.)?doi\.org\/)?$/i;
/** A comma or semicolon behind which the line goes on; in a serial item and contribution identifier it does not. */
const BEHIND_DOI = /[,;](?!\d(?:-\w?)?$)/;
const ISSN = /(?:e-?|p-?)?ISSN[\s:]*(\d{4}-?\d{3}[\dXx])/u;

/** Reads the DOI and the ISSN. */
function readIdentifiers(unread: Unread, found: SourceLine): void {
  for (const { doi, at } of doiPlaces(unread.text)) {
    const [own = doi] = doi.split(BEHIND_DOI, 1);
    found.DOI = own.toLowerCase();
    const label = BEFORE_DOI.exec(unread.text.slice(Math.max(at - 60, 0), at))?.[0] ?? '';
    unread.blank(at - label.length, at + own.length);
    break;
  }
  const issn = unread.take(ISSN)?.[1]?.toUpperCase();
  if (issn) found.ISSN = issn.length === 8 ? `${issn.slice(0, 4)}-${issn.slice(4)}` : issn;
}

/** Words behind which nothing of the issue follows, but the date on the web or other identifiers. */
const TAIL = new RegExp(
  [
    '(?<=\\s)[-–—]\\s*published\\b',
    `(?<!\\p{L})${anyOf([
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
    ])}`,
  ].join('|'),
  'iu',
);
const PUBLISHED_ONLINE = /\((?:published|online|available)[^()]*\)/i;

/** Reads the numbers that a label or a unit names. */
function readLabelled(unread: Unread, found: SourceLine): void {
  /** Reads the first of the patterns that fits and returns its first group. */
  const read = (...patterns: RegExp[]): string | undefined => {
    for (const pattern of patterns) {
      const match = unread.take(pattern);
      if (match) return match[1] ?? match[2];
    }
    return undefined;
  };
  const article = read(numbering.LABELLED_ARTICLE_NUMBER);
  if (article) found.articleNumber = numbering.tidied(article);
  const volume = read(numbering.LABELLED_VOLUME, numbering.VOLUME_WITH_UNIT);
  if (volume) found.volume = numbering.numberOf(volume.replace(/^[:nº°.\s]+/u, ''));
  const issue =
    read(numbering.ISSUE_WITH_UNIT, numbering.LABELLED_ISSUE) ??
    (volume ? read(numbering.PART_OF_VOLUME) : undefined);
  if (issue) found.issue = numbering.numberOf(issue);
  const page = read(numbering.PAGES_WITH_UNIT, numbering.LABELLED_PAGES);
  if (page) found.page = numbering.pagesOf(page.replace(/^[:\s]+/, ''));
}

/** Reads the date. Returns where it ends, or, when there is none, where the first part that was read begins. */
function readDate(unread: Unread, found: SourceLine): number {
  const dated = findDate(unread.text);
  const match = dated && unread.take(dated.pattern);
  if (!match) return unread.firstRead;
  found.date = dated.date;
  return match.index + match[0].length;
}

/** Reads the numbers that are told by their order and punctuation, as the first form that fits says. */
function readCompactForms(
  unread: Unread,
  found: SourceLine,
  afterDate: number,
  dateBehindJournal: boolean,
): void {
  const after = unread.text.slice(afterDate);
  const before = unread.text.slice(0, unread.firstRead);
  const addPages = (value: string | undefined): void => {
    if (value && found.page === undefined && found.articleNumber === undefined)
      found.page = numbering.pagesOf(value);
  };
  for (const form of COMPACT_FORMS) {
    if (form.unknown.some(field => found[field] !== undefined)) continue;
    if (form.known?.some(field => found[field] === undefined)) continue;
    if (form.date && !found.date) continue;
    if (form.date === 'behind the journal' && !dateBehindJournal) continue;
    const match = form.pattern.exec(form.place === 'after the date' ? after : before);
    if (!match) continue;
    const { v: volume, i: issue, p: pages } = match.groups ?? {};
    if (form.holds && !form.holds(volume ?? '', issue ?? '', found.date?.[0])) continue;
    if (volume) found.volume ??= numbering.numberOf(volume);
    if (issue) found.issue ??= numbering.numberOf(issue);
    if (form.restAfterDate && found.page !== undefined && found.issue === undefined) {
      const behind = ISSUE_BEHIND.exec(after)?.groups?.i;
      if (behind) found.issue = numbering.numberOf(behind);
    }
    addPages(pages ?? (form.restAfterDate ? PAGES_BEHIND.exec(after)?.groups?.p : undefined));
    if (form.place === 'before the date') unread.readFrom(match.index);
    return;
  }
  addPages(PAGES_BEHIND.exec(unread.text.slice(unread.firstRead))?.groups?.p);
}
