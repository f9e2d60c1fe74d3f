/**
 * npm run spoken: popup and library as a screen reader is given them, a file for each view in out/spoken, to be read.
 *
 *   npm run spoken -- [LANGUAGE]
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { ExtensionBrowser } from '../../scripts/browser/extension-browser.ts';
import { SOON } from '../../scripts/browser/soon.ts';
import { samplePages, SAMPLES } from '../../scripts/demo/samples.ts';
import { answerLookUps, LOOK_UP_ACCESS } from '../support/answer-look-ups.ts';
import { settled } from '../support/axe.ts';
import { changedBuild } from '../support/builds.ts';
import { fillLibrary, manyEntries } from '../support/fill-library.ts';
import { fivePapers } from '../support/five-papers.ts';
import { lackingPapers } from '../support/lacking-papers.ts';
import { lookUpServer } from '../support/look-up-server.ts';
import { chooseFile, clickThe, setSettings } from '../support/page-steps.ts';
import { spokenTree } from '../support/spoken-tree.ts';

const language = (process.argv[2] ?? 'en') as 'en';
const folder = fileURLToPath(new URL('../../out/spoken', import.meta.url));
mkdirSync(folder, { recursive: true });
const WINDOW = { width: 1440, height: 900 };

async function print(page: Page, view: string): Promise<void> {
  await settled(page);
  const lines = await spokenTree(page);
  writeFileSync(join(folder, `${language}-${view}.txt`), `${lines.join('\n')}\n`);
  console.log(`${view}: ${lines.length} lines`);
}

async function printPopup(chromium: ExtensionBrowser): Promise<void> {
  const popup = await chromium.click(await chromium.open(SAMPLES[1]!.url));
  await popup.waitForSelector('.card .paper-title', SOON);
  await popup.waitForSelector('.row-title', SOON);
  await print(popup, 'popup');
  await chromium.closePopup(popup);
}

async function printDialog(page: Page, key: string, view: string): Promise<void> {
  await page.keyboard.press(key as 'x');
  await page.waitForSelector('dialog[open]', SOON);
  await print(page, view);
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog', { ...SOON, hidden: true });
}

/** What is done to the selected papers in dialogs, by the place of its button in the bar. */
const COMPLETE = 6;
const SELECTION_DIALOGS = [
  [2, 'edit'],
  [5, 'references'],
  [COMPLETE, 'complete'],
] as const;

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog', { ...SOON, hidden: true });
}

async function printSelectionDialogs(page: Page): Promise<void> {
  for (const [at, view] of SELECTION_DIALOGS) {
    await clickThe(page, '.bulk-acts > button', at);
    await page.waitForSelector('dialog[open] :is(.reference-list li, .edit-line, .completion-counts)', SOON);
    await print(page, view);
    await closeDialog(page);
  }
}

/** What services answered about a selection, for which they are asked. */
async function printCompletion(chromium: ExtensionBrowser): Promise<void> {
  const server = await lookUpServer();
  const page = await chromium.openOwnPage('library.html#/all');
  try {
    await fillLibrary(page, lackingPapers());
    await page.setViewport(WINDOW);
    await page.bringToFront();
    await answerLookUps(page, server.origin, []);
    await page.waitForSelector('.virtual-row [data-row-focus]', SOON);
    await page.focus('.virtual-row [data-row-focus]');
    for (const key of ['x', 'j', 'x', 'j', 'x'] as const) await page.keyboard.press(key);
    await clickThe(page, '.bulk-acts > button', COMPLETE);
    await clickThe(page, '.dialog .button-main:not(:disabled)');
    await page.waitForSelector('.completion-table', SOON);
    await print(page, 'completion');
  } finally {
    await page.close();
    await server.close();
  }
}

async function goTo(page: Page, view: string): Promise<void> {
  await page.evaluate((hash: string) => void (location.hash = hash), `#/${view}`);
  await page.waitForFunction((hash: string) => location.hash === hash, SOON, `#/${view}`);
  await page.waitForSelector(':is(.page-pane > :nth-child(2), .list-pane)', SOON);
}

/** Two papers of which one is in the list already, and one that nothing can be read of. */
const FILE = `TY  - JOUR
TI  - A paper that is new
AU  - Holm, Anna
PY  - 2020
ER  - 
TY  - JOUR
DO  - 10.5555/many.1
TI  - Another title
AU  - Åkerblom, Kristina
ER  - 
TY  - JOUR
ER  - 
`;

async function printPreview(page: Page): Promise<void> {
  await goTo(page, 'import');
  await chooseFile(page, FILE, 'papers.ris');
  await page.waitForSelector('.preview-acts', SOON);
  await print(page, 'preview');
}

async function printQuestion(page: Page): Promise<void> {
  await goTo(page, 'trash');
  await clickThe(page, '.list-bar > .text-button');
  await page.waitForSelector('dialog[open]', SOON);
  await print(page, 'question');
  await closeDialog(page);
}

async function printLibrary(page: Page): Promise<void> {
  await print(page, 'list');
  await clickThe(page, '.row-main, .column-name', 1);
  await page.waitForSelector('.detail .paper-title', SOON);
  await print(page, 'paper');
  await page.click('.detail-fields summary');
  await page.waitForSelector('.editor-row', SOON);
  await print(page, 'paper-fields');
  await page.focus('.virtual-row [data-row-focus]');
  await printDialog(page, '?', 'keys');
  await page.focus('.virtual-row [data-row-focus]');
  await page.keyboard.press('x');
  await page.waitForSelector('.bulk-bar', SOON);
  await print(page, 'selected');
  await printSelectionDialogs(page);
  await clickThe(page, '.list-head > .foot-button');
  await page.waitForSelector('dialog[open]', SOON);
  await print(page, 'export');
  await closeDialog(page);
  await page.focus('.virtual-row [data-row-focus]');
  await page.keyboard.press('#');
  await page.waitForSelector('.bulk-bar', { ...SOON, hidden: true });
  for (const view of ['overview', 'import', 'settings', 'welcome', 'duplicates', 'trash']) {
    await goTo(page, view);
    await print(page, view);
  }
  await printQuestion(page);
  await printPreview(page);
}

const temporary = mkdtempSync(join(tmpdir(), 'offprint-spoken-'));
/** It may ask the services without a question of the browser's, which nobody here could answer. */
const build = changedBuild('chrome', join(temporary, 'build'), { manifest: LOOK_UP_ACCESS });
const chromium = await ExtensionBrowser.launch({ build, downloads: temporary });
try {
  for (const [url, served] of samplePages()) chromium.pages.set(url, served);
  const page = await chromium.openOwnPage('library.html#/all');
  await setSettings(page, { language, welcomed: true });
  await printCompletion(chromium);
  await fillLibrary(page, [...manyEntries(12), ...fivePapers()]);
  await printPopup(chromium);
  await page.reload();
  await page.setViewport(WINDOW);
  await page.bringToFront();
  await page.waitForSelector('.row-main, .column-name', SOON);
  await printLibrary(page);
} finally {
  await chromium.close();
  rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
}
