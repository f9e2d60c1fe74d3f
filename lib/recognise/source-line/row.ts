/** The rows of which the reader of source lines is made, and the line that they read part by part. */
import type { DateParts } from '../../record/record.ts';

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

/** One way in which lines print one thing, or several things side by side. */
export interface Row {
  /** A line of which this row, and no other, reads a part. */
  example: string;
  pattern: RegExp;
  /** Says what was read, or does not: `false` when the match is not what it looks like. */
  take: (match: RegExpExecArray, line: UnreadLine) => false | void;
  /** Where the pattern is tried; anywhere in what is unread unless given. */
  where?: 'behind the date' | 'before all that was read' | 'from what was read';
  /** The row is tried only while nothing is known of these. */
  unknown?: readonly (keyof SourceLine)[];
  /** The row is tried only when these are known already. */
  known?: readonly (keyof SourceLine)[];
  /** The row is tried only in a line whose date stands behind the journal's name. */
  dateBehindJournal?: true;
}

/** Put in the place of each character of a line that was read already. */
export const READ = '\u0000';

/** A line that is read part by part. What was read is blanked out, so that the rest keeps its place. */
export class UnreadLine {
  /** What was read. */
  readonly found: SourceLine = {};
  /** The rows that read something, in order. */
  readonly taken: Row[] = [];
  /** Where the journal's name can begin: behind a date that stands before it. */
  journalFrom = 0;
  /** Where the first part that was read begins: what stands before it is the journal. */
  firstRead: number;
  #dateEnd: number | undefined;

  constructor(public text: string) {
    this.firstRead = text.length;
  }

  /** Reads by a row; false when it does not fit. */
  read(row: Row): boolean {
    const { found } = this;
    const isKnown = (field: keyof SourceLine): boolean => found[field] !== undefined;
    if (row.unknown?.some(isKnown) || !(row.known?.every(isKnown) ?? true)) return false;
    if (row.dateBehindJournal && (!isKnown('date') || this.journalFrom > 0)) return false;
    const match = row.pattern.exec(this.#part(row.where));
    if (!match || row.take(match, this) === false) return false;
    if (row.where === undefined) this.blank(match.index, match.index + match[0].length);
    if (row.where === 'before all that was read') this.#readFrom(match.index);
    this.taken.push(row);
    return true;
  }

  /** What stands behind the date; behind the journal's name where there is no date. */
  get behindDate(): string {
    return this.text.slice(this.#dateEnd ?? this.firstRead);
  }

  #part(where: Row['where']): string {
    if (where === 'behind the date') return this.behindDate;
    if (where === 'before all that was read') return this.text.slice(0, this.firstRead);
    return where === 'from what was read' ? this.text.slice(this.firstRead) : this.text;
  }

  /** Notes the date, and what it was read of. */
  date(date: DateParts, { index, 0: whole }: RegExpExecArray): void {
    this.found.date = date;
    this.#dateEnd = index + whole.length;
  }

  /** Blanks out what stands between two places: it was read. */
  blank(from: number, to: number): void {
    const end = Math.min(to, this.text.length);
    if (from < end) this.text = this.text.slice(0, from) + READ.repeat(end - from) + this.text.slice(end);
    this.#readFrom(from);
  }

  /** Cuts the line off: what stands behind this place is not about the issue. */
  cut(place: number): void {
    this.text = this.text.slice(0, place);
  }

  #readFrom(place: number): void {
    if (place >= this.journalFrom) this.firstRead = Math.min(this.firstRead, place);
  }
}
