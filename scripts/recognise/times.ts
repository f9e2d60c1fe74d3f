/** How long the pages of a bench took to read, in the page and outside, beside a plain walk over each. */
import { openPage } from '../../lib/page/open-page.ts';
import type { PageCopy } from '../../lib/page/page-copy.ts';
import type { Node } from '../../lib/page/tree/nodes.ts';

/** A page that was read: its name, and the milliseconds that each step took. */
export interface TimedPage {
  file: string;
  /** Copying it, in the page. */
  ms?: number;
  /** One walk over the page's own nodes, in the page. */
  walkMs?: number;
  /** Reading the copy. */
  outsideMs?: number;
  /** Making the copy's tree and walking over it once. */
  treeMs?: number;
}

const quantile = (values: number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(q * values.length))] ?? 0;
const middleAndTail = (values: number[], unit = ''): string =>
  `median ${quantile(values, 0.5).toFixed(1)}${unit}, p95 ${quantile(values, 0.95).toFixed(1)}${unit}`;

/** Characters of all texts and tags under a node: each is visited once. */
function sizeUnder(node: Node): number {
  if (node.nodeType === 3) return node.value.length;
  let size = node.tag.length;
  for (let child = node.firstChild; child; child = child.next) size += sizeUnder(child);
  return size;
}

/** Milliseconds for making the copy's tree and walking over it once: the least that any reading of it takes. */
export function treeWalkMs(copy: PageCopy): number {
  const started = performance.now();
  sizeUnder(openPage(copy).document.root);
  return performance.now() - started;
}

/** How many times as long as the walk; a walk shorter than the clock's grain counts as that. */
const ratio = (ms: number, walk: number): number => ms / Math.max(walk, 0.1);

/** Prints the times; `script` is what runs in the page. */
export function printTimes(pages: readonly TimedPage[], script: string): void {
  const timed = pages.flatMap(({ file, ms, walkMs, outsideMs, treeMs }) =>
    ms !== undefined && walkMs !== undefined && outsideMs !== undefined && treeMs !== undefined
      ? [{ file, ms, walkMs, outsideMs, treeMs }]
      : [],
  );
  const slowest = timed
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, 5)
    .map(({ file, ms }) => `${file} ${ms.toFixed(1)} ms`);
  const copied = timed.map(({ ms }) => ms);
  const read = timed.map(({ outsideMs }) => outsideMs);
  const copiedToWalk = timed.map(({ ms, walkMs }) => ratio(ms, walkMs));
  const readToWalk = timed.map(({ outsideMs, treeMs }) => ratio(outsideMs, treeMs));
  console.log(`reading in the page: ${middleAndTail(copied, ' ms')}`);
  console.log(`  as a ratio to one plain walk of the same page: ${middleAndTail(copiedToWalk)}`);
  console.log(`reading the copy, outside the page: ${middleAndTail(read, ' ms')}`);
  console.log(`  as a ratio to making its tree and walking over it once: ${middleAndTail(readToWalk)}`);
  console.log(`run in the page: ${Buffer.byteLength(script)} bytes`);
  console.log(`slowest: ${slowest.join(', ')}`);
}
