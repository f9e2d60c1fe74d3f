/**
 * Node has no DOM. The reader takes methods from the DOM's prototypes when it is loaded, so tests that only look at the
 * site files (names, hosts) need these names to exist; nothing is ever called on them: pages are read in real browsers.
 */
const NAMES = ['Node', 'Element', 'HTMLElement', 'Document', 'HTMLFormElement', 'Attr', 'NodeList', 'HTMLCollection', 'Text', 'CharacterData', 'HTMLMetaElement', 'HTMLAnchorElement', 'HTMLScriptElement', 'NodeFilter', 'TreeWalker', 'DocumentFragment', 'ShadowRoot', 'HTMLTemplateElement', 'Window', 'DOMTokenList', 'NamedNodeMap', 'HTMLImageElement', 'HTMLInputElement', 'HTMLLinkElement'];

for (const name of NAMES) {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: function () { /* only a name */ }, configurable: true });
}
