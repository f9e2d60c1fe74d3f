/** Click → card → list → search → export → file, on the five source pages, each under its true address. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { SAMPLES, samplePages } from '../../scripts/demo/samples.ts';
import { useExtension } from '../support/extension.ts';

const driven = useExtension();
const expectedRis = readFileSync(new URL('./expected/five-seeds.ris', import.meta.url), 'utf8');

/** Titles and lines as the popup shows them, newest first. */
const LIST = [
  { title: '"Understanding the journey from A to Z": centering peer support perspectives to unveil the mechanisms and power of peer support', line: 'Rao, Dimitropoulos · Mental Health and Social Inclusion · 2024' },
  { title: "Managers as peer workers' allies: A qualitative study of managers' perceptions and actions to involve peer workers in Norwegian mental health and substance use services", line: 'Åkerblom et al. · International Journal of Mental Health Systems' },
  { title: 'More ‘milk’ than ‘psychology or tablets’: Mental health professionals’ perspectives on the value of peer support workers', line: 'John Wiley and Sons Inc. · 2020' },
  { title: 'Doing peer work in mental health services: Unpacking different enactments of lived experiences', line: 'Kessing · Health Sociology Review · 2022' },
  { title: 'Peer workers as emotion managers: Tight and loose enactment of mutuality in mental health care', line: 'Kirkegaard, Andersen' },
];

it('saves five papers and exports them', async () => {
  const { chromium } = driven;
  for (const [url, page] of samplePages()) chromium.pages.set(url, page);
  for (const [index, { url }] of SAMPLES.entries()) {
    const { page, popup } = await driven.clickOn(url);
    expect(await popup.state()).toBe('Saved just now');
    expect(await popup.title()).toBe(LIST.at(-1 - index)?.title);
    await chromium.closePopup(popup.page);
    await page.close();
  }

  const popup = await driven.look();
  expect(await popup.rowsOnce(5)).toEqual(LIST);

  await popup.search('akerblom');
  expect(await popup.rowsOnce(1)).toEqual([LIST[1]]);
  const found = await chromium.download(async () => {
    await popup.press('Export RIS');
    await popup.press('This search: 1 paper');
  });
  expect(readFileSync(found, 'utf8')).toBe(expectedRis.split(/(?<=\r\nER {2}- \r\n\r\n)/)[1]);

  await popup.search('');
  await popup.rowsOnce(5);
  const all = await chromium.download(() => popup.press('Export RIS'));
  expect(basename(all)).toMatch(/^offprint-\d{4}-\d\d-\d\d( \(1\))?\.ris$/);
  expect(readFileSync(all, 'utf8').split('\r\n')).toEqual(expectedRis.split('\r\n'));
});
