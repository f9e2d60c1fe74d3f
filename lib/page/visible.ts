import type { PrintedLine } from '../record/page-reading.ts';
import type { Take } from '../record/claim-list.ts';
import { anyOf } from '../text/any-of.ts';
import { cleanText } from '../text/clean-text.ts';
import { isProse } from '../text/prose.ts';
import { all, attribute, text, type Element } from './dom.ts';
import type { Line, NamedBlock, Outline, Region } from './outline.ts';
import { ownLabel } from './vocabularies/own-label.ts';
import { ABSTRACT, abstracts } from './visible-abstract.ts';
import { isKind } from './title-line.ts';
import { visibleAuthors } from './visible-authors.ts';

/**
 * Claims of what a person sees: title, subtitle, authors, abstract, keywords; and the lines that may say more. `at` is
 * the title's line; -1: none is known. `isLater` tells of which lines the page is about other things than its work.
 */
export function visible(
  { lines, blocks }: Outline,
  at: number,
  isLater: (at: number) => boolean,
  take: Take,
): PrintedLine[] {
  headings(lines, at, take);
  const window = headWindow(lines, blocks, at);
  visibleAuthors(lines, blocks, at, window.to, take);
  abstracts(lines, blocks, at, take);
  keywords(lines, blocks, take);
  const title = lines[at] && cleanText(lines[at].text);
  return printedLines(lines, window, title, isLater);
}

/** Class or id of a subtitle's block. */
const SUBTITLE = /sub-?title|title-?sub(?!ject)|subt[ií]tulo|sous-?titre|undertitel|untertitel/i;

/** Other names of what the title names, which are none of its subtitle: "Synonyms: …". */
const OTHER_NAMES =
  /^(?:synonyms?|also known as|other names?|alternative (?:names?|titles?)|abbreviations?) ?:/i;

const hasLetter = (printed: string): boolean => /\p{L}/u.test(printed);

/** Claims the title as it is printed, a subtitle under it, and the page's first headings. */
function headings(lines: readonly Line[], at: number, take: Take): void {
  if (at >= 0) {
    const title = lines[at]!;
    take('title', titleIn(title), 'visible:title', attribute(title.element, 'lang'));
    const within = all(title.element, '[class*="subtitle" i], [class*="sub-title" i]', 9);
    take('subtitle', within.map(one => text(one)).find(hasLetter), 'visible:subtitle');
    const next = lines[at + 1];
    if (
      next &&
      !OTHER_NAMES.test(next.text) &&
      SUBTITLE.test(`${attribute(next.element, 'class')} ${attribute(next.element, 'id')}`)
    )
      take('subtitle', next.text, 'visible:subtitle');
  }
  lines
    .filter(
      ({ heading, region, text: printed }) =>
        heading === 1 && region !== 'nav' && region !== 'footer' && !isKind(printed),
    )
    .slice(0, 4)
    .forEach(line => take('title', titleIn(line), 'visible:h1'));
}

/** What stands in a title's line beside it: marks of notes, badges and buttons, what is only read aloud. */
const BESIDE_TITLE = [
  ...['sup a', '.sr-only', '.screenreader-text', '.visually-hidden', 'button'],
  ...['[class*="badge" i]', '.tag', '[class^="tag-" i]', '[class*=" tag-" i]', '[class$="-tag" i]'],
].join(', ');

/** A badge behind the title, in an element of its own. */
const BADGE = /^(?:oa|open access|free|new|pdf|html|开放获取|网络首发|优先出版)$/iu;

/** The title in a line, without what stands beside it. */
function titleIn({ element, text: printed }: Line): string {
  const plain = text(element, BESIDE_TITLE);
  const title = plain && plain.length <= printed.length ? plain : printed;
  const badge = all(element, 'i, em, span, a', 9)
    .map(one => text(one))
    .find(one => BADGE.test(one) && title.endsWith(one));
  return badge === undefined ? title : title.slice(0, -badge.length).trim();
}

/** The lines around the title that belong to its head: from a little above it down to the abstract or the text. */
function headWindow(
  lines: readonly Line[],
  blocks: readonly NamedBlock[],
  at: number,
): { from: number; to: number } {
  const start = Math.max(at, 0);
  const abstract = blocks.find(
    block => block.kind === 'abstract' && block.from > start && lengthOf(lines, block) > 200,
  );
  const after = (test: (line: Line) => boolean): number | undefined => {
    const found = lines.findIndex((line, index) => index > start && test(line));
    return found < 0 ? undefined : found;
  };
  // lists of names and addresses are neither so long nor written in sentences
  const prose = after(line => line.text.length > 500 && isProse(line.text, 3));
  const ends = [
    abstract?.from,
    after(line => ABSTRACT.test(line.text)),
    prose === undefined ? undefined : prose + 8,
    start + 120,
    lines.length,
  ];
  // far down the page stands a colophon: what is above it is the paper's end
  const isColophon = start > 150 && lines[start]!.heading === 0;
  return {
    from: Math.max(0, start - (isColophon ? 0 : 30)),
    to: Math.min(...ends.map(end => end ?? Infinity)),
  };
}

const lengthOf = (lines: readonly Line[], { from, to }: NamedBlock): number => {
  let length = 0;
  for (let index = from; index < to && length < 1000; index++) length += lines[index]!.text.length;
  return length;
};

/** What is printed among keywords: the list's own label, and buttons. */
const NO_KEYWORD = new RegExp(
  `^${anyOf([
    'key ?words?:?',
    'search (?:for )?this keyword',
    'add to .*',
    'view .*',
    'show .*',
    'more',
    'less',
    '\\+',
    'top',
  ])}$`,
  'i',
);
const isKeyword = (value: string): boolean =>
  value.length > 1 && value.length < 100 && !NO_KEYWORD.test(value);

/** Blocks of words that many look for on the site. */
const SEARCHED = /\b(?:hot|top)[-_]?keyword/;

/** Elements that hold one keyword each, the surest first. */
const KEYWORD_ELEMENTS = ['[class*="kwd" i], [class*="keyword" i]', 'a', 'li', 'span'];

/** Claims keywords item by item, where blocks or their parts are one keyword each; else as one string. */
function keywords(lines: readonly Line[], blocks: readonly NamedBlock[], take: Take): void {
  const own = blocks.filter(
    ({ kind, element, from }) =>
      /keyword|kwd/.test(kind) &&
      !SEARCHED.test(attribute(element, 'class') ?? '') &&
      lines[from]!.region !== 'references',
  );
  const single = own
    .filter(block => block.to === block.from + 1)
    .map(block => lines[block.from]!.text)
    .filter(isKeyword);
  if (new Set(single).size > 2) {
    for (const item of new Set(single)) take('keyword', item, 'visible:keywords');
    return;
  }
  for (const { element } of own) {
    const items = keywordsIn(element);
    for (const item of items) take('keyword', item, 'visible:keywords');
    if (items.length > 0) return;
    const whole = text(element, 'h1, h2, h3, h4, h5, strong').replace(/^key ?words?\s*[:：]?/i, '');
    if (whole.length > 3 && whole.length < 1500 && isKeyword(whole.slice(0, 90))) {
      take('keywords', whole, 'visible:keywords');
      return;
    }
  }
}

/** The keywords of a block whose markup parts them; none where it parts fewer than two. */
function keywordsIn(block: Element): string[] {
  for (const selector of KEYWORD_ELEMENTS) {
    const items = all(block, selector, 100)
      .filter(item => all(item, 'a, li, span', 2).length < 2)
      .map(item => text(item).replace(/[;,.]$/, ''))
      .filter(isKeyword);
    if (new Set(items).size > 1) return items;
  }
  return [];
}

/** Words that tell what became of a paper: retracted, corrected, an erratum … */
const STANDING_WORDS = ['retract', 'correct', 'errat', 'corrigend', 'concern', 'withdr'];
const STANDING = new RegExp(anyOf(STANDING_WORDS), 'i');

/** Words of a line that may tell of the work from far away: identifiers, a volume, what became of the paper. */
const TELLING = new RegExp(
  anyOf([
    '\\b10\\.\\d{4}', // a DOI
    '\\bPM(?:ID|C\\d)',
    '^PubMed:? \\d',
    'ISSN',
    '^(?:OCLC|LCCN)\\b',
    '^\\W*(?:vol|pages?\\b).*\\d',
    // "Annals of Bogs, Vol. 4 No. 1, 2019"
    '^[^\\s\\d]{1,9}:? ?\\d{1,5} ?[-–] ?\\d{1,5}\\.?$',
    '^[^\\d]{4,80},? vol\\. ?\\d.{1,30}(?:19|20)\\d\\d\\.?$',
    'removed',
    ...STANDING_WORDS,
  ]),
  'i',
);

/** The first link of a line about what became of the paper. */
function linkOf(element: Element, printed: string): { link?: string } {
  const link = STANDING.test(printed)
    ? all(element, 'a[href]', 9).find(one => printed.includes(text(one)))
    : undefined;
  const href = link && attribute(link, 'href');
  return href ? { link: href } : {};
}

/** Characters of the longest line that may tell of the work. */
const MAX_PRINTED = 400;

/** Where a line away from the title is. */
function farPlace(region: Region): PrintedLine['place'] {
  if (region === 'main') return 'text';
  return region === 'aside' ? 'aside' : 'edge';
}

/** A line as it is read, with a colon behind a label that only its markup parts from the value. */
function written(line: Line): string {
  const own = ownLabel(line);
  return own && !/[:：]$/.test(line.text.slice(0, own.length))
    ? `${line.text.slice(0, own.length)}: ${line.text.slice(own.length).trimStart()}`
    : line.text;
}

/**
 * The lines of the title's surroundings, and telling ones elsewhere, citations with the title among them. What they
 * are, the recogniser says.
 */
function printedLines(
  lines: readonly Line[],
  window: { from: number; to: number },
  title: string | undefined,
  isLater: (at: number) => boolean,
): PrintedLine[] {
  const found: PrintedLine[] = [];
  for (let index = 0; index < lines.length && found.length < 250; index++) {
    const { text: printed, region, element } = lines[index]!;
    if (printed.length > MAX_PRINTED) continue;
    const isCitation = title !== undefined && printed.length > title.length + 20 && printed.includes(title);
    if (region === 'references' && !isCitation) continue;
    const isHead =
      index >= window.from && index < window.to && region !== 'footer' && region !== 'references';
    if (!isHead && !isCitation && !TELLING.test(printed)) continue;
    const place = isHead ? (region === 'aside' ? 'beside' : 'head') : farPlace(region);
    found.push({
      text: isHead ? written(lines[index]!) : printed,
      place,
      ...linkOf(element, printed),
      ...(isLater(index) && { later: true }),
    });
  }
  return found;
}
