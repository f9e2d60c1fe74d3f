import { defineConfig } from 'vitest/config';
import { PATIENT, SETUP, withFakeBrowser } from './vitest.config.ts';

/**
 * The tests that npm run mutants asks: those of what stryker.config.mjs changes. All in one worker, which reads
 * each file of ours once for all tests: most of a mutant's time would be reading.
 */
export default defineConfig({
  ...withFakeBrowser,
  test: {
    include: [
      'tests/{actions,messages,library}/**/*.test.ts',
      'tests/record/{same-work*,better-value}.test.ts',
    ],
    setupFiles: SETUP,
    isolate: false,
    maxWorkers: 1,
    ...PATIENT,
  },
});
