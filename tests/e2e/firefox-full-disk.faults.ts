/** A disk that is really full, in Firefox. npm run faults. */
import { join } from 'node:path';
import { FirefoxBrowser } from '../../scripts/browser/firefox.ts';
import { buildFolder } from '../support/builds.ts';
import { GECKO_ID } from '../support/firefox.ts';
import { tryFullDisk } from '../support/full-disk-acts.ts';

let firefox: FirefoxBrowser;

tryFullDisk({
  keepsRoom: false,
  launch: async folder => {
    firefox = await FirefoxBrowser.launch({
      build: buildFolder('firefox'),
      id: GECKO_ID,
      downloads: join(folder, 'downloads'),
      userDataDir: join(folder, 'profile'),
      // of its own cache, which would fill the disk as well
      preferences: { 'browser.cache.disk.enable': false },
    });
  },
  openLibrary: view => firefox.openOwnPage(`library.html${view}`),
  clickOn: async (url, body) => {
    firefox.pages.set(url, { body });
    return firefox.click(await firefox.open(url));
  },
  close: () => firefox.close(),
});
