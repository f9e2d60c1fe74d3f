/** Where a browser stands on this machine. Plain Node: runs before any package is installed. */
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder into which a downloaded browser goes when the machine has none. */
export const browserCache = fileURLToPath(new URL('../../.browsers', import.meta.url));

const NAMES = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

// Branded Chrome is left out: since version 137 it loads no unpacked extension for a test.
const PLACES = {
  chromium: [
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
    '/opt/homebrew/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const OVERRIDES = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

const executable = file => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const downloaded = name => {
  const found = [];
  const look = (folder, depth) => {
    if (depth > 6 || !existsSync(folder)) return;
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) look(path, depth + 1);
      else if (
        /^(chrome|firefox|Chromium|Google Chrome for Testing)(\.exe)?$/.test(entry.name) &&
        executable(path)
      )
        found.push(path);
    }
  };
  look(join(browserCache, name), 0);
  return found.sort().at(-1);
};

/** Path of "chromium" or "firefox" here: CHROME_PATH / FIREFOX_PATH, the PATH, the usual places, a download. */
export function findBrowser(name) {
  const override = process.env[OVERRIDES[name]];
  if (override && executable(override)) return override;
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap(folder => NAMES[name].flatMap(n => endings.map(e => join(folder, n + e))));
  return [...onPath, ...PLACES[name]].find(file => existsSync(file) && executable(file)) ?? downloaded(name);
}
