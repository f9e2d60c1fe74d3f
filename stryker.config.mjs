/**
 * npm run mutants: changes the use cases, the messages and the merge in many small ways, one at a time, and counts the
 * changes that no unit test notices. Not part of npm test; what survives is listed at the end and in
 * out/mutants/index.html. Some of it: npm run mutants -- --mutate lib/actions/save-page.ts
 */

/** @type {import('@stryker-mutator/core').PartialStrykerOptions} */
export default {
  mutate: [
    'lib/actions/**/*.ts',
    'lib/messages/**/*.ts',
    // which works are one, and the merge of entries
    'lib/record/{same-work,better-value}.ts',
    'lib/library/{merge-*,complete-record,find-same-work,restore-entries,stamp-changes,title-words}.ts',
  ],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutants.config.ts' },
  concurrency: 2,
  // a mutant outside functions would start every test file anew
  ignoreStatic: true,
  timeoutMS: 20_000,
  // what was found stays true until the code or its tests change: the whole may be run in parts
  incremental: true,
  incrementalFile: 'out/mutants/found.json',
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: 'out/mutants/index.html' },
  jsonReporter: { fileName: 'out/mutants/mutants.json' },
  tempDirName: 'out/mutants/sandbox',
  ignorePatterns: ['.output', '.browsers', 'docs', 'out', 'tests/fixtures', 'tests/e2e'],
  disableTypeChecks: false,
  packageManager: 'npm',
};
