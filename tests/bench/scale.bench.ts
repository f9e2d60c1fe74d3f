/** A hundred thousand papers: what opening, searching and exporting cost. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ExtensionBrowser } from '../../scripts/browser/extension-browser.ts';
import { nextDownload } from '../../scripts/browser/next-download.ts';
import { quantile, type Bench } from '../support/bench.ts';
import { buildFolder } from '../support/builds.ts';
import { fillLibrary, manyEntries } from '../support/fill-library.ts';

const COUNT = 100_000;
const SLICE = 10_000;

const since = (start: number): number => performance.now() - start;

async function opened(
  chromium: ExtensionBrowser,
  path: string,
  whole: string,
): Promise<{ page: Page; first: number; all: number }> {
  const start = performance.now();
  const page = await chromium.openOwnPage(path);
  await page.waitForSelector('.row-main', { timeout: 60_000 });
  const first = since(start);
  await page.waitForFunction(whole, { timeout: 120_000, polling: 50 });
  return { page, first, all: since(start) };
}

/** From a key to the painted result, letter by letter. */
const typed = async (page: Page, query: string): Promise<number[]> =>
  (await page.evaluate(`(async () => {
  const field = document.querySelector('input[type=search]');
  const times = [];
  for (let end = 1; end <= ${query.length}; end++) {
    const start = performance.now();
    field.value = ${JSON.stringify(query)}.slice(0, end);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
    times.push(performance.now() - start);
    await new Promise(resolve => setTimeout(resolve, 60));
  }
  return times;
})()`)) as number[];

export const bench: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-scale-'));
  const downloads = join(folder, 'downloads');
  const chromium = await ExtensionBrowser.launch({
    build: buildFolder('chrome'),
    downloads,
    userDataDir: join(folder, 'profile'),
  });
  try {
    const own = await chromium.openOwnPage('icon/16.png');
    const entries = manyEntries(COUNT);
    const filling = performance.now();
    for (let at = 0; at < COUNT; at += SLICE) await fillLibrary(own, entries.slice(at, at + SLICE));
    const filled = since(filling);

    const counted = `/100,000/.test(document.querySelector('.foot-count, .list-count')?.textContent ?? '')`;
    const popup = await opened(chromium, 'popup.html?tab=0', counted);
    await popup.page.close();
    const library = await opened(chromium, 'library.html#/all', counted);
    await new Promise(resolve => setTimeout(resolve, 15_000)); // rows and texts are read
    const keys = [
      ...(await typed(library.page, 'peer support wor')),
      ...(await typed(library.page, 'åkerblom year:2018')),
    ];
    const { JSHeapUsedSize = 0 } = await library.page.metrics();
    await library.page.close();

    const list = await opened(chromium, 'popup.html?tab=0', counted);
    const exporting = performance.now();
    const file = await nextDownload(downloads, () =>
      list.page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.foot-button')]
          .find(button => /Export RIS/.test(button.textContent))
          ?.click(),
      ),
    );
    const exported = since(exporting);
    return [
      { name: `${COUNT} papers written`, figure: filled / 1000, unit: 's' },
      { name: "popup's first rows", figure: popup.first, unit: 'ms', limit: 3000 },
      { name: "popup's number", figure: popup.all, unit: 'ms' },
      { name: "library's first rows", figure: library.first, unit: 'ms', limit: 3000 },
      { name: 'search, key to painted result, median', figure: quantile(keys, 0.5), unit: 'ms', limit: 300 },
      { name: 'search, key to painted result, 95th percentile', figure: quantile(keys, 0.95), unit: 'ms' },
      { name: 'memory of the library', figure: JSHeapUsedSize / 1e6, unit: 'MB' },
      { name: 'all exported as RIS', figure: exported / 1000, unit: 's', limit: 120 },
      { name: 'the file', figure: statSync(file).size / 1e6, unit: 'MB' },
    ];
  } finally {
    await chromium.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};
