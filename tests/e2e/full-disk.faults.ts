/** A disk that is really full, in Chromium. npm run faults. */
import { join } from 'node:path';
import { ExtensionBrowser } from '../../scripts/browser/extension-browser.ts';
import { Popup } from '../../scripts/browser/popup.ts';
import { buildFolder } from '../support/builds.ts';
import { tryFullDisk } from '../support/full-disk-acts.ts';

let chromium: ExtensionBrowser;

tryFullDisk({
  keepsRoom: true,
  launch: async folder => {
    chromium = await ExtensionBrowser.launch({
      build: buildFolder('chrome'),
      downloads: join(folder, 'downloads'),
      userDataDir: join(folder, 'profile'),
    });
  },
  openLibrary: view => chromium.openOwnPage(`library.html${view}`),
  clickOn: async (url, body) => {
    chromium.pages.set(url, { body });
    return new Popup(await chromium.click(await chromium.open(url)));
  },
  close: () => chromium.close(),
});
