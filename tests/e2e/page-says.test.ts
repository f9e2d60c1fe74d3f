/** A page of another host claims the DOI of a paper in the list: it fills gaps, and what it says otherwise waits. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Popup } from '../../scripts/browser/popup.ts';
import { SOON } from '../../scripts/browser/soon.ts';
import { articlePage, RIVER, riverAtPublisher } from '../support/article-page.ts';
import { inThemes } from '../support/axe.ts';
import { useExtension } from '../support/extension.ts';

const driven = useExtension({ shared: true });
const pictures = process.env.OFFPRINT_PICTURES;

const FALSE_TITLE = 'Swimming with the current: how to win a boat';
const claiming = articlePage(
  [
    ['citation_title', FALSE_TITLE],
    ['citation_author', 'Lindqvist-Öhman, Åsa'],
    ['citation_author', 'Mallory, Eve Maria'],
    ['citation_journal_title', 'Journal of Prizes and Boats'],
    ['citation_publication_date', '2025/01/01'],
    ['citation_volume', '999'],
    ['citation_doi', RIVER.doi],
    ['citation_pmid', '99900099'],
    ['citation_pdf_url', 'https://prizes.example.net/win.pdf'],
  ],
  'Win a boat now, and another one for a friend. Boats are won every day by people like you.',
).replace('<p>', '<p>This article has been retracted.</p><p>');

/** The list's RIS, a line each. */
async function risOf(popup: Popup): Promise<string[]> {
  const file = await driven.chromium.download(() => popup.press('Export RIS'));
  return readFileSync(file, 'utf8').split('\r\n');
}
const linesOf = ({ page }: Popup): Promise<string[]> =>
  page.$$eval('.card .says-line', lines => lines.map(line => line.textContent));
/** Waits until the card offers so many lines. */
async function linesOnce(popup: Popup, count: number): Promise<string[]> {
  await popup.page.waitForFunction(
    (n: number) => document.querySelectorAll('.card .says-line').length === n,
    SOON,
    count,
  );
  return linesOf(popup);
}
const titleOnce = ({ page }: Popup, title: string) =>
  page.waitForFunction(
    (wanted: string) => document.querySelector('.card .paper-title')?.textContent === wanted,
    SOON,
    title,
  );

/** Pictures in both themes, with letters of the usual size and of twice that. */
async function takePictures(popup: Popup, path: string): Promise<void> {
  for (const theme of ['light', 'dark'])
    for (const size of ['100', '200']) {
      await popup.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await popup.page.evaluate((percent: string) => {
        document.documentElement.style.fontSize = `${percent}%`;
      }, size);
      await popup.picture(`${path}-${theme}-${size}.png`);
    }
}

/** Presses Undo in the message: the card has another, for what the page completed. */
const takeBack = async ({ page }: Popup): Promise<void> => {
  await (await page.waitForSelector('.toast button', SOON))?.click();
};

/** The list with the river's paper, its lines in RIS, and the popup over the page that claims it. */
async function claimed(): Promise<{ before: string[]; popup: Popup }> {
  const { popup: first } = await driven.clickOn(RIVER.publisherUrl, riverAtPublisher());
  expect(await first.state()).toBe('Saved just now');
  const before = await risOf(first);
  await driven.chromium.closePopup(first.page);
  const { popup } = await driven.clickOn('https://prizes.example.net/river', claiming);
  return { before, popup };
}

it('leaves the paper as it is but for gaps, and says what the page says', async () => {
  const { before, popup } = await claimed();
  expect(await popup.state()).toMatch(/^In your list since/);
  expect(await popup.title()).toBe(RIVER.title);
  expect(await linesOnce(popup, 3)).toEqual([
    'This page says: retractedUse',
    expect.stringContaining(FALSE_TITLE) as string,
    expect.stringContaining('Mallory, Eve Maria') as string,
  ]);
  expect(await popup.page.$$eval('.card .notice', all => all.length)).toBe(0);
  const after = await risOf(popup);
  expect(before.filter(line => !after.includes(line))).toEqual([]);
  expect(after.filter(line => !before.includes(line)).every(line => line.includes('99900099'))).toBe(true);
  expect(await inThemes(popup.page, 'what a page says')).toEqual([]);
  if (pictures) await popup.picture(`${pictures}/page-says.png`);
  await popup.page.focus('.card .says-all');
  await popup.page.keyboard.press('Enter');
  expect(
    (await linesOnce(popup, 8)).map(
      line => /^(?:This page says|.+?(?= (?:in your list|on this page):))/.exec(line)?.[0],
    ),
  ).toEqual([
    ...['This page says', 'title', 'authors', 'journal', 'date', 'volume', 'abstract', 'full text'],
  ]);
  const focused = await popup.page.evaluate(() => document.activeElement?.closest('.says-line') !== null);
  expect(focused).toBe(true);
  if (pictures) await takePictures(popup, `${pictures}/page-says-all`);
});

it('takes a field by the keyboard, and gives it back', async () => {
  const { popup } = await claimed();
  await linesOnce(popup, 3);
  await popup.page.focus('.card [aria-label="Use this page’s value: title"]');
  await popup.page.keyboard.press('Enter');
  await titleOnce(popup, FALSE_TITLE);
  expect(await linesOf(popup)).not.toContainEqual(expect.stringContaining(FALSE_TITLE));
  const focused = await popup.page.evaluate(() => document.activeElement?.closest('.says-line') !== null);
  expect(focused).toBe(true);
  await takeBack(popup);
  await titleOnce(popup, RIVER.title);
  expect(await linesOnce(popup, 3)).toContainEqual(expect.stringContaining(FALSE_TITLE));
});

it('takes a notice, or all at once', async () => {
  const { popup } = await claimed();
  await linesOnce(popup, 3);
  await popup.press('Use this page’s value: notices');
  await popup.page.waitForSelector('.card .notice-grave', SOON);
  await popup.press('Use all');
  await titleOnce(popup, FALSE_TITLE);
  await popup.page.waitForFunction(() => document.querySelector('.card .says') === null, SOON);
  await takeBack(popup);
  await titleOnce(popup, RIVER.title);
});

const chapter = (title: string, author: string, pages: [string, string]): string =>
  articlePage(
    [
      ['citation_title', title],
      ['citation_inbook_title', 'Rivers of Sound'],
      ['citation_author', author],
      ['citation_publication_date', '2018'],
      ['citation_firstpage', pages[0]],
      ['citation_lastpage', pages[1]],
      ['citation_doi', '10.5555/sound.2018'],
      ['citation_isbn', '9783161484100'],
    ],
    `${author} writes of rivers that are heard before they are seen, and of what that does to a town.`,
  );

it('keeps two chapters that carry the DOI of their book', async () => {
  const pages: [string, string][] = [
    ['https://books.example.org/sound/1', chapter('Listening first', 'Ford, Amy', ['3', '19'])],
    ['https://books.example.org/sound/6', chapter('Weirs, locks and bells', 'Gill, Bob', ['88', '104'])],
  ];
  for (const [url, html] of pages) {
    const { popup } = await driven.clickOn(url, html);
    expect(await popup.state()).toBe('Saved just now');
    await driven.chromium.closePopup(popup.page);
  }
  const rows = await (await driven.look()).rowsOnce(2);
  expect(rows.map(({ title, line }) => [title, line.split(' ·')[0]]).sort()).toEqual([
    ['Listening first', 'Ford'],
    ['Weirs, locks and bells', 'Gill'],
  ]);
});
