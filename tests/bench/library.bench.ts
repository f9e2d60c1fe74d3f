/** What a large list costs: first drawing, search, scrolling and memory, with 10,000 entries and beside 100. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ExtensionBrowser } from '../../scripts/browser/extension-browser.ts';
import { quantile, type Bench, type Figure } from '../support/bench.ts';
import { buildFolder } from '../support/builds.ts';
import { fillLibrary, manyEntries } from '../support/fill-library.ts';

const MANY = 10_000;
const FEW = 100;
const RUNS = 5;
/** So many steps lead from the first line of columns to the last. */
const STEPS = 20;
const POPUP = { path: 'popup.html?tab=0', width: 380, height: 600 };
const LIBRARY = { path: 'library.html#/all', width: 1440, height: 900 };
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

/** Marks when the first row is painted, counted from the navigation: scripts, database and drawing. */
const WATCH = `(() => {
  const seen = () => {
    if (!document.querySelector('.row-main, .column-name')) return;
    watching.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark('first list')));
  };
  const watching = new MutationObserver(seen);
  watching.observe(document, { childList: true, subtree: true });
})()`;
const FIRST = "performance.getEntriesByName('first list')[0]?.startTime";

async function open(
  chromium: ExtensionBrowser,
  { path, width, height }: typeof POPUP,
): Promise<{ page: Page; first: number }> {
  const page = await chromium.browser.newPage();
  await page.setViewport({ width, height });
  await page.evaluateOnNewDocument(WATCH);
  await page.goto(`chrome-extension://${chromium.extension.id}/${path}`, { waitUntil: 'domcontentloaded' });
  const first = await page.waitForFunction(FIRST, { polling: 20, timeout: 30_000 });
  return { page, first: Number(await first.jsonValue()) };
}

async function firstList(chromium: ExtensionBrowser, view: typeof POPUP): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const { page, first } = await open(chromium, view);
    times.push(first);
    await page.close();
  }
  return quantile(times, 0.5);
}

/** From a key pressed to the frame after it, for each letter of some queries. */
const keystrokes = async (page: Page): Promise<number[]> =>
  (await page.evaluate(`(async () => {
  const field = document.querySelector('input[type=search]');
  const times = [];
  for (const query of ['peer support wor', 'åkerblom', 'year:2018..2020 recovery', '心理']) {
    for (let end = 1; end <= query.length; end++) {
      const start = performance.now();
      field.value = query.slice(0, end);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
      times.push(performance.now() - start);
    }
    await new Promise(resolve => setTimeout(resolve, 200));
  }
  field.value = '';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return times;
})()`)) as number[];

const frames = async (page: Page): Promise<number[]> =>
  (await page.evaluate(`(async () => {
  const list = document.querySelector('.virtual-list');
  const gaps = [];
  let last = performance.now();
  for (let i = 0; i < 150; i++) {
    list.scrollTop += i % 50 === 49 ? 20000 : 240;
    await new Promise(requestAnimationFrame);
    gaps.push(performance.now() - last);
    last = performance.now();
  }
  return gaps;
})()`)) as number[];

/** From the press on "Columns" to the first line painted, and from there down to the last one, in a few steps. */
const columns = async (page: Page, count: number): Promise<number> =>
  (await page.evaluate(`(async () => {
  const press = selector => document.querySelector(selector).click();
  const frame = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
  const until = async selector => {
    while (!document.querySelector(selector)) await frame();
    await frame();
  };
  press('.layout-button');
  await until('.layout-shapes');
  performance.mark('columns');
  press('.layout-shapes button:last-child');
  await until('.column-name');
  const list = document.querySelector('.virtual-list');
  for (let step = 1; step <= ${STEPS}; step++) {
    list.scrollTop = (list.scrollHeight * step) / ${STEPS};
    await frame();
  }
  await until('[data-index="${count - 1}"] .column-name');
  return performance.measure('columns', 'columns').duration;
})()`)) as number;

interface Measured {
  popup: number;
  library: number;
  keys: number[];
  gaps: number[];
  columns: number;
  heap: number;
}

async function measured(count: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-bench-'));
  const chromium = await ExtensionBrowser.launch({ build: buildFolder('chrome'), downloads: folder });
  try {
    const own = await chromium.openOwnPage('popup.html?tab=0');
    await fillLibrary(own, manyEntries(count));
    await own.close();
    const popup = await firstList(chromium, POPUP);
    const library = await firstList(chromium, LIBRARY);
    const { page } = await open(chromium, LIBRARY);
    await pause(2500); // all rows and texts are read
    const keys = await keystrokes(page);
    await pause(500);
    const gaps = await frames(page);
    const { JSHeapUsedSize = 0 } = await page.metrics();
    const inColumns = await columns(page, count);
    return { popup, library, keys, gaps, columns: inColumns, heap: JSHeapUsedSize / 1e6 };
  } finally {
    await chromium.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

export const bench: Bench = async () => {
  const few = await measured(FEW);
  const many = await measured(MANY);
  const figures: Figure[] = [
    {
      name: `popup: first list of ${MANY}, from the navigation`,
      figure: many.popup,
      unit: 'ms',
      limit: 400,
      ratio: { times: many.popup / few.popup, of: `with ${FEW}`, limit: 1.5 },
    },
    {
      name: `library: first list of ${MANY}, from the navigation`,
      figure: many.library,
      unit: 'ms',
      limit: 800,
      ratio: { times: many.library / few.library, of: `with ${FEW}`, limit: 1.5 },
    },
    {
      name: `columns with ${MANY}: drawn, and down to the end`,
      figure: many.columns,
      unit: 'ms',
      ratio: { times: many.columns / few.columns, of: `with ${FEW}`, limit: 2 },
    },
    {
      name: 'search, key to painted result, median',
      figure: quantile(many.keys, 0.5),
      unit: 'ms',
      limit: 30,
      ratio: { times: quantile(many.keys, 0.5) / quantile(few.keys, 0.5), of: `with ${FEW}` },
    },
    { name: 'search, key to painted result, 95th percentile', figure: quantile(many.keys, 0.95), unit: 'ms' },
    {
      name: 'scrolling, frames over 50 ms',
      figure: many.gaps.filter(gap => gap > 50).length,
      unit: `of ${many.gaps.length}`,
      limit: 0,
    },
    { name: `memory of the library with ${MANY}`, figure: many.heap, unit: 'MB' },
  ];
  return figures;
};
