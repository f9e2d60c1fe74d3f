import { attribute, BLOCK, bodyOf, firstChildOf, nextSiblingOf, nodeTypeOf, oneLine, SILENT, tagOf, textContentOf } from './dom.ts';

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
const REFERENCES = /(^|[\s_-])(references?|ref-?list|bibliograph\w*|citation-?list|cited-?by|literature-?cited|footnotes?)([\s_-]|$)/i;
const ASIDE = /(^|[\s_-])(related|recommend\w*|sidebar|similar|also-?read|trending|most-?read|cookie\w*|modal|comments?|social|share|advert\w*)([\s_-]|$)/i;
const NAV = /(^|[\s_-])(nav|navbar|navigation|breadcrumbs?|menu|toolbar)([\s_-]|$)/i;

/** One walk over the page: its lines in order, and the blocks that say what they hold. */
export function outline(document: Document): Outline {
  const lines: Line[] = [];
  const marks: Mark[] = [];
  let nodes = 0;
  let truncated = false;
  let run = '';
  let runBlock: Element | null = null;
  let runHeading = 0;
  let runRegion: Region = 'main';

  const flush = () => {
    if (run) {
      const line = run.length > MAX_LINE ? oneLine(run.slice(0, MAX_LINE)) : oneLine(run);
      if (line && runBlock) lines.push({ text: line, element: runBlock, heading: runHeading, region: runRegion });
      run = '';
    }
  };

  const walk = (element: Element, block: Element, heading: number, region: Region, pre: boolean, depth: number) => {
    for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) {
      if (++nodes > MAX_NODES) {
        truncated = true;
        return;
      }
      const type = nodeTypeOf(node);
      if (type === 3) {
        const value = textContentOf(node) ?? '';
        runBlock = block;
        runHeading = heading;
        runRegion = region;
        if (!pre || !value.includes('\n')) run += value;
        else for (const part of value.split('\n')) {
          run += part;
          flush();
          runBlock = block;
        }
        continue;
      }
      if (type !== 1) continue;
      const child = node as Element;
      const tag = tagOf(child);
      if (SILENT.has(tag) || depth > MAX_DEPTH) continue;
      if (!BLOCK.has(tag) && !tag.includes('-')) {
        walk(child, block, heading, region, pre, depth + 1);
        continue;
      }
      flush();
      if (tag === 'BR' || tag === 'HR') continue;
      const name = `${attribute(child, 'class') ?? ''} ${attribute(child, 'id') ?? ''}`;
      const named = name.length > 1;
      const kind = named ? MARKS.exec(name)?.[0].toLowerCase() : undefined;
      const from = lines.length;
      walk(
        child, child,
        /^H[1-6]$/.test(tag) ? Number(tag[1]) : heading,
        regionOf(tag, named ? name : '', region),
        pre || tag === 'PRE', depth + 1,
      );
      flush();
      if (kind && lines.length > from && marks.length < 2000) marks.push({ kind, element: child, from, to: lines.length });
    }
  };

  const body = bodyOf(document);
  if (body) walk(body, body, 0, 'main', false, 0);
  flush();
  return { lines, marks, truncated };
}

function regionOf(tag: string, name: string, around: Region): Region {
  if (around === 'references' || around === 'nav' || around === 'footer') return around;
  const byTag = REGION_TAGS[tag];
  if (byTag) return byTag;
  if (name) {
    if (REFERENCES.test(name)) return 'references';
    if (NAV.test(name)) return 'nav';
    if (ASIDE.test(name)) return 'aside';
  }
  return around;
}
