/** The title of a record on a page without headings: a bold line above its labels. */
import { fold } from '../text/fold.ts';
import { all, text } from './dom.ts';
import type { Line } from './outline.ts';
import { beforeColon, labelOf } from './vocabularies/label-of.ts';

/** Lines below the title of which two at least are labelled: a translation may stand between. */
const BELOW = 6;
const LABELLED = 2;
/** Characters of the longest title. */
const LONGEST = 500;

/** Whether all of a line is bold. */
const isBold = ({ element, text: printed }: Line): boolean =>
  all(element, ':scope b, :scope strong', 30).some(bold => text(bold) === printed) ||
  /^(?:B|STRONG)$/.test(element.tag);

const isLabelled = ({ text: printed }: Line): boolean =>
  (labelOf(printed) ?? beforeColon(printed)) !== undefined;

/** Of so many words, or so many ideographs, a title is made at least. */
const IDEOGRAPHS = /[\u2e80-\u9fff\uac00-\ud7af]{6}/;
const WORDS = 3;
export const isLongTitle = (printed: string): boolean =>
  printed.split(' ').length >= WORDS || IDEOGRAPHS.test(printed);

/** Whether several of the lines below one are labelled, as those of a record are. */
export const isAboveLabels = (lines: readonly Line[], at: number, below = BELOW): boolean =>
  lines.slice(at + 1, at + 1 + below).filter(isLabelled).length >= LABELLED;

/** The same below a title that the document's repeats: edition, authors and where they work may stand between. */
const FAR_BELOW = 12;

/** The place of the bold line above labels that is the document's title, be it one word, or of the only one; or -1. */
export function boldTitle(lines: readonly Line[], documentTitle: string): number {
  const title = fold(documentTitle);
  const own = lines.findIndex(
    (line, at) =>
      line.region === 'main' &&
      line.text.length === documentTitle.length &&
      fold(line.text) === title &&
      isBold(line) &&
      isAboveLabels(lines, at, FAR_BELOW),
  );
  if (own >= 0) return own;
  const found = lines.flatMap((line, at) => {
    const isTitle =
      line.region === 'main' &&
      line.text.length < LONGEST &&
      isLongTitle(line.text) &&
      !isLabelled(line) &&
      isAboveLabels(lines, at) &&
      isBold(line);
    return isTitle ? [at] : [];
  });
  return found.length === 1 ? found[0]! : -1;
}
