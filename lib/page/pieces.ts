import { BLOCK, firstChildOf, nextSiblingOf, nodeTypeOf, oneLine, tagOf, text, textContentOf } from './dom.ts';
import type { Line } from './outline.ts';

/** The texts of a line as its inline elements part them: `<span>作者</span><span>Li, X</span>` are two. One piece where nothing parts it. */
export function pieces(line: Line): string[] {
  let run: string[] = [];
  const whole = () => oneLine(run.join('')) === line.text;
  for (let node = firstChildOf(line.element); node; node = nextSiblingOf(node)) {
    const type = nodeTypeOf(node);
    if (type === 1 && BLOCK.has(tagOf(node))) {
      if (whole()) break;
      run = [];
    } else if (type === 3) run.push(textContentOf(node) ?? '');
    // a blank that the outline keeps between two elements must not get lost
    else if (type === 1) run.push(/^\s/.test(textContentOf(node) ?? '') ? ' ' : '', text(node as Element), /\s$/.test(textContentOf(node) ?? '') ? ' ' : '');
  }
  const parts = run.map(oneLine).filter(part => part !== '');
  return whole() && parts.length > 1 ? parts : [line.text];
}
