/**
 * Saving without the popup: keyboard command and context menu. No test can press a browser's own keys or menu, so their
 * events are raised in the worker; what they do from there on is real, on a tab that a real click opened to Offprint.
 */
import { expect, it } from 'vitest';
import type { Page, WebWorker } from 'puppeteer-core';
import { RIVER, riverOnPmc } from '../support/article-page.ts';
import { PLAIN_URL, useExtension } from '../support/extension.ts';
import { setSettings } from '../support/page-steps.ts';
import { workerOf } from '../support/worker.ts';
import { until } from '../../scripts/browser/soon.ts';

const driven = useExtension({ shared: true });

/** The parts of the worker's chrome.* that these tests use. */
interface Chrome {
  commands: {
    getAll(): Promise<{ name: string; shortcut: string }[]>;
    onCommand: { dispatch(name: string, tab: object): void };
  };
  contextMenus: {
    update(id: string, change: object): Promise<void>;
    onClicked: { dispatch(item: object, tab: object): void };
  };
  tabs: { query(which: object): Promise<{ id: number }[]> };
  action: { getBadgeText(tab: object): Promise<string>; getTitle(tab: object): Promise<string> };
}
declare const chrome: Chrome;

const worker = (): Promise<WebWorker> => workerOf(driven.chromium);

async function raise(event: 'command' | 'menu', page: Page): Promise<void> {
  await page.bringToFront();
  await (
    await worker()
  ).evaluate(async which => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (which === 'command') chrome.commands.onCommand.dispatch('save-paper', tab!);
    else chrome.contextMenus.onClicked.dispatch({ menuItemId: 'save-paper' }, tab!);
  }, event);
}

async function button(wanted: string): Promise<{ badge: string; title: string }> {
  const service = await worker();
  return until(`the badge “${wanted}”`, async () => {
    const shown = await service.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return {
        badge: await chrome.action.getBadgeText({ tabId: tab!.id }),
        title: await chrome.action.getTitle({ tabId: tab!.id }),
      };
    });
    return shown.badge === wanted && shown;
  });
}

/** A tab that Offprint may read, with nothing saved from it. */
async function openedTab(url: string, body: string): Promise<Page> {
  const { page, popup } = await driven.clickOn(url, body);
  await setSettings(popup.page, { oneClick: false });
  await driven.chromium.closePopup(popup.page);
  return page;
}

it.each(['command', 'menu'] as const)('saves by %s and says so on the button', async event => {
  const plain = await openedTab(PLAIN_URL, '<!doctype html><title>Opening hours</title><p>Nine to five');
  await raise(event, plain);
  expect(await button('!')).toEqual({ badge: '!', title: 'Offprint: No paper found on this page' });

  const { page, popup } = await driven.clickOn(RIVER.pmcUrl, riverOnPmc());
  expect(await popup.state()).toBe('A paper, not saved yet');
  await popup.rowsOnce(0);
  await driven.chromium.closePopup(popup.page);
  await raise(event, page);
  expect(await button('✓')).toEqual({ badge: '✓', title: 'Offprint: Saved just now' });
  expect(await (await driven.look()).rowsOnce(1)).toMatchObject([{ title: RIVER.title }]);
});

it('asks first when one-click saving is off: Save has the focus, Enter saves', async () => {
  await openedTab(PLAIN_URL, '<!doctype html><title>Opening hours</title><p>Nine to five');
  const { popup } = await driven.clickOn(RIVER.pmcUrl, riverOnPmc());
  expect(await popup.state()).toBe('A paper, not saved yet');
  await popup.page.waitForFunction(() => document.activeElement?.textContent === 'Save');
  await popup.page.keyboard.press('Enter');
  await popup.rowsOnce(1);
  expect(await popup.state()).toBe('Saved just now');
});

it('gets the keys that it asks for: no browser keeps them for itself', async () => {
  const commands = await (await worker()).evaluate(() => chrome.commands.getAll());
  expect(commands.filter(({ name, shortcut }) => !name.startsWith('_') && shortcut === '')).toEqual([]);
});

const RIS =
  'TY  - JOUR\r\nTI  - Floods and neighbours\r\nAU  - Åkerblom, Kristina\r\nPY  - 2019\r\nER  - \r\n\r\n';

/** Raises the menu's event on a link, and gives the library's tab that opens. */
async function addLink(page: Page, linkUrl: string): Promise<Page> {
  await page.bringToFront();
  const opened = driven.chromium.browser.waitForTarget(target => target.url().includes('library.html'));
  await (
    await worker()
  ).evaluate(async link => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'add-file', linkUrl: link }, tab!);
  }, linkUrl);
  return (await opened).asPage();
}

it('adds the references of a file that a page links to', async () => {
  const file = new URL('/export/7.ris', PLAIN_URL).href;
  driven.chromium.pages.set(file, { body: RIS, contentType: 'application/x-research-info-systems' });
  const library = await addLink(
    await openedTab(PLAIN_URL, `<!doctype html><title>Export</title><a href="${file}">RIS</a>`),
    file,
  );
  await library.waitForFunction(
    () => document.querySelector('.preview')?.textContent?.includes('Floods and neighbours') === true,
    { polling: 50 },
  );
  await library.click('.preview .button-main');
  await library.waitForFunction(() => document.querySelector('.list-count')?.textContent === '1 paper', {
    polling: 50,
  });
  // rejected when the browser did not take its address patterns
  await (await worker()).evaluate(() => chrome.contextMenus.update('add-file', {}));
});

it('says what to do with a file that the page may not read', async () => {
  const library = await addLink(
    await openedTab(PLAIN_URL, '<!doctype html><title>Export</title>'),
    'https://elsewhere.example.org/7.ris',
  );
  await library.waitForFunction(
    () =>
      document
        .querySelector('.import-said')
        ?.textContent?.includes('does not let Offprint read this file') === true,
    { polling: 50 },
  );
});
