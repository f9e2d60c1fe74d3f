/** Click → card → list → search → export → file, on the five source pages, each under its true address. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { SAMPLES, samplePages } from '../../scripts/demo/samples.ts';
import { FIVE_SEEDS_LIST, FIVE_SEEDS_RIS } from './expected/five-seeds.ts';
import { useExtension } from '../support/extension.ts';
import { fillLibrary } from '../support/fill-library.ts';
import { fivePapers } from '../support/five-papers.ts';

const driven = useExtension({ shared: true });

it('saves five papers and exports them', async () => {
  const { chromium } = driven;
  for (const [url, page] of samplePages()) chromium.pages.set(url, page);
  for (const [index, { url }] of SAMPLES.entries()) {
    const { page, popup } = await driven.clickOn(url);
    expect(await popup.state()).toBe('Saved just now');
    expect(await popup.title()).toBe(FIVE_SEEDS_LIST.at(-1 - index)?.title);
    await chromium.closePopup(popup.page);
    await page.close();
  }

  const popup = await driven.look();
  expect(await popup.rowsOnce(5)).toEqual(FIVE_SEEDS_LIST);

  await popup.search('akerblom');
  expect(await popup.rowsOnce(1)).toEqual([FIVE_SEEDS_LIST[1]]);
  const found = await chromium.download(async () => {
    await popup.press('Export RIS');
    await popup.press('This search: 1 paper');
  });
  expect(readFileSync(found, 'utf8')).toBe(FIVE_SEEDS_RIS.split(/(?<=\r\nER {2}- \r\n\r\n)/)[1]);

  await popup.search('');
  await popup.rowsOnce(5);
  const all = await chromium.download(() => popup.press('Export RIS'));
  expect(basename(all)).toMatch(/^offprint-\d{4}-\d\d-\d\d( \(1\))?\.ris$/);
  expect(readFileSync(all, 'utf8').split('\r\n')).toEqual(FIVE_SEEDS_RIS.split('\r\n'));
});

it('finds by a note and by a word of an abstract, as the library does', async () => {
  const { chromium } = driven;
  const [first, ...others] = fivePapers();
  const own = await chromium.openOwnPage('library.html#/all');
  await fillLibrary(own, [{ ...first!, note: 'To be read beside Goffman' }, ...others]);
  await own.close();

  const popup = await driven.look();
  await popup.search('note:goffman');
  expect(await popup.rowsOnce(1)).toMatchObject([{ title: first!.record.title }]);
  await popup.search('明确的职责');
  expect(await popup.rowsOnce(1)).toMatchObject([{ title: first!.record.title }]);
});
