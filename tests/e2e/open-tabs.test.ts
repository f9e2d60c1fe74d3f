/** "Save every paper in this window" in real Chromium, the access to sites given. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { articlePage, RIVER, riverAtPublisher, riverOnPmc } from '../support/article-page.ts';
import { inThemes } from '../support/axe.ts';
import { PLAIN, PLAIN_URL, useExtension } from '../support/extension.ts';
import { SOON } from '../../scripts/browser/soon.ts';
import { press, says } from '../support/page-steps.ts';

const driven = useExtension({ manifest: { host_permissions: ['*://*/*'] } });

const article = (n: number): string =>
  articlePage(
    [
      ['citation_journal_title', 'Journal of Community Waters'],
      ['citation_title', `Boats and bridges of the delta, a count in year ${n}`],
      ['citation_author', 'Ness, Ottar'],
      ['citation_publication_date', `200${n}`],
      ['citation_volume', String(n)],
      ['citation_firstpage', '1'],
      ['citation_doi', `10.5555/boats.${n}`],
    ],
    'Boats were counted from a bridge.',
  );
const addressOf = (n: number): string => `https://journals.example.com/boats/article/${n}`;

async function openTab(url: string, body: string): Promise<Page> {
  driven.chromium.pages.set(url, { body });
  return driven.chromium.open(url);
}
async function importPage(): Promise<Page> {
  const page = await driven.chromium.openOwnPage('library.html#/import');
  await page.setViewport({ width: 1200, height: 900 });
  await page.waitForSelector('.open-tabs button', SOON);
  return page;
}
const report = (page: Page) =>
  page.$$eval('.open-tabs .preview-counts > li', all =>
    all.map(line =>
      [line.querySelector('b')?.textContent, ...[...line.querySelectorAll('li')].map(one => one.title)].join(
        ' | ',
      ),
    ),
  );
const count = (page: Page, n: string) =>
  page.waitForFunction(
    (text: string) => document.querySelector('.sidebar-count')?.textContent === text,
    SOON,
    n,
  );

it('saves the papers, tells of each tab, and takes all back at once', async () => {
  const { popup } = await driven.clickOn(addressOf(1), article(1));
  await popup.state();
  await driven.chromium.closePopup(popup.page);
  await openTab(addressOf(2), article(2));
  await openTab(RIVER.pmcUrl, riverOnPmc());
  await openTab(PLAIN_URL, PLAIN);
  await openTab(RIVER.publisherUrl, riverAtPublisher());
  const page = await importPage();
  await count(page, '1');
  await press(page, 'Save every paper in this window');
  await says(page, '.open-tabs', '2 papers saved');
  expect(await report(page)).toEqual([
    `2 papers saved | ${addressOf(2)} | ${RIVER.pmcUrl}`,
    `2 in your list already | ${addressOf(1)} | ${RIVER.publisherUrl}`,
    `1 page is not a paper | ${PLAIN_URL}`,
    '1 tab could not be read (asleep, loading, a PDF or the browser’s own page)',
  ]);
  await count(page, '3');
  await says(page, '.toast', 'Saved 2 papers');
  expect(await inThemes(page, 'open tabs')).toEqual([]);
  if (process.env.OFFPRINT_VIEWS !== undefined)
    await page.screenshot({ path: `${process.env.OFFPRINT_VIEWS}/open-tabs.png` });
  await press(page, 'Undo');
  await count(page, '1');
});

const BUSY_URL = 'https://busy.example.org/';
/** Once told to, the page says by a request that it is stuck, and answers nobody for a while. */
const BUSY = `<!doctype html><title>Busy</title><p>Busy<script>
  function getStuck() {
    const request = new XMLHttpRequest();
    request.open('GET', '/stuck', false);
    try { request.send(); } catch {}
    for (const end = Date.now() + 12000; Date.now() < end;);
  }
</script>`;

it('stops without a trace, also while a page gives no answer', async () => {
  await openTab(addressOf(1), article(1));
  const page = await importPage();
  const busy = await openTab(BUSY_URL, BUSY);
  const stuck = busy.waitForRequest(`${BUSY_URL}stuck`, SOON);
  await busy.evaluate('setTimeout(getStuck)');
  await stuck;
  await page.bringToFront();
  await press(page, 'Save every paper in this window');
  await page.waitForSelector('.open-tabs progress', SOON);
  await press(page, 'Stop');
  await says(page, '.open-tabs', 'Stopped. Nothing was saved.');
  expect(
    await page.$$eval('.sidebar-count', all =>
      all.map(one => one.textContent).filter(text => text !== '' && text !== '0'),
    ),
  ).toEqual([]);
});
