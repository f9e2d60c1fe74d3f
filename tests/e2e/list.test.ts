/**
 * The list in real Chromium: selecting by mouse and what is done to all that is selected, columns and their heads,
 * what of it is kept for the next time, and the popup's own selecting.
 */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { useExtension } from '../support/extension.ts';
import { fivePapers } from '../support/five-papers.ts';
import { fillLibrary, manyEntries } from '../support/fill-library.ts';
import { SOON, until } from '../../scripts/browser/soon.ts';
import { clickThe, press, says } from '../support/page-steps.ts';

const driven = useExtension({ shared: true });

async function openLibrary(entries = fivePapers()): Promise<Page> {
  const page = await driven.chromium.openOwnPage('library.html#/all');
  await page.setViewport({ width: 1440, height: 900 });
  await fillLibrary(page, entries);
  await page.bringToFront();
  await page.waitForSelector('.row', SOON);
  return page;
}
const box = (n: number) => `.virtual-row[data-index="${n}"] .row-check`;
const opacity = (page: Page, selector: string) =>
  page.$eval(selector, element => getComputedStyle(element).opacity);

/** The acts of the bar that are seen, and how many lines they take. */
const bar = (page: Page) =>
  page.$eval('.bulk-bar', element => {
    const parts = [...element.querySelectorAll<HTMLElement>('button, .pick-button, .bulk-tag')].filter(
      part => getComputedStyle(part).visibility === 'visible' && part.offsetWidth > 0,
    );
    const words = [...element.querySelectorAll<HTMLElement>('.button-words')];
    return {
      lines: new Set(parts.map(part => Math.round(part.getBoundingClientRect().top / 12))).size,
      least: Math.min(...parts.map(part => Math.min(part.offsetHeight, part.offsetWidth))),
      hasWords: words.some(word => word.offsetWidth > 0),
      reach: Math.max(...parts.map(part => part.getBoundingClientRect().right)) <= innerWidth,
    };
  });

it('selects by mouse, and tags, collects and removes all that is selected by key and menu', async () => {
  const page = await openLibrary();
  // A box comes up under the pointer; papers being selected, all of them are seen.
  expect(await opacity(page, box(1))).toBe('0');
  await page.hover('.virtual-row[data-index="1"] .row-title');
  expect(await opacity(page, box(1))).toBe('1');
  await page.click(box(1));
  await says(page, '.bulk-bar', '1 selected');
  expect(await opacity(page, box(4))).toBe('1');
  await page.keyboard.press('Escape');
  await says(page, '.list-count', '5 papers');

  await press(page, 'Select', '.list-bar');
  await says(page, '.bulk-bar', '0 selected');
  await page.click('.virtual-row[data-index="0"] .row-title');
  await page.click('.virtual-row[data-index="2"] .row-title');
  await says(page, '.bulk-bar', '2 selected');
  expect(await page.$('.detail .paper-title')).toBeNull();

  await page.keyboard.press('t');
  await page.waitForSelector('.bulk-tag input:focus', SOON);
  await page.keyboard.type('one, two');
  await page.keyboard.press('Enter');
  await says(page, '.toast', '2 papers tagged “one, two”');
  await page.keyboard.press('Escape');
  await says(page, '.bulk-bar', '2 selected');

  await page.select('.bulk-bar select[aria-label="Add to"]', 'new');
  await page.waitForSelector('dialog[open] input:focus', SOON);
  await page.keyboard.type('Chapter 2');
  await page.keyboard.press('Enter');
  await says(page, '.toast', '2 papers added to “Chapter 2”');
  await says(page, '.sidebar', 'Chapter 2');
  await says(page, '.bulk-bar', '2 selected');
  await press(page, 'Undo');
  await page.waitForFunction(
    () => !document.querySelector('.sidebar')?.textContent.includes('Chapter 2'),
    SOON,
  );

  await page.waitForFunction(() => document.querySelector('dialog') === null, SOON);
  await page.focus('.virtual-row[data-index="0"] [data-row-focus]');
  await page.keyboard.press('s');
  await says(page, '.toast', '2 papers starred');
  await page.keyboard.press('#');
  await says(page, '.list-count', '3 papers');
  await page.keyboard.press('?');
  await says(page, 'dialog[open]', 'While papers are selected, s, r, t and # change all of them.');
});

it('keeps the bar in one line: words from 1000 px on, then icons, the rest in a menu', async () => {
  const page = await openLibrary();
  await page.click('.row-status');
  await page.keyboard.press('x');
  await says(page, '.bulk-bar', '1 selected');
  for (const width of [1440, 1000, 999, 640, 320]) {
    await page.setViewport({ width, height: 700 });
    await until(`a bar of one line at ${width} px`, async () => {
      const { lines, reach, hasWords, least } = await bar(page);
      return lines === 1 && reach && hasWords === width >= 1000 && least >= 24;
    });
  }
  await press(page, 'More', '.bulk-bar');
  await page.waitForSelector('.menu [role="menuitem"]:focus', SOON);
  await page.keyboard.press('Escape');
  await page.waitForSelector('.menu', { ...SOON, hidden: true });
  await says(page, '.bulk-bar', '1 selected');
});

it('sets a detail of all that is selected, after a look at what that changes, with one Undo', async () => {
  const page = await openLibrary();
  await page.click('.row-status');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await says(page, '.bulk-bar', '5 selected');
  await press(page, 'Edit…', '.bulk-bar');
  await says(page, 'dialog[open]', 'Edit 5 papers');
  await page.focus('dialog input[list]');
  await page.keyboard.type('World Psychiatry');
  await says(page, '.edit-preview', '4 papers change');
  await says(page, '.edit-preview li', 'Social Science & Medicine → World Psychiatry');
  await says(page, '.edit-preview li', 'nothing → World Psychiatry');
  await page.keyboard.press('Enter');
  await says(page, '.toast', '4 papers changed: journal');
  const inRows = (journal: string) =>
    page.$$eval(
      '.row-line',
      (lines, name) => lines.filter(({ textContent }) => textContent.includes(name)).length,
      journal,
    );
  await until('the journal in each row', async () => (await inRows('World Psychiatry')) === 5);
  await press(page, 'Undo');
  await until('the journals of before', async () => (await inRows('World Psychiatry')) === 1);
});

const heads = (page: Page) =>
  page.$$eval('[role="columnheader"]', all => all.map(head => head.textContent.trim()));
const width = (page: Page, name: string) =>
  page.$eval(`[role="columnheader"].column-${name}`, head => (head as HTMLElement).offsetWidth);

it('shows columns that are chosen, sorted, moved and made wider, and keeps them', async () => {
  const page = await openLibrary(manyEntries(3000));
  await page.setViewport({ width: 1600, height: 900 });
  await press(page, 'Layout');
  await clickThe(page, '.layout-shapes button', 'Columns');
  await page.waitForSelector('[role="table"] .column-head', SOON);
  await clickThe(page, '.layout-column input', 5); // Status
  await page.waitForFunction(() => document.querySelectorAll('[role="columnheader"]').length === 6, SOON);
  await page.keyboard.press('Escape');
  expect(await heads(page)).toEqual(['Title', 'Authors', 'Journal', 'Year', 'Added', 'Status']);
  expect(await page.$eval('.virtual-row', row => (row as HTMLElement).offsetHeight)).toBeLessThanOrEqual(32);

  // the whole width, until a paper is opened
  const pane = '.detail-pane';
  const isShown = () => page.$eval(pane, element => element.checkVisibility());
  expect(await isShown()).toBe(false);
  await clickThe(page, '.column-name', 1);
  await page.waitForSelector(`${pane} .detail`, SOON);
  expect(await isShown()).toBe(true);
  await clickThe(page, `${pane} .state .icon-button`);
  await page.waitForSelector(`${pane} .detail`, { ...SOON, hidden: true });

  await press(page, 'Year', '.column-head');
  await page.waitForSelector('.column-year[aria-sort="descending"]', SOON);
  await press(page, 'Year', '.column-head');
  await page.waitForSelector('.column-year[aria-sort="ascending"]', SOON);
  await says(page, '.virtual-row[data-index="0"] .column-year', '1990');

  // By keys: to the left, and wider; the focus stays.
  await page.focus('.column-year button');
  await page.keyboard.down('Alt');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.up('Alt');
  await says(page, '.toast', 'Year: column 3 of 6');
  await page.waitForSelector('.column-year button:focus', SOON);
  const before = await width(page, 'year');
  await page.keyboard.down('Shift');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.up('Shift');
  await until('a wider column', async () => Math.abs((await width(page, 'year')) - before - 16) < 3);

  // By dragging: the edge of a column, and a whole one.
  const grip = await page.waitForSelector('.column-author .column-grip', SOON);
  const edge = await grip!.clickablePoint();
  const wide = await width(page, 'author');
  await page.mouse.move(edge.x, edge.y);
  await page.mouse.down();
  await page.mouse.move(edge.x - 30, edge.y, { steps: 3 });
  await page.mouse.up();
  await until('a wider column', async () => Math.abs((await width(page, 'author')) - wide - 30) < 3);
  await dragHead(page, 'journal', 'title');
  await until('the journal before the title', async () => (await heads(page))[0] === 'Journal');

  const names = ['Journal', 'Title', 'Authors', 'Year', 'Added', 'Status'];
  expect(await heads(page)).toEqual(names);
  await page.reload();
  await page.waitForSelector('[role="columnheader"]', SOON);
  expect(await heads(page)).toEqual(names);
  await page.waitForSelector('.column-year[aria-sort="ascending"]', SOON);
});

/** Drags the head of one column before that of another. */
async function dragHead(page: Page, name: string, before: string): Promise<void> {
  const point = async (column: string) => {
    const head = await page.waitForSelector(`.column-${column} button span`, SOON);
    const at = await head!.boundingBox();
    return { x: at!.x + 8, y: at!.y + at!.height / 2 };
  };
  const [from, to] = [await point(name), await point(before)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x - 12, from.y, { steps: 4 });
  await until('a place to drop it', async () => {
    await page.mouse.move(to.x, to.y);
    await page.mouse.move(to.x + 1, to.y);
    return (await page.$('.drop-before')) !== null;
  });
  await page.mouse.up();
}

it('selects all in the popup, also those that were not read yet', async () => {
  await fillLibrary(await driven.chromium.openOwnPage('library.html#/settings'), manyEntries(300));
  const page = await driven.chromium.openOwnPage('icon/16.png');
  // The rest of a long list is read while nothing else is to be done: here there is always something.
  await page.evaluateOnNewDocument(() => void (window.requestIdleCallback = () => 0));
  await page.goto(page.url().replace(/icon.*/, 'sidepanel.html'));
  await press(page, 'Select');
  await press(page, 'Select all');
  await says(page, '.foot', '300 selected');
  await press(page, 'Select all');
  await says(page, '.foot', '0 selected');
});
