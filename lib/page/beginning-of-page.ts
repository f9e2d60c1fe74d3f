import { MAX_HTML } from './page-copy.ts';
import { attributesIn, firstChildOf, holdsMore, htmlIn, nameOf, nextSiblingOf } from './unshadowed.ts';

/** What is inside an element with no more than this the browser writes. */
const FEW = 100;
/** As many elements as we write ourselves, which takes longer. */
const MANY = 20_000;

const SIGNS: { [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<"]/g, sign => SIGNS[sign]!);

/**
 * The beginning of what is inside an element: as much as is read of a page, for pages so large that the browser would
 * write for seconds. It ends too where elements are nested deeper than any page's.
 */
export function beginningOf(root: Element): string {
  const written: string[] = [];
  let room = MAX_HTML;
  let elements = MANY;
  const write = (markup: string) => {
    written.push(markup);
    room -= markup.length;
  };
  const writeInside = (parent: Element) => {
    for (let node = firstChildOf(parent); node && room > 0 && elements > 0; node = nextSiblingOf(node)) {
      if (node instanceof Text) write(escaped(node.data.slice(0, room)));
      if (!(node instanceof Element)) continue;
      elements -= 1;
      write(`<${nameOf(node)}`);
      for (const [name, value] of attributesIn(node)) write(` ${name}="${escaped(value)}"`);
      write('>');
      if (holdsMore(node, FEW)) writeInside(node);
      else write(htmlIn(node));
      write(`</${nameOf(node)}>`);
    }
  };
  try {
    writeInside(root);
  } catch {
    // too deep, or a text longer than can be written
  }
  return written.join('');
}
