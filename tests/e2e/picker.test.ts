/** Papers that a page lists: offered, chosen, saved in one go, taken back. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Popup } from '../../scripts/browser/popup.ts';
import { articlePage } from '../support/article-page.ts';
import { useExtension } from '../support/extension.ts';
import { LIST_URL, listPage, listTitle } from '../support/list-page.ts';
import { SOON, until } from '../../scripts/browser/soon.ts';

const driven = useExtension({ shared: true });
const pictures = process.env.OFFPRINT_PICTURES;

async function openPicker(popup: Popup, count: number): Promise<void> {
  await popup.press('Choose papers');
  // a machine that is busy with other things may take longer than a page is given: the picker says so
  await until('the list', () =>
    popup.page.evaluate(() => {
      document.querySelector<HTMLElement>('.pick-none button')?.click();
      return document.querySelector('.pick-row') !== null;
    }),
  );
  await popup.page.waitForFunction(
    (n: number) =>
      document.querySelector('.pick-head h1')?.textContent === `${n.toLocaleString('en')} papers`,
    SOON,
    count,
  );
}
const countText = (popup: Popup) => popup.page.$eval('.pick-all .pick-count', element => element.textContent);
const told = async (popup: Popup) =>
  (await popup.page.waitForSelector('.toast span', SOON))?.evaluate(element => element.textContent);
const total = (popup: Popup, words: string) =>
  popup.page.waitForFunction(
    (text: string) => document.querySelector('.foot-count')?.textContent === text,
    SOON,
    words,
  );

it.each([10, 100, 1000])('saves %i papers of a list at once, and takes them back', async count => {
  const { popup } = await driven.clickOn(LIST_URL, listPage(count));
  expect(await popup.state()).toBe(`${count.toLocaleString('en')} papers are listed here`);
  const titles = await popup.page.$$eval('.first-titles li', all => all.map(one => one.textContent));
  expect(titles).toEqual([0, 1, 2, 3, 4, 5].map(listTitle));
  await openPicker(popup, count);
  expect(await popup.page.$$eval('.pick-row', rows => rows.length)).toBeLessThan(40);
  if (pictures) {
    mkdirSync(pictures, { recursive: true });
    await popup.picture(join(pictures, `picker-${count}.png`) as `${string}.png`);
  }
  const isDisabled = () => popup.page.$eval('.pick-foot button', button => button.disabled);
  expect(await isDisabled()).toBe(true);
  await popup.page.click('.pick-all input');
  expect(await isDisabled()).toBe(false);
  await popup.page.click('.pick-foot button');
  expect(await told(popup)).toBe(`Saved ${count.toLocaleString('en')} papers`);
  await total(popup, `${count.toLocaleString('en')} papers`);
  await popup.press('Undo');
  await total(popup, '0 papers');
});

it('chooses by keyboard, marks what is saved, and stops without a trace', async () => {
  const { popup, page } = await driven.clickOn(LIST_URL, listPage(30));
  await openPicker(popup, 30);
  await popup.page.focus('.pick-row input');
  await popup.page.keyboard.press('Space');
  await popup.page.keyboard.press('ArrowDown');
  await popup.page.keyboard.press('ArrowDown');
  await popup.page.waitForFunction(
    () => [...document.querySelectorAll('.pick-row input')].indexOf(document.activeElement!) === 2,
    SOON,
  );
  await popup.page.keyboard.press('Space');
  expect(await countText(popup)).toBe('2 selected');
  await popup.page.keyboard.down('Control');
  await popup.page.keyboard.press('a');
  await popup.page.keyboard.up('Control');
  expect(await countText(popup)).toBe('30 selected');
  await popup.page.keyboard.down('Control');
  await popup.page.keyboard.press('a');
  await popup.page.keyboard.up('Control');
  expect(await countText(popup)).toBe('');
  await popup.page.click('.pick-row');
  await popup.press('Save 1 paper');
  expect(await told(popup)).toBe('Saved 1 paper');
  await driven.chromium.closePopup(popup.page);

  // the list again: the one saved is marked, the rest is offered
  const again = await driven.clickOn(LIST_URL);
  await openPicker(again.popup, 30);
  expect(await again.popup.page.$eval('.pick-known .row-title', element => element.textContent)).toBe(
    listTitle(0),
  );
  expect(await again.popup.page.$$eval('.pick-known', rows => rows.length)).toBe(1);
  if (pictures) await again.popup.picture(join(pictures, 'picker-known.png') as `${string}.png`);

  // stopped at once: all or nothing
  await again.popup.page.click('.pick-all input');
  await again.popup.page.waitForSelector('.pick-foot button:enabled', SOON);
  await again.popup.page.evaluate(`(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('.pick-foot progress')) return;
      watch.disconnect();
      document.querySelector('.pick-foot .button').click();
    });
    watch.observe(document.body, { childList: true, subtree: true });
    document.querySelector('.pick-foot button').click();
  })()`);
  await again.popup.page.waitForFunction(
    () => document.querySelector('.pick-all .pick-count')?.textContent === 'Stopped. Nothing was saved.',
    SOON,
  );
  await again.popup.page.keyboard.press('Escape');
  await total(again.popup, '1 paper');
  await page.close();
});

it('ticks what is clicked, at once; finds papers of the list; gives all of them tags and a collection', async () => {
  const { popup } = await driven.clickOn(LIST_URL, listPage(30));
  await openPicker(popup, 30);
  const ticked = () => popup.page.$$eval('.pick-row input', boxes => boxes.map(box => box.checked));
  await popup.page.click('.pick-row input');
  expect((await ticked()).slice(0, 2)).toEqual([true, false]);
  await popup.page.click('.pick-row input');
  expect((await ticked()).slice(0, 2)).toEqual([false, false]);
  await popup.page.type('.pick-filter input', 'stemmer 2009');
  await popup.page.waitForFunction(() => document.querySelectorAll('.pick-row').length === 1, SOON);
  await popup.page.click('.pick-all input');
  await popup.page.click('.pick-own .tags button');
  await popup.page.waitForSelector('.tag-input:focus', SOON);
  await popup.page.keyboard.type('rivers, to quote');
  await popup.page.keyboard.press('Enter');
  await popup.press('Save 1 paper');
  expect(await popup.state()).toBe('Saved 1 paper');
  expect(await popup.rowsOnce(1)).toMatchObject([{ title: listTitle(9) }]);
  await popup.page.click('.virtual-row .row');
  await popup.page.waitForSelector('.card .tag', SOON);
  expect(await popup.page.$$eval('.card .tag', tags => tags.map(tag => tag.textContent))).toEqual([
    'rivers',
    'to quote',
  ]);
});

it('keeps what was ticked when nothing can be written, says why, and saves it then', async () => {
  const { popup } = await driven.clickOn(LIST_URL, listPage(30));
  await openPicker(popup, 30);
  await popup.page.click('.pick-row input');
  await popup.page.evaluate(`(() => {
    const { put } = IDBObjectStore.prototype;
    window.freeDisk = () => (IDBObjectStore.prototype.put = put);
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('the disk is full', 'QuotaExceededError');
    };
  })()`);
  await popup.press('Save 1 paper');
  expect(await told(popup)).toMatch(/^There is no room left for the library/);
  expect(await countText(popup)).toBe('1 selected');
  await popup.page.evaluate('void window.freeDisk()');
  await popup.press('Save 1 paper');
  expect(await popup.state()).toBe('Saved 1 paper');
  expect(await popup.rowsOnce(1)).toMatchObject([{ title: listTitle(0) }]);
});

it('saves the article and offers its references', async () => {
  const html = articlePage(
    [
      ['citation_title', 'Asking late: a study of waiting'],
      ['citation_author', 'Lind, Sara'],
      ['citation_journal_title', 'Chronic Illness'],
      ['citation_publication_date', '2021/02/03'],
      ['citation_doi', '10.5555/late.2021'],
      [
        'citation_reference',
        [
          'citation_title=Being believed',
          'citation_author=A Holm',
          'citation_journal_title=Chronic Illness',
          'citation_publication_date=2014',
          'citation_doi=10.5555/ci.2014.7',
        ].join('; '),
      ],
      [
        'citation_reference',
        'citation_title=Ways of recovery; citation_author=S Lind; citation_publication_date=2009',
      ],
    ],
    'We asked late. Nobody minded, and that was the finding of this small study of waiting rooms.',
  );
  const { popup } = await driven.clickOn('https://journal.example.org/late', html);
  expect(await popup.state()).toBe('Saved just now');
  if (pictures) await popup.picture(join(pictures, 'picker-offer.png') as `${string}.png`);
  await openPicker(popup, 2);
  await popup.page.click('.pick-all input');
  await popup.press('Save 2 papers');
  await told(popup);
  const titles = (await popup.rowsOnce(3)).map(({ title }) => title);
  expect(titles.sort()).toEqual(['Asking late: a study of waiting', 'Being believed', 'Ways of recovery']);
});
