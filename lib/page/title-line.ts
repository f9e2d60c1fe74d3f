import type { Line } from './outline.ts';

/** Letters and digits only, in lower case: for telling whether two printed texts are the same. */
const squeeze = (value: string): string =>
  value
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Longer lines are no titles, in characters. */
const MAX_TITLE = 500;

/**
 * The line that prints the title, or -1: the heading that a meta or the document's title repeats, else the line that
 * does, else the first h1. `claimed`: the titles that metas give; `documentTitle`: what <title> says.
 */
export function titleLine(lines: readonly Line[], claimed: readonly string[], documentTitle: string): number {
  // some programs write markup into <title>, where it is text
  const sought = new SoughtTitle(claimed, documentTitle.replace(/<\/?[a-z]{1,6}>/gi, ''));
  let likest = -1;
  let likestLength = 9;
  let firstHeading = -1;
  let printedTitle = -1;
  for (let index = 0; index < lines.length; index++) {
    const { text: printed, heading, region } = lines[index]!;
    if (printed.length > MAX_TITLE || region === 'nav' || region === 'footer' || region === 'references')
      continue;
    const isHeading = heading > 0 && heading < 5;
    const mayRepeat =
      !isHeading && region === 'main' && printedTitle < 0 && sought.isAboutDocumentTitle(printed);
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
    if (heading === 1 && firstHeading < 0 && printed.length > 15) firstHeading = index;
  }
  if (likest >= 0) return likest;
  // beside a first heading that may be the journal's name, a line must be as long as only a title is
  const isLong = printedTitle >= 0 && lines[printedTitle]!.text.split(' ').length > 6;
  return printedTitle >= 0 && (firstHeading < 0 || isLong) ? printedTitle : firstHeading;
}

/** The title as the page's metas and its <title> give it, for comparing it with what is printed. */
class SoughtTitle {
  private readonly claimed: ReadonlySet<string>;
  private readonly shortest: number;
  private readonly longest: number;
  private readonly documentTitle: string;
  private readonly documentLength: number;

  constructor(claimed: readonly string[], documentTitle: string) {
    const lengths = claimed.map(title => title.length);
    this.claimed = new Set(claimed.map(squeeze).filter(title => title.length > 5));
    this.shortest = Math.min(...lengths) * 0.7;
    this.longest = Math.max(...lengths) * 1.5;
    this.documentTitle = squeeze(documentTitle);
    this.documentLength = documentTitle.length;
  }

  /** Whether a line is about as long as a claimed title. */
  isAboutClaimed(printed: string): boolean {
    return printed.length >= this.shortest && printed.length <= this.longest;
  }

  /** Whether a line is about as long as the document's title, which may have the site's name behind it. */
  isAboutDocumentTitle({ length }: string): boolean {
    return length > 14 && length > this.documentLength / 2 && length < this.documentLength * 1.1;
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
      [...this.claimed].some(title => title.includes(squeezed) || squeezed.includes(title))
    );
  }
}
