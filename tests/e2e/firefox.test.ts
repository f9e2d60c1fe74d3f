/** The main job and the list in real Firefox, by the toolbar's real action. */
import { readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import type { FirefoxBrowser } from '../../scripts/browser/firefox.ts';
import { SAMPLES, samplePages } from '../../scripts/demo/samples.ts';
import { RIVER, riverAtPublisher, riverOnPmc } from '../support/article-page.ts';
import { useFirefox } from '../support/firefox.ts';
import { PLAIN, PLAIN_URL } from '../support/plain-page.ts';
import { FIVE_SEEDS_LIST, FIVE_SEEDS_RIS } from './expected/five-seeds.ts';
import { SOON, until } from '../../scripts/browser/soon.ts';

const driven = useFirefox({ shared: true });
let firefox: FirefoxBrowser;
beforeEach(() => {
  ({ firefox } = driven);
  firefox.pages.set(PLAIN_URL, { body: PLAIN });
  firefox.pages.set(RIVER.pmcUrl, { body: riverOnPmc() });
  firefox.pages.set(RIVER.publisherUrl, { body: riverAtPublisher() });
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
  expect(await popup.state()).toBe('No paper found on this page');
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
  expect(await popup.state()).toBe('This page belongs to the browser, which does not let extensions read it');
});

it('lights the button up on papers, and gives the access back', async () => {
  /** The badge, once the button's title is the wanted one. */
  const badge = async (wanted: RegExp): Promise<string> => {
    const shown = await until(`the button to say ${wanted}`, async () => {
      const now = await firefox.button();
      return wanted.test(now.title) && now;
    });
    return shown.badge;
  };
  const origins = async () =>
    JSON.parse(
      String(
        await firefox.inWindow(
          `const { allowedOrigins } = WebExtensionPolicy.getByID('offprint@offprint.example');
          return JSON.stringify([...allowedOrigins.patterns].map(one => one.pattern));`,
        ),
      ),
    ) as string[];
  const settings = await firefox.openOwnPage('library.html#/settings');
  await settings.bringToFront();
  const select = await settings.waitForSelector('.light-up select', SOON);
  await select?.focus();
  await settings.keyboard.press('End');
  await until('the access to be given', async () => (await origins()).length > 0);
  expect(await origins()).toContain('*://*/*');
  const paper = await firefox.open(RIVER.pmcUrl);
  expect(await badge(/A paper, not saved yet/)).toBe('');
  const popup = await firefox.click(paper);
  expect(await popup.state()).toBe('Saved just now');
  await popup.close();
  await firefox.open(RIVER.publisherUrl);
  expect(await badge(/In your list since/)).toBe('✓');
  await settings.bringToFront();
  await settings.keyboard.press('Home');
  await until('the access to be given back', async () => !(await origins()).includes('*://*/*'));
});

it('shows the list in the sidebar', async () => {
  const popup = await firefox.click(await firefox.open(RIVER.pmcUrl));
  expect(await popup.state()).toBe('Saved just now');
  await popup.press('Keep the list beside the page');
  await until('the paper in the sidebar', async () => {
    const shown = await firefox.inWindow(`
      const frame = document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser');
      if (!frame) return '';
      return await new Promise(resolve => {
        const take = ({ data }) => {
          frame.messageManager.removeMessageListener('offprint-test', take);
          resolve(data);
        };
        frame.messageManager.addMessageListener('offprint-test', take);
        setTimeout(() => resolve(''), 1000);
        const title = "content.document.querySelector('.row-title')?.textContent ?? ''";
        const script = encodeURIComponent("sendAsyncMessage('offprint-test', " + title + ')');
        frame.messageManager.loadFrameScript('data:application/javascript,' + script, false);
      });`);
    return shown === RIVER.title;
  });
});
