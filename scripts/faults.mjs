/**
 * npm run faults: what goes wrong around Offprint, tried on the real thing. Builds for both browsers, runs the tests of
 * attacks, and ends with one table: attack, where, outcome; and what was not tried.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const report = join(root, 'out/reports/faults.json');

/** The tests of attacks, with what they run in. */
const TESTS = [
  ...['faults', 'hostile', 'kill-saves', 'killed', 'stuck-pages', 'access-returns', 'report'].map(name => [
    `tests/e2e/${name}.test.ts`,
    'Chromium',
  ]),
  ['tests/e2e/attacks.faults.ts', 'Chromium'],
  ['tests/e2e/full-disk.faults.ts', 'Chromium'],
  ['tests/e2e/asks-for-nothing.test.ts', 'both'],
  ['tests/network/local-programs.test.ts', 'Node'],
  ['tests/network/hostile-answers.test.ts', 'Node'],
  ['tests/actions/give-back-access.test.ts', 'Node'],
  ['tests/actions/make-report.test.ts', 'Node'],
  ['tests/components/action-log.test.ts', 'Node'],
  ['tests/library/reads-never-lock.test.ts', 'Node'],
].filter(([file]) => existsSync(join(root, file)));

const NOT_TRIED = [
  'private windows in Firefox: no test can give the extension leave for them there',
  'an update that changes the database while the popup is open in Firefox: no update can be made there by a test',
  'the sleep of Firefox’s background page in the middle of an act: no test can put it to sleep',
  'a disk that another program fills between our asking for room and our write: Chromium may lose the library then',
  'a full disk in Firefox',
  'a real Zotero and a real JabRef, honest or not; the four services themselves',
  'Safari, and Edge apart from Chromium',
];

/** Runs a script of node_modules; gives its exit code. */
const run = (script, ...args) =>
  spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root, stdio: 'inherit' })
    .status ?? 1;

/** The rows of the table, a test each. */
function rows() {
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  return testResults.flatMap(({ name, assertionResults }) => {
    const where = TESTS.find(([file]) => name.endsWith(file))?.[1] ?? '';
    return assertionResults.map(({ fullName, status }) => ({
      attack: fullName.trim().slice(0, 90),
      where,
      outcome: status === 'passed' ? 'held' : status,
      test: basename(name),
    }));
  });
}

rmSync(report, { force: true });
mkdirSync(join(root, 'out/reports'), { recursive: true });
const built = run('wxt/bin/wxt.mjs', 'build') || run('wxt/bin/wxt.mjs', 'build', '-b', 'firefox', '--mv3');
if (built !== 0) process.exit(built);
const status = run(
  'vitest/vitest.mjs',
  'run',
  ...['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`],
  ...TESTS.map(([file]) => file),
);
if (existsSync(report)) console.table(rows());
console.log(`Not tried:\n${NOT_TRIED.map(line => `- ${line}`).join('\n')}`);
process.exit(status);
