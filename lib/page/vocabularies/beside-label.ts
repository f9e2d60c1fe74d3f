/** Finds the value of a label that has a line for itself: in the next cell, under it, in the block beside it. */
import { all, attribute, BLOCK, first, foldSpaces, parentOf, tagOf, text, type Element } from '../dom.ts';
import { inlineElements } from '../inline-parts.ts';
import type { Line } from '../outline.ts';
import { beforeColon, METADATA_KEY, labelOf } from './label-of.ts';

/** The value of a label, and the element that holds it and nothing else but perhaps the label, where there is one. */
export interface Value {
  values: string[];
  box?: Element;
  /** Its inline elements, where it has no box and all its letters stand in them. */
  parts?: string[];
}

const CELLS = new Set(['TD', 'TH', 'DT', 'DD']);
function cellOf(element: Element): Element | undefined {
  let up: Element | undefined = element;
  for (let depth = 0; up && depth < 4; depth++, up = parentOf(up)) if (CELLS.has(tagOf(up))) return up;
  return undefined;
}

/** The cell that holds a label and nothing else; pages laid out in tables have many lines in one. */
function loneCellOf(lines: readonly Line[], index: number): Element | undefined {
  const cell = cellOf(lines[index]!.element);
  const isShared = (line: Line | undefined): boolean =>
    line !== undefined && cell !== undefined && isInside(line.element, cell);
  return tagOf(cell ?? lines[index]!.element) !== 'TD' ||
    !isShared(lines[index - 1]) ||
    !isShared(lines[index + 1])
    ? cell
    : undefined;
}

function nextElement(element: Element): Element | undefined {
  for (let { next } = element; next; next = next.next)
    if (next.nodeType === 1 && next.tag !== 'BR') return next;
  return undefined;
}

/** The cell after one, past a cell with a colon alone. */
function cellAfter(cell: Element): Element | undefined {
  const next = nextElement(cell);
  return next && /^[:：]$/.test(text(next)) ? nextElement(next) : next;
}

/** Whether an element stands in the box, or is it. */
export const isInside = (element: Element, box: Element): boolean => {
  for (let up: Element | undefined = element; up; up = parentOf(up)) if (up === box) return true;
  return false;
};

/** The lines after `index` that stand in one of the boxes. */
function within(lines: readonly Line[], index: number, boxes: readonly Element[]): Value | undefined {
  const values: string[] = [];
  for (let at = index + 1; at < lines.length && values.length < 500; at++) {
    const line = lines[at]!;
    if (!boxes.some(box => isInside(line.element, box))) break;
    if (
      values.length > 0 &&
      boxes[0] === lines[index]!.element &&
      (labelOf(line.text) ?? beforeColon(line.text)) !== undefined
    )
      break;
    values.push(line.text);
  }
  if (values.length === 0) return undefined;
  return boxes.length === 1 ? { values, box: boxes[0]! } : { values };
}

/** Whether text or an inline element follows an element. */
const inlineAfter = (element: Element): boolean => {
  let { next } = element;
  while (next?.nodeType === 3 && foldSpaces(next.value) === '') next = next.next;
  return next !== undefined && (next.nodeType === 3 || !BLOCK.has(next.tag));
};

/**
 * The value of a label that has a line for itself. `isSure`: a colon or the word itself shows that it is a label; else
 * only a pair of blocks or cells shows it.
 */
export function beside(lines: readonly Line[], index: number, isSure: boolean): Value | undefined {
  const cell = loneCellOf(lines, index);
  if (cell && tagOf(cell) === 'DT') return within(lines, index, definitionsOf(cell));
  if (cell && tagOf(cell) !== 'DD') {
    const next = cellAfter(cell);
    if (!next && (isSure || isRowOfLabels(cell))) return inNextRow(lines, index, cell);
    // a row of headings is no pair
    const isHeading = !next || tagOf(next) === 'TH' || (!isSure && isColumn(cell));
    return isHeading ? undefined : within(lines, index, [next]);
  }
  return (isSure ? onNextLine(lines, index) : undefined) ?? inNextBlock(lines, index, isSure);
}

/** Whether the row under a label's value is another label's, as where labels and values have a row each by turns. */
function isRowOfLabels(cell: Element): boolean {
  const row = parentOf(cell);
  const value = row && nextElement(row);
  const below = value && nextElement(value);
  return below !== undefined && children(below).length === 1 && labelOf(text(below)) !== undefined;
}

/** Blocks that a value's own cell does not hold, but a page's part does that is laid out in a table. */
const PARTS = 'table, div, p, ul, ol, dl, h1, h2, h3, h4, h5, h6, form';

/** The value in the row under a label that has a row for itself: its first line, all where rows take turns. */
function inNextRow(lines: readonly Line[], index: number, cell: Element): Value | undefined {
  const row = parentOf(cell);
  const under = row && children(row).length === 1 ? nextElement(row) : undefined;
  const value = lines[index + 1];
  if (!under || !value || !isInside(value.element, under) || labelOf(value.text) !== undefined)
    return undefined;
  const isLines = isRowOfLabels(cell) && children(under).length === 1 && !first(under, PARTS);
  const isValue = text(under) === value.text || isLines;
  return isValue ? within(lines, index, [under]) : { values: [value.text] };
}

/** The DD elements that follow a DT. */
function definitionsOf(term: Element): Element[] {
  const boxes: Element[] = [];
  for (let after = nextElement(term); after && tagOf(after) === 'DD'; after = nextElement(after))
    boxes.push(after);
  return boxes;
}

/**
 * The line under a label that shares an element with it: a run after a <br>, text around the label's block or in it.
 */
function onNextLine(lines: readonly Line[], index: number): Value | undefined {
  const line = lines[index]!;
  const after = lines[index + 1];
  if (!after) return undefined;
  // a run behind a <br>, or text that follows the label's heading directly, in no block of its own
  const isLoose = isInside(line.element, after.element) && inlineAfter(line.element);
  if (after.element === line.element || isLoose) {
    const parts = isLoose ? inlineElements(after) : undefined;
    return { values: [after.text], ...(parts && { parts }) };
  }
  return isInside(after.element, line.element) && text(line.element).startsWith(line.text)
    ? within(lines, index, [line.element])
    : undefined;
}

/** How far up the label's block may be wrapped in blocks that hold nothing else. */
const MAX_WRAPPERS = 3;

/** The block next to the label's. */
function inNextBlock(lines: readonly Line[], index: number, isSure: boolean): Value | undefined {
  const line = lines[index]!;
  let block = line.element;
  for (let depth = 0; depth < MAX_WRAPPERS; depth++) {
    const sibling = nextElement(block);
    if (sibling) return isSure || isPair(block) ? within(lines, index, alike(sibling)) : undefined;
    const up = parentOf(block);
    if (!up || text(up) !== line.text) return undefined;
    block = up;
  }
  return undefined;
}

/**
 * A value given item by item, each in a block of the same kind: `div.keyword`, `div.keyword`, …; or in blocks that
 * hold nothing but a link.
 */
const alike = (one: Element): Element[] => {
  const kind = attribute(one, 'class');
  const isAlike = (next: Element): boolean =>
    attribute(next, 'class') === kind && (Boolean(kind) || (tagOf(next) === tagOf(one) && isLink(next)));
  const boxes = [one];
  if (!kind && !isLink(one)) return boxes;
  for (let next = nextElement(one); next && isAlike(next) && boxes.length < 100; next = nextElement(next))
    boxes.push(next);
  return boxes;
};

/** Whether a block holds nothing but a link. */
const isLink = (block: Element): boolean => {
  const link = first(block, 'a');
  return link !== undefined && text(link) === text(block);
};

/** The first elements in an element, but line breaks. */
export const children = (element: Element): Element[] => all(element, ':scope > :not(br)', 9);
const isPair = (block: Element): boolean => {
  const parent = parentOf(block);
  return parent !== undefined && children(parent).length === 2;
};
/**
 * Whether a cell may name a column: the first of an odd number. A repository's full view has three too, a metadata key,
 * its value and language.
 */
const isColumn = (cell: Element): boolean => {
  const row = parentOf(cell);
  return (
    tagOf(cell) === 'TD' &&
    row !== undefined &&
    children(row).length % 2 === 1 &&
    !METADATA_KEY.test(text(cell).toLowerCase())
  );
};
