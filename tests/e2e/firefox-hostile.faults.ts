/**
 * Hostile pages in Firefox: nothing of them runs in Offprint, the list holds what it should, and an honest page saves
 * right after. Prints a table; npm run faults.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { RIVER, riverOnPmc } from '../support/article-page.ts';
import { useFirefox } from '../support/firefox.ts';
import { hostilePages } from '../support/hostile-pages.ts';
import { STUCK, STUCK_READER, STUCK_URL, TOO_LONG } from '../support/stuck-page.ts';
import { expectUnharmed, FOREIGN, titleSaved, type ShownOverHostile } from '../support/unharmed.ts';

const SAVED = 'Saved just now';
const table: { page: string; card: string; outcome: string }[] = [];
afterAll(() => console.table(table));

describe('a page that tries to break, fool or outlast the reader', () => {
  const driven = useFirefox();

  it.each(hostilePages)('$name', async hostile => {
    const { page, popup } = await driven.clickOn('https://hostile.example.org/page', hostile.html());
    const card = await popup.state();
    const saved = titleSaved(hostile, card);
    const rows = await popup.rowsOnce(saved === null ? 0 : 1);
    table.push({ page: hostile.name, card, outcome: rows[0]?.title.slice(0, 40) ?? 'nothing saved' });
    const shown = await popup.soon(`({
      documentTitle: document.title,
      foreign: document.querySelectorAll('${FOREIGN}').length,
      asked: window.performance.getEntriesByType('resource')
        .map(({ name }) => name)
        .filter(address => !address.startsWith('moz-extension:')),
    })`);
    expectUnharmed(saved, {
      ...(shown as Omit<ShownOverHostile, 'titles'>),
      titles: rows.map(({ title }) => title),
    });
    await popup.close();
    await page.close();
    const honest = await driven.clickOn(RIVER.pmcUrl, riverOnPmc());
    expect(await honest.popup.state()).toBe(SAVED);
  });
});

describe('a page that never lets its reading end', () => {
  const driven = useFirefox({ before: STUCK_READER });

  it('holds up no other tab, and can be kept as it is', async () => {
    const stuck = await driven.clickOn(STUCK_URL, STUCK);
    await stuck.popup.soon("document.querySelector('.card') !== null");
    await stuck.popup.close();
    const other = await driven.clickOn(RIVER.pmcUrl, riverOnPmc());
    expect(await other.popup.state()).toBe(SAVED);
    await other.popup.close();
    const again = await driven.clickOn(STUCK_URL);
    expect(await again.popup.state()).toBe(TOO_LONG);
    await again.popup.press('Save this page anyway');
    const rows = await again.popup.rowsOnce(2);
    expect(rows.map(({ title }) => title)).toEqual(['Circles', RIVER.title]);
  });

  it('is read again when the background is ended in the middle', async () => {
    const { popup } = await driven.clickOn(STUCK_URL, STUCK);
    expect(await driven.firefox.sleep()).toBe(true);
    expect(await popup.state()).toBe(TOO_LONG);
    await popup.close();
    const next = await driven.clickOn(RIVER.pmcUrl, riverOnPmc());
    expect(await next.popup.state()).toBe(SAVED);
  });
});
