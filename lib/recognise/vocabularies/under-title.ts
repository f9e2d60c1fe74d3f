import type { Take } from '../../record/claim-list.ts';
import { fold } from '../../text/fold.ts';
import type { PrintedLine } from '../../record/page-reading.ts';
import { SERIAL } from './serial.ts';

/** The lines of the page's head below the first or last one that is, word for word, one of the titles. */
export function underTitle(
  lines: readonly PrintedLine[],
  titles: readonly string[],
  which: 'first' | 'last',
): string[] {
  const wanted = new Set(titles.map(fold).filter(title => title.length > 10));
  const head = lines.filter(({ place }) => place === 'head').map(({ text }) => text);
  const isTitle = (text: string) => wanted.has(fold(text));
  const at = which === 'first' ? head.findIndex(isTitle) : head.findLastIndex(isTitle);
  return at < 0 ? [] : head.slice(at + 1);
}

const DATE = /^(?:\d{1,2}\.? )?\p{L}{3,10}\.? (?:\d{1,2}, )?(?:19|20)\d\d$/u;

/** A date that has a line of its own soon under the title: "August 2024", "5 March 2019". */
export function dateUnderTitle(lines: readonly PrintedLine[], titles: readonly string[], take: Take): void {
  take(
    'date-online',
    underTitle(lines, titles, 'last')
      .slice(0, 4)
      .find(text => DATE.test(text)),
    'visible:under-title',
  );
}

const REPORT = /\b(?:working|discussion|policy) paper|\breport no/i;

/** The page's own citation far below: what begins with names and a year and repeats the title. */
export function ownCitation(lines: readonly PrintedLine[], titles: readonly string[], take: Take): void {
  const wanted = titles.map(fold).filter(title => title.length > 20);
  for (const { text, place } of lines) {
    if (
      place === 'beside' ||
      place === 'aside' ||
      !/^\W*\p{Lu}[^()]{2,300}\(?(?:19|20)\d\d\)?/u.test(text) ||
      !/\d+\s*[:(]\s*\w?\d|\bvol/i.test(text) ||
      REPORT.test(text)
    )
      continue;
    const folded = fold(text);
    if (wanted.some(title => folded.includes(title))) return take('citation', text, 'visible:citation');
  }
}

const ISSUE = /^(?:issue|vol(?:ume|\.)?|number|no\.) ?\d+\b.{0,40}$/i;
/** Two to five words as a person's name has them: "Victoria Van Hyning", "J. van den Berg". A pattern's source. */
export const NAME_WORDS = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{L}[\\p{L}.'’-]*){1,4}";
const BY = new RegExp(`^by (${NAME_WORDS}(?:(?:,| and|, and) ${NAME_WORDS})*)$`, 'iu');

/**
 * An essay of an old journal on the web, whose markup says nothing: the issue, the title in one line or two, "By NAME",
 * and a serial's name in the document's title.
 */
export function essay(lines: readonly PrintedLine[], documentTitle: string, take: Take): void {
  const serial = documentTitle.split(/\s+[|–—-]\s+/).find(part => part.length < 90 && SERIAL.test(part));
  const head = lines.filter(({ place }) => place === 'head').map(({ text }) => text);
  const by = head.findIndex(text => BY.test(text));
  const issue =
    head.slice(Math.max(0, by - 3), Math.max(0, by)).findIndex(text => ISSUE.test(text)) +
    Math.max(0, by - 3);
  const title = head.slice(issue + 1, by);
  if (
    !serial ||
    by < 2 ||
    !ISSUE.test(head[issue] ?? '') ||
    title.length === 0 ||
    title.some(text => text.length > 200)
  )
    return;
  take('title', title[0], 'visible:essay');
  take('subtitle', title[1], 'visible:essay');
  take('authors', BY.exec(head[by]!)?.[1], 'visible:essay');
  take('container-title', serial, 'visible:essay');
  take('source-line', head[issue], 'visible:line');
}
