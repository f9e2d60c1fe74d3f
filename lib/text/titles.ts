import { SITE_NAMES } from '../word-lists/site-names.ts';
import { anyOf } from './any-of.ts';
import { cleanText } from './clean-text.ts';
import { fold } from './fold.ts';
import { oneLine } from './one-line.ts';
import { readTex } from './read-tex.ts';

const ABBREVIATIONS = [
  ...['etc', 'al', 'vs', 'cf', 'ca', 'approx', 'no', 'vol', 'op', 'cit', 'ed', 'eds'],
  ...['sp', 'spp', 'ssp', 'subsp', 'nov', 'var'], // species
  ...['inc', 'ltd', 'co'],
  ...['jr', 'sr', 'st', 'dr', 'prof'],
];
/** A full stop that belongs to the word before it: an abbreviation, a single letter, "e.g.", "...". */
const OWN_STOP = new RegExp(`(?:\\b${anyOf(ABBREVIATIONS)}|(?<!\\p{L})\\p{L}|\\.\\p{L}+|\\.)\\.$`, 'iu');

/** "[A title put into English]." of PubMed → what is inside. */
function unbracket(text: string): string {
  const inner = /^\[(.*)\]\.?$/.exec(text)?.[1];
  if (inner === undefined || /^[^[]*\]/.test(inner) || inner.lastIndexOf('[') > inner.lastIndexOf(']'))
    return text;
  return inner.trim();
}

/** F1000's version, PubMed's note of the language, footnote marks. */
const NOTES: readonly RegExp[] = [
  /[[(]version \d{1,3}[^[\]()]{0,120}[\])]$/i,
  /\[Article in \p{Lu}[\p{L}, ]{1,40}\]\.?$/u,
  /(?<=\p{L}{3}|[)?!.\s\p{Lo}])[*∗†‡§¶☆★]{1,9}$/u,
  /(?<=\p{L}{3})[¹²³]$/u,
];
const withoutNotes = (text: string): string =>
  NOTES.reduce((now, note) => now.replace(note, ''), text)
    .trim()
    .replace(ACCESS, badge => (LOWER_CASE.test(text) ? '' : badge));

/** What a reader has to pay, as journals print it behind a title (JAMA's FREE). Titles in capitals may end so. */
const ACCESS = / (?:FREE|OPEN ACCESS|\[?(?:Free|Open|Full) Access\]?)$/;
const LOWER_CASE = /\p{Ll}{3}/u;

const STOP_BEHIND_WORD = /[\p{L}\p{N})\]”"’'»]\.$/u;
const withoutStop = (text: string): string =>
  (STOP_BEHIND_WORD.test(text) && !OWN_STOP.test(text) ? text.slice(0, -1).trimEnd() : text).replace(
    /。$/,
    '',
  );

/** How many notes, brackets and stops are taken off the end, at most. */
const ROUNDS = 8;

/** A title without markup, footnote marks, brackets of a translated title, version notes and its full stop. */
export function cleanTitle(text: string): string {
  let now = readTex(cleanText(text));
  for (let round = 0, before = ''; before !== now && round < ROUNDS; round += 1) {
    before = now;
    now = withoutStop(withoutNotes(unbracket(now)));
  }
  return now;
}

/** "Title: subtitle"; nothing doubled, no colon behind "?" or "!". */
export function joinSubtitle(title: string, subtitle: string): string {
  const [head, tail] = [oneLine(title), oneLine(subtitle).replace(/^[:–—-] ?/, '')];
  if (tail === '' || head === '') return head || tail;
  const [a, b] = [fold(head), fold(tail)];
  if (b !== '' && (a === b || a.endsWith(` ${b}`))) return head;
  if (b.startsWith(`${a} `)) return tail;
  // "the shoreA second look" has it glued on
  const before = /^\p{Lu}.* /u.test(tail) && head.endsWith(tail) ? head.slice(0, -tail.length) : '';
  if (/[\p{Ll}?!]$/u.test(before)) return joinSubtitle(before, tail);
  if (/[?!？！]$/.test(head)) return `${head} ${tail}`;
  return `${head.replace(/ ?[:.,;–—-]{1,3}$/, '')}: ${tail}`;
}

/** A title's letters, equal for titles that are the same: see sameTitle. Empty when it has none. */
export const titleKey = (title: string): string =>
  fold(cleanText(title).replace(/&/g, ' and ')).replace(/ /g, '');

/** Whether two titles are the same but for case, accents, quotes, dashes, markup and what parts the subtitle. */
export function sameTitle(a: string, b: string): boolean {
  const key = titleKey(a);
  return key !== '' && key === titleKey(b);
}

const SITES = new Set(SITE_NAMES);
/** Sites whose name has more behind it: "SciELO Brasil", "IEEE Journals & Magazine | IEEE Xplore". */
const SITE_WITH_MORE =
  /^(?:ieee (?:conference publication|journals & magazine).*|scielo(?: .{1,20})?|cinii.*|full text.*)$/i;
const isSite = (part: string): boolean => SITES.has(part.toLowerCase()) || SITE_WITH_MORE.test(part);

const PARTING = /( [|–—·•:»-] | ?\| ?|: )/;
const LABEL_IN_FRONT = /^\[?(?:pdf|full text|abstract)\]?$/i;
/** A DOI that is all of a part. */
const DOI_ALONE = /^(?:doi:? ?)?10\.\d{4,9}\/\S+$/i;
/** A title with more parts is no title. */
const MOST_PARTS = 100;

/**
 * Takes a site's or journal's name off the end (or the front) of a page's title: "Title | Journal of X". `names` are
 * those of this page.
 */
export function stripSiteName(title: string, names: string[]): string {
  const known = new Set(names.map(fold).filter(Boolean));
  const isKnown = (part: string): boolean => known.has(fold(part));
  const isName = (part: string): boolean =>
    isKnown(part) || isKnown(part.replace(/^the /i, '')) || isSite(part.trim());
  // Parts and, between them, what parts them.
  let parts = oneLine(title).split(PARTING);
  if (parts.length > MOST_PARTS) return title;
  // "Site | Title | 10.5555/dune": what gives its DOI so has its own name in front
  const hasDoi = parts.length > 2 && DOI_ALONE.test(parts.at(-1) ?? '');
  if (hasDoi) parts = parts.slice(0, -2);
  while (parts.length > 2 && isName(parts.at(-1) ?? '')) parts = parts.slice(0, -2);
  const isInFront = (part: string): boolean =>
    isKnown(part) || LABEL_IN_FRONT.test(part) || (hasDoi && isSite(part.trim()));
  while (parts.length > 2 && isInFront(parts[0] ?? '')) parts = parts.slice(2);
  return parts.join('').trim();
}

/** What parts a work's title in <title> from the names of journal and site behind it. */
const BAR = / [-–—|] |[|»]/;

/** What stands in a document's title before the first such bar or dash; all of it where there is none. */
export const beginningOfTitle = (documentTitle: string): string => documentTitle.split(BAR, 1)[0] ?? '';
