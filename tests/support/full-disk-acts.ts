/**
 * What is done on a disk that is really full, in either browser: each act says that there is no room left, what was
 * acknowledged stays, and a half can be taken back. Prints a table. Skipped where no disk can be mounted (that takes
 * root).
 */
import { randomBytes } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeBackup } from '../../lib/formats/backup/write-backup.ts';
import { writeRis } from '../../lib/formats/ris/write.ts';
import { ROOM_TO_TAKE_BACK } from '../../lib/disk/room.ts';
import { SOON, until } from '../../scripts/browser/soon.ts';
import { RIVER, riverAtPublisher } from './article-page.ts';
import { countInList, countRead } from './count-in-database.ts';
import { fillLibrary, manyEntries } from './fill-library.ts';
import { chooseFile, clickThe, press, says } from './page-steps.ts';
import { mountSmallDisk } from './small-disk.ts';
import { typicalRecords } from './typical-records.ts';

/** A browser with Offprint, as these acts drive it. */
export interface DiskDriver {
  /** Starts it, with its profile and its downloads in this folder. */
  launch(folder: string): Promise<void>;
  /** Opens the library in a tab, at this view. */
  openLibrary(view: string): Promise<Page>;
  /** Clicks the toolbar button over a page; gives the card. */
  clickOn(
    url: string,
    body: string,
  ): Promise<{ state(): Promise<string>; press(words: string): Promise<void> }>;
  close(): Promise<void>;
  /** Offprint leaves room there to take an act back (lib/disk/room.ts); else the disk is full to its last byte. */
  keepsRoom: boolean;
}

const BEFORE = 100;
const THROWN_AWAY = 20;
const SECOND_URL = RIVER.publisherUrl.replace(/[^/]*$/, 'another-river');
const LAKE = 'Lakes that freeze in March';
const NO_ROOM = /^There is no room left for the library/;

/** Tries all of them in a browser. */
export function tryFullDisk(driver: DiskDriver): void {
  const disk = mountSmallDisk(400);
  if (!disk) console.log('full disk: no disk can be mounted here, these tests are skipped');
  /** Leaves room for a long act to begin, and not to end. */
  const leaveFor = (bytes: number): void => disk!.fill((driver.keepsRoom ? ROOM_TO_TAKE_BACK : 0) + bytes);

  const table: { act: string; 'what it said': string; 'papers there': number }[] = [];
  let page: Page;

  async function open(view: string): Promise<void> {
    page = await driver.openLibrary(view);
    await page.setViewport({ width: 1440, height: 900 });
    await page.waitForSelector('.sidebar', SOON);
  }
  async function launch(): Promise<void> {
    await driver.launch(disk!.folder);
    await open('#/all');
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
    await driver.close();
    disk.remove();
  });

  /** Opens a view with nothing on it that was said before. */
  async function openAnew(view: string): Promise<void> {
    await page.close();
    await open(view);
  }

  /** What the page says of the room, or of what else is sought. */
  const said = (sought = /no room left/): Promise<string> =>
    until(`words like ${sought}`, async () => {
      const texts = await page.$$eval('.toast span, [role=alert]', all => all.map(one => one.textContent));
      return texts.find(text => sought.test(text));
    });

  /** Notes what an act said and what is there now; gives that. */
  async function note(act: string, words: string): Promise<number> {
    const there = await until('the library to open', () => countInList(page).catch(() => undefined));
    table.push({ act, 'what it said': words, 'papers there': there });
    return there;
  }

  /** Takes the interrupted act back; gives what is said when that cannot be. */
  async function takeBack(): Promise<string> {
    await press(page, 'Undo', '.interrupted-act');
    return until('the end of taking back', () =>
      page.evaluate(() => {
        if (document.querySelector('.interrupted') === null) return 'as before';
        return document.querySelector('.interrupted-act [role=alert]')?.textContent;
      }),
    );
  }

  /** The browser is closed, and all that was there is there again. */
  async function startAgain(): Promise<void> {
    await driver.close();
    await launch();
    await says(page, '.list-count', `${BEFORE + 2} papers`);
  }

  it.skipIf(!disk)('a save by a click', async () => {
    disk!.fill(0);
    const popup = await driver.clickOn(RIVER.publisherUrl, riverAtPublisher());
    const words = await popup.state();
    expect(words).toMatch(NO_ROOM);
    expect(await note('save', words)).toBe(BEFORE);
    disk!.free();
    await popup.press('Try again');
    await until('the save', async () => /^Saved just now/.test(await popup.state()));
    expect(await note('… tried again with room', 'Saved just now')).toBe(BEFORE + 1);
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

  it.skipIf(!disk)(
    'a backup in the place of the library: taken back, in the room that was kept where some is',
    async () => {
      await openAnew('#/import');
      // notes that cannot be made smaller: what is written stays as large as it was
      const entries = manyEntries(2000).map(entry => ({
        ...entry,
        note: randomBytes(4500).toString('base64'),
      }));
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
      // where no room was kept, some has to be made
      if (!driver.keepsRoom) {
        expect(await takeBack()).toMatch(NO_ROOM);
        disk!.free();
      }
      expect(await takeBack()).toBe('as before');
      expect(await note('… taken back', 'as before')).toBe(BEFORE + 1);
      disk!.free();
    },
  );

  async function selectAll(): Promise<void> {
    await openAnew('#/all');
    await says(page, '.list-count', `${BEFORE + 1} papers`);
    await page.focus('.row-main');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.waitForSelector('.bulk-bar select', SOON);
  }

  it.skipIf(!disk)('a bulk edit: all of it or none', async () => {
    await selectAll();
    const before = await countRead(page);
    disk!.fill(0);
    await page.select('.bulk-bar select', 'read');
    // Firefox keeps what was freed in its own files, where all of it may find room
    const words = await said(driver.keepsRoom ? NO_ROOM : /no room left|papers: /);
    expect(await note('bulk edit', words)).toBe(BEFORE + 1);
    disk!.free();
    const all = BEFORE + 1;
    expect(await until('the library to open', () => countRead(page).catch(() => undefined))).toBe(
      NO_ROOM.test(words) ? before : all,
    );
  });

  /** What stands over the list: "120 papers". */
  const countShown = (): Promise<string> => page.$eval('.list-count', element => element.textContent);

  it.skipIf(!disk)('emptying the trash: what lies in it stays', async () => {
    const thrown = manyEntries(BEFORE + THROWN_AWAY)
      .slice(BEFORE)
      .map(entry => ({ ...entry, id: `thrown-${entry.id}`, deleted: entry.added }));
    // the browser takes a moment to see the room that it has again
    await until('papers in the trash', () =>
      fillLibrary(page, thrown).then(
        () => true,
        () => false,
      ),
    );
    await openAnew('#/trash');
    // among what was taken back before
    await says(page, '.list-count', ' papers');
    const held = await countShown();
    await press(page, 'Empty the trash');
    await says(page, 'dialog[open]', `Delete ${held} for good?`);
    disk!.fill(0);
    await press(page, 'Empty the trash', 'dialog[open]');
    const words = await said();
    expect(words).toMatch(NO_ROOM);
    expect(await countShown()).toBe(held);
    expect(await note('emptying the trash', words)).toBe(BEFORE + 1);
    disk!.free();
  });

  it.skipIf(!disk)(
    'a write that is cut, for another program took the room: the popup writes next',
    async () => {
      await selectAll();
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
      disk!.free();
      const lake = riverAtPublisher()
        .replaceAll('10.5555/river', '10.5555/lake')
        .replaceAll(RIVER.title, LAKE);
      const popup = await driver.clickOn(SECOND_URL, lake);
      await until('the save', async () => /^Saved just now/.test(await popup.state()));
      await startAgain();
      expect(await note('a write cut, a save, the browser started again', words)).toBe(BEFORE + 2);
    },
  );

  /** The theme that is kept; undefined until storage.local is mended. */
  const storedTheme = (): Promise<unknown> =>
    page.evaluate(
      `Promise.all([chrome.storage.session.get('itemsCut'), chrome.storage.local.get('settings')])
        .then(([{ itemsCut }, { settings }]) => itemsCut ? undefined : settings?.theme)`,
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
    await startAgain();
    expect(await storedTheme()).toBe('dark');
    expect(await note('a setting, then another with room', words)).toBe(BEFORE + 2);
  });
}
