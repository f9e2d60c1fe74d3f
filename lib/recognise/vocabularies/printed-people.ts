/** Authors in the lines under the title of pages that have no metadata for them. */
import type { Take } from '../../record/claim-list.ts';
import type { PrintedLine } from '../../record/page-reading.ts';
import { NAME_WORDS, underTitle } from './under-title.ts';

/** A line that is a mail or web address. */
const MAIL = /^(?:e-?mail:?\s*)?[^\s@[(]+\s?(?:@|\[at\]|\(at\))\s?(?=\S+\.\S)\S+$|^https?:\/\/\S+$/i;
/** A person's name, not an institution's. */
const PERSON = new RegExp(
  `^(?!.*\\b(?:and|department|for|institute|library|of|the|university)\\b)${NAME_WORDS}$`,
  'iu',
);
/** So many lines under the title are looked at. */
const MOST_LINES = 80;

/**
 * Finds authors who have lines of their own under the title, the last of which is an address: "Ann Holm, University of
 * Example", "ann@example.org". The first line of each such group begins with the name. Old pages print authors so.
 */
export function addressedPeople(lines: readonly PrintedLine[], titles: readonly string[], take: Take): void {
  const groups: string[][] = [[]];
  for (const text of underTitle(lines, titles, 'first').slice(0, MOST_LINES)) {
    if (/^(?:abstract|doi\b|https?:\/\/(?:dx\.)?doi|keywords)/i.test(text)) break;
    if (!MAIL.test(text)) groups.at(-1)!.push(text);
    else if (groups.at(-1)!.length > 0) groups.push([]);
  }
  // what follows the last address is the paper's text
  const names = groups.slice(0, -1).map(([first]) => first!.split(',', 1)[0]!.trim());
  if (
    names.length > 0 &&
    groups.slice(0, -1).every(group => group.length < 6) &&
    names.every(name => PERSON.test(name))
  )
    for (const name of names) take('author', name, 'visible:addressed');
}

/** The marks of notes behind a name in an author line: "a1" behind capitals, "1,2", "*". */
const MARKER = new RegExp(
  '(?<=\\p{L}|\\.)\\s?' +
    '(?:(?:(?<!\\p{Ll})[a-c])?\\d{1,2}(?:\\s?,\\s?(?:[a-c]?\\d{1,2}|[*†‡§¶]))*[*†‡§¶]*|[*†‡§¶]+)(?![\\p{L}\\d])',
  'gu',
);

/**
 * The line soon under the title of nothing but names, with the marks of their notes: "SARAH HOLMa1, E. A. RUIZa1"; or
 * several such lines, one below the other.
 */
export function markedLine(lines: readonly PrintedLine[], titles: readonly string[], take: Take): void {
  let found = false;
  for (const text of underTitle(lines, titles, 'last').slice(0, 11)) {
    const names = markedNames(text);
    if (!names && found) return;
    for (const name of names ?? []) take('author', name, 'visible:marked-line');
    found ||= names !== undefined;
  }
}

/** The names of a line that has nothing else but the marks behind them; undefined for any other line. */
function markedNames(text: string): string[] | undefined {
  if (text.length > 2000 || text.match(MARKER) === null) return undefined;
  const names = text
    .replace(/(?<=\d)\s+[a-c]\d(?=[\s,;]|$)/g, '')
    .replace(MARKER, ';')
    .split(/[,;][\s,;]*(?:and\s+|&)?|\sand\s|\s&\s/)
    .map(name => name.trim())
    .filter(Boolean);
  return names.length > 0 && names.every(name => PERSON.test(name)) ? names : undefined;
}
