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
export const addressOf = getter<string>(ofDocument, 'URL');
/** MIME type. */
export const contentTypeOf = getter<string>(ofDocument, 'contentType');
export const readyStateOf = getter<DocumentReadyState>(ofDocument, 'readyState');
/** 1 of elements, 3 of texts. Unlike a class it tells them in another frame too. */
export const nodeTypeOf = getter<number>(ofNode, 'nodeType');
export const childrenOf = getter<NodeListOf<ChildNode>>(ofNode, 'childNodes');
/** The element's name as it is written, but for a prefix. */
export const nameOf = getter<string>(ofElement, 'localName');
/** The element's shadow root, where it is open. */
export const shadowRootOf = getter<ShadowRoot | null>(ofElement, 'shadowRoot');

const { createTreeWalker } = ofDocument;
const { getHTML } = ofElement;
const attributesOf = getter<NamedNodeMap>(ofElement, 'attributes');
/** The attributes of an element, name and value. */
export const attributesIn = (element: Element): [string, string][] =>
  [...attributesOf(element)].map(({ name, value }) => [name, value]);

/** Walks over the elements inside, in document order; inside their shadow roots it does not look. */
export const elementsIn = (place: Node): TreeWalker => createTreeWalker.call(document, place, 1);

/**
 * What is inside, as the browser writes it: of a shadow root that is named, as a <template> at its host's beginning.
 * Throws where that is longer than a text can be.
 */
export const htmlIn = (element: Element, shadowRoots: ShadowRoot[]): string =>
  getHTML.call(element, { shadowRoots });
