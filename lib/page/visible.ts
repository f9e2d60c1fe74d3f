import type { PrintedLine } from '../record/page-reading.ts';
import type { Take } from '../record/claim-list.ts';
import { all, attribute, text, type Element } from './dom.ts';
import type { Line, Mark, Outline } from './outline.ts';
import { titleLine } from './title-line.ts';
import { ABSTRACT, abstracts } from './visible-abstract.ts';
import { visibleAuthors } from './visible-authors.ts';

/** Claims of what a person sees: title, subtitle, authors, abstract, keywords; and the lines that may say more. */
export function visible(
  { lines, marks }: Outline,
  claimed: readonly string[],
  documentTitle: string,
  take: Take,
): PrintedLine[] {
  const at = titleLine(lines, claimed, documentTitle);
  headings(lines, at, take);
  const window = headWindow(lines, marks, at);
  visibleAuthors(lines, marks, at, window.to, take);
  abstracts(lines, marks, at, take);
  keywords(lines, marks, take);
  return printedLines(lines, window);
}

function headings(lines: readonly Line[], at: number, take: Take): void {
  if (at >= 0) {
    const title = lines[at]!;
    const plain = text(title.element, 'sup a, .sr-only, button');
    take(
      'title',
      plain && plain.length <= title.text.length ? plain : title.text,
      'visible:title',
      attribute(title.element, 'lang'),
    );
    const next = lines[at + 1];
    if (next && /sub-?title/i.test(`${attribute(next.element, 'class')} ${attribute(next.element, 'id')}`))
      take('subtitle', next.text, 'visible:subtitle');
  }
  lines
    .filter(line => line.heading === 1 && line.region !== 'nav' && line.region !== 'footer')
    .slice(0, 4)
    .forEach(line => take('title', line.text, 'visible:h1'));
}

/** The lines around the title that belong to its head: from a little above it down to the abstract or the text. */
function headWindow(
  lines: readonly Line[],
  marks: readonly Mark[],
  at: number,
): { from: number; to: number } {
  const start = Math.max(at, 0);
  const abstract =
    marks.find(mark => mark.kind === 'abstract' && mark.from > start && lengthOf(lines, mark) > 200)?.from ??
    Infinity;
  const heading = lines.findIndex((line, index) => index > start && ABSTRACT.test(line.text));
  const prose = lines.findIndex((line, index) => index > start && isProse(line.text));
  const end = Math.min(
    abstract,
    heading < 0 ? Infinity : heading,
    prose < 0 ? Infinity : prose + 8,
    start + 120,
    lines.length,
  );
  // far down the page stands a colophon: what is above it is the paper's end
  return { from: Math.max(0, start - (start > 150 && lines[start]!.heading === 0 ? 0 : 30)), to: end };
}

/** Running text, which lists of names and addresses are not: the head ends soon after. */
const isProse = (printed: string): boolean =>
  printed.length > 500 && (printed.match(/\p{Ll}{2}[.?!]\s+\p{Lu}\p{Ll}+ \p{Ll}/gu)?.length ?? 0) > 2;

const lengthOf = (lines: readonly Line[], { from, to }: Mark): number => {
  let length = 0;
  for (let index = from; index < to && length < 1000; index++) length += lines[index]!.text.length;
  return length;
};

const NO_KEYWORD = /^(key ?words?:?|search (for )?this keyword|add to .*|view .*|show .*|more|less|\+|top)$/i;
const isKeyword = (value: string): boolean =>
  value.length > 1 && value.length < 100 && !NO_KEYWORD.test(value);

/** Keywords item by item: blocks that are one keyword each, or the parts of a block of keywords. */
function keywords(lines: readonly Line[], marks: readonly Mark[], take: Take): void {
  const own = marks.filter(
    mark => /keyword|kwd/.test(mark.kind) && lines[mark.from]!.region !== 'references',
  );
  const single = own
    .filter(mark => mark.to === mark.from + 1)
    .map(mark => lines[mark.from]!.text)
    .filter(isKeyword);
  if (new Set(single).size > 2) {
    for (const item of new Set(single)) take('keyword', item, 'visible:keywords');
    return;
  }
  for (const mark of own) {
    for (const selector of ['[class*="kwd" i], [class*="keyword" i]', 'a', 'li', 'span']) {
      const items = all(mark.element, selector, 100)
        .filter(item => all(item, 'a, li, span', 2).length < 2)
        .map(item => text(item).replace(/[;,.]$/, ''))
        .filter(isKeyword);
      if (new Set(items).size > 1) {
        for (const item of items) take('keyword', item, 'visible:keywords');
        return;
      }
    }
    const whole = text(mark.element, 'h1, h2, h3, h4, h5, strong').replace(/^key ?words?\s*[:：]?/i, '');
    if (whole.length > 3 && whole.length < 1500 && isKeyword(whole.slice(0, 90))) {
      take('keywords', whole, 'visible:keywords');
      return;
    }
  }
}

/** Words of a line that may tell of the work from far away: identifiers, a volume, what became of the paper. */
const TELLING =
  /\b10\.\d{4}|\bPM(?:ID|C\d)|ISSN|^\W*(?:vol|pages?\b).*\d|retract|correct|errat|corrigend|concern|withdr|removed/i;

const STANDING = /retract|correct|errat|corrigend|concern|withdr/i;

/** Where a line about the paper's standing leads: its first link. */
function leads(element: Element, printed: string): { link?: string } {
  const link = STANDING.test(printed)
    ? all(element, 'a[href]', 9).find(one => printed.includes(text(one)))
    : undefined;
  const href = link && attribute(link, 'href');
  return href ? { link: href } : {};
}

/** The lines of the title's surroundings, and telling ones elsewhere. The recogniser says what they are. */
function printedLines(lines: readonly Line[], window: { from: number; to: number }): PrintedLine[] {
  const found: PrintedLine[] = [];
  for (let index = 0; index < lines.length && found.length < 250; index++) {
    const { text: printed, region, element } = lines[index]!;
    if (region === 'references' || printed.length > 400) continue;
    if (index >= window.from && index < window.to && region !== 'footer')
      found.push({
        text: printed,
        place: region === 'aside' ? 'beside' : 'head',
        ...leads(element, printed),
      });
    else if (TELLING.test(printed))
      found.push({
        text: printed,
        place: region === 'main' ? 'text' : region === 'aside' ? 'aside' : 'edge',
        ...leads(element, printed),
      });
  }
  return found;
}
