import { anyOf } from '../text/any-of.ts';
import { beginningOfTitle } from '../text/titles.ts';
import { SERIAL_PARTS, SERIAL_WORDS } from '../word-lists/serial-words.ts';
import { boldTitle, isAboveLabels, isLongTitle } from './bold-title.ts';
import { inlineParts } from './inline-parts.ts';
import { attribute, type Element } from './dom.ts';
import type { Line } from './outline.ts';
import { ABSTRACT } from './visible-abstract.ts';

/** Letters and digits only, in lower case: for telling whether two printed texts are the same. */
const squeeze = (value: string): string =>
  value
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The mark of a note at a title's end, which <title> lacks. */
const NOTE_MARK = / ?[*†‡]{1,3}$/;

/** As long as some words, in scripts that put no blanks between them. */
const MANY_CHARACTERS = /[\u2e80-\u9fff]{2}.{8}/u;

/** Longer lines are no titles, in characters. */
const MAX_TITLE = 500;

/**
 * The line that prints the title, or -1: the heading that a meta or the document's title repeats, else the line that
 * does, else the first h1, else the only heading of some words. `claimed`: the titles that metas give;
 * `documentTitle`: what <title> says; `host`: that of the page's address, of whose parts a site's name may be made.
 */
export function titleLine(
  lines: readonly Line[],
  claimed: readonly string[],
  documentTitle: string,
  host: string,
): number {
  // some programs write markup into <title>, where it is text
  const document = documentTitle.replace(/<\/?[a-z]{1,6}>/gi, '');
  const titles = claimed.filter(title => !isSiteName(title, document));
  const sought = new SoughtTitle(titles, document);
  let [likest, likestLength] = [-1, 9];
  let firstHeading = -1;
  let printedTitle = -1;
  let part = -1;
  let hasMainHeading = false;
  const sections = mainSections(lines);
  const lesser: number[] = [];
  for (let index = 0; index < lines.length; index++) {
    const { text: whole, heading, region } = lines[index]!;
    const printed = whole.replace(NOTE_MARK, '');
    if (printed.length > MAX_TITLE || region === 'nav' || region === 'footer' || region === 'references')
      continue;
    const isHeading = heading > 0 && heading < 5;
    if (isHeading && (isMadeOf(printed, host) || isKind(printed))) continue;
    const mayRepeat =
      !isHeading && region === 'main' && printedTitle < 0 && sought.isAboutDocumentTitle(printed);
    if (sought.isPart(printed) && (part < 0 || printed.length > lines[part]!.text.length)) part = index;
    // squeezing costs time: only a heading, or a line about as long as a title, is compared
    if (!isHeading && !mayRepeat && !sought.isAboutClaimed(printed)) continue;
    const squeezed = squeeze(printed);
    if ((isHeading || sought.isAboutClaimed(printed)) && sought.isClaimed(squeezed)) return index;
    if (!isHeading) {
      if (mayRepeat && sought.isInDocumentTitle(squeezed)) printedTitle = index;
      continue;
    }
    if (squeezed.length > likestLength && sought.isLike(squeezed)) {
      likest = index;
      likestLength = squeezed.length;
    }
    if (heading === 1 && firstHeading < 0 && printed.length > 15 && index < sections) firstHeading = index;
    if (heading === 1) hasMainHeading = true;
    else if (mayBeTitle(printed)) lesser.push(index);
  }
  if (printedTitle >= 0 && isMasthead(lines, printedTitle)) return printedTitle + 2;
  const isJournal = part >= 0 && likest >= 0 && SERIAL.test(lines[likest]!.text);
  const named = titleAboveAuthors(lines);
  const isSite = named >= 0 && likest >= 0 && isShorter(lines[likest]!, lines[named]!);
  if (likest >= 0 && !isJournal && !isSite) return likest;
  // one word above longer headings is the site's name
  const isWord = (at: number): boolean => lesser.length > 0 && /^\p{Lu}\p{Ll}+$/u.test(lines[at]!.text);
  const isMostOfTitle = part >= 0 && sought.isMost(lines[part]!.text);
  if (part >= 0 && !isWord(part) && (isJournal || firstHeading < 0 || isMostOfTitle)) return part;
  if (named >= 0 && (printedTitle < 0 || NUMBERS.test(lines[printedTitle]!.text))) return named;
  // beside a first heading that may be the journal's name, a line must be as long as only a title is
  const isLong = printedTitle >= 0 && lines[printedTitle]!.text.split(' ').length > 6;
  if (printedTitle >= 0 && !isWord(printedTitle) && (firstHeading < 0 || isLong)) return printedTitle;
  const hasNone = titles.length === 0 && !hasMainHeading && firstHeading < 0;
  if (hasNone && isOneTitle(lines, lesser)) return lesser[0]!;
  return firstHeading < 0 && lesser.length === 0 ? boldTitle(lines, documentTitle) : firstHeading;
}

/** A heading in brackets is a kind: "[中文期刊文章]". */
const IN_BRACKETS = /^[[【［]\p{L}[^[\]【】［］]{1,18}[\]】］]$/u;
export const isKind = (heading: string): boolean => IN_BRACKETS.test(heading);

/** The end of a heading that is a source line: "Annals of Bogs, 6 (2011), 1-23." */
const SOURCE = /\d ?\((?:19|20)\d\d\)[,:;] ?\d{1,5} ?[-–] ?\d{1,5}\.?$/;

/** Whether a lesser heading has the words of a title, and does not say where the work appeared. */
const mayBeTitle = (heading: string): boolean =>
  (heading.split(' ').length > 3 || MANY_CHARACTERS.test(heading)) && !SOURCE.test(heading);

/** Where sections begin that have main headings, so that none below is the title, which the head alone may have. */
function mainSections(lines: readonly Line[]): number {
  const at = lines.findIndex(({ heading, text }) => heading === 1 && ABSTRACT.test(text));
  return at < 0 ? lines.length : at;
}

/** Whether headings are one, or one with lesser ones below it: its subtitle, and those of boxes beside it. */
const isOneTitle = (lines: readonly Line[], [first, ...others]: readonly number[]): boolean =>
  first !== undefined && others.every(other => lines[other]!.heading > lines[first]!.heading);

/** Words of the longest name of a site. */
const SITE_WORDS = 3;

/** Whether each word of a heading is a part of the host, as "Peat Archive" at archive.peat.org. */
function isMadeOf(heading: string, host: string): boolean {
  const words = heading.length < host.length ? heading.toLowerCase().split(' ') : [];
  const parts = host.split(/[.-]/);
  return words.length > 1 && words.length <= SITE_WORDS && words.every(word => parts.includes(word));
}

/** Whether a heading is as short as a site's name, and a title in a block of its own longer by far. */
const isShorter = (heading: Line, title: Line): boolean => {
  const [words, others] = [heading.text.split(' ').length, title.text.split(' ').length];
  return words <= SITE_WORDS && others > 2 * words;
};

/** Whether a claimed title is what stands behind the work's own in the document's title: "… - Peat Archive". */
function isSiteName(claimed: string, documentTitle: string): boolean {
  const before = documentTitle.endsWith(claimed) ? documentTitle.slice(0, -claimed.length) : '';
  return before.length > claimed.length && BEFORE_PART.test(before);
}

/**
 * The title in a line that has badges around it, each in an element of its own: "<span>期刊论文</span><span>题名</span>
 * <span>被引 23</span>". Undefined where no line has the first part of the document's title so.
 */
export function titleAmongBadges(lines: readonly Line[], documentTitle: string): string | undefined {
  const sought = new SoughtTitle([], documentTitle);
  for (const line of lines.slice(0, MOST_LINES)) {
    if (line.region !== 'main' || line.text.length > MAX_TITLE) continue;
    const part = inlineParts(line).find(one => documentTitle.startsWith(one) && sought.isPart(one));
    if (part !== undefined && part !== line.text) return part;
  }
  return undefined;
}

/** Lines from the top in which such a title may stand. */
const MOST_LINES = 60;

/** A volume with its issue or pages, which some documents' titles have in the work's place. */
const NUMBERS = /\bvol(?:ume|\.)? ?\d+\W+(?:issue|no\.?|number|pp?\.)/i;

/** Class or id of a title's block, and of that of the authors under it. */
const NAMED_TITLE =
  /(?:^|[\s_-])(?:(?:art(?:icle)?|doc(?:ument)?|item|paper)?-?title|t[ií]tulo(?:-?art(?:[ií]culo)?)?)(?:[\s_-]|$)/i;
const NAMED_AUTHORS =
  /(?:^|[\s_-])(?:auth(?:or)?s?|autor(?:es)?|byline|contributors?|creators?)(?:[\s_-]|$)/i;

/**
 * The only line whose block is named for a title, with the block of the authors next to it, or labels and values below;
 * -1: there is none.
 */
function titleAboveAuthors(lines: readonly Line[]): number {
  const isNamed = ({ element }: { element: Element }, name: RegExp): boolean =>
    name.test(attribute(element, 'class') ?? '') || name.test(attribute(element, 'id') ?? '');
  const found = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    const isTitle =
      line.region === 'main' &&
      line.text.length < MAX_TITLE &&
      isLongTitle(line.text) &&
      // a bar parts what can be clicked
      !line.text.includes(' | ') &&
      isNamed(line, NAMED_TITLE);
    const isBeside = [lines[at - 1], next].some(one => one && isNamed(one, NAMED_AUTHORS));
    return isTitle && next && (isBeside || isAboveLabels(lines, at)) ? [at] : [];
  });
  return found.length === 1 ? found[0]! : -1;
}

/** Whether a line is a journal's name, the next repeats it with its numbers, and one as long as a title follows. */
function isMasthead(lines: readonly Line[], at: number): boolean {
  const [name, numbers, title] = lines.slice(at, at + 3);
  return (
    SERIAL.test(name?.text ?? '') &&
    numbers?.text.startsWith(name?.text ?? '') === true &&
    /\d\D+\d/.test(numbers.text) &&
    title !== undefined &&
    title.text.length < MAX_TITLE &&
    title.text.split(' ').length > 3
  );
}

/** Fits the name of a serial. */
const SERIAL = new RegExp(`\\b${anyOf(SERIAL_WORDS)}\\b|${anyOf(SERIAL_PARTS)}`, 'iu');

/** What parts a title from the name of a site or journal behind it, or before it, in <title>. */
const BEHIND_PART = /^(?: [-–—:/·] | ?《|\s?(?:[|_»›«]|--|-(?=[\u2e80-\u9fff])))/;
/** Characters of a beginning of the document's title that is hardly a site's name. */
const SHORTEST_BEGINNING = 15;
const BEFORE_PART = /(?: [-–—/·] |: |[|_»›] ?|--)$/;

/** The title as the page's metas and its <title> give it, for comparing it with what is printed. */
class SoughtTitle {
  private readonly claimed: ReadonlySet<string>;
  private readonly shortest: number;
  private readonly longest: number;
  private readonly documentTitle: string;
  private readonly documentLength: number;
  private readonly documentText: string;
  /** What stands in the document's title before the first bar or dash, where it is long. */
  private readonly beginning: string | undefined;

  constructor(claimed: readonly string[], documentTitle: string) {
    const lengths = claimed.map(title => title.length);
    this.claimed = new Set(claimed.map(squeeze).filter(title => title.length > 5));
    this.shortest = Math.min(...lengths) * 0.7;
    this.longest = Math.max(...lengths) * 1.5;
    this.documentTitle = squeeze(documentTitle);
    this.documentLength = documentTitle.length;
    this.documentText = documentTitle.toLowerCase();
    const beginning = beginningOfTitle(documentTitle);
    if (beginning !== documentTitle && beginning.length > SHORTEST_BEGINNING)
      this.beginning = squeeze(beginning);
  }

  /** Whether a line is about as long as a claimed title. */
  isAboutClaimed(printed: string): boolean {
    return printed.length >= this.shortest && printed.length <= this.longest;
  }

  /** Whether a line is about as long as the document's title, which may have the site's name behind it. */
  isAboutDocumentTitle({ length }: string): boolean {
    return length > 14 && length > this.documentLength / 2 && length < this.documentLength * 1.1;
  }

  /** Whether a line of some words is the larger part of the document's title. */
  isMost(printed: string): boolean {
    return printed.length > this.documentLength / 2 && printed.split(' ').length > 4;
  }

  /** Whether a line is the beginning or end of the document's title, but for the name of a site or journal. */
  isPart(printed: string): boolean {
    const { length } = printed;
    if (length >= this.documentLength || length < (/[\u2e80-\u9fff]/.test(printed) ? 6 : 12)) return false;
    const part = printed.toLowerCase();
    const { documentText } = this;
    const isOne =
      (documentText.startsWith(part) && BEHIND_PART.test(documentText.slice(length))) ||
      (documentText.endsWith(part) && BEFORE_PART.test(documentText.slice(0, -length)));
    return isOne && !SERIAL.test(printed);
  }

  isClaimed(squeezed: string): boolean {
    return this.claimed.has(squeezed);
  }

  isInDocumentTitle(squeezed: string): boolean {
    return this.documentTitle.includes(squeezed);
  }

  /** Whether a heading is a part of one of the titles, or the other way round. */
  isLike(squeezed: string): boolean {
    return (
      this.isInDocumentTitle(squeezed) ||
      (this.documentTitle.length > 9 && squeezed.startsWith(this.documentTitle)) ||
      (this.beginning !== undefined && squeezed.startsWith(this.beginning)) ||
      [...this.claimed].some(title => title.includes(squeezed) || squeezed.includes(title))
    );
  }
}
