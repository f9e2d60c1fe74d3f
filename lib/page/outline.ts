import { attribute, BLOCK, bodyOf, oneLine, SILENT, type Document, type Element } from './dom.ts';

export type Region = 'main' | 'nav' | 'aside' | 'footer' | 'references';

/** A run of text that stands on a line of its own: a block's direct text, a table cell, what stands between two <br>. */
export interface Line {
  text: string;
  /** The nearest block element around it. */
  element: Element;
  /** 1–6 inside h1–h6, else 0. */
  heading: number;
  region: Region;
}

/** A block whose id or class names what it holds: the lines from `from` up to, not including, `to`. */
export interface Mark {
  kind: string;
  element: Element;
  from: number;
  to: number;
}

export interface Outline {
  lines: Line[];
  marks: Mark[];
  /** The page was larger than the limit and was not read to its end. */
  truncated: boolean;
}

const MAX_NODES = 150_000;
const MAX_LINE = 20_000;
const MAX_DEPTH = 500;
/** What a class or id is looked at for: words that platforms use for the parts of an article's page. */
const MARKS = /abstract|keyword|kwd|author|contrib|creator|byline|citation|summary|resumen|resume/i;
const REGION_TAGS: { [tag: string]: Region } = { NAV: 'nav', ASIDE: 'aside', FOOTER: 'footer' };
const REFERENCES =
  /(^|[\s_-])((?:hidden)?references?|ref-?list|bibliograph\w*|citation-?list|cited-?by|literature-?cited|footnotes?)([\s_-]|$)/i;
const ASIDE =
  /(^|[\s_-])(related|recommend\w*|sidebar|similar|also-?read|trending|most-?read|cookie\w*|modal|comments?|social|share|advert\w*)([\s_-]|$)/i;
const NAV = /(^|[\s_-])(nav|navbar|navigation|breadcrumbs?|menu|toolbar)([\s_-]|$)/i;

const nameOf = (element: Element): string =>
  `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;

/** What a block's class and id say: its part of the page, and what it holds. Pages repeat few names many times. */
interface Named {
  kind?: string;
  region?: Region;
}

/** One walk over the page: its lines in order, and the blocks that say what they hold. */
export function outline(document: Document): Outline {
  const walk = new Walk();
  const body = bodyOf(document);
  if (body) {
    walk.into(body, body, 0, 'main', false, 0);
    walk.flush(body, 0, 'main');
  }
  return walk;
}

class Walk implements Outline {
  readonly lines: Line[] = [];
  readonly marks: Mark[] = [];
  truncated = false;
  private nodes = 0;
  private run = '';
  private readonly names = new Map<string, Named>();

  flush(element: Element, heading: number, region: Region): void {
    const { run } = this;
    if (run === '') return;
    this.run = '';
    const line = oneLine(run.length > MAX_LINE ? run.slice(0, MAX_LINE) : run);
    if (line !== '') this.lines.push({ text: line, element, heading, region });
  }

  into(element: Element, block: Element, heading: number, region: Region, pre: boolean, depth: number): void {
    for (let node = element.firstChild; node; node = node.next) {
      if (++this.nodes > MAX_NODES) {
        this.truncated = true;
        return;
      }
      if (node.nodeType === 3) {
        this.read(node.value, block, heading, region, pre);
        continue;
      }
      const { tag } = node;
      if (SILENT.has(tag) || depth > MAX_DEPTH) continue;
      if (!BLOCK.has(tag) && !tag.includes('-')) {
        this.into(node, block, heading, region, pre, depth + 1);
        continue;
      }
      this.flush(block, heading, region);
      if (tag !== 'BR' && tag !== 'HR') this.block(node, heading, region, pre, depth);
    }
  }

  private read(value: string, block: Element, heading: number, region: Region, pre: boolean): void {
    if (!pre || !value.includes('\n')) {
      this.run += value;
      return;
    }
    const parts = value.split('\n');
    parts.forEach((part, index) => {
      this.run += part;
      if (index < parts.length - 1) this.flush(block, heading, region);
    });
  }

  private block(element: Element, around: number, outer: Region, pre: boolean, depth: number): void {
    const { tag } = element;
    const name = tag === 'TR' || tag === 'TBODY' ? '' : nameOf(element);
    const named = name.length > 1 ? this.named(name) : undefined;
    const heading = tag.length === 2 && tag >= 'H1' && tag <= 'H6' ? Number(tag[1]) : around;
    const fixed = outer === 'references' || outer === 'nav' || outer === 'footer';
    const region = fixed ? outer : (REGION_TAGS[tag] ?? named?.region ?? outer);
    const { lines, marks } = this;
    const from = lines.length;
    this.into(element, element, heading, region, pre || tag === 'PRE', depth + 1);
    this.flush(element, heading, region);
    if (named?.kind && lines.length > from && marks.length < 2000)
      marks.push({ kind: named.kind, element, from, to: lines.length });
  }

  private named(name: string): Named {
    let named = this.names.get(name);
    if (!named) {
      named = {};
      const kind = MARKS.exec(name)?.[0].toLowerCase();
      if (kind) named.kind = kind;
      const region = REFERENCES.test(name)
        ? 'references'
        : NAV.test(name)
          ? 'nav'
          : ASIDE.test(name)
            ? 'aside'
            : undefined;
      if (region) named.region = region;
      this.names.set(name, named);
    }
    return named;
  }
}
