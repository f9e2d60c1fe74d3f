/** "Saved" is said of files that are on the disk, in real Chromium: picked places, downloads, and their failures. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { SOON } from '../../scripts/browser/soon.ts';
import { inThemes } from '../support/axe.ts';
import { useExtension } from '../support/extension.ts';
import { papersIn } from '../support/backup-files.ts';
import { fillLibrary, manyEntries } from '../support/fill-library.ts';
import { clickThe, goTo, press, says } from '../support/page-steps.ts';
import { answerPicker, pickedNames, savedFile } from '../support/picked-files.ts';

const driven = useExtension({
  manifest: {
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'downloads'],
  },
});
const PAPERS = 100;
const REMINDER = `${PAPERS} papers have no backup yet`;

async function openLibrary(): Promise<Page> {
  const page = await driven.chromium.openOwnPage('library.html#/all');
  await page.waitForSelector('.sidebar', SOON);
  await fillLibrary(page, manyEntries(PAPERS));
  await says(page, '.list-note', REMINDER);
  await goTo(page, '#/settings');
  await says(page, '.settings', 'No backup yet');
  return page;
}

const toast = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('.toast')?.textContent ?? '');

/** Gives the way to deny downloads and to allow them again; what it says holds as long as its session does. */
async function controlDownloads(page: Page): Promise<(behavior: 'allow' | 'deny') => Promise<unknown>> {
  const session = await page.browser().target().createCDPSession();
  const downloadPath = driven.chromium.downloads;
  return behavior => session.send('Browser.setDownloadBehavior', { behavior, downloadPath });
}

it('a backup is saved once it was read again in its place; until then the reminder stays', async () => {
  const page = await openLibrary();
  // the browser's own dialog, which nobody answers here, is given up: nothing is saved, and nothing is said
  await press(page, 'Save a backup');
  await page.waitForFunction(
    () => [...document.querySelectorAll('button')].some(one => one.textContent === 'Save a backup'),
    SOON,
  );
  expect([await toast(page), await page.$('[role="alert"]')]).toEqual(['', null]);

  await answerPicker(page, { locked: true });
  await press(page, 'Save a backup');
  await says(page, '.settings [role="alert"]', 'was not saved: the browser may not write there');
  expect(await inThemes(page, 'backup-fault')).toEqual([]);
  await says(page, '.settings', 'No backup yet');
  await goTo(page, '#/all');
  await says(page, '.list-note', REMINDER);
  await goTo(page, '#/settings');
  await page.reload(); // what held the file lets go of it
  await page.waitForSelector('.settings', SOON);

  const file = await savedFile(page, () => press(page, 'Save a backup'));
  await says(page, '.settings', 'Last backup: ');
  expect(await papersIn(file)).toHaveLength(PAPERS);
  await goTo(page, '#/all');
  await page.waitForFunction(() => document.querySelector('.list-note')?.textContent === '', SOON);
});

it('a weekly backup that the browser denies is told, and tried again', async () => {
  const page = await openLibrary();
  const setDownloads = await controlDownloads(page);
  await setDownloads('deny');
  await clickThe(page, 'label.setting', 'each week');
  await goTo(page, '#/all');
  await says(page, '.list-note [role="alert"]', 'The weekly backup of');
  await says(page, '.list-note [role="alert"]', 'was not saved');
  expect(await inThemes(page, 'backup-failed')).toEqual([]);
  expect(await toast(page)).toBe('');

  const file = await driven.chromium.download(async () => {
    await setDownloads('allow');
    await press(page, 'Try again');
  });
  await says(page, '.toast', 'Backup saved as');
  expect(await papersIn(file)).toHaveLength(PAPERS);
  await page.waitForFunction(() => document.querySelector('.list-note')?.textContent === '', SOON);
});

it('an export is saved when it is there, and its file goes when it is not whole', async () => {
  const page = await openLibrary();
  await goTo(page, '#/all');
  await press(page, 'Export');
  await answerPicker(page, { locked: true });
  await press(page, 'Save a file');
  await says(page, '.toast', 'was not saved: the browser may not write there');
  await page.reload();
  await page.waitForSelector('.list-count', SOON);
  await press(page, 'Export');
  const file = await savedFile(page, () => press(page, 'Save a file'));
  expect(readFileSync(file, 'utf8').match(/^TY {2}- /gm)).toHaveLength(PAPERS);
  expect(await pickedNames(page)).toHaveLength(1);
});
