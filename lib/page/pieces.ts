import { BLOCK, oneLine, text, textContentOf } from './dom.ts';
import type { Line } from './outline.ts';

/** The texts of a line as its inline elements part them: `<span>作者</span><span>Li, X</span>` are two. One piece where nothing parts it. */
export function pieces(line: Line): string[] {
  let run: string[] = [];
  const whole = () => oneLine(run.join('')) === line.text;
  for (let node = line.element.firstChild; node; node = node.next) {
    const written = textContentOf(node);
    if (node.nodeType === 3) run.push(written);
    else if (BLOCK.has(node.tag)) {
      if (whole()) break;
      run = [];
    } else run.push(/^\s/.test(written) ? ' ' : '', text(node), /\s$/.test(written) ? ' ' : ''); // a blank that the outline keeps between two elements must not get lost
  }
  const parts = run.map(oneLine).filter(part => part !== '');
  return whole() && parts.length > 1 ? parts : [line.text];
}
