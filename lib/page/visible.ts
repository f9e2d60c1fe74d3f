import type { ClaimField } from '../model/page-reading.ts';
import type { Take } from '../model/claim-list.ts';
import { all, attribute, text } from './dom.ts';
import type { Line, Mark, Outline } from './outline.ts';
import { visibleAuthors } from './visible-authors.ts';
import { beforeColon, labelOf } from './vocabularies/label-hashes.ts';

/** Letters and digits only, in lower case: for telling whether two printed texts are the same. */
export const squeeze = (value: string): string => value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const ABSTRACT = /^(abstract|summary|author summary|resumen|resumo|résumé|zusammenfassung|sammendrag|sammanfattning|samenvatting|riassunto|abstrakt|аннотация|резюме|摘\s*要|要\s*旨|抄録|概要)\s*[:：.]?$/i;
/** Blocks named "abstract" that are not the abstract: other summaries and pictures. */
const NO_ABSTRACT = /graphic|highlight|teaser|editor|visual|lay-?summary|plain|toc|share|button|link|trans-?abstract/i;
const LOOKS_LIKE_SOURCE = /\b(vol(ume|\.)?|issue|iss\.|no\.|pp?\.|pages?|bind|band|bd\.|heft|jahrgang|núm\.?|tome|t\.)\s*\d|\d{4}\s*[;,]\s*\d+\s*[(:]|\d+\s*\(\d+[^)]{0,6}\)\s*[:,]?\s*(pp?\.?\s*)?[a-z]?\d|article (id|no|number)|第\s*\d+\s*[卷期巻号]|\d+\s*卷|№/i;
/** A journal's volume with its issue or pages: nothing else looks so. */
const STRONG_SOURCE = /^\W*(vol(ume|\.)?\s*\d+\W+(issue|no\.?|number|pp?\.|pages)\s*[\dS]|pages?:?\s*\d+\s*[-–]\s*\d+$)/i;
/** Links to other issues stand beside the paper's own. */
const OTHER_ISSUE = /current issue|previous|next|table of contents|all issues|latest|[<>»«›]\s*$|^\s*[<«‹]/i;
const DOI = /\b10\.\d{4,9}\/\S+/;

/** Where the page prints its title: the heading that a meta or the document's title repeats, else the first h1. */
export function titleLine(lines: readonly Line[], claimed: readonly string[], documentTitle: string): number {
  const wanted = new Set(claimed.map(squeeze).filter(title => title.length > 5));
  // squeezing is dear: only a line about as long as a wanted title can be one
  const lengths = claimed.map(title => title.length);
  const [shortest, longest] = [Math.min(...lengths) * 0.7, Math.max(...lengths) * 1.5];
  const whole = squeeze(documentTitle);
  let best = -1;
  let bestLength = 9;
  let firstHeading = -1;
  for (let index = 0; index < lines.length; index++) {
    const { text: printed, heading, region } = lines[index]!;
    const isHeading = heading > 0 && heading < 5;
    if (printed.length > 500 || (!isHeading && (printed.length < shortest || printed.length > longest)) || region === 'nav' || region === 'footer' || region === 'references') continue;
    const own = squeeze(printed);
    if (wanted.has(own)) return index;
    if (!isHeading) continue;
    if (own.length > bestLength && (whole.includes(own) || [...wanted].some(title => title.includes(own) || own.includes(title)))) {
      best = index;
      bestLength = own.length;
    }
    if (heading === 1 && firstHeading < 0 && printed.length > 15) firstHeading = index;
  }
  return best >= 0 ? best : firstHeading;
}

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
  const end = Math.min(abstract, heading < 0 ? Infinity : heading, start + 120, lines.length);
  return { from: Math.max(0, start - 30), to: end };
}

const lengthOf = (lines: readonly Line[], { from, to }: Mark): number => {
  let length = 0;
  for (let index = from; index < to && length < 1000; index++) length += lines[index]!.text.length;
  return length;
};

function abstracts(lines: readonly Line[], marks: readonly Mark[], at: number, take: Take): void {
  let found = 0;
  const own = marks.filter(mark => /abstract|summary|resumen|resume/.test(mark.kind) && !(at >= mark.from && at < mark.to)
    && !NO_ABSTRACT.test(`${attribute(mark.element, 'class')} ${attribute(mark.element, 'id')}`) && lines[mark.from]!.region !== 'references');
  const whole = own.filter(mark => ABSTRACT.test(lines[mark.from]!.text));
  for (const mark of own) {
    // a part of a structured abstract is no abstract
    if (found > 3 || whole.some(outer => outer !== mark && outer.from <= mark.from && outer.to >= mark.to && outer.to - outer.from > mark.to - mark.from)) continue;
    const block = lines.slice(mark.from, endOf(lines, mark));
    const value = joined(block);
    // a summary of labels and values is no abstract
    if (value.length > 120 && (mark.kind === 'abstract' || block.filter(line => labelOf(line.text) !== undefined).length < 2)) {
      take('abstract', value, 'visible:abstract', attribute(mark.element, 'lang'));
      found += 1;
    }
  }
  let tried = 0;
  for (let start = Math.max(at, 0); start < lines.length && tried < 4; start++) {
    const line = lines[start]!;
    if (line.region !== 'main' || line.text.length > 30 || !ABSTRACT.test(line.text)) continue;
    tried += 1;
    let end = start + 1;
    while (end < lines.length && end < start + 40 && !ends(lines[end]!, line.heading)) end += 1;
    const value = joined(lines.slice(start + 1, end));
    // a menu of the paper's sections begins with "Abstract" too
    if (value.length / (end - start) < 60 || value.length < 100) continue;
    take('abstract', value, 'visible:heading');
    return;
  }
}

/** The headings inside structured abstracts. */
const STRUCTURE = /^(background|introduction|context|objectives?|aims?|purpose|design|settings?|participants?|patients?|materials?|methods?|interventions?|measurements?|main outcome|results?|findings|conclusions?|discussion|significance|importance|interpretation|funding|limitations?|trial registration|hintergrund|methoden?|ergebnisse|schlussfolgerung|objetivos?|métodos?|resultados?|conclusion(es|ão)|methodology|data sources|originality)/i;
/** Where the lines of a block named "abstract" go on with something else. */
function endOf(lines: readonly Line[], { from, to }: Mark): number {
  const level = lines[from]!.heading;
  for (let index = from + 1; index < to; index++) {
    const line = lines[index]!;
    if (line.region === 'references' || AFTER_ABSTRACT.test(line.text) || (line.heading > 0 && line.heading <= level && !STRUCTURE.test(line.text))) return index;
  }
  return to;
}
/** Keywords, dates and notices that follow in the same block. */
const AFTER_ABSTRACT = /^(key ?words|index terms|physics subject headings|subject (areas|terms)|citation:|\(?received\b|doi:|related articles?|references|copyright|©|\d?\.? ?introduction$)(?![a-z])/i;

/** A new section ends an abstract; its own small headings (Background, Methods) do not. */
const ends = (line: Line, level: number): boolean => line.region === 'references' || (line.heading > 0 && (level === 0 || line.heading <= level)) || AFTER_ABSTRACT.test(line.text) || /^\d?\.? ?introduction\b/i.test(line.text) || isOtherLabel(line.text);

/** A record goes on with its next label. */
const isOtherLabel = (printed: string): boolean => {
  const label = printed.length < 40 ? labelOf(printed) ?? beforeColon(printed)?.label : undefined;
  return label !== undefined && !ABSTRACT.test(label) && !STRUCTURE.test(label) && !/^(?:description|note|beschreibung|descri)/i.test(label);
};

const joined = (part: readonly Line[]): string => part
  .filter((line, index) => !(index === 0 && ABSTRACT.test(line.text)))
  .map(line => (line.heading > 0 && !/[:.]$/.test(line.text) ? `${line.text}:` : line.text)).join(' ');

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
