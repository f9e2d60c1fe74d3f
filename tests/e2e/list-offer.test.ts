/** What a list on another paper's page says of a paper: offered on its card, whichever of the two was read first. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SAMPLES } from '../../scripts/demo/samples.ts';
import type { Popup } from '../../scripts/browser/popup.ts';
import { inThemes } from '../support/axe.ts';
import { useExtension } from '../support/extension.ts';
import { SOON } from '../../scripts/browser/soon.ts';

const driven = useExtension({ shared: true });
const pictures = process.env.OFFPRINT_PICTURES;

/** Clicks on a sample page of zhixidata; `allies` lists `emotion`, whose own page says neither journal nor year. */
async function clickOn(fixture: string): Promise<Popup> {
  const sample = SAMPLES.find(one => one.fixture === `zhixidata/${fixture}`);
  if (!sample) throw new Error(`no sample ${fixture}`);
  const { popup } = await driven.clickOn(
    sample.url,
    readFileSync(new URL(`../fixtures/${sample.fixture}.html`, import.meta.url)),
  );
  await popup.state();
  return popup;
}
const offer = async ({ page }: Popup): Promise<string> =>
  (await (await page.waitForSelector('.card .offer-line', SOON))?.evaluate(line => line.textContent)) ?? '';
const journal = ({ page }: Popup, wanted: string) =>
  page.waitForFunction(
    (words: string) => document.querySelector('.card .journal')?.textContent?.includes(words) === true,
    SOON,
    wanted,
  );

it('offers journal, year and volume once another page’s list was read', async () => {
  const first = await clickOn('emotion-div');
  expect(await first.page.$('.card .offer-line')).toBeNull();
  await driven.chromium.closePopup(first.page);
  await driven.chromium.closePopup((await clickOn('allies-table')).page);
  const popup = await clickOn('emotion-div');
  expect(await offer(popup)).toMatch(
    /^From a list you read: (?=.*journal)(?=.*volume)(?=.*date).* AddManagers as peer workers/,
  );
  expect(await inThemes(popup.page, 'offer')).toEqual([]);
  if (pictures) await popup.picture(`${pictures}/list-offer.png`);
  await popup.page.click('.card .offer-line button');
  await journal(popup, 'SSM-Qualitative Research in Health');
  await journal(popup, '2022');
  await popup.page.waitForFunction(() => document.querySelector('.card .offer-line') === null, SOON);
  await popup.press('Undo');
  expect(await offer(popup)).toContain('journal');
  expect(await popup.page.$eval('.card', card => card.textContent)).not.toContain(
    'SSM-Qualitative Research in Health',
  );
});

it('offers it to a paper saved after the list', async () => {
  await driven.chromium.closePopup((await clickOn('allies-table')).page);
  expect(await offer(await clickOn('emotion-div'))).toContain('journal');
});
