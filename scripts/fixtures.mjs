/**
 * npm run fixtures [-- SITE …]: reads the fixture pages in real Chromium, all of them or those of the sites named,
 * and prints only these.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const sites = process.argv.slice(2);

const unknown = sites.filter(site => !existsSync(join(root, 'tests/fixtures', site)));
if (unknown.length > 0) {
  console.error(`fixtures: no such folder: ${unknown.map(site => `tests/fixtures/${site}`).join(', ')}`);
  process.exit(2);
}

/** Of the sites named, each page is printed; a test's name begins with its site. */
const chosen = [
  'tests/fixtures.test.ts',
  '-t',
  `^(?:${sites.join('|')}) `,
  '--hideSkippedTests',
  '--reporter=verbose',
];
const vitest = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'fixtures'];
const { status } = spawnSync(process.execPath, [...vitest, ...(sites.length > 0 ? chosen : [])], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
