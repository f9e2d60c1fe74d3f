/**
 * A page that never lets its reading end: it is ended, a sentence says so, and the next page saves. The worker of a
 * copy of the build gets stuck, truly and for good, where a page's text asks it to.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { FirefoxBrowser } from '../../scripts/browser/firefox.ts';
import { SOON, until } from '../../scripts/browser/soon.ts';
import { RIVER, riverOnPmc } from '../support/article-page.ts';
import { inThemes } from '../support/axe.ts';
import { changedBuild, manifest } from '../support/builds.ts';
import { useExtension } from '../support/extension.ts';
import { STUCK, STUCK_READER, STUCK_URL, TOO_LONG } from '../support/stuck-page.ts';
import { endWorker } from '../support/worker.ts';

const SAVED = 'Saved just now';

const driven = useExtension({
  shared: true,
  before: STUCK_READER,
  manifest: { host_permissions: ['*://*/*'] },
});

const offscreen = () =>
  driven.chromium.browser.targets().find(target => /offscreen\.html/.test(target.url()));

it('is ended with a sentence, can be kept as it is, and the next page saves', async () => {
  const { page, popup } = await driven.clickOn(STUCK_URL, STUCK);
  expect(await popup.state()).toBe(TOO_LONG);
  expect(await inThemes(popup.page, 'stuck page')).toEqual([]);
  if (process.env.OFFPRINT_VIEWS !== undefined) await takePictures(popup.page);
  await popup.press('Save this page anyway');
  await popup.rowsOnce(1);
  await driven.chromium.closePopup(popup.page);
  const next = (await driven.clickOn(RIVER.pmcUrl, riverOnPmc())).popup;
  expect(await next.state()).toBe(SAVED);
  expect((await next.rowsOnce(2)).map(({ title }) => title)).toEqual([RIVER.title, 'Circles']);
  await page.close();
});

async function takePictures(popup: Page): Promise<void> {
  for (const scheme of ['light', 'dark']) {
    await popup.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await popup.screenshot({ path: `${process.env.OFFPRINT_VIEWS}/stuck-${scheme}.png` });
  }
}

it('holds up no other tab, nor the saving of a whole window', async () => {
  driven.chromium.pages.set(RIVER.pmcUrl, { body: riverOnPmc() });
  const stuck = await driven.clickOn(STUCK_URL, STUCK);
  const other = await driven.clickOn(RIVER.pmcUrl);
  expect(await other.popup.state()).toBe(SAVED);
  await driven.chromium.closePopup(other.popup.page);
  const library = await driven.chromium.openOwnPage('library.html#/import');
  await library.waitForSelector('.open-tabs button', SOON);
  await library.evaluate(`document.querySelector('.open-tabs button').click()`);
  await library.waitForSelector('.open-tabs .preview-counts', SOON);
  const report = await library.$eval('.open-tabs', place => place.textContent);
  expect(report).toContain('1 in your list already');
  expect(report).toMatch(/2 tabs could not be read/); // this one, and about:blank
  await stuck.page.close();
});

it('is read again when worker or document end in the middle', async () => {
  const { popup } = await driven.clickOn(STUCK_URL, STUCK);
  await until('the document that reads', async () => offscreen() !== undefined);
  await endWorker(driven.chromium);
  expect(await popup.state()).toBe(TOO_LONG);
  await driven.chromium.closePopup(popup.page);
  const again = await driven.clickOn(STUCK_URL);
  const session = await (await until('the document', async () => offscreen())).createCDPSession();
  await session.send('Page.close');
  expect(await again.popup.state()).toBe(TOO_LONG);
  await driven.chromium.closePopup(again.popup.page);
  const next = await driven.clickOn(RIVER.pmcUrl, riverOnPmc());
  expect(await next.popup.state()).toBe(SAVED);
});

it('is ended in Firefox too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-stuck-'));
  const { gecko } = manifest('firefox').browser_specific_settings as { gecko: { id: string } };
  const firefox = await FirefoxBrowser.launch({
    build: changedBuild('firefox', join(folder, 'build'), { before: STUCK_READER }),
    id: gecko.id,
    downloads: join(folder, 'downloads'),
  });
  try {
    firefox.pages.set(STUCK_URL, { body: STUCK });
    firefox.pages.set(RIVER.pmcUrl, { body: riverOnPmc() });
    const popup = await firefox.click(await firefox.open(STUCK_URL));
    expect(await popup.state()).toBe(TOO_LONG);
    await popup.close();
    const next = await firefox.click(await firefox.open(RIVER.pmcUrl));
    expect(await next.state()).toBe(SAVED);
    await next.rowsOnce(1);
  } finally {
    await firefox.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
