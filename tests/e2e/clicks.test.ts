/**
 * What the jobs of a day take: clicks with a real mouse, where typing costs none, and key presses without one, where a
 * name that is typed costs one. The first is the toolbar button's, or that of its shortcut, which no test can press:
 * a browser without a window hears none. A table at the end has both.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { SOON } from '../../scripts/browser/soon.ts';
import { RIVER, riverOnPmc } from '../support/article-page.ts';
import { useExtension } from '../support/extension.ts';
import { fillLibrary, manyEntries } from '../support/fill-library.ts';
import { Hand } from '../support/hand.ts';
import { Keyboard } from '../support/keyboard.ts';
import { keepCopied } from '../support/keep-copied.ts';
import { LIST_URL, listPage, listTitle } from '../support/list-page.ts';
import { goTo, says } from '../support/page-steps.ts';

const driven = useExtension({ shared: true });

/** The most that a job may take. */
const JOBS = {
  save: { words: 'save the paper of a page', clicks: 1, keys: 1 },
  export: { words: 'ten papers, and only those, into a file', clicks: 14, keys: 18 },
  cite: { words: 'copy a reference in the Chinese national style', clicks: 2, keys: 18 },
  pick: { words: 'twenty of fifty papers of a page, a collection, a tag', clicks: 24, keys: 72 },
  select: { words: 'tag, collect and cite a selection', clicks: 8, keys: 30 },
};
type Job = keyof typeof JOBS;

const took: { [J in Job]: { clicks?: number; keys?: number } } = {
  save: {},
  export: {},
  cite: {},
  pick: {},
  select: {},
};

function takes(job: Job, way: 'clicks' | 'keys', count: number): void {
  took[job][way] = count;
  expect(count, `${way} to ${JOBS[job].words}`).toBeLessThanOrEqual(JOBS[job][way]);
}

afterAll(() => {
  const lines = (Object.keys(JOBS) as Job[]).map(job => {
    const { words, clicks, keys } = JOBS[job];
    const cell = (count: number | undefined, most: number) =>
      `${String(count ?? '–').padStart(3)} (≤ ${most})`.padEnd(11);
    return `${words.padEnd(56)}${cell(took[job].clicks, clicks)}${cell(took[job].keys, keys)}`;
  });
  console.log([`${' '.repeat(56)}clicks     keys`, ...lines].join('\n'));
});

beforeEach(async () => {
  const own = await driven.chromium.openOwnPage('library.html#/all');
  await fillLibrary(own, manyEntries(50));
  await own.close();
});

it('saves a paper', async () => {
  const { popup } = await driven.clickOn(RIVER.pmcUrl, riverOnPmc());
  expect(await popup.state()).toBe('Saved just now');
  takes('save', 'clicks', 1);
});

it('brings ten papers, and only those, into a file', async () => {
  const { page } = await driven.look();
  const hand = new Hand(page);
  await hand.click('.list-head button', 'Select');
  const wanted: string[] = [];
  for (let at = 0; at < 10; at++) {
    const row = `.virtual-row[data-index="${at}"]`;
    wanted.push(await page.$eval(`${row} .row-title`, title => title.textContent));
    await hand.click(`${row} .row-check`);
  }
  await says(page, '.foot-count', '10 selected');
  const file = await driven.chromium.download(async () => {
    await hand.click('.foot button', 'Export RIS');
    await hand.click('.menu button');
  });
  expect(titlesIn(file)).toEqual(wanted.sort());
  takes('export', 'clicks', 1 + hand.clicks);
});

const titlesIn = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^TI {2}- (.*)\r$/gm)].map(([, title]) => title!).sort();

it('copies a reference in the Chinese national style', async () => {
  const { popup } = await driven.clickOn(RIVER.pmcUrl, riverOnPmc());
  const copied = await keepCopied(popup.page);
  const hand = new Hand(popup.page);
  await hand.choose('.paper-tools select[aria-label="Copy reference"]', 'GB/T 7714');
  expect((await copied())[0]).toContain('LINDQVIST-ÖHMAN Å');
  takes('cite', 'clicks', hand.clicks);
});

async function makeChapter(): Promise<void> {
  const library = await driven.chromium.openOwnPage('library.html#/all');
  await library.setViewport({ width: 1440, height: 900 });
  await new Hand(library).click('[aria-label="New collection"]');
  await library.keyboard.type('Chapter 2');
  await library.keyboard.press('Enter');
  await says(library, '.sidebar', 'Chapter 2');
  await library.close();
}

it('picks twenty of fifty papers of a page, with a collection and a tag', async () => {
  await makeChapter();
  const { popup } = await driven.clickOn(LIST_URL, listPage(50));
  const hand = new Hand(popup.page);
  await hand.click('.card button', 'Choose papers');
  const wanted = Array.from({ length: 20 }, (_, at) => 2 * at);
  await popup.page.waitForSelector('.pick-row', SOON);
  for (const at of wanted) {
    await popup.page.$eval(
      '.virtual-list',
      (list, index) => (list.scrollTop = (index - 1) * document.querySelector('.virtual-row')!.clientHeight),
      at,
    );
    await hand.click('.pick-row', listTitle(at));
  }
  await hand.click('.pick-collection', 'Chapter 2');
  await hand.click('.pick-own .tags button', 'Add tag');
  await popup.page.waitForSelector('.tag-input:focus', SOON);
  await popup.page.keyboard.type('to read soon');
  await popup.page.keyboard.press('Enter');
  await hand.click('.pick-foot button', 'Save 20 papers');
  expect(await popup.state()).toBe('Saved 20 papers');
  takes('pick', 'clicks', hand.clicks);
  await popup.page.type('.search input', 'in:"Chapter 2" tag:"to read soon"');
  await says(popup.page, '.list-found', '20 found');
});

it('tags, collects and cites a selection', async () => {
  const page = await driven.chromium.openOwnPage('library.html#/all');
  await page.setViewport({ width: 1440, height: 900 });
  const copied = await keepCopied(page);
  const hand = new Hand(page);
  await page.hover('.virtual-row:nth-child(2)');
  await hand.click('.virtual-row:nth-child(2) .row-check');
  await hand.click('.virtual-row:nth-child(5) .row-check', '', true);
  await says(page, '.list-count', '4 selected');
  await hand.click('.bulk-tag input');
  await page.keyboard.type('methods');
  await page.keyboard.press('Enter');
  await says(page, '.toast', 'methods');
  await hand.choose('.bulk-bar select[aria-label="Add to"]', 'New collection');
  await page.waitForSelector('dialog input', SOON);
  await page.keyboard.type('Chapter 3');
  await page.keyboard.press('Enter');
  await says(page, '.toast', 'Chapter 3');
  await hand.click('.bulk-acts button', 'More');
  await hand.click('[role="menuitem"]', 'Bibliography');
  await hand.click('dialog button', 'Copy bibliography');
  expect((await copied())[0].split('\n')).toHaveLength(4);
  takes('select', 'clicks', hand.clicks);
  await goTo(page, '#/tag/methods');
  await says(page, '.list-count', '4 papers');
});

it('saves a paper and copies its reference by keys alone', async () => {
  const { popup } = await driven.clickOn(RIVER.pmcUrl, riverOnPmc());
  expect(await popup.state()).toBe('Saved just now');
  takes('save', 'keys', 1);
  const copied = await keepCopied(popup.page);
  const keys = new Keyboard(popup.page);
  await keys.to('.paper-tools select', 'Copy reference');
  await keys.choose('GB');
  expect((await copied())[0]).toContain('LINDQVIST-ÖHMAN Å');
  takes('cite', 'keys', keys.presses);
});

it('brings ten papers into a file by keys alone', async () => {
  const { page } = await driven.look();
  await page.waitForSelector('.row-title', SOON);
  const wanted = await page.$$eval('.row-title', titles =>
    titles.slice(0, 10).map(title => title.textContent),
  );
  const keys = new Keyboard(page);
  await keys.press('ArrowDown');
  await keys.on('.virtual-row[data-index="0"] .row-main');
  for (let at = 1; at < 10; at++) {
    await keys.press('Shift+ArrowDown');
    await keys.on(`.virtual-row[data-index="${at}"] .row-main`);
  }
  await says(page, '.foot-count', '10 selected');
  await keys.to('.foot button', 'Export RIS');
  const file = await driven.chromium.download(async () => {
    await keys.press('Enter');
    await keys.on('.menu button', '10');
    await keys.press('Enter');
  });
  expect(titlesIn(file)).toEqual(wanted.sort());
  takes('export', 'keys', 1 + keys.presses);
});

it('picks papers of a page by keys alone', async () => {
  await makeChapter();
  const { popup } = await driven.clickOn(LIST_URL, listPage(50));
  const { page } = popup;
  const keys = new Keyboard(page);
  await keys.on('.card button', 'Choose papers');
  await keys.pressFor('Enter', '.pick-row');
  await keys.press('Tab');
  await keys.on('.pick-filter input');
  await keys.press('ArrowDown');
  for (let at = 0; ; at += 2) {
    await keys.on(`.virtual-row[data-index="${at}"] input`);
    await keys.press('Space');
    if (at === 38) break;
    await keys.press('ArrowDown', 2);
  }
  await says(page, '.pick-count', '20 selected');
  await keys.to('.pick-own .tags button', 'Add tag');
  await keys.pressFor('Enter', '.tag-input:focus');
  await keys.type('to read soon');
  await keys.press('Enter');
  await keys.to('.pick-collection', 'Chapter 2');
  await keys.press('Space');
  await keys.to('.pick-foot button', 'Save 20 papers');
  await keys.press('Enter');
  expect(await popup.state()).toBe('Saved 20 papers');
  takes('pick', 'keys', keys.presses);
  await keys.type('in:"Chapter 2" tag:"to read soon"');
  await says(page, '.list-found', '20 found');
});

it('tags, collects and cites a selection by keys alone', async () => {
  const page = await driven.chromium.openOwnPage('library.html#/all');
  await page.setViewport({ width: 1440, height: 900 });
  await page.waitForSelector('.row-main', SOON);
  const copied = await keepCopied(page);
  const keys = new Keyboard(page);
  await keys.press('j');
  await keys.on('.virtual-row[data-index="1"] .row-main');
  for (let at = 2; at < 5; at++) {
    await keys.press('Shift+ArrowDown');
    await keys.on(`.virtual-row[data-index="${at}"] .row-main`);
  }
  await says(page, '.list-count', '4 selected');
  await keys.press('t');
  await keys.on('.bulk-tag input');
  await keys.type('methods');
  await keys.press('Enter');
  await says(page, '.toast', 'methods');
  await keys.to('.bulk-bar select', 'Add to', 'Shift+Tab');
  await keys.choose('New');
  await keys.on('dialog input');
  await keys.type('Chapter 3');
  await keys.press('Enter');
  await says(page, '.toast', 'Chapter 3');
  await keys.to('.bulk-acts button', 'More');
  await keys.press('Enter');
  await keys.on('.bulk-acts [role="menuitem"]');
  await keys.to('[role="menuitem"]', 'Bibliography', 'ArrowDown');
  await keys.pressFor('Enter', 'dialog[open]');
  await keys.to('dialog button', 'Copy bibliography');
  await keys.press('Enter');
  expect((await copied())[0].split('\n')).toHaveLength(4);
  takes('select', 'keys', keys.presses);
});
