import type { PageLabel } from '../../record/page-reading.ts';
import { isPlainLabel, labelField, type LabelField } from '../../record/label-field.ts';
import { all, attribute, BLOCK, parentOf, text, type Element } from '../dom.ts';
import { inlineElements, inlineParts } from '../inline-parts.ts';
import type { Line, Region } from '../outline.ts';
import { beside, children, isInside, type Value } from './beside-label.ts';
import { groupHeading, labelInGroup, nameInGroup } from './group-heading.ts';
import { beforeColon, labelOf } from './label-of.ts';
import { ownLabel } from './own-label.ts';
import { rowsBelow } from './rows-below.ts';

/** Labels of one page. */
const MAX_LABELS = 300;

/**
 * The printed labels of a page with their values, whatever its markup: after the colon, in the next cell, in the block
 * beside it. `title` is the title's line, or -1: a badge before it is no label. `isLater` tells of which lines the
 * page is about other things than its work.
 */
export function labels(lines: readonly Line[], title: number, isLater: (at: number) => boolean): PageLabel[] {
  const main = labelsIn('main', lines, title, isLater);
  const aside = labelsIn('aside', lines, title, isLater);
  return tellsOfWork(aside) ? [...main, ...aside] : main;
}

/** What the labels of a side column tell of that is about the page's own work, and of no other. */
const OF_WORK: readonly LabelField[] = ['container-title', 'volume', 'page'];

/** Whether labels tell of one work where it appeared: of each such thing one does. */
const tellsOfWork = (found: readonly PageLabel[]): boolean =>
  OF_WORK.every(field => found.filter(({ label }) => labelField(label) === field).length === 1);

/** The labels of one part of the page. */
function labelsIn(
  region: Region,
  lines: readonly Line[],
  title: number,
  isLater: (at: number) => boolean,
): PageLabel[] {
  const found: PageLabel[] = [];
  for (let index = 0; index < lines.length && found.length < MAX_LABELS; index++) {
    const line = lines[index]!;
    if (line.region !== region || isBadged(line, index === title)) continue;
    const several = labelsOfLine(line);
    const read = several.length > 0 ? several : labelOfLines(lines, index);
    const group = read.length > 0 ? groupHeading(lines, index) : undefined;
    const own = group === undefined ? read : read.flatMap(one => labelInGroup(one, group));
    found.push(...own.map(one => (isLater(index) ? { ...one, later: true } : one)));
  }
  return found;
}

/** Whether a label word without a colon stands before the title: "<span>期刊</span><span>题名</span>". */
const isBadged = (line: Line, isTitle: boolean): boolean => {
  const own = isTitle && beforeColon(line.text) === undefined ? ownLabel(line) : undefined;
  return own !== undefined && labelField(own.label) !== 'title';
};

/** The label at a line with its value, which may reach over the lines below. */
function labelOfLines(lines: readonly Line[], index: number): PageLabel[] {
  const name = nameInGroup(lines, index);
  if (name !== undefined) return [{ label: lines[index]!.text, values: [name] }];
  const one = labelledAt(lines, index);
  if (!one || one.values.length === 0 || one.values[0] === '') return [];
  const { label, values, box, parts } = one;
  const below = rowsBelow(lines, index);
  if (below.length > 0) return [{ label, values: [...values, ...below] }];
  return [{ label, values, ...(box ? inside(box, label) : parts && { parts }) }];
}

/** Labels and values by turns in one line, `Том: <b>15</b> Номер: <a>3</a>`; none where it has fewer than two. */
function labelsOfLine(line: Line): PageLabel[] {
  if (!/[:：].+[:：]/.test(line.text.slice(0, MAX_SEVERAL))) return [];
  const found: PageLabel[] = [];
  for (const part of inlineParts(line)) {
    const inline = beforeColon(part);
    if (inline) found.push({ label: inline.label, values: inline.rest === '' ? [] : [inline.rest] });
    else if ((found.length === 0 || found.at(-1)!.values.length > 0) && UNKNOWN_LABEL.test(part))
      found.push({ label: '', values: [] });
    else if (found.length === 0) return [];
    else found.at(-1)!.values.push(part);
  }
  const joined = found.map(({ label, values }) => ({ label, values: [values.join(' ')] }));
  return joined.length > 1 ? joined.filter(({ values }) => values[0] !== '') : [];
}

/** A label that is in no list, with its value: it ends the value before it. */
const UNKNOWN_LABEL = /^(?:\p{Lu}\p{L}+(?: [\p{L}.]+){0,4}: ?(?!\/\/)|\p{sc=Han}{2,8}[:：])/u;

/** Characters of a line in which several labels are looked for. */
const MAX_SEVERAL = 600;

function labelledAt(lines: readonly Line[], index: number): (Value & { label: string }) | undefined {
  const line = lines[index]!;
  // a value's hash may be a label's, so what is before a colon counts first
  const inline = beforeColon(line.text);
  const alone = inline && inline.rest !== '' ? undefined : labelOf(line.text);
  if (alone !== undefined) {
    const isSure =
      /[:：】］〕]$/.test(line.text) ||
      isPlainLabel(alone) ||
      isHeadingOfJournal(lines, index) ||
      isInGrid(lines, index);
    const value =
      inRuns(lines, index) ??
      journalWithNumbers(lines, index) ??
      beside(lines, index, isSure || isBoxed(line, lines[index + 1]));
    return value && { label: alone, ...value };
  }
  if (inline)
    return {
      label: inline.label,
      values: [inline.rest, ...addressesBelow(lines, index)],
      ...(text(line.element) === line.text && { box: line.element }),
    };
  // a run after a <br> shares its element with the run before
  if (lines[index - 1]?.element === line.element) return undefined;
  const own = ownLabel(line);
  if (own === undefined) return undefined;
  const [, ...parts] = inlineElements(line) ?? [];
  const values = [line.text.slice(own.length).trim()];
  return { label: own.label, values, ...(parts.length > 1 && { parts }) };
}

/** A short line between the two, at most so many characters, is a name. */
const LONGEST_NAME = 150;

/** A line of an ISSN, or of volume, year and issue, is shorter. */
const LONGEST_NUMBERS = 40;

/** What such a line has, and no year or count alone. */
const NUMBERED =
  /\bISSN\b|\d{4}-\d{3}[\dX]|[卷期巻号]|\b(?:bd|heft|issue|no|nr|vol)\b.{0,3}\d|n\.?[°º] ?\d/iu;

const isNumbers = ({ text: printed }: Line): boolean =>
  printed.length < LONGEST_NUMBERS && /\d/.test(printed) && NUMBERED.test(printed);

/** The name under a heading that says "Journal", and the line of its numbers under that. */
function journalWithNumbers(lines: readonly Line[], index: number): Value | undefined {
  const [heading, name, next] = lines.slice(index, index + 3);
  const isJournal = isHeadingOfJournal(lines, index) && labelField(heading!.text) === 'container-title';
  return isJournal && isNumbers(next!) && !/\d/.test(name!.text)
    ? { values: [name!.text, next!.text] }
    : undefined;
}

/** Whether a heading says "Journal" or "Published in", and a name and then more of the kind follow it. */
function isHeadingOfJournal(lines: readonly Line[], index: number): boolean {
  const [heading, name, next] = lines.slice(index, index + 3);
  if (!heading || heading.heading < 2 || !name || !next || name.text.length > LONGEST_NAME) return false;
  const field = labelField(heading.text);
  if (field === 'published-in') return true;
  if (field !== 'container-title') return false;
  const after = beforeColon(next.text)?.label;
  const isRepeated = next.text.startsWith(name.text) && /\d/.test(next.text);
  return isRepeated || isNumbers(next) || (after !== undefined && OF_JOURNAL.has(labelField(after)));
}

/** What is told of a journal below its name. */
const OF_JOURNAL: ReadonlySet<unknown> = new Set(['ISSN', 'volume', 'issue', 'volume-issue', 'publisher']);

/** Labels that have a line for themselves, from which on a block is one of labels and values by turns. */
const TURNS = 3;
/** Lines of one value in such a block. */
const MAX_RUNS = 60;

/**
 * The value of a label in a block without markup but <br>, in which labels and values take turns: all lines up to the
 * next label. Undefined where the block is no such one.
 */
function inRuns(lines: readonly Line[], index: number): Value | undefined {
  const { element } = lines[index]!;
  const isRun = (at: number): boolean => lines[at]?.element === element;
  if (!isRun(index + 1)) return undefined;
  let from = index;
  while (from > 0 && index - from < MAX_RUNS && isRun(from - 1)) from--;
  let alone = 0;
  for (let at = from; isRun(at) && at - from < 2 * MAX_RUNS && alone < TURNS; at++)
    if (labelOf(lines[at]!.text) !== undefined) alone++;
  if (alone < TURNS) return undefined;
  let to = index + 1;
  const isLabel = ({ text: printed }: Line): boolean =>
    labelOf(printed) !== undefined || beforeColon(printed) !== undefined;
  while (isRun(to) && to - index < MAX_RUNS && !isLabel(lines[to]!)) to++;
  return to > index + 1
    ? { values: lines.slice(index + 1, to).map(({ text: printed }) => printed) }
    : undefined;
}

/** What an element is drawn as: cells of one kind have one tag and one class, and the same alone inside. */
function kindOf(element: Element): string {
  const { firstChild: only } = element;
  const within = only?.nodeType === 1 && only.next === undefined ? only.tag : '';
  return `${element.tag} ${attribute(element, 'class') ?? ''} ${within}`;
}

/**
 * Whether a label is a cell of a grid of blocks side by side, in which labels and values take turns: three cells of
 * its kind at least are labels, and the cell behind each is of another kind.
 */
function isInGrid(lines: readonly Line[], index: number): boolean {
  const { element } = lines[index]!;
  const [kind, grid] = [kindOf(element), parentOf(element)];
  let turns = 0;
  for (let at = Math.max(0, index - MAX_RUNS); at < index + MAX_RUNS && turns < TURNS; at++) {
    const [cell, value] = [lines[at], lines[at + 1]];
    if (!cell || !value || parentOf(cell.element) !== grid || kindOf(cell.element) !== kind) continue;
    if (labelOf(cell.text) !== undefined && kindOf(value.element) !== kind) turns++;
  }
  return turns === TURNS;
}

/** Whether a label is an inline element that its block holds beside blocks only, the next line in the first of them. */
function isBoxed({ element, text: label }: Line, value: Line | undefined): boolean {
  if (!value || !isInside(value.element, element) || labelOf(value.text) !== undefined) return false;
  const [first, ...others] = children(element);
  return (
    first !== undefined &&
    !BLOCK.has(first.tag) &&
    text(first) === label &&
    others.every(({ tag }) => BLOCK.has(tag))
  );
}

/** Addresses that follow a label's first value, each on a line of its own behind a <br>. */
function addressesBelow(lines: readonly Line[], index: number): string[] {
  const { element } = lines[index]!;
  const found: string[] = [];
  for (let at = index + 1; lines[at]?.element === element && /^https?:\/\/\S+$/.test(lines[at]!.text); at++)
    found.push(lines[at]!.text);
  return found;
}

/** How many letters and digits a text has, without ASCII and common punctuation. */
const letters = (value: string): number =>
  value.replace(/[\x00-/:-@[-`{-\u00bf\u2000-\u206f\u3000-\u3004]+/g, '').length;

/** What labels of people tell of. */
const OF_PEOPLE: ReadonlySet<unknown> = new Set(['authors', 'contributor', 'editors', 'people']);

/** How the markup parts a value, by links, items or spans, and what it links to. */
function inside(box: Element, label: string): Partial<PageLabel> {
  const links = all(box, 'a[href], [data-doi]', 30)
    .flatMap(link => attribute(link, 'data-doi') ?? attribute(link, 'href') ?? [])
    .filter(link => /^https?:|^10\./.test(link));
  const found: Partial<PageLabel> = links.length > 0 ? { links } : {};
  // figures of footnotes among names, and where the people work
  const beside = OF_PEOPLE.has(labelField(label)) ? 'sup, [class*="affiliation"]' : undefined;
  const printed = letters(text(box, beside));
  for (const selector of ['a', 'li', 'span']) {
    const parts = all(box, selector, 1000)
      .map(element => text(element, `${beside ?? 'sup'}, [class*="role"]`).replace(/ ?[;,/]$/, ''))
      .filter(part => letters(part) > 0 && part.replace(/(?<![\s:：])[\s:：]+$/, '') !== label);
    const own = parts.reduce((sum, part) => sum + letters(part), 0);
    if (own > 0 && (own === printed || own + letters(label) === printed)) return { ...found, parts };
    if (own > 0.5 * printed && own < printed && !found.parts) Object.assign(found, { parts, loose: true });
  }
  return found;
}
