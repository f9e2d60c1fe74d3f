import { innerPlaces } from './inner-places.ts';
import { attributesIn, childrenOf, htmlIn, nameOf, nodeTypeOf } from './unshadowed.ts';

/** What is inside an element with no more than this the browser writes. */
const FEW = 100;
/** As many elements as we write ourselves, which takes longer. */
const MANY = 20_000;

const SIGNS: { [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<"]/g, sign => SIGNS[sign]!);

/**
 * The beginning of what is inside an element, some `room` characters of it, for pages so large that the browser would
 * write for seconds. It ends too where elements are nested deeper than any page's.
 */
export function beginningOf(root: Element, room: number): string {
  let written = '';
  let elements = MANY;
  const writeInside = (parent: Element) => {
    for (const node of childrenOf(parent)) {
      if (written.length > room || elements < 0) return;
      const type = nodeTypeOf(node);
      if (type === 3) written += escaped((node as Text).data.slice(0, room));
      if (type === 1) write(node as Element);
    }
  };
  const write = (element: Element) => {
    elements -= 1;
    written += `<${nameOf(element)}`;
    for (const [name, value] of attributesIn(element)) written += ` ${name}="${escaped(value)}"`;
    written += '>';
    const { roots } = innerPlaces(element, FEW);
    if (roots) written += htmlIn(element, roots);
    else writeInside(element);
    written += `</${nameOf(element)}>`;
  };
  try {
    writeInside(root);
  } catch {
    // too deep, or a text longer than can be written
  }
  return written;
}
