/** The list beside the page, the address bar's keyword, and Chrome's own marks on known sites. */
import { expect, it } from 'vitest';
import { Popup } from '../../scripts/browser/popup.ts';
import { RIVER, riverOnPmc } from '../support/article-page.ts';
import { useExtension } from '../support/extension.ts';
import { fillLibrary, manyEntries } from '../support/fill-library.ts';
import { workerOf } from '../support/worker.ts';
import { SOON, until } from '../../scripts/browser/soon.ts';

const driven = useExtension();

interface Chrome {
  permissions: { request(what: object): Promise<boolean>; getAll(): Promise<{ permissions: string[] }> };
  sidePanel: { getOptions(what: object): Promise<{ path?: string; enabled?: boolean }> };
  declarativeContent: {
    onPageChanged: { getRules(take: (rules: { conditions: unknown[]; actions: unknown[] }[]) => void): void };
  };
  omnibox: {
    onInputChanged: {
      dispatch(text: string, suggest: (all: { content: string; description: string }[]) => void): void;
    };
    onInputEntered: { dispatch(text: string, how: string): void };
  };
  tabs: { query(which: object): Promise<{ url?: string; pendingUrl?: string }[]> };
}
declare const chrome: Chrome;

it('shows the list beside the page, and follows what is saved', async () => {
  const panel = new Popup(await driven.chromium.openOwnPage('sidepanel.html'));
  await panel.page.setViewport({ width: 320, height: 800 });
  await panel.page.waitForSelector('.popup-list .empty', SOON);
  const { popup } = await driven.clickOn(RIVER.pmcUrl, riverOnPmc());
  expect(await popup.state()).toBe('Saved just now');
  // Chromium without a window cannot draw a side panel; that the browser knows ours is asked of it.
  await popup.page.waitForSelector('[aria-label="Keep the list beside the page"]', SOON);
  await panel.page.bringToFront();
  expect(await panel.rowsOnce(1)).toMatchObject([{ title: RIVER.title }]);
  expect(await panel.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await panel.page.click('.search input'); // a person's act, in which Chrome grants this without a question
  expect(await panel.page.evaluate(() => chrome.permissions.request({ permissions: ['sidePanel'] }))).toBe(
    true,
  );
  expect(await panel.page.evaluate(() => chrome.sidePanel.getOptions({}))).toMatchObject({
    path: 'sidepanel.html',
    enabled: true,
  });
});

it('lets Chrome mark known sites after the first click, without access to any', async () => {
  const popup = await driven.look();
  await popup.page.waitForSelector('.search input', SOON);
  const worker = await workerOf(driven.chromium);
  const rules = await until('rules', async () => {
    await popup.page.click('.search input'); // until the popup has begun to listen for it
    const found = await worker.evaluate(
      () =>
        new Promise<{ conditions: unknown[]; actions: unknown[] }[]>(done =>
          chrome.declarativeContent === undefined
            ? done([])
            : chrome.declarativeContent.onPageChanged.getRules(done),
        ),
    );
    return found.length > 0 && found;
  });
  expect(rules).toHaveLength(1);
  expect(rules[0]?.conditions.length).toBeGreaterThan(50);
  expect(await worker.evaluate(() => chrome.permissions.getAll())).toMatchObject({ origins: [] });
});

it('finds saved papers in the address bar; Enter opens the best', async () => {
  const own = await driven.chromium.openOwnPage('icon/16.png');
  await fillLibrary(own, manyEntries(200));
  const worker = await workerOf(driven.chromium);
  const suggested = await worker.evaluate(
    () =>
      new Promise<{ content: string; description: string }[]>(done =>
        chrome.omnibox.onInputChanged.dispatch('study 77 åker', done),
      ),
  );
  const several = await worker.evaluate(
    () =>
      new Promise<{ content: string; description: string }[]>(done =>
        chrome.omnibox.onInputChanged.dispatch('peer', done),
      ),
  );
  expect(suggested.length).toBeLessThanOrEqual(5);
  expect(several).toHaveLength(5);
  expect(several[0]?.content).toMatch(/^https:\/\/doi\.org\/10\.5555\/many\.\d+$/);
  await worker.evaluate(() => chrome.omnibox.onInputEntered.dispatch('study 77', 'newForegroundTab'));
  const opened = async (): Promise<string[]> => driven.chromium.browser.targets().map(target => target.url());
  const url = await until('the tab of study 77', async () => {
    const inTabs = await worker.evaluate(() =>
      chrome.tabs.query({}).then(tabs => tabs.map(tab => tab.pendingUrl ?? tab.url ?? '')),
    );
    return [...(await opened()), ...inTabs].find(address => address.includes('many.77'));
  });
  expect(url).toBe('https://doi.org/10.5555/many.77');
});
