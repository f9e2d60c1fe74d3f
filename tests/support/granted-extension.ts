import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ExtensionBrowser } from '../../scripts/browser/extension-browser.ts';
import { until } from '../../scripts/browser/soon.ts';
import { buildFolder } from './builds.ts';

interface Chrome {
  storage: { local: { set(items: object): Promise<void>; remove(key: string): Promise<void> } };
  scripting: {
    getRegisteredContentScripts(): Promise<object[]>;
    unregisterContentScripts(): Promise<void>;
  };
}
declare const chrome: Chrome;

/** Chromium that holds access to all sites. */
export interface Granted {
  chromium: ExtensionBrowser;
  /** Loads the build anew, as an update does. */
  update(): Promise<void>;
  /** Until then, the access stays though no setting wants it: some act might be using it. */
  letGo(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Chromium with the built extension, holding access to all sites as if the user had said yes just now. No test can
 * press a button of the browser's own question, so a copy that asks at install is loaded first and then updated to
 * the true build: Chromium keeps what was granted, and from there everything is real.
 */
export async function launchGranted(
  folder = mkdtempSync(join(tmpdir(), 'offprint-granted-')),
): Promise<Granted> {
  const build = join(folder, 'build');
  cpSync(buildFolder('chrome'), build, { recursive: true });
  const manifest = readFileSync(join(build, 'manifest.json'), 'utf8');
  writeFileSync(
    join(build, 'manifest.json'),
    JSON.stringify({ ...(JSON.parse(manifest) as object), host_permissions: ['*://*/*'] }),
  );
  const chromium = await ExtensionBrowser.launch({ build, downloads: join(folder, 'downloads') });
  const update = async () => void (await chromium.browser.installExtension(build));
  writeFileSync(join(build, 'manifest.json'), manifest);
  const before = await chromium.openOwnPage('icon/16.png');
  await before.evaluate(() => chrome.storage.local.set({ settings: { lightUp: 'all' } }));
  await update();
  const holder = await holdAccess(chromium);
  return {
    chromium,
    update,
    letGo: () => holder.close(),
    close: async () => {
      await chromium.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Holds the access in a page of its own, as an act does that uses it, and takes back the setting that kept it through
 * the update.
 */
async function holdAccess(chromium: ExtensionBrowser): Promise<Page> {
  const holder = await chromium.openOwnPage('icon/16.png');
  await until('the update to be done', async () => {
    const scripts = await holder.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    return scripts.length > 0;
  });
  await holder.evaluate(async () => {
    await new Promise<void>(held => {
      void navigator.locks.request('offprint-access', { mode: 'shared' }, () => {
        held();
        return new Promise(() => undefined);
      });
    });
    await chrome.storage.local.remove('settings');
    await chrome.scripting.unregisterContentScripts();
  });
  return holder;
}
