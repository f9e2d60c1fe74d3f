/**
 * Questions to a page itself. It can shadow what it is asked by elements of that name (`<img name="documentElement">`,
 * inputs in a form that stands in the place of <html>), in isolated worlds too; a prototype's getters it cannot.
 */
const getter = <T>(prototype: object, name: string) => {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name)!;
  return (of: Node): T => get!.call(of) as T;
};
const [ofDocument, ofNode, ofElement] = [Document.prototype, Node.prototype, Element.prototype];

export const rootOf = getter<Element | null>(ofDocument, 'documentElement');
/** MIME type. */
export const contentTypeOf = getter<string>(ofDocument, 'contentType');
export const readyStateOf = getter<DocumentReadyState>(ofDocument, 'readyState');
export const firstChildOf = getter<Node | null>(ofNode, 'firstChild');
export const nextSiblingOf = getter<Node | null>(ofNode, 'nextSibling');
/** The element's name as it is written, but for a prefix. */
export const nameOf = getter<string>(ofElement, 'localName');

const { getElementsByTagName, getHTML } = ofElement;
const attributesOf = getter<NamedNodeMap>(ofElement, 'attributes');
/** The attributes of an element, name and value. */
export const attributesIn = (element: Element): [string, string][] =>
  Array.from(attributesOf(element), ({ name, value }) => [name, value]);

/** True when more than so many elements are inside. Looks no further: asked by `[than]`, Chromium counts them all. */
export const holdsMore = (element: Element, than: number): boolean =>
  getElementsByTagName.call(element, '*').item(than) !== null;

/** What is inside, as the browser writes it. Throws where that is longer than a text can be. */
export const htmlIn = (element: Element): string => getHTML.call(element);
