/** Saving in a private window, which the user allows in the browser's settings. */
import { expect, it } from 'vitest';
import { Popup } from '../../scripts/browser/popup.ts';
import { servePages } from '../../scripts/browser/served-pages.ts';
import { SOON, until } from '../../scripts/browser/soon.ts';
import { RIVER, riverOnPmc } from '../support/article-page.ts';
import { useExtension } from '../support/extension.ts';

const driven = useExtension();

it('saves in a private window, and keeps it for the others', async () => {
  const { chromium } = driven;
  const settings = await chromium.browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await settings.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration({
      extensionId: '${chromium.extension.id}', incognitoAccess: true,
    })`,
  );
  // Offprint is loaded anew; before that its pages are those of the old one, which may not look into private windows.
  const own = await until('the access to private windows', async () => {
    const page = await chromium.openOwnPage('icon/16.png').catch(() => undefined);
    const allowed = await page?.evaluate('chrome.extension.isAllowedIncognitoAccess()').catch(() => false);
    if (page && allowed === true) return page;
    await page?.close().catch(() => undefined);
    return undefined;
  });
  await own.evaluate("chrome.windows.create({ incognito: true, url: 'about:blank#private' })");
  const target = await chromium.browser.waitForTarget(one => one.url() === 'about:blank#private', SOON);
  const page = await target.page();
  if (!page) throw new Error('no private tab');
  await servePages(page, new Map([[RIVER.pmcUrl, { body: riverOnPmc() }]]));
  await page.goto(RIVER.pmcUrl, { waitUntil: 'domcontentloaded' });
  const popup = new Popup(await chromium.click(page));
  expect(await popup.state()).toBe('Saved just now');
  await popup.rowsOnce(1);
  expect(await (await driven.look()).rowsOnce(1)).toMatchObject([{ title: RIVER.title }]);
});
