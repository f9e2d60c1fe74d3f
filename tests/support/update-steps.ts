/** Offprint is brought to a newer version, and back, while it is open; in either browser. */
import { expect } from 'vitest';
import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/browser/soon.ts';
import { VERSION } from '../../lib/library/db.ts';
import { RIVER, riverAtPublisher, riverOnPmc } from './article-page.ts';
import { LOOK_AT_LIBRARY } from './newer-build.ts';

/** A browser with Offprint, as these steps drive it. */
export interface UpdatedBrowser {
  /** Clicks the button over a page, over whose popup nothing else is open; gives the card's first line. */
  clickOn(url: string, body: string): Promise<string>;
  /** Loads this Offprint over the one that is there, as an update does. */
  install(which: 'ours' | 'newer'): Promise<void>;
  /** A page of the extension in which none of its code runs. */
  bare(): Promise<Page>;
}

interface Library {
  version: number;
  titles: string[];
}

const IN_LIST = /^In your list since/;
const OTHER_URL = 'https://journals.example.com/other/article/1';

/** What was said to be saved is there after each step; the older one touches nothing of a newer library. */
export async function updateAndGoBack(browser: UpdatedBrowser): Promise<void> {
  const library = async (): Promise<Library> => {
    const page = await browser.bare();
    const found = (await page.evaluate(LOOK_AT_LIBRARY)) as Library;
    await page.close();
    return found;
  };
  expect(await browser.clickOn(RIVER.pmcUrl, riverOnPmc())).toBe('Saved just now');

  await browser.install('newer'); // over the open popup
  expect(await browser.clickOn(RIVER.pmcUrl, riverOnPmc())).toMatch(IN_LIST);
  await until('the step', async () => (await library()).version === VERSION + 1);
  const newer = { version: VERSION + 1, titles: [RIVER.title] };
  expect(await library()).toEqual(newer);

  await browser.install('ours');
  const words = await browser.clickOn(OTHER_URL, riverAtPublisher().replaceAll(RIVER.doi, '10.5555/other.1'));
  expect(words).toMatch(/^This library was made by a newer Offprint/);
  expect(await library()).toEqual(newer);

  await browser.install('newer');
  expect(await browser.clickOn(RIVER.publisherUrl, riverAtPublisher())).toMatch(IN_LIST);
  expect(await library()).toEqual(newer);
}
