/** A page at whose address a paper's DOI stands, and which prints that paper's citation around its file. */
import type { Take } from '../../record/claim-list.ts';
import { findDoi } from '../../record/identifiers.ts';
import type { PrintedLine } from '../../record/page-reading.ts';

/** "Holm, A., & Li, B. (2019). Title. Journal, 12(3), 4-9. doi:10.5555/1": names and title. */
const CITATION =
  /^(\p{Lu}[^()]{3,300}) \((?:19|20)\d\d[a-z]?\)\. ([^.?!]{8,300}[.?!]) (?=\p{Lu}.{4,300}\b10\.\d{4})/u;
/** Pages of a paper that has none yet. */
const NO_PAGES = /, 1[-–]1(?=\.)/;

/** Claims the paper whose citation has the DOI at the end of the page's address. */
export function citedByAddress(lines: readonly PrintedLine[], url: string, take: Take): void {
  const doi = findDoi(url)?.toLowerCase();
  if (doi === undefined || !url.toLowerCase().endsWith(doi)) return;
  for (const { text } of lines) {
    const [, names, title] = CITATION.exec(text) ?? [];
    if (title === undefined || findDoi(text)?.toLowerCase() !== doi) continue;
    take('title', title.replace(/\.$/, ''), 'visible:cited');
    take('authors', names, 'visible:cited');
    take('citation', text.replace(NO_PAGES, ''), 'visible:citation');
    return;
  }
}
