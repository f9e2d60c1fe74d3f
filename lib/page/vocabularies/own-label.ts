import { foldSpaces, textContentOf } from '../dom.ts';
import type { Line } from '../outline.ts';
import { labelOf } from './label-of.ts';

/** Characters of the longest label, with the blanks around it. */
const LONGEST = 60;

/**
 * A label in an inline element of its own at a line's start, and how many characters of the line it takes:
 * `<span>作者</span><span>…</span>`. Undefined for any other line.
 */
export function ownLabel(line: Line): { label: string; length: number } | undefined {
  let node = line.element.firstChild;
  while (node?.nodeType === 3 && !node.value.trim()) node = node.next;
  if (node?.nodeType !== 1) return undefined;
  const printed = foldSpaces(textContentOf(node).slice(0, LONGEST));
  const label =
    printed.length > 1 && printed.length < line.text.length && line.text.startsWith(printed)
      ? labelOf(printed)
      : undefined;
  return label === undefined ? undefined : { label, length: printed.length };
}
