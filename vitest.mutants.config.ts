import { defineConfig } from 'vitest/config';
import { PATIENT, SETUP, withFakeBrowser } from './vitest.config.ts';

/**
 * The tests that npm run mutants asks: those of what stryker.config.mjs changes. All in one worker, which reads
 * each file of ours once for all tests: most of a mutant's time would be reading. Tests of thousands of cases, or of
 * whole libraries, are left out: a change that survives runs them all, and what they alone find wants a short test of
 * its own.
 */
export default defineConfig({
  ...withFakeBrowser,
  test: {
    include: [
      'tests/{actions,messages,library}/**/*.test.ts',
      'tests/record/{same-work*,better-value}.test.ts',
    ],
    exclude: [
      'tests/actions/{backup-comes-back,interrupted-acts}.test.ts',
      'tests/library/{search,organisers}/**',
      'tests/library/{complete-any-record,every-order*,merge-laws,planted}.test.ts',
      'tests/library/{nothing-too-long,previous-version,room}.test.ts',
    ],
    setupFiles: SETUP,
    isolate: false,
    maxWorkers: 1,
    ...PATIENT,
  },
});
