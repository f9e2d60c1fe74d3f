/**
 * npm test: types, lint, format, unit tests, both builds, what the builds contain, fixtures and the extension in real
 * browsers. Goes on after a suite that failed, and ends with one plain line: N passed, N failed, N skipped.
 * Skipped are tests of programs that this machine lacks.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, 'out/reports');
const bin = path => join(root, 'node_modules', path);

const WXT = bin('wxt/bin/wxt.mjs');
const vitest = (report, projects = [report]) => [
  bin('vitest/vitest.mjs'),
  'run',
  ...projects.flatMap(project => ['--project', project]),
  ...['--reporter', 'default'],
  ...['--reporter', 'json'],
  ...['--outputFile.json', join(reports, `${report}.json`)],
];

/** What Mozilla's own linter makes of the build for Firefox. */
const webExtLint = [
  bin('web-ext/bin/web-ext.js'),
  'lint',
  '--no-config-discovery',
  '--warnings-as-errors',
  ...['-s', '.output/firefox-mv3'],
];

/**
 * The lanes of a stage run side by side, the suites of a lane one after the other: the unit tests come last, since they
 * take what cores are free. A suite without `report` counts as one test.
 */
const STAGES = [
  [[{ name: 'what WXT generates', run: [WXT, 'prepare'] }]],
  [
    [
      { name: 'types and lint', run: [bin('oxlint/bin/oxlint')] },
      { name: 'format', run: [bin('prettier/bin/prettier.cjs'), '--check', '.'] },
    ],
    [
      { name: 'build for Chrome', run: [WXT, 'build'] },
      { name: 'build for Firefox', run: [WXT, 'build', '-b', 'firefox', '--mv3'] },
      { name: "Mozilla's own check", run: webExtLint },
      { name: 'what the builds contain', run: vitest('build'), report: 'build' },
      { name: 'unit', run: vitest('unit'), report: 'unit' },
    ],
  ],
  // in one run: each leaves the last of its files to one core
  [
    [
      {
        name: 'fixtures and Offprint in browsers',
        run: vitest('browsers', ['fixtures', 'e2e']),
        report: 'browsers',
      },
    ],
  ],
];

/** Runs Node with these arguments; gives its exit code and what it printed. */
const node = args =>
  new Promise(resolve => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: process.env.FORCE_COLOR ?? '0' },
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', part => (printed += part));
    child.on('error', error => resolve({ status: 1, printed: String(error) }));
    child.on('close', status => resolve({ status: status ?? 1, printed }));
  });

/** Counts of a suite's report; a file that could not be run, or a report that is not there, counts as one failure. */
function countsOf(report, failed) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
      readFileSync(join(reports, `${report}.json`), 'utf8'),
    );
    const brokenFiles = testResults.filter(
      file => file.status === 'failed' && file.assertionResults.every(test => test.status !== 'failed'),
    ).length;
    return {
      passed: numPassedTests,
      failed: Math.max(numFailedTests + brokenFiles, failed ? 1 : 0),
      skipped: numPendingTests + numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const seconds = since => ((Date.now() - since) / 1000).toFixed(0);

/** Runs a suite; what it printed is shown in one piece once it ends, for others run beside it. */
async function runSuite({ name, run, report }) {
  const started = Date.now();
  const { status, printed } = await node(run);
  console.log(`\n== ${name}\n${printed}`);
  const failed = status !== 0;
  const counts = report
    ? countsOf(report, failed)
    : { passed: failed ? 0 : 1, failed: failed ? 1 : 0, skipped: 0 };
  return { name, seconds: seconds(started), ...counts };
}

async function runLane(suites) {
  const results = [];
  for (const suite of suites) results.push(await runSuite(suite));
  return results;
}

const line = ({ name, passed, failed, skipped, seconds }) =>
  [
    name.padEnd(34),
    `${String(passed).padStart(5)} passed`,
    `${String(failed).padStart(4)} failed`,
    `${String(skipped).padStart(4)} skipped`,
    `${seconds.padStart(5)} s`,
  ].join(' ');

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const began = Date.now();
const results = [];
for (const lanes of STAGES) results.push(...(await Promise.all(lanes.map(runLane))).flat());
const total = key => results.reduce((sum, result) => sum + result[key], 0);

console.log(`\n${results.map(line).join('\n')}\n\nin ${seconds(began)} s`);
console.log(`${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
process.exit(total('failed') === 0 ? 0 : 1);
