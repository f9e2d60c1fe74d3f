/** Offprint is brought to another version in Chromium, with its popup open, and back. npm run faults. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'vitest';
import { ExtensionBrowser } from '../../scripts/browser/extension-browser.ts';
import { Popup } from '../../scripts/browser/popup.ts';
import { buildFolder } from '../support/builds.ts';
import { newerBuild } from '../support/newer-build.ts';
import { updateAndGoBack } from '../support/update-steps.ts';

it('an update that changes the library, with the popup open, and back to the older one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-updates-'));
  const build = join(folder, 'build');
  const builds = { ours: buildFolder('chrome'), newer: newerBuild('chrome', join(folder, 'newer')) };
  /** Chromium knows an extension by its folder. */
  const put = (which: 'ours' | 'newer') => {
    rmSync(build, { recursive: true, force: true });
    cpSync(builds[which], build, { recursive: true });
  };
  put('ours');
  const chromium = await ExtensionBrowser.launch({ build, downloads: join(folder, 'downloads') });
  try {
    await updateAndGoBack({
      clickOn: async (url, body) => {
        chromium.pages.set(url, { body });
        return new Popup(await chromium.click(await chromium.open(url))).state();
      },
      install: async which => {
        put(which);
        await chromium.browser.installExtension(build);
      },
      bare: () => chromium.openOwnPage('icon/16.png'),
    });
  } finally {
    await chromium.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
