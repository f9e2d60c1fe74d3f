/**
 * Access to a hostile document: a page can shadow `document.querySelector` or `form.children` by an element's name
 * (DOM clobbering reaches isolated worlds too), so methods and getters are taken from the prototypes.
 */
const get = <T>(prototype: object, name: string) => {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (target: object): T => getter?.call(target) as T;
};

const documentAll = Document.prototype.querySelectorAll;
const elementAll = Element.prototype.querySelectorAll;
const getAttribute = Element.prototype.getAttribute;

export const firstChildOf = get<Node | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = get<Node | null>(Node.prototype, 'nextSibling');
export const parentOf = get<Element | null>(Node.prototype, 'parentElement');
export const nodeTypeOf = get<number>(Node.prototype, 'nodeType');
export const textContentOf = get<string | null>(Node.prototype, 'textContent');
export const tagOf = get<string>(Element.prototype, 'tagName');
export const bodyOf = get<HTMLElement | null>(Document.prototype, 'body');
const titleGetter = get<string>(Document.prototype, 'title');
const documentElementOf = get<Element | null>(Document.prototype, 'documentElement');

/** document.title, or '' (an SVG named `title` cannot shadow it). */
export const titleOf = (document: Document): string => titleGetter(document) ?? '';
export const languageOf = (document: Document): string | undefined => {
  const root = documentElementOf(document);
  return (root && (attribute(root, 'lang') ?? attribute(root, 'xml:lang'))) || undefined;
};

/** Elements that match, at most `limit`, in document order. */
export function all(root: Document | Element, selector: string, limit = 1000): Element[] {
  const found = nodeTypeOf(root) === 9 ? documentAll.call(root, selector) : elementAll.call(root, selector);
  return found.length <= limit ? [...found] : Array.prototype.slice.call(found, 0, limit);
}

export const first = (root: Document | Element, selector: string): Element | undefined => all(root, selector, 1)[0];

export const attribute = (element: Element, name: string): string | undefined => getAttribute.call(element, name) ?? undefined;

/** White space folded to single blanks, ends trimmed. */
export function oneLine(text: string): string {
  const trimmed = text.trim();
  return /\s\s|[^\S ]/.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
}

/** Tags whose content is never text of the page. */
export const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'svg', 'SVG', 'SELECT', 'IFRAME', 'OBJECT', 'HEAD', 'TEXTAREA', 'CANVAS', 'VIDEO', 'AUDIO', 'annotation', 'annotation-xml', 'DATALIST']);

/** Tags that end a line before and after. Unknown custom elements are lines of their own too. */
export const BLOCK = new Set(('P DIV SECTION ARTICLE ASIDE HEADER FOOTER NAV MAIN H1 H2 H3 H4 H5 H6 UL OL LI DL DT DD TABLE THEAD TBODY TFOOT TR TD TH CAPTION '
  + 'BLOCKQUOTE PRE FORM FIELDSET LEGEND FIGURE FIGCAPTION ADDRESS HR BR DETAILS SUMMARY CENTER BODY HTML HGROUP SEARCH DIALOG').split(' '));

/**
 * Children and tags for the hot loops. Only a form's properties can be shadowed by the names of what is in it, so the
 * plain (fast) properties are used unless the element is a form, or answers so strangely that it must be one.
 */
export const tagIn = (element: Element): string => {
  const tag: unknown = element.tagName;
  return typeof tag === 'string' ? tag : tagOf(element);
};
export const childIn = (element: Element, tag: string): Node | null => (tag === 'FORM' ? firstChildOf(element) : element.firstChild);
export const nextIn = (node: Node, tag: string): Node | null => (tag === 'FORM' ? nextSiblingOf(node) : node.nextSibling);
/** True for elements; a form whose `nodeType` is shadowed counts. */
export const isElement = (node: Node): node is Element => {
  const type: unknown = node.nodeType;
  return type === 1 || typeof type !== 'number';
};

/** Text of an element as a person reads it, on one line; elements matching `without` are left out. */
export function text(element: Element | undefined, without?: string): string {
  if (!element) return '';
  const parts: string[] = [];
  const skip = without ? all(element, without) : [];
  collect(element, tagIn(element), parts, skip.length > 0 ? new Set(skip) : undefined);
  return oneLine(parts.join(''));
}

function collect(element: Element, tag: string, parts: string[], skip: Set<Element> | undefined) {
  let next: Node | null;
  for (let node = childIn(element, tag); node; node = next) {
    if (!isElement(node)) {
      if (node.nodeType === 3) parts.push(node.nodeValue ?? '');
      next = node.nextSibling;
      continue;
    }
    const own = tagIn(node);
    next = nextIn(node, own);
    if (SILENT.has(own) || skip?.has(node)) continue;
    const apart = BLOCK.has(own);
    if (apart) parts.push(' ');
    collect(node, own, parts, skip);
    if (apart) parts.push(' ');
  }
}
