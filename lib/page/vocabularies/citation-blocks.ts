import type { CitationBlock, PrintedLine } from '../../record/page-reading.ts';
import { anyOf } from '../../text/any-of.ts';
import { all, foldSpaces, textContentOf, type Document } from '../dom.ts';
import type { Line } from '../outline.ts';

const RIS_START = /^TY\s{0,2}-\s{0,2}[A-Z]{3,6}\b/;
const RIS_END = /(?:^|\s)ER\s{0,2}-\s*$/;
/** Inside a line that holds a whole entry, a tag begins where two capitals stand before a dash. */
const RIS_TAG = /(?<!\s)\s+(?=[A-Z][A-Z0-9]\s{1,2}-\s)/g;
/** Entry types of BibTeX and BibLaTeX that papers have. */
const BIBTEX_TYPES = [
  'article',
  'book',
  'booklet',
  'conference',
  'dataset',
  'inbook',
  'incollection',
  'inproceedings',
  'manual',
  'mastersthesis',
  'misc',
  'online',
  'phdthesis',
  'proceedings',
  'report',
  'software',
  'techreport',
  'thesis',
  'unpublished',
];
const BIBTEX_START = new RegExp(`^@\\s*${anyOf(BIBTEX_TYPES)}\\s*\\{`, 'i');
const isBibtexStart = (line: string): boolean => line.startsWith('@') && BIBTEX_START.test(line);
const MAX_BLOCKS = 30;
const MAX_LINES = 3000;

/** RIS and BibTeX that the page prints: in paragraphs, in `pre`, in lines parted by `<br>`, in a `textarea`. */
export function citationBlocks(document: Document, lines: readonly Line[]): CitationBlock[] {
  const blocks: CitationBlock[] = [];
  const printed = lines.map(line => line.text);
  for (const area of all(document, 'textarea', 20)) {
    printed.push(
      '',
      ...textContentOf(area)
        .slice(0, 100_000)
        .split(/\r?\n/)
        .map(line => line.trim()),
    );
  }
  for (let at = 0; at < printed.length && blocks.length < MAX_BLOCKS; at++) {
    const first = printed[at]!;
    const block = RIS_START.test(first)
      ? ris(printed, at)
      : isBibtexStart(first)
        ? bibtex(printed, at)
        : undefined;
    if (!block) continue;
    if (!blocks.some(known => known.text === block.text)) blocks.push(block);
    at += block.lines - 1;
  }
  return blocks.map(({ format, text }) => ({ format, text }));
}

/** Characters of a citation in a box. */
const [SHORTEST, LONGEST] = [40, 1000];

/** What the page gives to be copied in boxes that nobody can type in: how to cite its work, say. */
export const boxedLines = (document: Document): PrintedLine[] =>
  all(document, 'textarea[readonly]', 20)
    .map(area => foldSpaces(textContentOf(area).slice(0, LONGEST + 1)))
    .filter(text => text.length >= SHORTEST && text.length <= LONGEST)
    .filter(text => !RIS_START.test(text) && !text.startsWith('@'))
    .map(text => ({ text, place: 'text' }));

type Block = CitationBlock & { lines: number };

/** From TY to ER; an entry that another TY or the page's end cuts off is kept as far as it goes. */
function ris(printed: readonly string[], from: number): Block | undefined {
  const taken: string[] = [];
  for (let at = from; at < printed.length && at < from + MAX_LINES; at++) {
    const line = printed[at]!;
    if (at > from && RIS_START.test(line)) break;
    taken.push(line.replace(RIS_TAG, '\n'));
    if (RIS_END.test(line)) return { format: 'ris', text: taken.join('\n'), lines: taken.length };
  }
  const tagged = taken.findLastIndex(line => /^[A-Z][A-Z0-9]\s{0,2}-/.test(line)) + 1;
  return tagged > 2
    ? { format: 'ris', text: `${taken.slice(0, tagged).join('\n')}\nER  - `, lines: tagged }
    : undefined;
}

/** From the @ to the brace that closes it; undefined when another entry or the page's end comes before. */
function bibtex(printed: readonly string[], from: number): Block | undefined {
  const taken: string[] = [];
  let depth = 0;
  for (let at = from; at < printed.length && at < from + MAX_LINES; at++) {
    const line = printed[at]!;
    if (at > from && isBibtexStart(line)) return undefined;
    taken.push(line);
    for (const sign of line.replace(/\\[{}]/g, '')) depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    if (depth <= 0) return { format: 'bibtex', text: taken.join('\n'), lines: taken.length };
  }
  return undefined;
}
