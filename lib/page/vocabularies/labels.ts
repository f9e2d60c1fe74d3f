import type { Take } from '../../model/claim-list.ts';
import { all, attribute, BLOCK, nextSiblingOf, nodeTypeOf, oneLine, parentOf, tagOf, text, textContentOf } from '../dom.ts';
import type { Line } from '../outline.ts';
import { beforeColon, mayBeginWithLabel, wordOf, type LabelField } from './label-words.ts';
import { claimLabelled } from './labelled-value.ts';
import { keyField } from './metadata-keys.ts';

/** A label with what stands under it, line by line. */
export interface Labelled {
  field: LabelField;
  /** As printed, without its colon. */
  label: string;
  values: string[];
  /** The element that holds the value, and perhaps its label, but nothing else; where the markup has one. */
  box?: Element;
}

/** Fields that a page may rightly label more than twice; of any other, three labels make a list of works. */
const REPEATED: ReadonlySet<LabelField> = new Set<LabelField>(['ISSN', 'ISBN', 'abstract', 'keywords', 'identifier', 'contributor', 'affiliation', 'citation', 'source-line', 'date-any', 'description', 'subjects', 'note', 'thesis', 'people', 'type']);
/** So plain that their label needs neither colon nor table. */
const PLAIN: ReadonlySet<LabelField> = new Set<LabelField>(['keywords', 'DOI', 'PMID', 'PMCID']);

/** Claims of a printed page of labels and values, whatever its markup. Returns how many works the labels describe, when several. */
export function labels(lines: readonly Line[], take: Take): number {
  const found: Labelled[] = [];
  const times = new Map<LabelField, number>();
  lines.forEach((line, index) => {
    if (line.region !== 'main') return;
    const one = labelledAt(lines, index);
    if (!one || one.values.length === 0) return;
    found.push(one);
    times.set(one.field, (times.get(one.field) ?? 0) + 1);
  });
  const often = (field: LabelField) => !REPEATED.has(field) && (times.get(field) ?? 0) > 2;
  for (const one of found) if (!often(one.field)) claimLabelled(one, take);
  return Math.max(...(['authors', 'title'] as const).map(field => (often(field) ? times.get(field)! : 0)));
}

/** The label that a line is or begins with, and its value: after the colon, in the next cell, in the block beside it. */
export function labelledAt(lines: readonly Line[], index: number): Labelled | undefined {
  const line = lines[index]!;
  const alone = wordOf(line.text);
  if (alone) {
    const value = beside(lines, index, /[:：]$/.test(line.text) || PLAIN.has(alone.field));
    return value && { ...alone, ...value };
  }
  const inline = beforeColon(line.text);
  if (inline) {
    const word = { field: inline.field, label: inline.label };
    if (!inline.rest) return undefined;
    return { ...word, values: [inline.rest], ...(text(line.element) === line.text && { box: line.element }) };
  }
  const own = mayBeginWithLabel(line.text) ? ownElement(line) : undefined;
  return own && { field: own.field, label: own.label, values: [line.text.slice(own.length).trim()] };
}

/** A label in an inline element of its own at the line's start: `<span>作者</span><span>…</span>`. */
export function ownElement(line: Line): { field: LabelField; label: string; length: number } | undefined {
  for (const element of all(line.element, 'b, strong, span, label, em, i, font, a', 60)) {
    const printed = text(element);
    if (printed.length > 1 && printed.length < line.text.length && line.text.startsWith(printed)) {
      const word = wordOf(printed);
      if (word) return { ...word, length: printed.length };
    }
  }
  return undefined;
}

const CELLS = new Set(['TD', 'TH', 'DT', 'DD']);
function cellOf(element: Element): Element | undefined {
  let up: Element | null = element;
  for (let depth = 0; up && depth < 4; depth++, up = parentOf(up)) if (CELLS.has(tagOf(up))) return up;
  return undefined;
}

function nextElement(element: Element): Element | undefined {
  let node = nextSiblingOf(element);
  while (node && nodeTypeOf(node) !== 1) node = nextSiblingOf(node);
  return node ? (node as Element) : undefined;
}

const isInside = (element: Element, box: Element): boolean => {
  for (let up: Element | null = element; up; up = parentOf(up)) if (up === box) return true;
  return false;
};

/** The lines after `index` that stand in one of the boxes. */
function within(lines: readonly Line[], index: number, boxes: readonly Element[]): { values: string[]; box?: Element } | undefined {
  const values: string[] = [];
  for (let at = index + 1; at < lines.length && values.length < 500; at++) {
    const line = lines[at]!;
    if (!boxes.some(box => isInside(line.element, box))) break;
    if (values.length > 0 && boxes[0] === lines[index]!.element && (wordOf(line.text) ?? beforeColon(line.text))) break;
    values.push(line.text);
  }
  if (values.length === 0 || wordOf(values[0]!)) return undefined;
  return boxes.length === 1 ? { values, box: boxes[0]! } : { values };
}

const inlineAfter = (element: Element): boolean => {
  let node = nextSiblingOf(element);
  while (node && nodeTypeOf(node) === 3 && oneLine(textContentOf(node) ?? '') === '') node = nextSiblingOf(node);
  return node !== null && (nodeTypeOf(node) === 3 || (nodeTypeOf(node) === 1 && !BLOCK.has(tagOf(node as Element))));
};

/** The value of a label that has a line for itself. */
function beside(lines: readonly Line[], index: number, plain: boolean): { values: string[]; box?: Element } | undefined {
  const line = lines[index]!;
  const cell = cellOf(line.element);
  const next = cell && nextElement(cell);
  if (cell && tagOf(cell) === 'DT') {
    const boxes: Element[] = [];
    for (let after = next; after && tagOf(after) === 'DD'; after = nextElement(after)) boxes.push(after);
    return within(lines, index, boxes);
  }
  if (cell && tagOf(cell) !== 'DD') {
    // a row of headings is no pair
    if (!next || tagOf(next) === 'TH' || (!plain && isColumn(cell))) return undefined;
    return within(lines, index, [next]);
  }
  const after = lines[index + 1];
  // text that follows the label's heading directly, in no block of its own
  if (plain && after && after.element !== line.element && isInside(line.element, after.element) && inlineAfter(line.element)) return { values: [after.text] };
  if (plain && after && after.element !== line.element && isInside(after.element, line.element) && text(line.element).startsWith(line.text)) return within(lines, index, [line.element]);
  if (plain && after && after.element === line.element) return wordOf(after.text) ? undefined : { values: [after.text] };
  let block = line.element;
  for (let depth = 0; depth < 3; depth++) {
    const sibling = nextElement(block);
    if (sibling) return plain || isPair(block) ? within(lines, index, alike(sibling)) : undefined;
    const up = parentOf(block);
    if (!up || text(up) !== line.text) return undefined;
    block = up;
  }
  return undefined;
}

/** A value given item by item, each in a block of the same kind: `div.keyword`, `div.keyword`, … */
const alike = (one: Element): Element[] => {
  const kind = attribute(one, 'class');
  const boxes = [one];
  for (let next = kind ? nextElement(one) : undefined; next && attribute(next, 'class') === kind && boxes.length < 100; next = nextElement(next)) boxes.push(next);
  return boxes;
};

const children = (element: Element): Element[] => all(element, ':scope > *', 9);
const isPair = (block: Element): boolean => {
  const parent = parentOf(block);
  return parent !== null && children(parent).length === 2;
};
/** Of a row with an odd number of cells, the first may name a column; a repository's full view has field, value, language. */
const isColumn = (cell: Element): boolean => {
  const row = parentOf(cell);
  return tagOf(cell) === 'TD' && row !== null && children(row).length % 2 === 1 && keyField(oneLine(text(cell))) === undefined;
};
