import type { PageLabel } from '../../record/page-reading.ts';
import {
  all,
  attribute,
  BLOCK,
  first,
  foldSpaces,
  parentOf,
  tagOf,
  text,
  textContentOf,
  type Element,
} from '../dom.ts';
import { inlineElements, inlineParts } from '../inline-parts.ts';
import type { Line } from '../outline.ts';
import { isPlainLabel } from '../../record/label-field.ts';
import { beforeColon, METADATA_KEY, labelOf } from './label-of.ts';

/** Labels of one page. */
const MAX_LABELS = 300;

/** The value of a label, and the element that holds it and nothing else but perhaps the label, where there is one. */
interface Value {
  values: string[];
  box?: Element;
  /** Its inline elements, where it has no box and all its letters stand in them. */
  parts?: string[];
}

/**
 * The printed labels of a page with their values, whatever its markup: after the colon, in the next cell, in the block
 * beside it. `isLater` tells of which lines the page is about other things than its work.
 */
export function labels(lines: readonly Line[], isLater: (at: number) => boolean): PageLabel[] {
  const found: PageLabel[] = [];
  for (let index = 0; index < lines.length && found.length < MAX_LABELS; index++) {
    const line = lines[index]!;
    if (line.region !== 'main') continue;
    const several = labelsOfLine(line);
    found.push(...several.map(one => (isLater(index) ? { ...one, later: true } : one)));
    if (several.length > 0) continue;
    const one = labelledAt(lines, index);
    if (one && one.values.length > 0 && one.values[0] !== '')
      found.push({
        label: one.label,
        values: one.values,
        ...(one.box ? inside(one.box, one.label) : one.parts && { parts: one.parts }),
        ...(isLater(index) && { later: true }),
      });
  }
  return found;
}

/** Labels and values by turns in one line, `Том: <b>15</b> Номер: <a>3</a>`; none where it has fewer than two. */
function labelsOfLine(line: Line): PageLabel[] {
  if (!/[:：].+[:：]/.test(line.text.slice(0, MAX_SEVERAL))) return [];
  const found: PageLabel[] = [];
  for (const part of inlineParts(line)) {
    const inline = beforeColon(part);
    if (inline) found.push({ label: inline.label, values: inline.rest === '' ? [] : [inline.rest] });
    else if (found.length === 0) return [];
    else found.at(-1)!.values.push(part);
  }
  const joined = found.map(({ label, values }) => ({ label, values: [values.join(' ')] }));
  return joined.length > 1 ? joined.filter(({ values }) => values[0] !== '') : [];
}

/** Characters of a line in which several labels are looked for. */
const MAX_SEVERAL = 600;

function labelledAt(lines: readonly Line[], index: number): (Value & { label: string }) | undefined {
  const line = lines[index]!;
  // a value's hash may be a label's, so what is before a colon counts first
  const inline = beforeColon(line.text);
  const alone = inline && inline.rest !== '' ? undefined : labelOf(line.text);
  if (alone !== undefined) {
    const value = beside(lines, index, /[:：]$/.test(line.text) || isPlainLabel(alone));
    return value && { label: alone, ...value };
  }
  if (inline)
    return {
      label: inline.label,
      values: [inline.rest],
      ...(text(line.element) === line.text && { box: line.element }),
    };
  // a run after a <br> shares its element with the run before
  if (lines[index - 1]?.element === line.element) return undefined;
  const own = ownElement(line);
  return own === undefined ? undefined : { label: own.label, values: [line.text.slice(own.length).trim()] };
}

/** A label in an inline element of its own at the line's start: `<span>作者</span><span>…</span>`. */
function ownElement(line: Line): { label: string; length: number } | undefined {
  let node = line.element.firstChild;
  while (node?.nodeType === 3 && !node.value.trim()) node = node.next;
  if (node?.nodeType !== 1) return undefined;
  const printed = foldSpaces(textContentOf(node).slice(0, 60));
  const label =
    printed.length > 1 && printed.length < line.text.length && line.text.startsWith(printed)
      ? labelOf(printed)
      : undefined;
  return label === undefined ? undefined : { label, length: printed.length };
}

/** How many letters and digits a text has, without ASCII and common punctuation. */
const letters = (value: string): number =>
  value.replace(/[\x00-/:-@[-`{-\u00bf\u2000-\u206f\u3000-\u3004]+/g, '').length;

/** How the markup parts a value, by links, items or spans, and what it links to. */
function inside(box: Element, label: string): Partial<PageLabel> {
  const links = all(box, 'a[href], [data-doi]', 30)
    .flatMap(link => attribute(link, 'data-doi') ?? attribute(link, 'href') ?? [])
    .filter(link => /^https?:|^10\./.test(link));
  const found: Partial<PageLabel> = links.length > 0 ? { links } : {};
  const printed = letters(text(box));
  for (const selector of ['a', 'li', 'span']) {
    const parts = all(box, selector, 1000)
      .map(element => text(element, 'sup, [class*="role"]').replace(/ ?[;,/]$/, ''))
      .filter(part => letters(part) > 0 && part.replace(/(?<![\s:：])[\s:：]+$/, '') !== label);
    const own = parts.reduce((sum, part) => sum + letters(part), 0);
    if (own > 0 && (own === printed || own + letters(label) === printed)) return { ...found, parts };
    if (own > 0.5 * printed && own < printed && !found.parts) Object.assign(found, { parts, loose: true });
  }
  return found;
}

const CELLS = new Set(['TD', 'TH', 'DT', 'DD']);
function cellOf(element: Element): Element | undefined {
  let up: Element | undefined = element;
  for (let depth = 0; up && depth < 4; depth++, up = parentOf(up)) if (CELLS.has(tagOf(up))) return up;
  return undefined;
}

function nextElement(element: Element): Element | undefined {
  for (let { next } = element; next; next = next.next)
    if (next.nodeType === 1 && next.tag !== 'BR') return next;
  return undefined;
}

const isInside = (element: Element, box: Element): boolean => {
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
function beside(lines: readonly Line[], index: number, isSure: boolean): Value | undefined {
  const { element } = lines[index]!;
  const cell = cellOf(element);
  if (cell && tagOf(cell) === 'DT') return within(lines, index, definitionsOf(cell));
  if (cell && tagOf(cell) !== 'DD') {
    const next = nextElement(cell);
    if (!next && isSure) return inNextRow(lines, index, cell);
    // a row of headings is no pair
    const isHeading = !next || tagOf(next) === 'TH' || (!isSure && isColumn(cell));
    return isHeading ? undefined : within(lines, index, [next]);
  }
  return (isSure ? onNextLine(lines, index) : undefined) ?? inNextBlock(lines, index, isSure);
}

/** The first line of the row under a label that has a row for itself. */
function inNextRow(lines: readonly Line[], index: number, cell: Element): Value | undefined {
  const row = parentOf(cell);
  const under = row && children(row).length === 1 ? nextElement(row) : undefined;
  const value = lines[index + 1];
  if (!under || !value || !isInside(value.element, under) || labelOf(value.text) !== undefined)
    return undefined;
  return text(under) === value.text ? within(lines, index, [under]) : { values: [value.text] };
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

const children = (element: Element): Element[] => all(element, ':scope > :not(br)', 9);
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
