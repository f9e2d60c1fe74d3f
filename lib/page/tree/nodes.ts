/**
 * A page's tree as plain objects, read from its copy. The names are the DOM's, for the same things; nothing here is
 * live, runs or loads anything. `import { type Element } from '../page/dom.ts'` hides the browser's own type.
 */

export type Node = Element | Text;

export class Text {
  readonly nodeType = 3;
  next: Node | undefined;
  /** The text once it was asked for: long texts with many escapes are asked for often. */
  private read: string | undefined;

  /** `raw`: nothing in it is escaped. */
  constructor(
    readonly parent: Element,
    private readonly written: string,
    private readonly raw: boolean,
  ) {}

  get value(): string {
    this.read ??= this.raw ? this.written : decode(this.written);
    return this.read;
  }

  /** The same text at the end of another element. */
  copyInto(parent: Element): void {
    parent.append(new Text(parent, this.written, this.raw));
  }
}

export class Element {
  readonly nodeType = 1;
  next: Node | undefined;
  firstChild: Node | undefined;
  lastChild: Node | undefined;
  lastElement: Element | undefined;
  /** The element before this one, of the same parent. */
  previous: Element | undefined;
  /** Where the elements inside this one end among all of the document. */
  end: number;

  /**
   * `tag`: in capitals, or as written inside svg and math; `written`: the attributes as the browser writes them, each
   * as ` name="value"`; `elements`: all of the document, this one at `index`.
   */
  constructor(
    readonly tag: string,
    readonly parent: Element | undefined,
    private readonly written: string,
    readonly elements: readonly Element[],
    readonly index: number,
  ) {
    this.end = index + 1;
  }

  /** Puts a node, made with this element for its parent, behind the others. */
  append(node: Node): void {
    if (this.lastChild) this.lastChild.next = node;
    else this.firstChild = node;
    this.lastChild = node;
    if (node.nodeType === 3) return;
    node.previous = this.lastElement;
    this.lastElement = node;
  }

  /** The same element without what is inside, at the end of another one and of all the elements of a document. */
  copyInto(parent: Element | undefined, elements: Element[]): Element {
    const copy = new Element(this.tag, parent, this.written, elements, elements.length);
    elements.push(copy);
    parent?.append(copy);
    return copy;
  }

  attribute(name: string): string | undefined {
    const { written } = this;
    // most elements are asked for attributes that they do not have
    if (!written.includes(` ${name}="`)) return undefined;
    for (let at = 0; at < written.length;) {
      const equals = written.indexOf('="', at + 2);
      const close = equals < 0 ? -1 : written.indexOf('"', equals + 2);
      if (close < 0) return undefined;
      if (equals - at - 1 === name.length && written.startsWith(name, at + 1))
        return decode(written.slice(equals + 2, close));
      at = close + 1;
    }
    return undefined;
  }
}

export interface Document {
  /** Every element in document order; the first is <html>. */
  elements: Element[];
  root: Element;
  /** The page was larger than the limit and the tree ends early. */
  truncated: boolean;
}

/** The browser writes these five and no other, the ampersand first: https://html.spec.whatwg.org/#escapingString. */
const decode = (written: string): string =>
  written.includes('&')
    ? written
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&nbsp;', '\u00a0')
        .replaceAll('&amp;', '&')
    : written;
