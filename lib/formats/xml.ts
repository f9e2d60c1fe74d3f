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

/**
 * What XML is made of, one alternative each; the groups are what parseXml takes out of a match, in this
 * order.
 */
const XML_TOKEN = new RegExp(
  [
    /<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)/, // a section of plain text
    /<!--[\s\S]*?(?:-->|$)/, // a comment
    /<[?!][^<>]*>/, // a processing instruction or declaration
    /<\/([^\s<>]+)\s*>/, // the end of an element
    /<([A-Za-z_][\w:.-]{0,60})(?=[\s/>])([^<>]*)>/, // the beginning of an element: its name, its attributes
    /([^<]+)/, // text
    /</, // a sign that begins nothing
  ]
    .map(alternative => alternative.source)
    .join('|'),
  'gy',
);
/** Elements that are inside of more than this are taken as empty. */
const MAX_DEPTH = 50;

/** The tree of a piece of XML; what is not closed ends at the piece's end. Never throws. */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: '', children: [], text: '' };
  const open = [root];
  const addText = (text: string): void => {
    for (const element of open) element.text += text;
  };
  XML_TOKEN.lastIndex = 0;
  for (let token = XML_TOKEN.exec(xml); token; token = XML_TOKEN.exec(xml)) {
    const [, cdata, closed, name, attributes = '', text] = token;
    if (cdata !== undefined) addText(cdata);
    else if (text !== undefined) addText(unescapeXml(text));
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

/** XML 1.0 has no place for these. */
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
