import type { Page } from 'puppeteer-core';
import { SOON } from '../../scripts/browser/soon.ts';
import { says } from './page-steps.ts';

const OTHERS = 'From the other window';

/**
 * Two windows over one library both show the second paper of the list, which has a note with these words; one window
 * writes into the note while the other holds the field open: nobody's words are lost.
 */
export async function writeInTwoWindows(page: Page, other: Page, words: string): Promise<void> {
  for (const one of [page, other]) {
    await one.bringToFront();
    await one.waitForSelector('.virtual-row[data-index="1"] .row-main', SOON);
    await one.click('.virtual-row[data-index="1"] .row-main');
    await says(one, '.detail .markdown', words);
  }
  await page.bringToFront();
  await page.keyboard.press('n');
  await page.waitForSelector('.detail .note:focus', SOON);
  // The other window writes while this one holds the field open and has typed nothing.
  await other.bringToFront();
  await other.keyboard.press('n');
  await other.waitForSelector('.detail .note:focus', SOON);
  await other.keyboard.type(`# ${OTHERS}\n\n`);
  await page.waitForFunction(
    (wanted: string) => document.querySelector<HTMLTextAreaElement>('.detail .note')?.value.includes(wanted),
    SOON,
    OTHERS,
  );
  await page.bringToFront();
  await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('.detail .note')?.blur());
  await says(page, '.detail .markdown', OTHERS);
  await says(page, '.detail .markdown', words);
}
