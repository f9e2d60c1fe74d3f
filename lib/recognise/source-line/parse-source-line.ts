/** Printed lines that say in which journal, volume, issue and pages a work appeared. */
import { doiPlaces, withoutEscapes } from '../../record/doi.ts';
import { COMPACT_NUMBERS } from './compact-numbers.ts';
import { journalOf, withoutCity } from './journal-of-line.ts';
import { withoutKindMark } from './kind-mark.ts';
import { NAMED_NUMBERS } from './named-numbers.ts';
import { PLAIN_CHARACTERS, replaced } from './plain-characters.ts';
import { DATES } from './printed-date.ts';
import { UnreadLine, type SourceLine } from './row.ts';

export type { SourceLine } from './row.ts';

/** At most so many characters of a line are read: a source line is short. */
const LONGEST = 600;

/**
 * Reads a printed source or citation line: "JOURNAL, 2018, 27 (01) : 378 - 389", "2022;31(1):32-46",
 * "Bind 31, Nr. 1, 2022, s. 32-46", "2024年 / 28卷 / 05期". What it does not surely say is left out. Never throws.
 */
export const parseSourceLine = (text: string): SourceLine => readSourceLine(text).found;

/**
 * Reads a line by the rows: what has a label is read first and blanked out; then the date; then the numbers whose order
 * alone tells what they are. The journal is what stands before all of these.
 */
export function readSourceLine(text: string): UnreadLine {
  const line = new UnreadLine(
    replaced(withoutKindMark(withoutEscapes(text.slice(0, LONGEST))), PLAIN_CHARACTERS),
  );
  const printed = line.text;
  readDoi(line);
  for (const number of NO_PAGES) {
    const found = number.exec(line.text);
    if (found) line.blank(found.index, found.index + found[0].length);
  }
  for (const row of NAMED_NUMBERS) line.read(row);
  DATES.some(row => line.read(row));
  COMPACT_NUMBERS.some(row => line.read(row));
  const { page = '' } = line.found;
  if (page.includes('-')) line.found.page = page + restOfPages(printed, page);
  const name = printed.slice(line.journalFrom, line.firstRead);
  const rest = printed.slice(line.firstRead);
  const journal = journalOf(name + restOfAcronym(name, rest));
  if (journal) line.found.journal = withoutCity(journal, rest);
  return line;
}

/** "12-19,36": a Chinese paper goes on some pages later; a year is none of them. */
const GOES_ON = /^(?:\s?[,+]\s?(?!(?:19|20)\d\d(?!\d))\d{1,5}(?:-\d{1,5})?)+(?=\s*(?:,\s*共|[页頁.。]|$))/u;

/** The pages behind a range in a line of a Chinese journal; nothing where there are none. */
function restOfPages(line: string, page: string): string {
  const at = /\p{sc=Han}/u.test(line) ? line.indexOf(page) : -1;
  const rest = at < 0 ? undefined : GOES_ON.exec(line.slice(at + page.length))?.[0];
  return (rest ?? '').replace(/\s/g, '').replaceAll('+', ',');
}

/** "Proceedings of the Sound Workshop (LSW 2021), pages 4-9": the year belongs to the meeting's short name. */
const restOfAcronym = (name: string, rest: string): string =>
  /\(\p{Lu}[\p{L}-]{1,11} ?['’]?$/u.test(name) ? (/^(?:19|20)?\d\d\)/.exec(rest)?.[0] ?? '') : '';

/** What PubMed prints in the place of pages: a publisher's item identifier, a preprint's number with its date. */
const NO_PAGES = [
  // "2024 Mar 5:S0140-6736(24)00061-8"
  /(?<![\p{L}\d])[BS]\d{4}-?\d{3}[\dX]\(\d\d\)\d{5}-?[\dX]/u,
  // "2023 Sep 23:2023.09.21.558811"
  /(?<=[\p{L}\d]:)20\d\d\.[01]\d\.[0-3]\d\.\d{5,8}(?!\d)/u,
];

/** What stands before a DOI: "doi: https://doi.org/". */
const BEFORE_DOI = /(?:doi:?\s*)?(?:https?:\/\/(?:[\w-]+\.)?doi\.org\/)?$/i;
/** A comma or semicolon behind which the line goes on; in a serial item and contribution identifier it does not. */
const BEHIND_DOI = /[,;](?!\d(?:-\w?)?$)/;

/** Reads the first DOI and the label before it. */
function readDoi(line: UnreadLine): void {
  const [place] = doiPlaces(line.text);
  if (!place) return;
  const { doi, at } = place;
  const [own = doi] = doi.split(BEHIND_DOI, 1);
  const label = BEFORE_DOI.exec(line.text.slice(Math.max(at - 60, 0), at))?.[0] ?? '';
  line.found.DOI = own.toLowerCase();
  line.blank(at - label.length, at + own.length);
}
