/**
 * The screens of Offprint as they are, light and dark, in English and Chinese, and in Spanish where words matter:
 * out/screens, to be looked at. npm run screen-pictures takes those that are kept, docs/pictures/screens, anew.
 */
import { readFileSync } from 'node:fs';
import { describe, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { Language } from '../../lib/storage/settings.ts';
import { Popup } from '../../scripts/browser/popup.ts';
import { SOON, until } from '../../scripts/browser/soon.ts';
import { answerLookUps, LOOK_UP_ACCESS } from '../support/answer-look-ups.ts';
import { useExtension, type Driven } from '../support/extension.ts';
import { addCollections, fillLibrary } from '../support/fill-library.ts';
import { lackingPapers } from '../support/lacking-papers.ts';
import { LIST_URL, listPage } from '../support/list-page.ts';
import { lookUpServer } from '../support/look-up-server.ts';
import { chooseFile, clickThe, press, setSettings } from '../support/page-steps.ts';
import { EIGHT_CARDS, SCREEN_FILE, screenLibrary } from '../support/screen-papers.ts';
import { storeLibrary } from '../support/store-library.ts';
import { addLooks, noLooks, shoot, shootSheet, THEMES } from './shots.ts';

const LANGUAGES: Language[] = ['en', 'zh-CN'];
const WINDOW = { width: 1440, height: 900 };
const PAPERS = 3000;

/** What a message says in a language. */
function said(language: Language, key: string): string {
  const file = new URL(`../../public/_locales/${language.replace('-', '_')}/messages.json`, import.meta.url);
  const messages = JSON.parse(readFileSync(file, 'utf8')) as { [key: string]: { message: string } };
  return messages[key]!.message;
}

const choose = (page: Page, language: Language): Promise<void> =>
  setSettings(page, { language, welcomed: true, markKnown: false, lastBackup: new Date().toISOString() });

/** Makes the library ready that the popup shows below its card. */
async function fill(driven: Driven, language: Language): Promise<void> {
  const own = await driven.chromium.openOwnPage('library.html#/all');
  await choose(own, language);
  await fillLibrary(own, storeLibrary());
  await own.close();
}

async function clickOn(driven: Driven, url: string, body: string): Promise<{ page: Page; popup: Popup }> {
  const clicked = await driven.clickOn(url, body);
  await clicked.popup.state();
  await clicked.popup.page.waitForSelector('.row-title', SOON);
  return clicked;
}

async function openPicker(popup: Popup, language: Language): Promise<void> {
  await popup.press(said(language, 'papers_choose'));
  await until('the list', () =>
    popup.page.evaluate(() => {
      document.querySelector<HTMLElement>('.pick-none button')?.click();
      return document.querySelector('.pick-row') !== null;
    }),
  );
  for (const n of [2, 3]) await popup.page.click(`.virtual-row[data-index="${n}"] .pick-row`);
}

describe('the popup', () => {
  const driven = useExtension({ args: ['--screen-info={1600x900}'] });

  it.each(LANGUAGES)('on eight papers, and on a page with several, in %s', async language => {
    const { chromium } = driven;
    await fill(driven, language);
    const cards = noLooks();
    for (const [url, body] of EIGHT_CARDS) {
      const { page, popup } = await clickOn(driven, url, body);
      await addLooks(cards, popup.page);
      await chromium.closePopup(popup.page);
      await page.close();
    }
    const several = noLooks();
    const { popup } = await clickOn(driven, LIST_URL, listPage(30));
    await addLooks(several, popup.page);
    await openPicker(popup, language);
    await addLooks(several, popup.page);
    await chromium.closePopup(popup.page);
    const sheet = await chromium.browser.newPage();
    await shootSheet(sheet, `cards-${language}`, cards, 4);
    await shootSheet(sheet, `several-${language}`, several, 2);
  });
});

describe('the popup on a screen of 600 px', () => {
  const driven = useExtension();

  it.each(LANGUAGES)('in %s', async language => {
    await fill(driven, language);
    const low = noLooks();
    for (const [url, body] of EIGHT_CARDS.slice(1, 3)) {
      const { popup } = await clickOn(driven, url, body);
      await addLooks(low, popup.page);
      await driven.chromium.closePopup(popup.page);
    }
    const { popup } = await clickOn(driven, LIST_URL, listPage(30));
    await openPicker(popup, language);
    await addLooks(low, popup.page);
    await driven.chromium.closePopup(popup.page);
    await shootSheet(await driven.chromium.browser.newPage(), `low-${language}`, low, 3);
  });
});

/** Makes the window so high that all of this is seen at once. */
async function showAll(page: Page, selector: string): Promise<void> {
  const height = await page.$eval(selector, all => all.getBoundingClientRect().bottom + scrollY);
  await page.setViewport({ ...WINDOW, height: Math.max(WINDOW.height, Math.ceil(height) + 40) });
}

async function selectThree(page: Page): Promise<void> {
  await page.waitForSelector('.virtual-row [data-row-focus]', SOON);
  await page.focus('.virtual-row [data-row-focus]');
  for (const key of ['x', 'j', 'x', 'j', 'x'] as const) await page.keyboard.press(key);
  await page.waitForFunction(() => document.querySelectorAll('.row-selected').length === 3, SOON);
}

/** Every screen of the library: where it is, and what is done there before it is looked at. */
const SCREENS: { readonly [name: string]: { hash: string; ready(page: Page): Promise<unknown> } } = {
  selection: { hash: '#/all', ready: selectThree },
  columns: {
    hash: '#/all',
    async ready(page) {
      await clickThe(page, '.layout-button');
      await clickThe(page, '.layout-shapes button', -1);
      await page.keyboard.press('Escape');
      await page.waitForSelector('.column-name', SOON);
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    },
  },
  overview: {
    hash: '#/overview',
    async ready(page) {
      await page.waitForSelector('.overview-pair', SOON);
      await showAll(page, '.overview');
    },
  },
  import: {
    hash: '#/import',
    async ready(page) {
      await chooseFile(page, SCREEN_FILE, 'rivers-and-bogs.ris');
      await page.waitForSelector('.preview-acts', SOON);
      await showAll(page, '.preview-acts');
    },
  },
  settings: {
    hash: '#/settings',
    async ready(page) {
      await page.waitForSelector('.settings', SOON);
      await showAll(page, '.settings');
    },
  },
  welcome: { hash: '?welcome', ready: page => page.waitForSelector('.welcome-start', SOON) },
};

async function shootLibrary(driven: Driven, language: Language, names = Object.keys(SCREENS)): Promise<void> {
  const own = await driven.chromium.openOwnPage('library.html#/all');
  await choose(own, language);
  await fillLibrary(own, screenLibrary(PAPERS));
  await addCollections(own, ['Chapter 2', 'Rivers', '文献综述']);
  await own.close();
  for (const name of names) {
    const { hash, ready } = SCREENS[name]!;
    const page = await driven.chromium.openOwnPage(`library.html${hash}`);
    await page.setViewport(WINDOW);
    await page.bringToFront();
    await ready(page);
    await shoot(page, `${name}-${language}`, LANGUAGES.includes(language) ? THEMES : ['light']);
    await page.close();
  }
}

describe('the library', () => {
  const driven = useExtension();

  it.each(LANGUAGES)('in %s', language => shootLibrary(driven, language));

  it('in Spanish, where words matter', () =>
    shootLibrary(driven, 'es', ['selection', 'settings', 'welcome']));
});

describe('a selection that is completed', () => {
  const driven = useExtension({ manifest: LOOK_UP_ACCESS });

  it.each(LANGUAGES)('in %s', async language => {
    const server = await lookUpServer();
    try {
      const page = await driven.chromium.openOwnPage('library.html#/all');
      await choose(page, language);
      await fillLibrary(page, lackingPapers());
      await page.reload();
      await page.setViewport(WINDOW);
      await page.bringToFront();
      await answerLookUps(page, server.origin, []);
      await selectThree(page);
      await press(page, said(language, 'complete_more'));
      await clickThe(page, '.dialog .button-main:not(:disabled)');
      await page.waitForSelector('.completion-table', SOON);
      await shoot(page, `complete-${language}`);
    } finally {
      await server.close();
    }
  });
});
