/** The name of a conference's proceedings that stands as a line of its own under a paper's authors. */
import type { Take } from '../../record/claim-list.ts';
import type { PrintedLine } from '../../record/page-reading.ts';
import { isOneMeetings } from '../fields/proceedings.ts';
import { parseSourceLine } from '../source-line/parse-source-line.ts';
import { underTitle } from './under-title.ts';

/** Lines under the title in which it is looked for. */
const NEAR = 5;
/** Characters of the longest name. */
const LONGEST = 200;

/** "Pp. 12-19 of the Proceedings". */
const PAGES_OF_PROCEEDINGS = /^pp?\. ?\d{1,4} ?[-–] ?\d{1,4} of the (?:\p{L}+ )?proceedings\b/iu;

/** Claims the proceedings of one meeting, where a line under the title is their name alone; the kind by pages. */
export function proceedingsLine(lines: readonly PrintedLine[], titles: readonly string[], take: Take): void {
  const isName = (text: string): boolean => {
    if (text.length > LONGEST || !/^Proceedings of /i.test(text) || !isOneMeetings(text)) return false;
    const { volume, issue, page } = parseSourceLine(text);
    return [volume, issue, page].every(part => part === undefined);
  };
  const name = underTitle(lines, titles, 'last').slice(0, NEAR).find(isName);
  take('container-title', name, 'visible:proceedings');
  const isInProceedings = ({ text, place }: PrintedLine): boolean =>
    place === 'head' && PAGES_OF_PROCEEDINGS.test(text);
  if (lines.some(isInProceedings)) take('type', 'conference paper', 'visible:proceedings');
}
