import type { ClaimField } from '../model/page-reading.ts';
import type { Take } from '../model/claim-list.ts';
import { all, attribute, text } from './dom.ts';
import type { Line, Mark, Outline } from './outline.ts';
import { titleLine } from './title-line.ts';
import { ABSTRACT, abstracts } from './visible-abstract.ts';
import { visibleAuthors } from './visible-authors.ts';

const LOOKS_LIKE_SOURCE = /\b(vol(ume|\.)?|issue|iss\.|no\.|pp?\.|pages?|bind|band|bd\.|heft|jahrgang|núm\.?|tome|t\.)\s*\d|\d{4}\s*[;,]\s*\d+\s*[(:]|\d+\s*\(\d+[^)]{0,6}\)\s*[:,]?\s*(pp?\.?\s*)?[a-z]?\d|article (id|no|number)|,\s*\d{1,4},\s*[a-z]?\d+(\s*[-–]\s*[a-z]?\d+)?,\s*(19|20)\d\d\b|\s\d{1,4},\s*[a-z]?\d{1,7}(\s*[-–]\s*\d+)?\s*\((19|20)\d\d\)|第\s*\d+\s*[卷期巻号]|\d+\s*卷|№/i;
/** A journal's volume with its issue or pages: nothing else looks so. */
const STRONG_SOURCE = /^\W*(vol(ume|\.)?\s*\d+\W+(issue|no\.?|number|pp?\.|pages)\s*[\dS]|pages?:?\s*\d+\s*[-–]\s*\d+$)/i;
/** Links to other issues stand beside the paper's own. */
const OTHER_ISSUE = /current issue|previous|next|table of contents|all issues|latest|[<>»«›]\s*$|^\s*[<«‹]/i;
const DOI = /\b10\.\d{4,9}\/\S+/;

/** Claims of what a person sees: title, subtitle, authors, source lines, abstract, keywords, identifiers. */
export function visible({ lines, marks }: Outline, claimed: readonly string[], documentTitle: string, take: Take): void {
  const at = titleLine(lines, claimed, documentTitle);
  headings(lines, at, take);
  const window = headWindow(lines, marks, at);
  for (let index = window.from; index < window.to; index++) {
    const line = lines[index]!;
    if (line.region === 'references' || line.region === 'footer') continue;
    if (isSource(line)) take('source-line', line.text, 'visible:line');
    if (line.text.length < 200 && /^(first published|published|available online|epub|date)\b.{0,30}\d{4}/i.test(line.text)) take('date-online', line.text.replace(/^[^:\d]*:/, ''), 'visible:published');
  }
  if (!lines.slice(window.from, window.to).some(isSource)) distantSources(lines, take);
  visibleAuthors(lines, marks, at, window.to, take);
  abstracts(lines, marks, at, take);
  keywords(lines, marks, take);
  identifiers(lines, window, take);
}

const isSource = ({ text: printed }: Line): boolean => printed.length < 300 && LOOKS_LIKE_SOURCE.test(printed) && !OTHER_ISSUE.test(printed);

/** Source lines far from the title count only where there are none near it, and when they are unmistakable. */
function distantSources(lines: readonly Line[], take: Take): void {
  const found = lines.filter(line => line.region === 'main' && line.text.length < 120 && STRONG_SOURCE.test(line.text) && !OTHER_ISSUE.test(line.text));
  for (const { text: printed } of found.slice(0, 3)) take('source-line', printed, 'visible:line');
}

function headings(lines: readonly Line[], at: number, take: Take): void {
  if (at >= 0) {
    const title = lines[at]!;
    const plain = text(title.element, 'sup a, .sr-only, button');
    take('title', plain && plain.length <= title.text.length ? plain : title.text, 'visible:title', attribute(title.element, 'lang'));
    const next = lines[at + 1];
    if (next && /sub-?title/i.test(`${attribute(next.element, 'class')} ${attribute(next.element, 'id')}`)) take('subtitle', next.text, 'visible:subtitle');
  }
  lines.filter(line => line.heading === 1 && line.region !== 'nav' && line.region !== 'footer').slice(0, 4)
    .forEach(line => take('title', line.text, 'visible:h1'));
}

/** The lines around the title that belong to its head: from a little above it down to the abstract or the text. */
function headWindow(lines: readonly Line[], marks: readonly Mark[], at: number): { from: number; to: number } {
  const start = Math.max(at, 0);
  const abstract = marks.find(mark => mark.kind === 'abstract' && mark.from > start && lengthOf(lines, mark) > 200)?.from ?? Infinity;
  const heading = lines.findIndex((line, index) => index > start && ABSTRACT.test(line.text));
  const prose = lines.findIndex((line, index) => index > start && isProse(line.text));
  const end = Math.min(abstract, heading < 0 ? Infinity : heading, prose < 0 ? Infinity : prose + 8, start + 120, lines.length);
  // far down the page stands a colophon: what is above it is the paper's end
  return { from: Math.max(0, start - (start > 150 && lines[start]!.heading === 0 ? 0 : 30)), to: end };
}

/** Running text, which lists of names and addresses are not: the head ends soon after. */
const isProse = (printed: string): boolean => printed.length > 500 && (printed.match(/\p{Ll}{2}[.?!]\s+\p{Lu}\p{Ll}+ \p{Ll}/gu)?.length ?? 0) > 2;

const lengthOf = (lines: readonly Line[], { from, to }: Mark): number => {
  let length = 0;
  for (let index = from; index < to && length < 1000; index++) length += lines[index]!.text.length;
  return length;
};

const NO_KEYWORD = /^(key ?words?:?|search (for )?this keyword|add to .*|view .*|show .*|more|less|\+|top)$/i;
const isKeyword = (value: string): boolean => value.length > 1 && value.length < 100 && !NO_KEYWORD.test(value);

/** Keywords item by item: blocks that are one keyword each, or the parts of a block of keywords. */
function keywords(lines: readonly Line[], marks: readonly Mark[], take: Take): void {
  const own = marks.filter(mark => /keyword|kwd/.test(mark.kind) && lines[mark.from]!.region !== 'references');
  const single = own.filter(mark => mark.to === mark.from + 1).map(mark => lines[mark.from]!.text).filter(isKeyword);
  if (new Set(single).size > 2) {
    for (const item of new Set(single)) take('keyword', item, 'visible:keywords');
    return;
  }
  for (const mark of own) {
    for (const selector of ['[class*="kwd" i], [class*="keyword" i]', 'a', 'li', 'span']) {
      const items = all(mark.element, selector, 100).filter(item => all(item, 'a, li, span', 2).length < 2).map(item => text(item).replace(/[;,.]$/, '')).filter(isKeyword);
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

function identifiers(lines: readonly Line[], window: { from: number; to: number }, take: Take): void {
  const say = (field: ClaimField, value: string | undefined, source: string) => take(field, value, source);
  let outside = 0;
  for (let index = 0; index < lines.length; index++) {
    const { text: printed, region } = lines[index]!;
    if (printed.length > 1500 || region === 'references') continue;
    if (printed.includes('ISSN')) say('ISSN', /\bISSN:?\s*(?:\([^)]*\)\s*)?(\d{4}-?\d{3}[\dX])\b/i.exec(printed)?.[1], 'visible:text');
    if (region === 'aside') continue;
    const inside = index >= window.from && index < window.to;
    if (printed.includes('10.')) {
      const doi = DOI.exec(printed)?.[0];
      if (doi && (inside || outside++ < 3)) say('DOI', doi, inside ? 'visible:head' : 'visible:text');
    }
    if (printed.includes('PM')) {
      say('PMID', /\bPMID:?\s*(\d{4,9})\b/.exec(printed)?.[1], 'visible:text');
      say('PMCID', /\b(PMC\d{4,9})\b/.exec(printed)?.[1], inside ? 'visible:head' : 'visible:text');
    }
  }
}
