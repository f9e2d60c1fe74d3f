/** Offprint is brought to another version in Firefox, with its popup open. npm run faults. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { FirefoxPopup } from '../../scripts/browser/firefox-popup.ts';
import { RIVER, riverOnPmc } from '../support/article-page.ts';
import { buildFolder } from '../support/builds.ts';
import { useFirefox } from '../support/firefox.ts';
import { newerBuild } from '../support/newer-build.ts';
import { updateAndGoBack } from '../support/update-steps.ts';

const driven = useFirefox();

it('an update arrives while the popup is open: what it said was saved is there, once', async () => {
  const { page, popup } = await driven.clickOn(RIVER.pmcUrl, riverOnPmc());
  expect(await popup.state()).toBe('Saved just now');
  await driven.firefox.browser.installExtension(buildFolder('firefox'));
  const again = await driven.firefox.click(page);
  expect(await again.state()).toMatch(/^In your list since/);
  await again.rowsOnce(1);
});

it('an update that changes the library, with the popup open, and back to the older one', async () => {
  const builds = { ours: buildFolder('firefox'), newer: newerBuild('firefox', join(driven.folder, 'newer')) };
  let open: FirefoxPopup | undefined;
  await updateAndGoBack({
    clickOn: async (url, body) => {
      await open?.close();
      open = (await driven.clickOn(url, body)).popup;
      return open.state();
    },
    install: async which => void (await driven.firefox.browser.installExtension(builds[which])),
    bare: () => driven.firefox.openOwnPage('icon/16.png'),
  });
});
