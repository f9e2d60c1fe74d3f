/**
 * A disk that is really full: the browser's profile lies on a small one. Each act says that there is no room left, what
 * was acknowledged stays, and a half can be taken back. Prints a table; npm run faults. Skipped where no disk can be
 * mounted (that takes root).
 */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeBackup } from '../../lib/formats/backup/write-backup.ts';
import { writeRis } from '../../lib/formats/ris/write.ts';
import { ROOM_TO_TAKE_BACK } from '../../lib/disk/room.ts';
import { ExtensionBrowser } from '../../scripts/browser/extension-browser.ts';
import { Popup } from '../../scripts/browser/popup.ts';
import { SOON, until } from '../../scripts/browser/soon.ts';
import { RIVER, riverAtPublisher } from '../support/article-page.ts';
import { buildFolder } from '../support/builds.ts';
import { fillLibrary, manyEntries } from '../support/fill-library.ts';
import { chooseFile, clickThe, goTo, press, says } from '../support/page-steps.ts';
import { mountSmallDisk } from '../support/small-disk.ts';
import { typicalRecords } from '../support/typical-records.ts';

const disk = mountSmallDisk(400);
if (!disk) console.log('full disk: no disk can be mounted here, these tests are skipped');
const BEFORE = 100;
const SECOND_URL = RIVER.publisherUrl.replace(/[^/]*$/, 'another-river');
const LAKE = 'Lakes that freeze in March';
const NO_ROOM = /^There is no room left for the library/;
/** Leaves room for a long act to begin, and not to end. */
const leaveFor = (bytes: number): void => disk!.fill(ROOM_TO_TAKE_BACK + bytes);

const table: { act: string; 'what it said': string; 'papers there': number }[] = [];
let chromium: ExtensionBrowser;
let page: Page;

async function launch(): Promise<void> {
  chromium = await ExtensionBrowser.launch({
    build: buildFolder('chrome'),
    downloads: join(disk!.folder, 'downloads'),
    userDataDir: join(disk!.folder, 'profile'),
  });
  page = await chromium.openOwnPage('library.html#/all');
  await page.setViewport({ width: 1440, height: 900 });
  await page.waitForSelector('.sidebar', SOON);
}

beforeAll(async () => {
  if (!disk) return;
  await launch();
  await fillLibrary(page, manyEntries(BEFORE));
  await says(page, '.list-count', `${BEFORE} papers`);
});
afterAll(async () => {
  console.table(table);
  if (!disk) return;
  await chromium.close();
  disk.remove();
});

/** Opens a view with nothing on it that was said before. */
async function openAnew(view: string): Promise<void> {
  await goTo(page, view);
  await page.reload();
  await page.waitForSelector('.sidebar', SOON);
}

/** What the page says of the room. */
const said = (): Promise<string> =>
  until('a word about the room', async () => {
    const texts = await page.$$eval('.toast span, [role=alert]', all => all.map(one => one.textContent));
    return texts.find(text => /no room left/.test(text));
  });

/** How many papers the list of the library's own database holds. */
const count = (): Promise<number> =>
  page.evaluate(
    `new Promise((done, failed) => {
      const open = indexedDB.open('offprint');
      open.onerror = () => failed(open.error);
      open.onsuccess = () => {
        const rows = open.result.transaction('summaries').objectStore('summaries').index('by-place');
        const counted = rows.count(IDBKeyRange.bound(['list'], ['list', []]));
        counted.onsuccess = () => { open.result.close(); done(counted.result); };
      };
    })`,
  ) as Promise<number>;

/** Notes what an act said and what is there now; gives that. */
async function note(act: string, words: string): Promise<number> {
  const there = await until('the library to open', () => count().catch(() => undefined));
  table.push({ act, 'what it said': words, 'papers there': there });
  return there;
}

/** The theme that is kept; undefined until storage.local is mended. */
const storedTheme = (): Promise<unknown> =>
  page.evaluate(
    `Promise.all([chrome.storage.session.get('itemsCut'), chrome.storage.local.get('settings')])
      .then(([{ itemsCut }, { settings }]) => itemsCut ? undefined : settings?.theme)`,
  );

/** Takes the interrupted act back; gives what is said when that cannot be. */
async function takeBack(): Promise<string> {
  await press(page, 'Take back', '.interrupted-act');
  return until('the end of taking back', () =>
    page.evaluate(() => {
      if (document.querySelector('.interrupted') === null) return 'as before';
      return document.querySelector('.interrupted-act [role=alert]')?.textContent;
    }),
  );
}

it.skipIf(!disk)('a save by a click', async () => {
  chromium.pages.set(RIVER.publisherUrl, { body: riverAtPublisher() });
  const tab = await chromium.open(RIVER.publisherUrl);
  disk!.fill(0);
  const popup = new Popup(await chromium.click(tab));
  const words = await popup.state();
  expect(words).toMatch(NO_ROOM);
  expect(await note('save', words)).toBe(BEFORE);
  disk!.free();
  await popup.press('Try again');
  await until('the save', async () => /^Saved just now/.test(await popup.state()));
  expect(await note('… tried again with room', 'Saved just now')).toBe(BEFORE + 1);
  await tab.close();
  await page.bringToFront();
});

it.skipIf(!disk)('an import: what it had written is taken back when there is room', async () => {
  await openAnew('#/import');
  await chooseFile(page, writeRis(typicalRecords(5000)), 'x.ris');
  await says(page, '.preview', '5,000 new papers');
  leaveFor(14_000_000);
  await press(page, 'Add 5,000 papers');
  const words = await said();
  expect(words).toMatch(NO_ROOM);
  const there = await note('import of 5,000', words);
  expect(there).toBeGreaterThan(BEFORE + 1);
  expect(there).toBeLessThan(5000);
  await page.waitForSelector('.interrupted-act', SOON);
  const bar = await page.$eval('.interrupted-act span', element => element.textContent);
  const done = (there - BEFORE - 1).toLocaleString('en');
  expect(bar).toContain(`stopped after ${done} of 5,000 papers.`);
  disk!.fill(0);
  const full = await takeBack();
  expect(full).toMatch(NO_ROOM);
  expect(await note('… taken back with no room', full)).toBe(there);
  disk!.free();
  expect(await takeBack()).toBe('as before');
  expect(await note('… taken back with room', 'as before')).toBe(BEFORE + 1);
});

it.skipIf(!disk)('a backup in the place of the library: taken back in the room that was kept', async () => {
  await openAnew('#/import');
  // notes that cannot be made smaller: what is written stays as large as it was
  const entries = manyEntries(2000).map(entry => ({ ...entry, note: randomBytes(4500).toString('base64') }));
  const backup = await writeBackup({ entries }, '2026-11-20T00:00:00.000Z');
  await chooseFile(page, backup, 'kept.zip');
  await page.waitForSelector('.restore-modes input', SOON);
  await clickThe(page, '.restore-modes input', 1);
  leaveFor(backup.length + 6_000_000);
  await press(page, 'Restore the backup');
  const words = await said();
  expect(words).toMatch(NO_ROOM);
  expect(await note('replace by a backup of 2,000', words)).toBeGreaterThan(BEFORE + 1);
  await page.waitForSelector('.interrupted-act', SOON);
  expect(await takeBack()).toBe('as before');
  expect(await note('… taken back in what was kept', 'as before')).toBe(BEFORE + 1);
  disk!.free();
});

it.skipIf(!disk)('a bulk edit', async () => {
  await openAnew('#/all');
  await says(page, '.list-count', `${BEFORE + 1} papers`);
  await page.focus('.row-main');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.waitForSelector('.bulk-bar select', SOON);
  disk!.fill(0);
  await page.select('.bulk-bar select', 'read');
  const words = await said();
  expect(words).toMatch(NO_ROOM);
  expect(await note('bulk edit', words)).toBe(BEFORE + 1);
  disk!.free();
});

it.skipIf(!disk)('emptying the trash: what lies in it stays', async () => {
  const thrown = manyEntries(BEFORE + 20)
    .slice(BEFORE)
    .map(entry => ({ ...entry, deleted: entry.added }));
  // the browser takes a moment to see the room that it has again
  await until('papers in the trash', () =>
    fillLibrary(page, thrown).then(
      () => true,
      () => false,
    ),
  );
  await openAnew('#/trash');
  await says(page, '.list-count', '20 papers');
  await press(page, 'Empty the trash');
  await page.waitForSelector('dialog[open] .button-main', SOON);
  disk!.fill(0);
  await press(page, 'Empty the trash', 'dialog[open]');
  const words = await said();
  expect(words).toMatch(NO_ROOM);
  await says(page, '.list-count', '20 papers');
  expect(await note('emptying the trash', words)).toBe(BEFORE + 1);
  disk!.free();
});

it.skipIf(!disk)(
  'a write that is cut, for another program took the room: the popup writes next',
  async () => {
    await openAnew('#/all');
    await says(page, '.list-count', `${BEFORE + 1} papers`);
    await page.focus('.row-main');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.waitForSelector('.bulk-bar select', SOON);
    // there is room when it is asked for, and none when it is wanted
    await page.evaluate(() => {
      const estimate = navigator.storage.estimate.bind(navigator.storage);
      navigator.storage.estimate = () => {
        navigator.storage.estimate = estimate;
        return Promise.resolve({ quota: 1e12, usage: 0 });
      };
    });
    disk!.fill(0);
    await page.select('.bulk-bar select', 'reading');
    const words = await said();
    expect(words).toMatch(NO_ROOM);
    await page.close();
    disk!.free();
    chromium.pages.set(SECOND_URL, {
      body: riverAtPublisher().replaceAll('10.5555/river', '10.5555/lake').replaceAll(RIVER.title, LAKE),
    });
    const popup = new Popup(await chromium.click(await chromium.open(SECOND_URL)));
    await until('the save', async () => /^Saved just now/.test(await popup.state()));
    await chromium.close();
    await launch();
    await says(page, '.list-count', `${BEFORE + 2} papers`);
    expect(await note('a write cut, a save, the browser started again', words)).toBe(BEFORE + 2);
  },
);

it.skipIf(!disk)('a setting: it is said, and what is chosen afterwards is kept', async () => {
  await openAnew('#/settings');
  const theme = 'select:has(option[value=dark])';
  await page.waitForSelector(theme, SOON);
  disk!.fill(0);
  // the last file may have some room in it
  const words = await until('a word about the room', async () => {
    for (const one of ['dark', 'light']) await page.select(theme, one);
    return page.$$eval(
      '#fault',
      all => all.find(({ textContent }) => /no room/.test(textContent))?.textContent,
    );
  });
  expect(words).toMatch(NO_ROOM);
  disk!.free();
  await openAnew('#/settings');
  await page.waitForSelector(theme, SOON);
  await page.select(theme, 'dark');
  await until('the setting', async () => (await storedTheme()) === 'dark');
  await chromium.close();
  await launch();
  expect(await storedTheme()).toBe('dark');
  expect(await note('a setting, then another with room', words)).toBe(BEFORE + 2);
});

it.skipIf(!disk)('all of it is there when the browser has been started again', async () => {
  await chromium.close();
  await launch();
  await says(page, '.list-count', `${BEFORE + 2} papers`);
  expect(await note('browser started again', 'as before')).toBe(BEFORE + 2);
});
