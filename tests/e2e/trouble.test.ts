/** What went wrong while nobody looked: a line in popup and panel, and the way to where it is put right. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { bundleForPage } from '../../scripts/browser/bundle.ts';
import { Popup } from '../../scripts/browser/popup.ts';
import { SOON, until } from '../../scripts/browser/soon.ts';
import { useExtension } from '../support/extension.ts';
import { fillLibrary, manyEntries } from '../support/fill-library.ts';
import { press } from '../support/page-steps.ts';

const driven = useExtension();
declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

/** Leaves the journal of an import as a browser leaves it that is killed before the first paper. */
async function leaveImport(ownPage: Page): Promise<void> {
  const code = await bundleForPage(
    `
    import { createLibrary } from '/lib/library/library.ts';
    import { beginAct } from '/lib/library/journal/journal.ts';
    export async function leave() {
      const library = createLibrary();
      await beginAct(library, { id: 'half', kind: 'import', file: 'x.ris', of: 90 }, { content: '', plan: {} });
      library.close();
    }
  `,
    'offprintTest',
  );
  await ownPage.evaluate(`(async () => { ${code}\nawait offprintTest.leave(); })()`);
}

/** Where the first row and the foot stand. */
const places = (page: Page) =>
  page.$$eval('.row, .foot', ([row, ...others]) =>
    [row, others.at(-1)].map(element => element?.getBoundingClientRect().top),
  );
const troubleIn = async (page: Page): Promise<string | null | undefined> =>
  (await page.waitForSelector('.trouble', SOON))?.evaluate(element => element.textContent);

it('says in popup and panel what was interrupted or failed, and leads to it', async () => {
  const own = await driven.chromium.openOwnPage('icon/16.png');
  await fillLibrary(own, manyEntries(40));
  const panel = new Popup(await driven.chromium.openOwnPage('sidepanel.html'));
  const popup = await driven.look();
  await popup.state();
  await popup.page.waitForSelector('.row', SOON);
  const before = await places(popup.page);
  await leaveImport(own);
  expect(await troubleIn(popup.page)).toBe('An import was interrupted. Finish or undo it');
  expect(await places(popup.page), 'nothing has moved').toEqual(before);
  expect(await troubleIn(panel.page)).toBe('An import was interrupted. Finish or undo it');

  await own.evaluate(() =>
    chrome.storage.local.set({
      backups: { failed: { name: 'b.zip', why: 'denied', when: '2026-11-20T12:00:00.000Z' } },
    }),
  );
  // the popup goes away as the tab comes
  void popup.press('Finish or undo it').catch(() => undefined);
  const tab = await until('the library', async () =>
    (await driven.chromium.browser.pages()).find(page => page.url().includes('library.html')),
  );
  await press(tab, 'Leave as it is', '.interrupted-act');
  const failed = 'The weekly backup of November 20, 2026 failed. See why';
  await panel.page.waitForFunction(
    (words: string) => document.querySelector('.trouble')?.textContent === words,
    SOON,
    failed,
  );
});
