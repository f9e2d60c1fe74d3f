/**
 * The stores' pictures, 1280×800, in the four main languages: out/store, to be looked at.
 * npm run store-pictures takes those that are kept, docs/store, anew.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { Popup } from '../../scripts/browser/popup.ts';
import { SOON } from '../../scripts/browser/soon.ts';
import { settled } from '../support/axe.ts';
import { useExtension } from '../support/extension.ts';
import { fillLibrary } from '../support/fill-library.ts';
import { storeLibrary, storePage } from '../support/store-library.ts';

const driven = useExtension();
const folder = fileURLToPath(new URL(`../../${process.env.OFFPRINT_STORE ?? 'out/store'}`, import.meta.url));
mkdirSync(folder, { recursive: true });

const SIZE = { width: 1280, height: 800 };
const PAGE_URL = 'https://www.journals.example.org/care/32/1/44';
const LANGUAGES = ['en', 'es', 'da', 'zh-CN'];

/** The page with the popup over it, below a browser's bar, as a person sees it. */
async function composed(page: Page, popup: Popup): Promise<string> {
  const behind = await page.screenshot({
    encoding: 'base64',
    clip: { x: 0, y: 0, width: 1280, height: 748 },
  });
  const { width, height } = await popup.page.evaluate(() => ({
    width: document.body.offsetWidth,
    height: document.body.offsetHeight,
  }));
  const front = await popup.page.screenshot({
    encoding: 'base64',
    clip: { x: 0, y: 0, width, height },
    captureBeyondViewport: true,
  });
  return `<style>
      body{margin:0;width:1280px;height:800px;position:relative;overflow:hidden;background:#e8e6e1}
      .bar{height:52px;display:flex;align-items:center;padding:0 20px;gap:14px;font:15px sans-serif;color:#444}
      .arrows{font-size:20px;color:#888}
      .address{flex:1;background:#fff;border-radius:17px;padding:8px 18px}
      .button{width:32px;height:32px;border-radius:8px;background:#d3d0c8;display:grid;place-items:center}
      .page{display:block;width:1280px;height:748px}
      .popup{position:absolute;top:58px;right:18px;width:${width}px;border-radius:10px}
      .popup{box-shadow:0 12px 40px rgb(0 0 0/35%),0 0 0 1px rgb(0 0 0/12%)}
    </style>
    <body><div class="bar"><span class="arrows">←  →</span>
      <span class="address">${PAGE_URL.replace('https://', '')}</span>
      <span class="button"><img src="ICON" width="22" height="22"></span></div>
    <img class="page" src="data:image/png;base64,${behind}">
    <img class="popup" src="data:image/png;base64,${front}"></body>`;
}

it.each(LANGUAGES)('takes them in %s', async language => {
  const { chromium } = driven;
  const own = await chromium.openOwnPage('icon/128.png');
  const icon = (await own.evaluate(
    `fetch('/icon/48.png').then(file => file.blob()).then(blob => new Promise(done => {
      const reader = new FileReader();
      reader.onload = () => done(reader.result);
      reader.readAsDataURL(blob);
    }))`,
  )) as string;
  await own.evaluate(
    `chrome.storage.local.set({ settings: { language: '${language}', welcomed: true, markKnown: false } })`,
  );
  await fillLibrary(own, storeLibrary());

  chromium.pages.set(PAGE_URL, { body: storePage });
  const page = await chromium.open(PAGE_URL);
  await page.setViewport(SIZE);
  const popup = new Popup(await chromium.click(page));
  await popup.page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await popup.rowsOnce(storeLibrary().length + 1).catch(() => undefined); // the popup draws those that can be seen
  const html = (await composed(page, popup)).replace('ICON', icon);
  await chromium.closePopup(popup.page);
  const sheet = await chromium.browser.newPage();
  await sheet.setViewport(SIZE);
  await sheet.setContent(html);
  await sheet.screenshot({ path: `${folder}/1-card-${language}.png` });

  const library = await chromium.openOwnPage('library.html#/all');
  await library.setViewport(SIZE);
  for (const [name, theme] of [
    ['2-library', 'light'],
    ['3-library-dark', 'dark'],
  ] as const) {
    await library.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    if (theme === 'light') {
      await library.waitForSelector('.row-main', SOON);
      await library.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.row-main')]
          .find(row => row.textContent.includes('Working from experience'))
          ?.click(),
      );
      await library.waitForSelector('.detail .paper-title', SOON);
    }
    await settled(library);
    await library.screenshot({ path: `${folder}/${name}-${language}.png` });
  }
});
