/** The main job and the list in real Firefox, by the toolbar's real action. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FirefoxBrowser } from '../../scripts/browser/firefox.ts';
import { SAMPLES, samplePages } from '../../scripts/demo/samples.ts';
import { RIVER, riverAtPublisher, riverOnPmc } from '../support/article-page.ts';
import { buildFolder, manifest } from '../support/builds.ts';
import { PLAIN, PLAIN_URL } from '../support/extension.ts';
import { FIVE_SEEDS_LIST, FIVE_SEEDS_RIS } from './expected/five-seeds.ts';

let firefox: FirefoxBrowser;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-firefox-'));
  const { gecko } = manifest('firefox').browser_specific_settings as { gecko: { id: string } };
  firefox = await FirefoxBrowser.launch({
    build: buildFolder('firefox'),
    id: gecko.id,
    downloads: join(folder, 'downloads'),
  });
  firefox.pages.set(PLAIN_URL, { body: PLAIN });
  firefox.pages.set(RIVER.pmcUrl, { body: riverOnPmc() });
  firefox.pages.set(RIVER.publisherUrl, { body: riverAtPublisher() });
});
afterEach(async () => {
  await firefox.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

it('saves five papers, lists, searches and exports them', async () => {
  for (const [url, page] of samplePages()) firefox.pages.set(url, page);
  for (const { url } of SAMPLES) {
    const page = await firefox.open(url);
    const popup = await firefox.click(page);
    expect(await popup.state()).toBe('Saved just now');
    await popup.close();
    await page.close();
  }
  const popup = await firefox.click(await firefox.open(PLAIN_URL));
  expect(await popup.state()).toBe('Not a paper, as far as this page says');
  expect(await popup.rowsOnce(5)).toEqual(FIVE_SEEDS_LIST);
  await popup.search('akerblom');
  expect(await popup.rowsOnce(1)).toEqual([FIVE_SEEDS_LIST[1]]);
  await popup.search('');
  await popup.rowsOnce(5);
  const file = await firefox.download(() => popup.press('Export RIS'));
  expect(readFileSync(file, 'utf8').split('\r\n')).toEqual(FIVE_SEEDS_RIS.split('\r\n'));
});

it('knows the same paper from another site', async () => {
  const first = await firefox.click(await firefox.open(RIVER.pmcUrl));
  expect(await first.state()).toBe('Saved just now');
  await first.close();
  const second = await firefox.click(await firefox.open(RIVER.publisherUrl));
  expect(await second.state()).toMatch(/^(Already )?[Ii]n your list since /);
  await second.rowsOnce(1);
  await second.close();
});

it('says why a page of the browser cannot be read', async () => {
  const popup = await firefox.click(await firefox.browser.newPage());
  expect(await popup.state()).toBe('This page belongs to the browser, which lets no extension read it');
});

it('lights the button up on papers, and gives the access back', async () => {
  const title = async (wanted: RegExp): Promise<string> => {
    for (const end = Date.now() + 10_000; Date.now() < end;) {
      const shown = await firefox.button();
      if (wanted.test(shown.title)) return shown.badge;
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    throw new Error(`the button says ${JSON.stringify(await firefox.button())}`);
  };
  const origins = async () =>
    JSON.parse(
      String(
        await firefox.inWindow(
          `return JSON.stringify([...WebExtensionPolicy.getByID('offprint@offprint.example').allowedOrigins.patterns].map(one => one.pattern));`,
        ),
      ),
    ) as string[];
  const settings = await firefox.openOwnPage('library.html#/settings');
  await settings.bringToFront();
  const select = await settings.waitForSelector('.light-up select', { timeout: 10_000 });
  await select?.focus();
  await settings.keyboard.press('End');
  for (const end = Date.now() + 8000; (await origins()).length === 0 && Date.now() < end;)
    await new Promise(resolve => setTimeout(resolve, 100));
  expect(await origins()).toContain('*://*/*');
  const paper = await firefox.open(RIVER.pmcUrl);
  expect(await title(/A paper, not saved yet/)).toBe('');
  const popup = await firefox.click(paper);
  expect(await popup.state()).toBe('Saved just now');
  await popup.close();
  await firefox.open(RIVER.publisherUrl);
  expect(await title(/In your list since/)).toBe('✓');
  await settings.bringToFront();
  await settings.keyboard.press('Home');
  for (const end = Date.now() + 8000; (await origins()).includes('*://*/*') && Date.now() < end;)
    await new Promise(resolve => setTimeout(resolve, 100));
  expect(await origins()).not.toContain('*://*/*');
});

it('shows the list in the sidebar', async () => {
  const popup = await firefox.click(await firefox.open(RIVER.pmcUrl));
  expect(await popup.state()).toBe('Saved just now');
  await popup.press('Keep the list beside the page');
  let shown: unknown = '';
  for (const end = Date.now() + 10_000; shown !== RIVER.title && Date.now() < end;) {
    shown = await firefox.inWindow(`
      const frame = document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser');
      if (!frame) return '';
      return await new Promise(resolve => {
        const take = ({ data }) => { frame.messageManager.removeMessageListener('offprint-test', take); resolve(data); };
        frame.messageManager.addMessageListener('offprint-test', take);
        setTimeout(() => resolve(''), 1000);
        frame.messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent("sendAsyncMessage('offprint-test', content.document.querySelector('.row-title')?.textContent ?? '')"), false);
      });`);
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  expect(shown).toBe(RIVER.title);
});
