/** Pictures as WebP, which take a fifth of the room that PNG takes: of a page in both themes, and of several in one. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { SOON } from '../../scripts/browser/soon.ts';
import { settled } from '../support/axe.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const QUALITY = 45;
/** Between the pictures of a sheet and around them, in px; and what is behind them. */
const GAP = 16;
const BEHIND = { light: '#d9d6cf', dark: '#0b0c0d' };

const folder = fileURLToPath(
  new URL(`../../${process.env.OFFPRINT_SCREENS ?? 'out/screens'}`, import.meta.url),
);
mkdirSync(folder, { recursive: true });

/** Shows a page in a theme, once nothing in it moves. */
export async function inTheme(page: Page, theme: Theme): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.waitForFunction(`matchMedia('(prefers-color-scheme: ${theme})').matches`, SOON);
  await settled(page);
}

/** Takes what the window shows, once for each theme: `NAME-LANGUAGE-THEME.webp`. */
export async function shoot(page: Page, name: string, themes: readonly Theme[] = THEMES): Promise<void> {
  await page.bringToFront();
  for (const theme of themes) {
    await inTheme(page, theme);
    await page.screenshot({ path: `${folder}/${name}-${theme}.webp`, type: 'webp', quality: QUALITY });
  }
}

/** Of popups, each in both themes. */
export type Looks = { readonly [T in Theme]: string[] };
export const noLooks = (): Looks => ({ light: [], dark: [] });

/** Puts what a popup shows, at the size that the browser gave it, to what other popups showed. */
export async function addLooks(looks: Looks, popup: Page): Promise<void> {
  const size = await popup.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  for (const theme of THEMES) {
    await inTheme(popup, theme);
    looks[theme].push(await popup.screenshot({ encoding: 'base64', clip: { x: 0, y: 0, ...size } }));
  }
}

/** One picture for each theme of all that was put together, so many side by side. */
export async function shootSheet(sheet: Page, name: string, looks: Looks, across: number): Promise<void> {
  for (const theme of THEMES) {
    await sheet.setContent(`<style>
        body{margin:0;width:max-content;background:${BEHIND[theme]}}
        main{display:grid;grid-template-columns:repeat(${across},max-content);gap:${GAP}px;padding:${GAP}px}
        img{display:block;border-radius:8px}
      </style><body><main>
      ${looks[theme].map(look => `<img alt="" src="data:image/png;base64,${look}">`).join('')}</main></body>`);
    await sheet.waitForFunction(() => [...document.images].every(image => image.complete), SOON);
    const { width, height } = await sheet.$eval('main', main => ({
      width: main.offsetWidth,
      height: main.offsetHeight,
    }));
    await sheet.setViewport({ width, height });
    await sheet.screenshot({ path: `${folder}/${name}-${theme}.webp`, type: 'webp', quality: QUALITY });
  }
}
