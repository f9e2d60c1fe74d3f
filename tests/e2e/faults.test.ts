/**
 * What goes wrong around a save, in real Chromium: nothing acknowledged is lost, and a sentence says what happened.
 * Prints a table; npm run faults.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { ExtensionBrowser } from '../../scripts/browser/extension-browser.ts';
import { Popup } from '../../scripts/browser/popup.ts';
import { articlePage, RIVER, riverAtPublisher, riverOnPmc } from '../support/article-page.ts';
import { buildFolder } from '../support/builds.ts';
import { PLAIN, PLAIN_URL, useExtension } from '../support/extension.ts';
import { launchGranted } from '../support/granted-extension.ts';
import { endWorker, STEPS, waitAt, workerOf } from '../support/worker.ts';
import { SOON } from '../../scripts/browser/soon.ts';

const driven = useExtension({ shared: true });
const table: { fault: string; 'what is said': string; 'papers kept': string }[] = [];
afterAll(() => console.table(table));

const SECOND_URL = 'https://journals.example.com/stones/2';
const second = articlePage(
  [
    ['citation_title', 'Stones that stay'],
    ['citation_author', 'Doe, Jane'],
    ['citation_journal_title', 'Journal of Stones'],
    ['citation_publication_date', '2020'],
    ['citation_doi', '10.5555/stones.2'],
  ],
  'Stones were weighed for ten years, and most of them stayed what they were.',
);
const steps = Object.keys(STEPS) as (keyof typeof STEPS)[];
const SAVED = /^(Saved just now|In your list since .*)$/;

/** A document of the extension's origin in which none of its code runs. */
const bare = async (): Promise<Page> => driven.chromium.openOwnPage('icon/16.png');

async function kept(fault: string, said: string, popup: Popup, count: number): Promise<void> {
  const rows = await popup.rowsOnce(count);
  table.push({ fault, 'what is said': said, 'papers kept': `${rows.length} of ${count}` });
}

it.each(steps)('worker ended %s', async step => {
  driven.chromium.pages.set(RIVER.pmcUrl, { body: riverOnPmc() });
  const page = await driven.chromium.open(RIVER.pmcUrl);
  const worker = await workerOf(driven.chromium);
  const { reached } = await waitAt(worker, step);
  const popup = new Popup(await driven.chromium.click(page));
  await reached();
  await endWorker(driven.chromium);
  const said = await popup.state();
  expect(said).toMatch(SAVED);
  await kept(`worker ended ${step}`, said, popup, 1);
});

it.each(steps)('popup closed %s', async step => {
  driven.chromium.pages.set(RIVER.pmcUrl, { body: riverOnPmc() });
  const page = await driven.chromium.open(RIVER.pmcUrl);
  const { reached } = await waitAt(await workerOf(driven.chromium), step, 700);
  const popup = await driven.chromium.click(page);
  await reached();
  await driven.chromium.closePopup(popup);
  const list = await driven.look();
  await list.rowsOnce(1);
  await driven.chromium.closePopup(list.page);
  const again = new Popup(await driven.chromium.click(page));
  const said = await again.state();
  expect(said).toMatch(/^In your list since/);
  await kept(`popup closed ${step}`, `(opened again) ${said}`, again, 1);
});

it('Offprint updated while a page is open', async () => {
  const { chromium, update, close } = await launchGranted();
  try {
    chromium.pages.set(RIVER.pmcUrl, { body: riverOnPmc() });
    const page = await chromium.open(RIVER.pmcUrl);
    expect(await new Popup(await chromium.click(page)).state()).toBe('Saved just now');
    await update();
    const popup = new Popup(await chromium.click(page));
    const said = await popup.state();
    expect(said).toMatch(/^In your list since/);
    await kept('updated while a page is open', said, popup, 1);
  } finally {
    await close();
  }
});

it('storage full', async () => {
  const first = await driven.clickOn(RIVER.pmcUrl, riverOnPmc());
  expect(await first.popup.state()).toBe('Saved just now');
  await driven.chromium.closePopup(first.popup.page);
  // unlimitedStorage leaves only a full disk, which no test can have: the browser's own error is raised where it would
  // come from
  await (
    await workerOf(driven.chromium)
  ).evaluate(`(() => {
    const put = IDBObjectStore.prototype.put;
    globalThis.makeRoom = () => { IDBObjectStore.prototype.put = put; };
    IDBObjectStore.prototype.put = () => { throw new DOMException('Full', 'QuotaExceededError'); };
  })()`);
  const { popup } = await driven.clickOn(SECOND_URL, second);
  const said = await popup.state();
  expect(said).toMatch(/^There is no room left/);
  await kept('storage full', said, popup, 1);
  await (await workerOf(driven.chromium)).evaluate('makeRoom()');
  await popup.press('Try again');
  await popup.rowsOnce(2);
});

it('database blocked by another window', async () => {
  const other = await bare();
  await other.evaluate(`new Promise(done => {
    const request = indexedDB.open('offprint', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('entries', { keyPath: 'id' });
      const rows = request.result.createObjectStore('summaries', { keyPath: 'id' });
      rows.createIndex('by-place', ['place', 'rank', 'id']);
      rows.createIndex('by-key', 'keys', { multiEntry: true });
    };
    request.onsuccess = () => { window.held = request.result; done(); };
  })`);
  const { popup } = await driven.clickOn(RIVER.pmcUrl, riverOnPmc());
  await popup.page.waitForFunction(
    '/still open with the older library/.test(document.body.textContent)',
    SOON,
  );
  await other.evaluate('window.held.close()');
  const said = await popup.state();
  expect(said).toMatch(/^(Another Offprint window is still open|Saved just now)/);
  if (!SAVED.test(said)) await popup.press('Try again');
  await kept(
    'database blocked by another window',
    'Another Offprint window is still open with the older library. …',
    popup,
    1,
  );
});

it('database newer than the code', async () => {
  const other = await bare();
  await other.evaluate(
    `new Promise(done => {
      const request = indexedDB.open('offprint', 99);
      request.onsuccess = () => { request.result.close(); done(); };
    })`,
  );
  const { popup } = await driven.clickOn(RIVER.pmcUrl, riverOnPmc());
  const said = await popup.state();
  expect(said).toMatch(/^This library was made by a newer Offprint/);
  expect(
    await other.evaluate(
      "indexedDB.databases().then(all => all.find(({ name }) => name === 'offprint').version)",
    ),
  ).toBe(99);
  table.push({ fault: 'database newer than the code', 'what is said': said, 'papers kept': 'untouched' });
});

it('a row that is no paper', async () => {
  const { popup: first } = await driven.clickOn(RIVER.pmcUrl, riverOnPmc());
  expect(await first.state()).toBe('Saved just now');
  await driven.chromium.closePopup(first.page);
  const other = await bare();
  await other.evaluate(`new Promise(done => { const request = indexedDB.open('offprint'); request.onsuccess = () => {
    const tx = request.result.transaction(['entries', 'summaries'], 'readwrite');
    tx.objectStore('entries').put({ id: 'broken', record: 7 });
    tx.objectStore('summaries').put({ id: 'broken', place: 'list', rank: -1, keys: [] });
    tx.oncomplete = () => { request.result.close(); done(); };
  }; })`);
  const popup = await driven.look();
  await popup.rowsOnce(2);
  const row = await popup.page.waitForSelector('.row-unreadable', SOON);
  const said = (await row?.evaluate(element => element.textContent)) ?? '';
  expect(said).not.toBe('');
  table.push({ fault: 'a damaged row', 'what is said': said.slice(0, 60), 'papers kept': '1 of 1' });
});

it('database files damaged on the disk', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-damaged-'));
  const launch = () =>
    ExtensionBrowser.launch({
      build: buildFolder('chrome'),
      downloads: join(folder, 'downloads'),
      userDataDir: join(folder, 'profile'),
    });
  try {
    const before = await launch();
    before.pages.set(RIVER.pmcUrl, { body: riverOnPmc() });
    const popup = new Popup(await before.click(await before.open(RIVER.pmcUrl)));
    expect(await popup.state()).toBe('Saved just now');
    await popup.rowsOnce(1);
    await before.close();
    const store = join(
      folder,
      'profile/Default/IndexedDB',
      `chrome-extension_${before.extension.id}_0.indexeddb.leveldb`,
    );
    for (const file of readdirSync(store).filter(name => /^MANIFEST|\.(log|ldb)$/.test(name)))
      writeFileSync(join(store, file), 'damaged '.repeat(100));
    const after = await launch();
    after.pages.set(PLAIN_URL, { body: PLAIN });
    const look = new Popup(await after.click(await after.open(PLAIN_URL)));
    const alert = await look.page.waitForSelector('[role=alert], .popup-list .empty', SOON);
    const said = (await alert?.evaluate(element => element.textContent)) ?? '';
    expect(said).toMatch(/damaged and deleted the library/);
    table.push({
      fault: 'database files damaged',
      'what is said': said,
      'papers kept': 'from the last backup',
    });
    await after.close();
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
});

it('clock jumps', async () => {
  const jump = async (days: number) =>
    void (await (
      await workerOf(driven.chromium)
    ).evaluate(`(() => {
    const RealDate = globalThis.RealDate ??= Date;
    const shift = ${days} * 86400000;
    globalThis.Date = class extends RealDate {
      constructor(...args) { if (args.length) super(...args); else super(RealDate.now() + shift); }
      static now() { return RealDate.now() + shift; }
    };
  })()`));
  const visit = async (url: string, body: string) => {
    const { popup } = await driven.clickOn(url, body);
    const said = await popup.state();
    await driven.chromium.closePopup(popup.page);
    return said;
  };
  expect(await visit(RIVER.pmcUrl, riverOnPmc())).toBe('Saved just now');
  await jump(-4000);
  expect(await visit(SECOND_URL, second)).toBe('Saved just now');
  await jump(4000);
  const said = await visit(RIVER.publisherUrl, riverAtPublisher());
  expect(said).toMatch(/^In your list since/);
  await kept('clock jumps back and ahead eleven years', said, await driven.look(), 2);
});
