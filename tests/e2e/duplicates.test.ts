/** Duplicates in real Chromium: side by side, merged, kept apart for good, hundreds of them. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { readBackup } from '../../lib/formats/backup/read-backup.ts';
import type { Entry } from '../../lib/record/entry.ts';
import type { Record } from '../../lib/record/record.ts';
import { inAnotherLanguage, inThemes } from '../support/axe.ts';
import { useExtension } from '../support/extension.ts';
import { fillLibrary, manyEntries } from '../support/fill-library.ts';
import { fivePapers } from '../support/five-papers.ts';
import { SOON } from '../../scripts/browser/soon.ts';
import { clickThe, press, says, setSettings } from '../support/page-steps.ts';
import { savedFile } from '../support/picked-files.ts';

const driven = useExtension({ shared: true });
const pictures = process.env.OFFPRINT_PICTURES;

/** The same paper as another source says it. */
const again = (entry: Entry, id: string, host: string, record: Partial<Record>): Entry => ({
  ...entry,
  id,
  tags: [],
  note: '',
  starred: false,
  status: 'to-read',
  record: { ...entry.record, ...record },
  pages: [{ url: `https://${host}/1`, title: entry.record.title, seen: entry.added }],
});
function pairs(): Entry[] {
  const five = fivePapers();
  const [chinese, peer] = five;
  if (!chinese || !peer) throw new Error('no papers');
  return [
    ...five,
    again(chinese, 'chinese-again', 'www.cnki.example', {
      title: chinese.record.title.replace('：', ':'),
      page: '481',
      'container-title': '中国心理卫生杂志(网络版)',
    }),
    again(peer, 'peer-again', 'pmc.example.org', {
      title: 'Peer Workers as Emotion Managers',
      volume: '299',
      PMCID: 'PMC9990002',
      sources: { title: 'related', volume: 'related' },
    }),
  ];
}

async function openDuplicates(entries: Entry[]): Promise<Page> {
  const page = await driven.chromium.openOwnPage('library.html#/duplicates');
  await page.setViewport({ width: 1440, height: 900 });
  await fillLibrary(page, entries);
  await page.waitForSelector('.duplicate .difference', SOON);
  return page;
}
const PEER = '.duplicate:has([name="peer-again volume"], [name$="0001 volume"])';

it('shows what differs, makes one of two with the value chosen, and takes it back', async () => {
  const page = await openDuplicates(pairs());
  await says(page, '.duplicates-words', '2 possible duplicates');
  const row = (field: string) =>
    page.$$eval(
      `${PEER} tbody tr`,
      (rows, name) =>
        [
          ...(rows.find(one => one.querySelector('th')?.textContent === name)?.querySelectorAll('td') ?? []),
        ].map(cell => [
          cell.querySelector('.choice span')?.textContent ?? '',
          cell.querySelector('input')?.checked ?? false,
        ]),
      field,
    );
  expect((await row('volume')).sort()).toEqual([
    ['298', true],
    ['299', false],
  ]);
  expect((await row('PMCID')).sort()).toEqual([
    ['', false],
    ['PMC9990002', true],
  ]);
  expect(await page.$eval(`${PEER} .duplicate-alike`, line => line.textContent)).toContain('authors');
  await clickThe(page, `${PEER} input[name$="volume"]:not(:checked)`);
  await press(page, 'Merge', PEER);
  await says(page, '.toast', '2 papers merged');
  await says(page, '.duplicates-words', '1 possible duplicate');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Merge');
  await page.evaluate(() => void (location.hash = '#/all'));
  await says(page, '.list-count', '6 papers');
  await page.click('.virtual-row[data-index="2"] .row-main');
  await says(page, '.detail', '299');
  await says(page, '.detail-pages', 'pmc.example.org');
  await press(page, 'Undo');
  await says(page, '.list-count', '7 papers');
  await page.evaluate(() => void (location.hash = '#/duplicates'));
  await says(page, '.duplicates-words', '2 possible duplicates');
  await press(page, 'Paper 2', PEER);
  await page.waitForSelector('.detail .paper-title', SOON);
  expect(await page.evaluate(() => location.hash)).toBe('#/all');
});

it('keeps both for good: in the next window, in the backup, until Undo', async () => {
  const page = await openDuplicates(pairs());
  await press(page, 'Keep both', PEER);
  await says(page, '.toast', 'not be asked again');
  await says(page, '.duplicates-words', '1 possible duplicate');
  await page.reload();
  await says(page, '.duplicates-words', '1 possible duplicate');
  await page.evaluate(() => void (location.hash = '#/settings'));
  const file = await savedFile(page, () => press(page, 'Save a backup'));
  const backup = await readBackup(readFileSync(file));
  expect(backup).toMatchObject({ value: { collections: [{ kind: 'apart' }] } });
  await page.evaluate(() => void (location.hash = '#/duplicates'));
  await press(page, 'Keep both');
  await says(page, '.duplicates', 'No duplicates found');
  await press(page, 'Undo');
  await says(page, '.duplicates-words', '1 possible duplicate');
});

it('keeps a preprint apart, and leads to its article and back', async () => {
  const [, article] = fivePapers();
  if (!article) throw new Error('no papers');
  const { PMID: _pmid, ...record } = article.record;
  void _pmid;
  const page = await openDuplicates([
    ...pairs(),
    again({ ...article, record }, 'preprint', 'www.biorxiv.example', {
      type: 'article',
      DOI: '10.1101/2021.05.06.442386',
      'container-title': 'bioRxiv',
      issued: { 'date-parts': [[2021]] },
    }),
  ]);
  await says(page, '.duplicates-words', '2 possible duplicates');
  await page.evaluate(() => void (location.hash = '#/all?biorxiv'));
  await says(page, '.list-count', '1 found');
  await page.click('.row-main');
  await says(page, '.detail-related', 'Published as: Social Science & Medicine · 2022');
  if (pictures) await page.screenshot({ path: `${pictures}/related.png` });
  await page.click('.detail-related .text-button');
  await says(page, '.detail-related', 'Its preprint: bioRxiv · 2021');
});

it('shows three hundred pairs a few at a time, and makes one of each at once', async () => {
  const one = manyEntries(300);
  const page = await openDuplicates([
    ...one,
    ...one.map((entry, n) => ({
      ...entry,
      id: `again-${n}`,
      record: { ...entry.record, volume: '99', sources: {} },
    })),
  ]);
  await says(page, '.duplicates-words', '300 possible duplicates');
  expect(await page.$$eval('.duplicate', cards => cards.length)).toBe(20);
  await page.click('.duplicate .button-main');
  await says(page, '.duplicates-words', '299 possible duplicates');
  await press(page, 'Show 279 more');
  await page.waitForFunction(() => document.querySelectorAll('.duplicate .difference').length === 120, SOON);
  await press(page, 'Merge all 299');
  await page.waitForFunction(() => document.querySelector('.duplicates .empty') !== null, SOON);
  await says(page, '.toast', '299 duplicates merged');
  await press(page, 'Undo');
  await page.waitForFunction(
    () => document.querySelector('.duplicates-words')?.textContent?.startsWith('299') === true,
    SOON,
  );
});

it.each([
  ['en', inThemes],
  ['zh-CN', inAnotherLanguage],
] as const)('has nothing that axe finds, wide and narrow: %s', async (language, violations) => {
  const page = await openDuplicates(pairs());
  await setSettings(page, { language, welcomed: true });
  await page.reload();
  await page.waitForSelector('.duplicate .difference', SOON);
  const found: string[] = [];
  for (const width of [1440, 320]) {
    await page.setViewport({ width, height: 900 });
    found.push(...(await violations(page, `${width} px`)));
    expect(
      await page.$$eval(
        '.page-pane',
        panes => panes.filter(pane => pane.scrollWidth > pane.clientWidth + 1).length,
      ),
      `${width} px`,
    ).toBe(0);
    if (!pictures) continue;
    for (const theme of ['light', 'dark']) {
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: theme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await page.screenshot({ path: `${pictures}/duplicates-${language}-${width}-${theme}.png` });
    }
  }
  expect(found).toEqual([]);
});
