/**
 * Firefox's private windows, with the leave that a person gives there. The pages of an extension have no database in
 * them, its background has: what the card says is saved is in the list of ordinary windows, and what cannot be done
 * is said and not lost. npm run faults.
 */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from '../../scripts/browser/soon.ts';
import type { FirefoxPopup } from '../../scripts/browser/firefox-popup.ts';
import { RIVER, riverOnPmc } from '../support/article-page.ts';
import { useFirefox } from '../support/firefox.ts';
import { allowPrivateWindows, openPrivateWindow } from '../support/private-window.ts';

const driven = useFirefox();
const NO_LIST = 'The browser gives Offprint no storage here, so the list cannot be shown.';
const NOT_KEPT = 'The browser could not write to the library: this was not saved.';
const NOTE = 'Typed in a private window';

const words = async (popup: FirefoxPopup) => String(await popup.read('document.body.textContent'));
const says = (popup: FirefoxPopup, sentence: string) =>
  popup.soon(`document.body.textContent.includes(${JSON.stringify(sentence)})`);
const note = (popup: FirefoxPopup) => popup.soon("document.querySelector('textarea')?.value");

/** Types the note, and leaves the field. */
const typeNote = (popup: FirefoxPopup) =>
  popup.soon(`(field => {
    if (!field) return false;
    field.value = ${JSON.stringify(NOTE)};
    field.dispatchEvent(new window.InputEvent('input', { bubbles: true }));
    return true;
  })(document.querySelector('textarea'))`);

it('saves a paper to the list of ordinary windows, says what cannot be done, and keeps what was typed', async () => {
  const { firefox } = driven;
  await allowPrivateWindows(firefox);
  firefox.pages.set(RIVER.pmcUrl, { body: riverOnPmc() });
  const page = await openPrivateWindow(firefox);
  await page.goto(RIVER.pmcUrl, { waitUntil: 'domcontentloaded' });
  const popup = await firefox.click(page);
  expect(await popup.state()).toBe('Saved just now');
  await says(popup, NO_LIST);
  await popup.press('Add note');
  expect(await words(popup), 'what is saved is not said to be lost').not.toContain('not saved');

  await typeNote(popup);
  await says(popup, NOT_KEPT);
  await popup.close();
  const again = await firefox.click(page);
  expect(await again.state()).toMatch(/^In your list since/);
  expect(await note(again), 'what was typed').toBe(NOTE);
  await again.press('Open library');
  await until('the library to say why it is empty', async () => {
    const pages = await firefox.browser.pages();
    const textOf = (one: Page) => one.evaluate(() => document.body.textContent).catch(() => '');
    const said = await Promise.all(pages.map(textOf));
    return said.some(text => text.includes(NO_LIST));
  });
  await firefox.inWindow('window.close();');

  const list = await driven.look();
  expect(await list.rowsOnce(1)).toMatchObject([{ title: RIVER.title }]);
  expect(await words(list)).not.toContain('deleted the library');
  await list.close();
  const ordinary = await driven.clickOn(RIVER.pmcUrl);
  expect(await ordinary.popup.state()).toMatch(/^In your list since/);
  expect(await note(ordinary.popup), 'what was typed').toBe(NOTE);
});
