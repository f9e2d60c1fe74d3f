/**
 * Pictures of the card and the list, light and dark, with 0, 5 and 500 papers: out/pictures, to be looked at.
 * With OFFPRINT_PICTURES=docs/pictures the README's own are taken anew.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { samplePages, SAMPLES } from '../../scripts/demo/samples.ts';
import type { Popup } from '../../scripts/browser/popup.ts';
import { useExtension } from '../support/extension.ts';
import { fillLibrary, manyEntries } from '../support/fill-library.ts';

const driven = useExtension();
const folder = fileURLToPath(
  new URL(`../../${process.env.OFFPRINT_PICTURES ?? 'out/pictures'}`, import.meta.url),
);
mkdirSync(folder, { recursive: true });

async function bothThemes(popup: Popup, name: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await popup.page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await popup.picture(`${folder}/${name}-${theme}.png`);
  }
}

it('takes the card and the list with nothing and with five papers', async () => {
  await bothThemes(await driven.look(), 'list-0');
  for (const [url, page] of samplePages()) driven.chromium.pages.set(url, page);
  for (const { url } of SAMPLES) {
    const { popup } = await driven.clickOn(url);
    expect(await popup.state()).toBe('Saved just now');
    if (url.includes('ku.dk')) await bothThemes(popup, 'card');
    await driven.chromium.closePopup(popup.page);
  }
  const popup = await driven.look();
  await popup.rowsOnce(5);
  await bothThemes(popup, 'list-5');
});

it('takes the list with five hundred papers', async () => {
  const own = await driven.chromium.openOwnPage('popup.html');
  await fillLibrary(own, manyEntries(500));
  await own.close();
  const popup = await driven.look();
  await popup.page.waitForFunction(
    () => document.querySelector('.foot-count')?.textContent === '500 papers',
    { polling: 50 },
  );
  await bothThemes(popup, 'list-500');
});
