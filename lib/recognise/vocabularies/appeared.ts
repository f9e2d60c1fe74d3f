/** What stands beside labels like "Published" and "Published in": a publisher, a date, or a place in a journal. */
import type { ClaimField } from '../../record/page-reading.ts';
import { anyOf } from '../../text/any-of.ts';
import { PAGE_LABELS } from '../../word-lists/numbering-labels.ts';
import { parseSourceLine } from '../source-line/parse-source-line.ts';
import { YEAR } from '../source-line/printed-date.ts';
import { HAS_YEAR } from './label-shapes.ts';
import { SERIAL } from './serial.ts';

/** Takes a value for a field. */
type Say = (as: ClaimField, value: string) => void;

/** Characters of the longest line that says where a work appeared. */
const LONGEST = 300;

/** Whether a line gives a place in a journal or book: a volume with more, or pages. */
export function isPlaceInSerial(text: string): boolean {
  if (text.length > LONGEST) return false;
  const { volume, issue, page, articleNumber, date } = parseSourceLine(text);
  // "Umeå: Skogens förlag, 2016. , s. 64" and "2016. , s. 64" count the pages
  if (page && !/-/.test(page) && !volume && !issue && BEFORE_EXTENT.test(text)) return false;
  if (page ?? articleNumber) return true;
  // "Paris : Seuil, 1995, vol. 2" is a book in several volumes
  return issue !== undefined || (volume !== undefined && date !== undefined && !IMPRINT.test(text));
}

/** "Boston : Northeastern University": a catalogue's place and publisher. */
const IMPRINT = /^[^:]{2,60}\s:\s/;

/** "Oslo: Fjell, 2004, 1. s. 88-109": where a book appeared, and the pages in it of a chapter. */
const PAGES_IN_BOOK = new RegExp(
  `^(\\p{Lu}[\\p{L} .’'-]{1,40}): ?([^,:;\\d]{2,80}), ?((?:19|20)\\d\\d)(?:, ?[^,;]{1,20}?)?[.,]{1,3} ?` +
    `${anyOf(PAGE_LABELS)}\\s?(\\d{1,5}-\\d{1,5})\\.?$`,
  'iu',
);

/** Claims what such a line says; false for any other. */
export function pagesInBook(line: string, say: Say): boolean {
  const [, place, publisher, year, page] = PAGES_IN_BOOK.exec(line) ?? [];
  if (place === undefined || publisher === undefined || year === undefined || page === undefined)
    return false;
  say('publisher-place', place);
  say('publisher', publisher.trim());
  say('year', year);
  say('page', page);
  return true;
}

/**
 * Claims what "Published" tells: catalogues of some languages have one word for the publisher's line and for the
 * journal, so what the line says decides.
 */
export function published(line: string, say: Say): void {
  if (pagesInBook(line, say)) return;
  if (isPlaceInSerial(line)) say('source-line', line);
  else if (!/\d/.test(line) && SERIAL.test(line)) say('container-title', line);
  else publisherLine(line, say);
}

/** Claims what "Published in" tells: a place in a journal or book, its name alone, or after all a publisher's line. */
export function publishedIn(line: string, label: string, say: Say): void {
  if (pagesInBook(line, say)) return;
  if (isPlaceInSerial(line)) say('source-line', line);
  else if (IMPRINT.test(line) && HAS_YEAR.test(line)) publisherLine(line, say);
  // "In: …" begins many lines
  else if (label.length > SHORT) say(/\d/.test(line) ? 'source-line' : 'container-title', line);
}

/** Letters of a label that is too short to be believed by itself. */
const SHORT = 4;

const ENDING_WITH_YEAR = new RegExp(`^(.*?)(?:c|©)? ?(${YEAR})[\\]) .-]*$`);
/** The place before the publisher: "London : Wiley", "Oslo: Coast Press". */
const PLACE = /^(?:[^:]{2,60}\s:\s|\p{Lu}[\p{L} .’'-]{1,40}:\s)(?=\S)/u;
/** What stands before the number of a book's pages: an imprint, or a year alone. */
const BEFORE_EXTENT = new RegExp(`${PLACE.source}|^(?:19|20)\\d\\d[.,]`, 'u');

/** "250 pages", "s. 64" behind the imprint. */
const EXTENT = /[.,\s]{0,3},\s*(?:\d{1,5}\s*(?:pages?|p\.?|s\.|págs?\.)|(?:s|p|pp|sid)\.\s*\d{1,5})$/i;

/** A year of an era before the common one: "民99[2010]", "平成22 [2010]". */
const ERA = /(?:民國?|民国|昭和|平成|令和|大正|明治) ?\d{1,3}年? ?\[(\d{4})\]/u;

/** Publisher and year ("London : Wiley, c2020"), or just a date ("12 March 2020"). */
function publisherLine(printed: string, say: Say): void {
  const line = printed.replace(EXTENT, '').replace(ERA, '$1');
  const dated = ENDING_WITH_YEAR.exec(line);
  const before = dated?.[1]?.replace(/(?<![\s,;:([])[\s,;:([]+$/, '').trim() ?? line;
  if (dated && (before === '' || /^[^\s\d]{3,10}\.?$/.test(before) || /\d/.test(before)))
    return say('date-any', line);
  if (!dated && HAS_YEAR.test(line)) return say('date-any', line);
  if (dated) say('year', dated[2]!);
  say('publisher', before.replace(PLACE, ''));
}

/** A line of an ISSN. */
const ISSN = /^\W*(?:[ep]-?)?ISSN\b/i;

/** A line that is in brackets throughout: "(River Research (Online))". */
const IN_BRACKETS = /^[(（](?:[^()（）]|[(（][^()（）]*[)）])+[)）]$/;

/** "《河海研究》(River Research)": a name in the marks for titles, and perhaps its translation. */
const NAME_IN_MARKS = /^《([^《》]+)》\s?(?:[(（][^()（）]+[)）])?$/;

/** Claims what "Journal" tells: a name, or "河海研究 2003年25卷02期 31-44页"; the name may stand above its numbers or ISSN. */
export function journalBeside(lines: readonly string[], whole: string, say: Say): void {
  const [first = '', second = ''] = lines;
  const place = lines.find((line, at) => at > 0 && isPlaceInSerial(line));
  if (place !== undefined && parseSourceLine(place).journal === undefined) say('container-title', first);
  // what has a label of its own below it is no part of the name: "Издатель: …"
  const other = lines.findIndex((line, at) => at > 0 && /^\p{Lu}[\p{L} ]{2,30}: /u.test(line));
  // a second line may be the name in another language
  const isAbove = lines.length === 2 && (ISSN.test(second) || IN_BRACKETS.test(second));
  const named = NAME_IN_MARKS.exec(whole)?.[1];
  if (named) return say('container-title', named);
  const own = place ?? (other >= 0 ? lines.slice(0, other).join(' ') : isAbove ? first : whole);
  say(isPlaceInSerial(own) ? 'source-line' : 'container-title', own);
}
