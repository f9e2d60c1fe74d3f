/** The browser is killed in the middle of a bulk act: nothing acknowledged is lost, and no entry is half changed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ExtensionBrowser } from '../../scripts/browser/extension-browser.ts';
import { killBrowser } from '../support/kill-browser.ts';
import { buildFolder } from '../support/builds.ts';
import { fillLibrary, manyEntries } from '../support/fill-library.ts';
import { SOON } from '../../scripts/browser/soon.ts';

const COUNT = 1000;

/** How many entries have a status, in the entries and in their rows. */
const COUNT_READ = `(async () => {
  const answer = request => new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  const db = await answer(indexedDB.open('offprint'));
  const all = store => answer(db.transaction(store).objectStore(store).getAll());
  const [entries, rows] = [await all('entries'), await all('summaries')];
  const status = new Map(rows.map(({ id, status }) => [id, status]));
  db.close();
  const count = wanted => entries.filter(wanted).length;
  return {
    entries: entries.length,
    rows: rows.length,
    read: count(entry => entry.status === 'read'),
    apart: count(entry => status.get(entry.id) !== entry.status),
    starred: count(entry => entry.starred),
  };
})()`;

it('loses nothing when killed during a change of a thousand', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-'));
  const launch = () =>
    ExtensionBrowser.launch({
      build: buildFolder('chrome'),
      downloads: join(folder, 'downloads'),
      userDataDir: join(folder, 'profile'),
    });
  try {
    const chromium = await launch();
    const page = await chromium.openOwnPage('library.html#/all');
    await fillLibrary(page, manyEntries(COUNT));
    await page.waitForFunction('document.querySelector(".list-count")?.textContent === "1,000 papers"', SOON);
    const selectAll = async () => {
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
    };
    await selectAll();
    await page.waitForSelector('.bulk-bar [aria-label="Star"]', SOON);
    await page.click('.bulk-bar [aria-label="Star"]');
    // Said to be done: it must be there after the kill.
    await page.waitForFunction('/starred/.test(document.querySelector(".toast")?.textContent ?? "")', SOON);
    await page.select('.bulk-bar select', 'read');
    await killBrowser(chromium);

    const again = await launch();
    const look = await again.openOwnPage('library.html#/all');
    await look.waitForSelector('.row-main', SOON);
    const found = (await look.evaluate(COUNT_READ)) as {
      entries: number;
      rows: number;
      read: number;
      apart: number;
      starred: number;
    };
    expect(found).toMatchObject({ entries: COUNT, rows: COUNT, apart: 0, starred: COUNT });
    // The second act is whole or not there at all.
    expect([COUNT, manyEntries(COUNT).filter(({ status }) => status === 'read').length]).toContain(
      found.read,
    );
    await again.close();
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
});

it('gives back what was half typed when the browser was killed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-'));
  const launch = () =>
    ExtensionBrowser.launch({
      build: buildFolder('chrome'),
      downloads: join(folder, 'downloads'),
      userDataDir: join(folder, 'profile'),
    });
  const openFirst = async (chromium: ExtensionBrowser) => {
    const page = await chromium.openOwnPage('library.html#/all');
    await page.setViewport({ width: 1440, height: 900 });
    return page;
  };
  try {
    const chromium = await launch();
    const page = await openFirst(chromium);
    await fillLibrary(page, manyEntries(2));
    await page.waitForSelector('.row-main', SOON);
    await page.click('.row-main');
    await (await page.waitForSelector('.detail .paper-title .editable', SOON))?.click();
    await page.waitForSelector('.field-input:focus', SOON);
    await page.keyboard.type('A title half ty');
    // Stored as it is typed: once storage says so, no end of the browser takes it away.
    await page.waitForFunction(
      "chrome.storage.local.get(null).then(all => Object.values(all).includes('A title half ty'))",
      SOON,
    );
    await killBrowser(chromium);

    const again = await launch();
    const look = await openFirst(again);
    await look.waitForSelector('.row-main', SOON);
    await look.click('.row-main');
    await look.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('.detail .field-input')?.value === 'A title half ty',
      SOON,
    );
    await again.close();
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
});
