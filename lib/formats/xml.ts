/**
 * As much XML as EndNote's files need: elements, text, character references, CDATA. No DTD, no entities of
 * one's own.
 */
export interface XmlElement {
  name: string;
  attributes: string;
  children: XmlElement[];
  /** All text inside, that of children included. */
  text: string;
}

const STEP =
  /<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|<[?!][^<>]*>|<\/([^\s<>]+)\s*>|<([A-Za-z_][\w:.-]{0,60})(?=[\s/>])([^<>]*)>|([^<]+)|</gy;
const MAX_DEPTH = 50;

/** The tree of a piece of XML; what is not closed ends at the piece's end. Never throws. */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: '', children: [], text: '' };
  const open = [root];
  const say = (text: string): void => {
    for (const element of open) element.text += text;
  };
  STEP.lastIndex = 0;
  for (let step = STEP.exec(xml); step; step = STEP.exec(xml)) {
    const [, cdata, closed, name, attributes = '', text] = step;
    if (cdata !== undefined) say(cdata);
    else if (text !== undefined) say(unescapeXml(text));
    else if (closed !== undefined) {
      const at = open.findLastIndex((element, index) => index > 0 && element.name === closed);
      if (at > 0) open.length = at;
    } else if (name !== undefined) {
      const element: XmlElement = { name, attributes, children: [], text: '' };
      open.at(-1)!.children.push(element);
      if (!attributes.endsWith('/') && open.length < MAX_DEPTH) open.push(element);
    }
  }
  return root;
}

/** The children that a path of names leads to: `contributors/authors/author`. */
export function find(element: XmlElement, path: string): XmlElement[] {
  let found = [element];
  for (const name of path.split('/'))
    found = found.flatMap(one => one.children.filter(child => child.name === name));
  return found;
}

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const unescapeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi,
        (whole, decimal?: string, hex?: string, name?: string) => {
          if (name !== undefined) return NAMED.get(name) ?? whole;
          const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
          return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
            ? String.fromCodePoint(code)
            : '';
        },
      )
    : text;

// eslint-disable-next-line no-control-regex -- XML 1.0 has no place for them
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text for an XML element or attribute. */
export const escapeXml = (text: string): string =>
  /[&<>"]/.test(text)
    ? text
        .replace(FORBIDDEN, '')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
    : text.replace(FORBIDDEN, '');
