/** Completing one paper or many from Crossref, PubMed … in real Chromium: what is asked, Undo; trouble in words. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Record } from '../../lib/record/record.ts';
import { answerLookUps, LOOK_UP_ACCESS } from '../support/answer-look-ups.ts';
import { inThemes } from '../support/axe.ts';
import { useExtension } from '../support/extension.ts';
import { fillLibrary, manyEntries } from '../support/fill-library.ts';
import { lookUpServer, RIVER_DOI, type LookUpServer } from '../support/look-up-server.ts';
import { SOON, until } from '../../scripts/browser/soon.ts';
import { clickThe, press, says } from '../support/page-steps.ts';

const driven = useExtension({ manifest: LOOK_UP_ACCESS });

let server: LookUpServer;
let asked: string[];
beforeEach(async () => {
  server = await lookUpServer();
  asked = [];
});
afterEach(() => server.close());

const RIVER = 'Walking with the river: peer groups after a flood';
const RIVER_RECORD: Record = {
  type: 'article-journal',
  title: RIVER,
  DOI: RIVER_DOI,
  PMID: '99900014',
  volume: '8',
  sources: { title: 'highwire:citation_title' },
};

/** What Chromium asks of the four hosts the local server answers; anything else would be told in `asked`. */
async function openLibrary(...records: Record[]): Promise<Page> {
  const page = await driven.chromium.openOwnPage('library.html#/all');
  await page.setViewport({ width: 1440, height: 900 });
  await answerLookUps(page, server.origin, asked);
  await page.waitForSelector('.sidebar', SOON);
  const entries = manyEntries(records.length);
  await fillLibrary(
    page,
    entries.map((entry, at) => ({ ...entry, record: records[at]! })),
  );
  await says(page, '.sidebar-count', String(records.length));
  await page.waitForSelector('.virtual-row [data-row-focus]', SOON);
  return page;
}

async function openPaper(): Promise<Page> {
  const page = await openLibrary(RIVER_RECORD);
  await page.click('.virtual-row [data-row-focus]');
  await press(page, 'Complete from Crossref, PubMed …');
  return page;
}

/** Selects all papers, and presses "Complete…". */
async function completeAll(page: Page): Promise<void> {
  await press(page, 'Select', '.list-bar');
  await page.click('.bulk-bar .row-check input');
  await press(page, 'Complete…');
}

const rows = (page: Page) =>
  page.$$eval('.difference tbody tr', all =>
    all.map(row =>
      [
        row.querySelector('th')?.textContent,
        ...[...row.querySelectorAll('.choice')].map(
          one => `${one.querySelector('input')?.checked ? '*' : ''}${one.querySelector('span')?.textContent}`,
        ),
      ].join(' | '),
    ),
  );

it('asks once, shows the answer by field, takes what is chosen, says whose it is, takes it back', async () => {
  const page = await openPaper();
  await says(page, '.dialog', 'it gets the paper’s identifier and nothing else');
  expect(await inThemes(page, 'look-up')).toEqual([]);
  expect(asked).toEqual([]);
  await press(page, 'Ask Crossref');
  await page.waitForSelector('.difference', SOON);
  expect(asked).toEqual([`https://api.crossref.org/works/${encodeURIComponent(RIVER_DOI)}`]);
  const shown = await rows(page);
  expect(shown).toContain('volume | *8 | 9');
  expect(shown).toContain('pages | – | *101-118');
  expect(shown).toContain('journal | – | *Journal of Community Waters & Floods');
  expect(shown.some(row => /title \|.*Walking/.test(row))).toBe(false);
  expect(await inThemes(page, 'look-up answer')).toEqual([]);
  if (process.env.OFFPRINT_VIEWS !== undefined)
    await page.screenshot({ path: `${process.env.OFFPRINT_VIEWS}/look-up.png` });
  await page.click('.difference tbody tr:last-child td:last-child input'); // the volume, which stood otherwise
  await press(page, `Use ${shown.length} fields`);
  await says(page, '.toast', `${shown.length} fields taken from Crossref`);
  await says(page, '.paper .journal', 'Journal of Community Waters & Floods');
  await page.click('.detail-fields summary');
  await says(page, '.editor-source', 'Crossref, looked up');
  await press(page, 'Undo');
  await page.waitForFunction(
    () => !document.querySelector('.paper')?.textContent?.includes('Community Waters'),
    SOON,
  );
  expect(asked).toHaveLength(1);
});

it('says what went wrong and changes nothing', async () => {
  const page = await openPaper();
  const before = await page.$eval('.paper', card => card.textContent);
  for (const [mood, service, words] of [
    [404, 'DataCite', 'DataCite does not know this paper.'],
    [429, 'OpenAlex', 'OpenAlex gets too many questions at the moment.'],
    [500, 'PubMed', 'PubMed has a problem of its own.'],
    [
      { body: '<html>Sign in to the network</html>' },
      'Crossref',
      'Crossref sent something that is not a record.',
    ],
    [
      { body: '{"message":{"title":["Other"],"DOI":"10.5555/other"}}' },
      'Crossref',
      'Crossref answered with another paper.',
    ],
    ['cut', 'PubMed', 'PubMed cannot be reached.'],
  ] as const) {
    server.mood = mood;
    await press(page, `Ask ${service}`);
    await says(page, '.send-said', words);
  }
  expect(await inThemes(page, 'look-up trouble')).toEqual([]);
  server.mood = 'silent';
  await press(page, 'Ask Crossref');
  await says(page, '.dialog', 'Asking Crossref');
  await until('the question to be sent', () => Promise.resolve(asked.length === 7));
  await press(page, 'Stop');
  await page.waitForFunction(() => document.querySelector('.dialog progress') === null, SOON);
  expect(await page.$eval('.paper', card => card.textContent)).toBe(before);
  expect(asked).toHaveLength(7);
});

it('completes a selection: says who is asked, shows what each gets, takes what is chosen, takes it back', async () => {
  const page = await openLibrary(
    RIVER_RECORD,
    { type: 'article-journal', title: 'A dune that nobody registered', DOI: '10.5555/nobody', sources: {} },
    { type: 'article-journal', title: 'A field without an identifier', sources: {} },
    { type: 'webpage', title: 'A page that is whole', URL: 'https://example.org/', sources: {} },
  );
  await completeAll(page);
  await says(page, '.dialog', '2 papers lack something and can be looked up.');
  await says(page, '.dialog', '1 paper lacks nothing.');
  await says(page, '.dialog', '1 paper has no DOI or other identifier');
  expect(await inThemes(page, 'complete')).toEqual([]);
  expect(asked).toEqual([]);
  await press(page, 'Look up 2 papers');
  await says(page, '.dialog', '1 paper can be completed.');
  await says(page, '.dialog', '1 paper: known to none of the services.');
  await says(page, '.completion-found', '1 paper has no DOI or other identifier');
  expect(asked).toHaveLength(3);
  expect(asked).toContain(`https://api.crossref.org/works/${encodeURIComponent(RIVER_DOI)}`);
  expect(await completionRows(page)).toContain('pages | 101-118');
  expect(await inThemes(page, 'completions')).toEqual([]);
  await clickThe(page, '.completion-table label', 'publisher');
  await press(page, 'Complete 1 paper');
  await says(page, '.toast', '1 paper completed');
  await press(page, 'Clear selection');
  await clickThe(page, '.virtual-row [data-row-focus]', RIVER);
  await says(page, '.paper .journal', 'Journal of Community Waters & Floods');
  expect(await page.$eval('.paper', card => card.textContent)).not.toContain('Example River Press');
  await press(page, 'Undo');
  await page.waitForFunction(
    () => !document.querySelector('.paper')?.textContent?.includes('Community Waters'),
    SOON,
  );
});

const completionRows = (page: Page) =>
  page.$$eval('.completion-table tr:has(td)', all =>
    all.map(row => `${row.querySelector('label')?.textContent} | ${row.querySelector('td')?.textContent}`),
  );

it('says why a selection got no answer, and asks about the rest again', async () => {
  const page = await openLibrary(RIVER_RECORD);
  await completeAll(page);
  server.mood = 500;
  await press(page, 'Look up 1 paper');
  await says(page, '.dialog', '1 paper got no answer.');
  server.mood = undefined;
  await press(page, 'Look up 1 paper');
  await says(page, '.dialog', '1 paper can be completed.');
  expect(asked).toHaveLength(2);
});
