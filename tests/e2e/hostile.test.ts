/**
 * Hostile pages: nothing of them runs in Offprint, the list holds what it should, and an honest page saves right after,
 * in one browser that meets them all.
 * Prints a table; npm run hostile runs this alone. How long each takes to read: npm run bench -- hostile. The same in
 * Firefox: firefox-hostile.faults.ts.
 */
import { afterAll, expect, it } from 'vitest';
import { RIVER, riverOnPmc } from '../support/article-page.ts';
import { hostilePages } from '../support/hostile-pages.ts';
import { useExtension } from '../support/extension.ts';
import { expectUnharmed, FOREIGN, titleSaved } from '../support/unharmed.ts';

const driven = useExtension({ shared: true });
const table: { page: string; card: string; outcome: string }[] = [];
afterAll(() => console.table(table));

it.each(hostilePages)('$name', async hostile => {
  const { page, popup } = await driven.clickOn('https://hostile.example.org/page', hostile.html());
  const requests: string[] = [];
  popup.page.on('request', request => requests.push(request.url()));
  const card = await popup.state();
  const saved = titleSaved(hostile, card);
  const rows = await popup.rowsOnce(saved === null ? 0 : 1);
  table.push({ page: hostile.name, card, outcome: rows[0]?.title.slice(0, 40) ?? 'nothing saved' });
  expectUnharmed(saved, {
    titles: rows.map(({ title }) => title),
    documentTitle: await popup.page.title(),
    foreign: await popup.page.$$eval(FOREIGN, all => all.length),
    asked: requests.filter(address => !address.startsWith('chrome-extension:')),
  });
  await driven.chromium.closePopup(popup.page);
  await page.close();
  const honest = await driven.clickOn(RIVER.pmcUrl, riverOnPmc());
  expect(await honest.popup.state()).toBe('Saved just now');
});
