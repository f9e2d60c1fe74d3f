/** "Report a wrong record": what is copied is shown before, can be changed, and says nothing of who read the page. */
import { expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { articlePage } from '../support/article-page.ts';
import { inThemes } from '../support/axe.ts';
import { useExtension } from '../support/extension.ts';
import { press, says } from '../support/page-steps.ts';
import { SOON } from '../../scripts/browser/soon.ts';

const driven = useExtension({ shared: true });

const URL_OF_VISIT = 'https://reader.example.org/lamps?ticket=ST-1-hidden-cas';
const LAMPS = articlePage(
  [
    ['citation_title', 'Lamps at dusk'],
    ['citation_author', 'Holm, Ida'],
    ['citation_journal_title', 'Journal of Small Lights'],
    ['citation_publication_date', '2018'],
    ['citation_doi', '10.5555/lamps.7'],
  ],
  'Lamps were lit in nine streets.',
).replace('<body>', '<body><p>Signed in as Vera Lindqvist (vera@clinic.example)</p>');

const shown = (page: Page) => page.$eval('.report-text', field => (field as HTMLTextAreaElement).value);

async function picture(page: Page, name: string): Promise<void> {
  if (process.env.OFFPRINT_VIEWS !== undefined)
    await page.screenshot({ path: `${process.env.OFFPRINT_VIEWS}/${name}.png` });
}

it('shows in the popup what is copied, and copies what stands there', async () => {
  const { popup } = await driven.clickOn(URL_OF_VISIT, LAMPS);
  const { page } = popup;
  expect(await popup.state()).toBe('Saved just now');
  await popup.press('Sources');
  await popup.press('Report a wrong record');
  await page.waitForSelector('dialog[open] .report-text', SOON);
  expect(await shown(page)).toContain('Lamps at dusk');
  expect(await shown(page)).not.toMatch(/ticket|hidden|Vera|clinic/i);
  expect(JSON.parse(await shown(page))).toMatchObject({ record: { URL: 'https://doi.org/10.5555/lamps.7' } });
  expect(await inThemes(page, 'report')).toEqual([]);
  for (const theme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await picture(page, `report-popup-${theme}`);
  }
  await page.evaluate(() => {
    Object.assign(navigator.clipboard, {
      writeText: async (text: string) => void Object.assign(window, { text }),
    });
  });
  await page.focus('.report-text');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type('The year is wrong.');
  await popup.press('Copy');
  await says(page, '.toast', 'Copied');
  expect(await page.evaluate('window.text')).toBe('The year is wrong.');
  await page.waitForFunction(() => document.querySelector('dialog') === null, SOON);
});

it('shows it in the library, also in a narrow window, and says when the browser does not copy', async () => {
  const { popup } = await driven.clickOn(URL_OF_VISIT, LAMPS);
  await popup.state();
  await driven.chromium.closePopup(popup.page);
  const page = await driven.chromium.openOwnPage('library.html#/all');
  await page.setViewport({ width: 1200, height: 800 });
  await page.waitForSelector('.virtual-row [data-row-focus]', SOON);
  await page.click('.virtual-row [data-row-focus]');
  await page.waitForSelector('.detail-fields summary', SOON);
  await page.click('.detail-fields summary');
  await press(page, 'Report a wrong record');
  await page.waitForSelector('dialog[open] .report-text', SOON);
  await picture(page, 'report-library');
  await page.setViewport({ width: 360, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await picture(page, 'report-narrow');
  await page.evaluate(() => {
    Object.assign(navigator.clipboard, {
      writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
    });
  });
  await press(page, 'Copy', 'dialog');
  await says(page, '.toast', 'Not copied: the browser did not allow it.');
});

it('an error that nobody caught is said, and stands in the settings', async () => {
  const page = await driven.chromium.openOwnPage('library.html#/settings');
  await page.setViewport({ width: 1000, height: 1200 });
  await page.waitForSelector('.settings', SOON);
  expect(await page.$('.faults')).toBeNull();
  // the settings ask how much is stored, and nobody expects that to fail
  const { identifier } = await page.evaluateOnNewDocument(() => {
    Object.assign(StorageManager.prototype, {
      estimate: () => Promise.reject(new TypeError('A test of failing')),
    });
  });
  await page.reload();
  await says(page, '#fault', 'Something in Offprint failed.');
  await picture(page, 'fault');
  await page.removeScriptToEvaluateOnNewDocument(identifier);
  await page.reload();
  const list = await page.waitForSelector('.faults textarea', SOON);
  expect(await list?.evaluate(field => field.value)).toContain('TypeError: A test of failing');
  expect(await inThemes(page, 'faults')).toEqual([]);
  await picture(page, 'fault-list');
  await press(page, 'Clear', '.faults');
  await page.waitForFunction(() => document.querySelector('.faults') === null, SOON);
});
