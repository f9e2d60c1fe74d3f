import { BLOCK, foldSpaces, text, textContentOf, type Element } from './dom.ts';
import type { Line } from './outline.ts';

/**
 * The texts of a line as its inline elements part them: `<span>作者</span><span>Li, X</span>` are two.
 * The whole line where nothing parts it.
 */
export function inlineParts(line: Line): string[] {
  let run: string[] = [];
  const isWhole = () => foldSpaces(run.join('')) === line.text;
  for (let node = line.element.firstChild; node; node = node.next) {
    if (node.nodeType === 3) run.push(textContentOf(node));
    else if (BLOCK.has(node.tag)) {
      if (isWhole()) break;
      run = [];
    } else run.push(...withOuterBlanks(node));
  }
  const parts = run.map(foldSpaces).filter(part => part !== '');
  return isWhole() && parts.length > 1 ? parts : [line.text];
}

/** An inline element's text with the blanks at its ends, which part it from its neighbours in the line. */
function withOuterBlanks(element: Element): string[] {
  const written = textContentOf(element);
  return [/^\s/.test(written) ? ' ' : '', text(element), /\s$/.test(written) ? ' ' : ''];
}
