/**
 * Offprint asks nobody on the net for anything: behind a proxy that refuses and remembers, a round through its pages
 * leaves nothing to remember.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { anyOf } from '../../lib/text/any-of.ts';
import { ExtensionBrowser } from '../../scripts/browser/extension-browser.ts';
import { FirefoxBrowser } from '../../scripts/browser/firefox.ts';
import { Popup } from '../../scripts/browser/popup.ts';
import { riverOnPmc } from '../support/article-page.ts';
import { buildFolder, manifest } from '../support/builds.ts';
import { fillLibrary, manyEntries } from '../support/fill-library.ts';
import { chooseFile, goTo, press, says } from '../support/page-steps.ts';
import { refusingProxy, type RefusingProxy } from '../support/refusing-proxy.ts';
import { SOON } from '../../scripts/browser/soon.ts';

const RIS =
  'TY  - JOUR\nTI  - Bridges that wait\nAU  - Holm, Ida\nPY  - 2019\nDO  - 10.5555/bridges.1\nER  - \n';

/** At an address of this machine: browsers connect to a page's host by themselves when it is opened. */
const PAPER_URL = 'http://127.0.0.1:45671/river';

/** Browsers ask their makers for updates, the time and accounts, always. Offprint names none of these. */
const BROWSERS_OWN = new RegExp(
  `^(?:https?://)?(?:[\\w-]+\\.)*${anyOf([
    '(?:update|clients\\d)\\.google(?:apis)?\\.com',
    'accounts\\.google\\.com',
    'mozilla\\.(?:com|org|net)',
    'firefox\\.com',
    'mozgcp\\.net',
  ])}(?:[:/]|$)`,
);
const isNotBrowsersOwn = (asked: string): boolean => !BROWSERS_OWN.test(asked);

let proxy: RefusingProxy;
let folder: string;
beforeEach(async () => {
  proxy = await refusingProxy();
  folder = mkdtempSync(join(tmpdir(), 'offprint-quiet-'));
});
afterEach(async () => {
  await proxy.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Looks at a paper, imports a file, exports the list, opens every view, hovers over a link. */
async function roundThrough(library: Page): Promise<void> {
  await library.setViewport({ width: 1440, height: 900 });
  await library.waitForSelector('.sidebar', SOON);
  await fillLibrary(library, manyEntries(20));
  await library.waitForSelector('.virtual-row [data-row-focus]', SOON);
  await library.click('.virtual-row [data-row-focus]');
  await library.waitForSelector('.detail a[href^="https:"]', SOON);
  await library.hover('.detail a[href^="https:"]');
  await goTo(library, '#/import');
  await chooseFile(library, RIS, 'bridges.ris');
  await press(library, 'Add 1 paper');
  await says(library, '.toast', '1 paper added');
  for (const view of ['overview', 'duplicates', 'settings', 'trash', 'welcome', 'all']) {
    await goTo(library, `#/${view}`);
    await library.waitForFunction((hash: string) => location.hash === hash, SOON, `#/${view}`);
  }
  await press(library, 'Export');
  await library.waitForSelector('dialog[open] .dialog-body', SOON);
}

it('in Chromium: popup, library, panel, import, export, a paper', async () => {
  const chromium = await ExtensionBrowser.launch({
    build: buildFolder('chrome'),
    downloads: join(folder, 'downloads'),
    args: [
      `--proxy-server=127.0.0.1:${proxy.port}`,
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  try {
    chromium.pages.set(PAPER_URL, { body: riverOnPmc() });
    const popup = new Popup(await chromium.click(await chromium.open(PAPER_URL)));
    expect(await popup.state()).toBe('Saved just now');
    await popup.rowsOnce(1);
    await chromium.download(() => popup.press('Export RIS'));
    await chromium.closePopup(popup.page);
    const panel = await chromium.openOwnPage('sidepanel.html');
    await panel.waitForSelector('.row', SOON);
    await roundThrough(await chromium.openOwnPage('library.html#/all'));
    expect(proxy.asked.filter(isNotBrowsersOwn)).toEqual([]);
    // that the proxy would have heard of it
    const heard = await chromium.browser.newPage();
    await heard.goto('http://heard.example/').catch(() => undefined);
    expect(proxy.asked).toContain('http://heard.example/');
  } finally {
    await chromium.close();
  }
});

it('in Firefox: popup, library, import, export, a paper', async () => {
  const { gecko } = manifest('firefox').browser_specific_settings as { gecko: { id: string } };
  const firefox = await FirefoxBrowser.launch({
    build: buildFolder('firefox'),
    id: gecko.id,
    downloads: join(folder, 'downloads'),
    preferences: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.allow_hijacking_localhost': false,
    },
  });
  try {
    firefox.pages.set(PAPER_URL, { body: riverOnPmc() });
    const popup = await firefox.click(await firefox.open(PAPER_URL));
    expect(await popup.state()).toBe('Saved just now');
    await firefox.download(() => popup.press('Export RIS'));
    await popup.close();
    await roundThrough(await firefox.openOwnPage('library.html#/all'));
    expect(proxy.asked.filter(isNotBrowsersOwn)).toEqual([]);
  } finally {
    await firefox.close();
  }
});
