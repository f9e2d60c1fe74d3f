import { Element, Text, type Document } from './nodes.ts';
import { asShown, isShadowRoot } from './shadow-roots.ts';

const VOID = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);
/** What is in these elements is one text, unescaped. */
const RAW = new Set('script style xmp iframe noembed noframes noscript plaintext'.split(' '));
const MAX_ELEMENTS = 200_000;
/** Deeper elements become children of their ancestor at this depth, so that walks over the tree cannot overflow. */
const MAX_DEPTH = 520;

/**
 * The tree of markup that a browser wrote (https://html.spec.whatwg.org/#serialising-html-fragments): tags are balanced
 * and attributes quoted, so nothing has to be guessed as for markup that people write. What no browser writes gives
 * some tree too.
 */
export function parseMarkup(inner: string, rootAttributes: string): Document {
  return new Markup(inner, rootAttributes).read();
}

class Markup {
  private readonly elements: Element[] = [];
  private current: Element;
  private depth = 0;
  /** Elements open beyond the depth that is kept. */
  private beyond = 0;
  /** Inside svg or math, whose names keep their case. */
  private foreign: Element | undefined;
  private hasShadows = false;

  constructor(
    private readonly html: string,
    rootAttributes: string,
  ) {
    this.current = new Element('HTML', undefined, rootAttributes, this.elements, 0);
    this.elements.push(this.current);
  }

  read(): Document {
    const { html, elements } = this;
    const root = this.current;
    let at = 0;
    while (at < html.length && elements.length < MAX_ELEMENTS) {
      const tag = html.indexOf('<', at);
      this.text(at, tag < 0 ? html.length : tag);
      if (tag < 0) break;
      const sign = html[tag + 1];
      if (sign === '/') at = this.close(tag);
      else if (sign === '!' || sign === '?')
        at = after(html, html.startsWith('<!--', tag) ? '-->' : '>', tag + 2);
      else at = this.open(tag);
    }
    while (this.depth > 0) this.leave();
    root.end = elements.length;
    const document = { elements, root, truncated: elements.length >= MAX_ELEMENTS };
    return this.hasShadows ? asShown(document, MAX_DEPTH) : document;
  }

  private text(from: number, to: number): void {
    if (to > from) this.current.append(new Text(this.current, this.html.slice(from, to), false));
  }

  private open(tag: number): number {
    const { html } = this;
    let at = tag + 1;
    for (
      let sign = html.charCodeAt(at);
      at < html.length && sign !== 32 && sign !== 62;
      sign = html.charCodeAt(at)
    )
      at += 1;
    const name = html.slice(tag + 1, at);
    const attributes = at;
    while (html[at] === ' ') {
      const equals = html.indexOf('="', at + 2);
      at = equals < 0 ? html.length : after(html, '"', equals + 2);
    }
    const foreign = this.foreign !== undefined || name === 'svg' || name === 'math';
    const element = new Element(
      foreign ? name : name.toUpperCase(),
      this.current,
      html.slice(attributes, at),
      this.elements,
      this.elements.length,
    );
    this.elements.push(element);
    this.current.append(element);
    at += 1;
    if (!foreign && VOID.has(name)) return at;
    if (!foreign && RAW.has(name)) {
      const stop = endOfRaw(html, name, at);
      if (stop > at) element.firstChild = element.lastChild = new Text(element, html.slice(at, stop), true);
      return after(html, '>', stop);
    }
    if (this.depth >= MAX_DEPTH) this.beyond += 1;
    else {
      this.current = element;
      this.depth += 1;
      if (foreign) this.foreign ??= element;
    }
    return at;
  }

  private close(tag: number): number {
    const { html } = this;
    const end = after(html, '>', tag);
    const written = html.slice(tag + 2, end - 1);
    if (!this.foreign && VOID.has(written)) return end;
    if (this.beyond > 0) {
      this.beyond -= 1;
      return end;
    }
    const name = written.toUpperCase();
    let levels = 1;
    for (let up: Element | undefined = this.current; up && up.tag.toUpperCase() !== name; up = up.parent)
      levels += 1;
    if (levels <= this.depth) for (; levels > 0; levels--) this.leave();
    return end;
  }

  private leave(): void {
    const left = this.current;
    if (isShadowRoot(left)) this.hasShadows = true;
    // what a template holds is no part of the page
    else if (left.tag === 'TEMPLATE') {
      this.elements.length = left.index + 1;
      left.firstChild = left.lastChild = left.lastElement = undefined;
    }
    left.end = this.elements.length;
    if (left === this.foreign) this.foreign = undefined;
    this.current = left.parent!;
    this.depth -= 1;
  }
}

/**
 * Where the text of a raw element ends. A script that opens a comment, and in it another script, holds that one's end
 * tag too (https://html.spec.whatwg.org/#script-data-escaped-state).
 */
function endOfRaw(html: string, name: string, from: number): number {
  const end = html.indexOf(`</${name}`, from);
  if (end < 0) return html.length;
  if (name !== 'script' || !html.slice(from, end).includes('<!--')) return end;
  const signs = /<!--|-->|<(\/?)script[\s/>]/gi;
  signs.lastIndex = from;
  let depth = 0; // 1: in a comment, 2: in a script in it
  for (let sign = signs.exec(html); sign; sign = signs.exec(html)) {
    if (sign[0] === '-->') depth = 0;
    else if (sign[0] === '<!--') depth = Math.max(depth, 1);
    else if (sign[1] === '') depth = depth > 0 ? 2 : 0;
    else if (depth < 2) return sign.index;
    else depth = 1;
  }
  return html.length;
}

/** The place behind the next `sign`, or the end. */
const after = (html: string, sign: string, from: number): number => {
  const place = html.indexOf(sign, from);
  return place < 0 ? html.length : place + sign.length;
};
