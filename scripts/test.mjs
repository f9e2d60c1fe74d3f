/**
 * npm test: lint, types, unit tests, both builds, what the builds contain, fixtures and the extension in real browsers.
 * Goes on after a suite that failed, and ends with one plain line: N passed, N failed.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, 'out/reports');
const bin = path => join(root, 'node_modules', path);

const WXT = bin('wxt/bin/wxt.mjs');
const vitest = project => [
  bin('vitest/vitest.mjs'),
  'run',
  '--project',
  project,
  '--reporter',
  'default',
  '--reporter',
  'json',
  '--outputFile.json',
  join(reports, `${project}.json`),
];

/** In this order. A suite without `report` counts as one. */
const SUITES = [
  { name: 'lint', run: [bin('eslint/bin/eslint.js'), '.'] },
  { name: 'types', run: [WXT, 'prepare'], then: [bin('typescript/bin/tsc'), '--noEmit'] },
  { name: 'unit', run: vitest('unit'), report: 'unit' },
  { name: 'build for Chrome', run: [WXT, 'build'] },
  { name: 'build for Firefox', run: [WXT, 'build', '-b', 'firefox', '--mv3'] },
  {
    name: "Mozilla's own check",
    run: [
      bin('web-ext/bin/web-ext.js'),
      'lint',
      '--no-config-discovery',
      '--warnings-as-errors',
      '-s',
      '.output/firefox-mv3',
    ],
  },
  { name: 'what the builds contain', run: vitest('build'), report: 'build' },
  { name: 'fixtures in Chromium', run: vitest('fixtures'), report: 'fixtures' },
  { name: 'the extension in real browsers', run: vitest('e2e'), report: 'e2e' },
];

const node = args =>
  new Promise(resolve => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, FORCE_COLOR: process.env.FORCE_COLOR ?? '0' },
    });
    child.on('error', () => resolve(1));
    child.on('exit', code => resolve(code ?? 1));
  });

function countsOf(report, failed) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(
      readFileSync(join(reports, `${report}.json`), 'utf8'),
    );
    const brokenFiles = testResults.filter(
      file => file.status === 'failed' && file.assertionResults.every(test => test.status !== 'failed'),
    ).length;
    return { passed: numPassedTests, failed: Math.max(numFailedTests + brokenFiles, failed ? 1 : 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const total = { passed: 0, failed: 0 };
const summary = [];
for (const { name, run, then, report } of SUITES) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  let status = await node(run);
  if (status === 0 && then) status = await node(then);
  const counts = report
    ? countsOf(report, status !== 0)
    : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  total.passed += counts.passed;
  total.failed += counts.failed;
  summary.push(
    `${name.padEnd(32)} ${String(counts.passed).padStart(5)} passed ${String(counts.failed).padStart(4)} failed ${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s`,
  );
}
console.log(`\n${summary.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
