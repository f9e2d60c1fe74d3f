import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach } from 'vitest';
import type { Page } from 'puppeteer-core';
import { FirefoxBrowser, type FirefoxOptions } from '../../scripts/browser/firefox.ts';
import type { FirefoxPopup } from '../../scripts/browser/firefox-popup.ts';
import { buildFolder, changedBuild, manifest, type BuildChanges } from './builds.ts';
import { emptyFirefox } from './empty-library.ts';
import { PLAIN, PLAIN_URL } from './plain-page.ts';

/** Offprint's id in Firefox, as its manifest has it. */
export const GECKO_ID = (manifest('firefox').browser_specific_settings as { gecko: { id: string } }).gecko.id;

export interface DrivenFirefox {
  firefox: FirefoxBrowser;
  /** Of this browser alone; goes with it. */
  folder: string;
  /** Opens a page (served as given) and clicks the toolbar button on it. */
  clickOn(url: string, body?: string): Promise<{ page: Page; popup: FirefoxPopup }>;
  /** Opens the popup over a page that has nothing to save, to look at the list. */
  look(): Promise<FirefoxPopup>;
}

export interface DrivenFirefoxOptions extends BuildChanges {
  /** A function is asked before each test, after what stands before this in the file. */
  preferences?: FirefoxOptions['preferences'] | (() => FirefoxOptions['preferences']);
  /** One Firefox for all tests of the file: before each, its library is emptied and its background ended. */
  shared?: boolean;
}

/** A new Firefox with the built extension and an empty library, for each test of the file. */
export function useFirefox({
  manifest: keys,
  before,
  preferences,
  shared = false,
}: DrivenFirefoxOptions = {}): DrivenFirefox {
  const driven: DrivenFirefox = {
    firefox: undefined as unknown as FirefoxBrowser, // set before each test
    folder: '',
    async clickOn(url, body) {
      if (body !== undefined) driven.firefox.pages.set(url, { body });
      const page = await driven.firefox.open(url);
      return { page, popup: await driven.firefox.click(page) };
    },
    async look() {
      return (await driven.clickOn(PLAIN_URL, PLAIN)).popup;
    },
  };
  let isRunning = false;
  beforeEach(async () => {
    if (shared && isRunning) return emptyFirefox(driven.firefox);
    driven.folder = mkdtempSync(join(tmpdir(), 'offprint-firefox-'));
    const build = keys || before;
    const chosen = typeof preferences === 'function' ? preferences() : preferences;
    driven.firefox = await FirefoxBrowser.launch({
      build: build
        ? changedBuild('firefox', join(driven.folder, 'build'), { manifest: keys, before })
        : buildFolder('firefox'),
      id: GECKO_ID,
      downloads: join(driven.folder, 'downloads'),
      ...(chosen && { preferences: chosen }),
    });
    isRunning = true;
  });
  (shared ? afterAll : afterEach)(async () => {
    await driven.firefox.close();
    rmSync(driven.folder, { recursive: true, force: true, maxRetries: 5 });
  });
  return driven;
}
