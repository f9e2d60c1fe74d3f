/** axe-core finds nothing on any view, in both themes, in two languages, wide and narrow. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { samplePages, SAMPLES } from '../../scripts/demo/samples.ts';
import { useExtension } from '../support/extension.ts';
import { fillLibrary, manyEntries } from '../support/fill-library.ts';

const driven = useExtension();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };

/** Violations as one line each. The script goes in by the debugger, past the page's own policy. */
async function violations(page: Page, where: string): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(`axe.run(document, ${JSON.stringify(RULES)}).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ' ' + failureSummary.slice(0, 240))))`);
  return (found as string[]).map(line => `${where}: ${line}`);
}

async function inBothThemes(page: Page, where: string): Promise<string[]> {
  const found: string[] = [];
  for (const theme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }, { name: 'prefers-reduced-motion', value: 'reduce' }]);
    await new Promise(resolve => setTimeout(resolve, 150)); // colours fade in
    found.push(...(await violations(page, `${where}, ${theme}`)));
  }
  return found;
}

it('finds nothing in the popup', async () => {
  const found: string[] = [];
  for (const [url, page] of samplePages()) driven.chromium.pages.set(url, page);
  const sample = SAMPLES[0];
  if (!sample) throw new Error('no sample');
  const { popup } = await driven.clickOn(sample.url);
  await popup.state();
  found.push(...(await inBothThemes(popup.page, 'card')));
  await popup.press('Where from');
  found.push(...(await inBothThemes(popup.page, 'where from')));
  await popup.press('Select');
  found.push(...(await inBothThemes(popup.page, 'selecting')));
  await driven.chromium.closePopup(popup.page);
  const plain = await driven.look();
  await plain.rowsOnce(1);
  found.push(...(await inBothThemes(plain.page, 'no paper')));
  expect(found).toEqual([]);
});

it('finds nothing in the library', async () => {
  const found: string[] = [];
  const page = await driven.chromium.openOwnPage('library.html#/all');
  await page.setViewport({ width: 1440, height: 900 });
  await page.waitForSelector('.empty');
  found.push(...(await inBothThemes(page, 'empty')));
  await fillLibrary(page, manyEntries(60));
  await page.waitForSelector('.row-main');
  found.push(...(await inBothThemes(page, 'list')));
  await page.click('.row-main');
  await page.waitForSelector('.detail .paper-title');
  await page.click('.detail-fields summary');
  await page.waitForSelector('.editor-row');
  found.push(...(await inBothThemes(page, 'paper')));
  await page.keyboard.press('Escape');
  await page.keyboard.type('x');
  await page.waitForSelector('.bulk-bar');
  found.push(...(await inBothThemes(page, 'selected')));
  await page.keyboard.type('?');
  await page.waitForSelector('dialog[open]');
  found.push(...(await inBothThemes(page, 'keys')));
  await page.keyboard.press('Escape');
  for (const view of ['overview', 'import', 'settings', 'welcome', 'duplicates', 'trash']) {
    await page.evaluate(hash => void (location.hash = hash), `#/${view}`);
    await new Promise(resolve => setTimeout(resolve, 200));
    found.push(...(await inBothThemes(page, view)));
  }
  await page.evaluate(() => void (location.hash = '#/all'));
  for (const width of [800, 320]) {
    await page.setViewport({ width, height: 800 });
    await page.waitForSelector('.row-main');
    found.push(...(await inBothThemes(page, `${width} px`)));
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(width);
  }
  expect(found).toEqual([]);
}, 120_000);
