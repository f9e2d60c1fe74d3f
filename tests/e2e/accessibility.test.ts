/** axe-core finds nothing on any view in both themes, in English and Chinese, wide and narrow; in no language is a view wider than the window. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { samplePages, SAMPLES } from '../../scripts/demo/samples.ts';
import { inThemes } from '../support/axe.ts';
import { useExtension } from '../support/extension.ts';
import { fillLibrary, manyEntries } from '../support/fill-library.ts';
import { fivePapers } from '../support/five-papers.ts';

const driven = useExtension();

const LANGUAGES = ['en', 'zh-CN', 'es', 'da'] as const;
/** What axe looks at is the same in every language, but for letters of another weight (Chinese): two languages are only measured. */
const themesFor = (language: string): readonly string[] =>
  language === 'es' || language === 'da' ? [] : ['light', 'dark'];

/** Presses what a selector finds, `at` counted from the end. */
const press = (page: Page, selector: string, at = -1) =>
  page.$$eval(
    selector,
    (found, n) => found.at(n) instanceof HTMLElement && (found.at(n) as HTMLElement).click(),
    at,
  );
const settle = () => new Promise(resolve => setTimeout(resolve, 250));

async function speak(language: string): Promise<Page> {
  const page = await driven.chromium.openOwnPage('library.html#/all');
  await page.evaluate(`chrome.storage.local.set({ settings: { language: '${language}', welcomed: true } })`);
  await page.reload();
  await page.setViewport({ width: 1440, height: 900 });
  await page.waitForSelector('.empty');
  return page;
}

it.each(LANGUAGES)('finds nothing in the popup: %s', async language => {
  const found: string[] = [];
  const themes = themesFor(language);
  await speak(language);
  for (const [url, page] of samplePages()) driven.chromium.pages.set(url, page);
  const sample = SAMPLES[0];
  if (!sample) throw new Error('no sample');
  const { popup } = await driven.clickOn(sample.url);
  await popup.state();
  expect(await popup.page.evaluate(() => document.documentElement.lang)).toBe(language);
  found.push(...(await inThemes(popup.page, 'card', themes)));
  await press(popup.page, '.where-button');
  await popup.page.waitForSelector('.where-from');
  found.push(...(await inThemes(popup.page, 'where from', themes)));
  await press(popup.page, '.list-head .text-button');
  await popup.page.waitForSelector('.row-check');
  found.push(...(await inThemes(popup.page, 'selecting', themes)));
  await driven.chromium.closePopup(popup.page);
  const plain = await driven.look();
  await plain.rowsOnce(1);
  found.push(...(await inThemes(plain.page, 'no paper', themes)));
  await plain.search('qqq');
  await plain.rowsOnce(0);
  found.push(...(await inThemes(plain.page, 'nothing found', themes)));
  expect(found).toEqual([]);
});

it.each(LANGUAGES)(
  'finds nothing in the library: %s',
  async language => {
    const found: string[] = [];
    const themes = themesFor(language);
    const page = await speak(language);
    found.push(...(await inThemes(page, 'empty', themes)));
    await fillLibrary(page, [...manyEntries(60), ...fivePapers()]);
    await page.waitForSelector('.row-main');
    found.push(...(await inThemes(page, 'list', themes)));
    await page.click('.virtual-row[data-index="1"] .row-main');
    await page.waitForSelector('.detail .markdown');
    await page.click('.detail-fields summary');
    await page.waitForSelector('.editor-row');
    found.push(...(await inThemes(page, 'paper', themes)));
    await page.keyboard.press('n');
    await page.waitForSelector('.note:focus');
    await press(page, '.editor button.editable', 0);
    await page.waitForSelector('.people-row');
    found.push(...(await inThemes(page, 'people', themes)));
    await press(page, '.layout-button');
    await page.waitForSelector('.column-head');
    found.push(...(await inThemes(page, 'columns', themes)));
    await press(page, '.layout-button');
    await press(page, '.sidebar-more');
    await page.waitForSelector('.sidebar-menu');
    found.push(...(await inThemes(page, 'menu of a tag', themes)));
    for (const [at, what] of ['rename', 'merge'].entries()) {
      if (at > 0) await press(page, '.sidebar-more');
      await page.waitForSelector('.sidebar-menu');
      await press(page, '.sidebar-menu > button', at);
      await page.waitForSelector('dialog[open] :is(input, select):focus');
      found.push(...(await inThemes(page, what, themes)));
      await page.keyboard.press('Escape');
      await page.waitForSelector('dialog', { hidden: true });
    }
    await page.focus('.virtual-row[data-index="0"] [data-row-focus]');
    await page.keyboard.type('x');
    await page.waitForSelector('.bulk-bar');
    found.push(...(await inThemes(page, 'selected', themes)));
    await press(page, '.list-head .foot-button');
    await page.waitForSelector('dialog[open]');
    found.push(...(await inThemes(page, 'export', themes)));
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { hidden: true });
    await page.focus('.virtual-row[data-index="0"] [data-row-focus]');
    await page.keyboard.type('?');
    await page.waitForSelector('dialog[open]');
    found.push(...(await inThemes(page, 'keys', themes)));
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { hidden: true });
    await page.focus('.virtual-row[data-index="0"] [data-row-focus]');
    await page.keyboard.press('Delete');
    await page.waitForSelector('.toast');
    found.push(...(await inThemes(page, 'said', themes)));
    for (const view of ['overview', 'import', 'settings', 'welcome', 'duplicates', 'starred', 'trash']) {
      await page.evaluate(hash => void (location.hash = hash), `#/${view}`);
      await settle();
      found.push(...(await inThemes(page, view, themes)));
    }
    await press(page, '.list-bar > .text-button');
    await page.waitForSelector('dialog[open]');
    found.push(...(await inThemes(page, 'empty the trash', themes)));
    await page.keyboard.press('Escape');
    for (const view of ['all', 'overview', 'settings', 'import', 'welcome']) {
      await page.evaluate(hash => void (location.hash = hash), `#/${view}`);
      // 640 by 400 is what 200 % zoom leaves of 1280 by 800.
      for (const [width, height] of [
        [800, 800],
        [640, 400],
        [320, 640],
      ] as const) {
        await page.setViewport({ width, height });
        await settle();
        if (width === 320) found.push(...(await inThemes(page, `${view}, ${width} px`, themes)));
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth),
          `${view}, ${width} px`,
        ).toBeLessThanOrEqual(width);
        expect(
          await page.$$eval(
            '.list-pane, .page-pane',
            panes => panes.filter(pane => pane.scrollWidth > pane.clientWidth + 1).length,
          ),
          `${view}, ${width} px`,
        ).toBe(0);
      }
    }
    expect(found).toEqual([]);
  },
  300_000,
);
