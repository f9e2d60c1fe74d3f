/** What the button does on other pages than a first paper's. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { articlePage, RIVER, riverAtPublisher, riverOnPmc } from '../support/article-page.ts';
import { PLAIN_URL, useExtension } from '../support/extension.ts';
import { SOON } from '../../scripts/browser/soon.ts';

const driven = useExtension({ shared: true });

it('saves a PMC page', async () => {
  const { popup } = await driven.clickOn(RIVER.pmcUrl, riverOnPmc());
  expect(await popup.state()).toBe('Saved just now');
  expect(await popup.title()).toBe(RIVER.title);
  expect(await popup.rowsOnce(1)).toEqual([
    { title: RIVER.title, line: 'Lindqvist-Öhman, Ruiz · Journal of Community Waters · 2021' },
  ]);
  const links = await popup.page.$$eval('.card .identifiers a', all => all.map(link => link.href));
  expect(links).toEqual([
    `https://doi.org/${RIVER.doi}`,
    'https://pubmed.ncbi.nlm.nih.gov/99900014/',
    'https://pmc.ncbi.nlm.nih.gov/articles/PMC9990014/',
  ]);
});

it('knows the same paper from another site, doubles nothing, and completes it', async () => {
  const first = await driven.clickOn(RIVER.pmcUrl, riverOnPmc());
  expect(await first.popup.state()).toBe('Saved just now');
  await driven.chromium.closePopup(first.popup.page);

  const second = await driven.clickOn(RIVER.publisherUrl, riverAtPublisher());
  expect(await second.popup.state()).toMatch(/^(Already )?[Ii]n your list since /);
  expect(await second.popup.rowsOnce(1)).toHaveLength(1);
  expect(await second.popup.page.$eval('.offer', offer => offer.textContent)).toMatch(
    /^Completed from this page: .*keywords.* Undo$/i,
  );
  const file = await driven.chromium.download(() => second.popup.press('Export RIS'));
  const ris = readFileSync(file, 'utf8');
  expect(ris.match(/^TY {2}- /gm)).toHaveLength(1);
  expect(ris.match(/^KW {2}- .*/gm)?.map(line => line.trim())).toEqual([
    'KW  - floods',
    'KW  - peer groups',
    'KW  - community',
  ]);
  expect(ris).toContain('\r\nSN  - 2049-3630\r\n');
  expect(ris).toContain('\r\nC2  - PMC9990014\r\n');
  await second.popup.press('Undo');
  await second.popup.page.waitForFunction(
    () => !document.querySelector('.offer')?.textContent.startsWith('Completed from this page'),
    SOON,
  );
  const before = readFileSync(await driven.chromium.download(() => second.popup.press('Export RIS')), 'utf8');
  expect(before).not.toContain('KW  - floods');
});

it('takes a click back', async () => {
  const { popup } = await driven.clickOn(RIVER.pmcUrl, riverOnPmc());
  expect(await popup.state()).toBe('Saved just now');
  await popup.press('Undo');
  await popup.rowsOnce(0);
});

it('saves although the popup closes while the page is being read', async () => {
  const long = `<section>${'<p>And the water rose again that <b>night</b>.</p>'.repeat(60_000)}</section></article>`;
  const { popup } = await driven.clickOn(RIVER.pmcUrl, riverOnPmc().replace('</article>', long));
  // on a busy machine it may be read by now, which does no harm
  await popup.page.waitForSelector('.card', SOON);
  await driven.chromium.closePopup(popup.page);
  const list = await driven.look();
  expect(await list.rowsOnce(1)).toMatchObject([{ title: RIVER.title }]);
});

it('says of a page that is no paper that it is none, and keeps it when asked', async () => {
  const popup = await driven.look();
  expect(await popup.state()).toBe('No paper found on this page');
  expect(await popup.rowsOnce(0)).toEqual([]);
  await popup.press('Save this page anyway');
  const [row] = await popup.rowsOnce(1);
  expect(row?.title).toBe('Opening hours');
  const ris = readFileSync(await driven.chromium.download(() => popup.press('Export RIS')), 'utf8');
  expect(ris).toContain(`\r\nUR  - ${PLAIN_URL}\r\n`);
});

it('says why a page of the browser cannot be read', async () => {
  const page = await driven.chromium.browser.newPage();
  await page.goto('chrome://version/');
  const { Popup } = await import('../../scripts/browser/popup.ts');
  const popup = new Popup(await driven.chromium.click(page));
  expect(await popup.state()).toBe('This page belongs to the browser, which does not let extensions read it');
});

it('shows and exports hostile text as text', async () => {
  const title =
    'Peer <img src=x onerror="document.title=\'owned\'"> work\r\nTY  - BOOK\r\nER  - \r\nafter all ' +
    '<script>document.title="owned"</script>';
  const author = 'Mallory, Eve\r\nAU  - Nobody, Real';
  const { page, popup } = await driven.clickOn(
    'https://journals.example.com/hostile/1',
    articlePage(
      [
        ['citation_title', title],
        ['citation_author', author],
        ['citation_journal_title', '<b onmouseover=alert(1)>Journal of "Safe" Text</b>'],
        ['citation_publication_date', '2020/05/01'],
        ['citation_volume', '3'],
        ['citation_doi', '10.5555/hostile.1'],
      ],
      'An abstract with <iframe src="javascript:alert(1)"></iframe> in it.\r\nER  - ',
    ),
  );
  expect(await popup.state()).toBe('Saved just now');
  await popup.rowsOnce(1);
  expect(await popup.page.$$eval('img, script:not([src]), iframe, b', all => all.length)).toBe(0);
  expect(await popup.page.title()).not.toBe('owned');
  expect(await page.title()).not.toBe('owned');
  const ris = readFileSync(await driven.chromium.download(() => popup.press('Export RIS')), 'utf8');
  const lines = ris.split('\r\n');
  expect(
    lines.filter(line => line !== '' && !/^[A-Z][A-Z0-9] {2}- ./.test(line) && line !== 'ER  - '),
  ).toEqual([]);
  expect(lines.filter(line => line.startsWith('TY  - '))).toEqual(['TY  - JOUR']);
  expect(lines.filter(line => line.startsWith('ER  - '))).toHaveLength(1);
  expect(lines).not.toContain('AU  - Nobody, Real');
});
