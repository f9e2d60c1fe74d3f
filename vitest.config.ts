import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Long enough for a machine that is busy with other things: a test fails for what it finds, not for when. */
const PATIENT = { testTimeout: 300_000, hookTimeout: 300_000 };
/** Browsers side by side: most of a browser test's time is waiting. */
const BROWSERS = { ...PATIENT, maxWorkers: 2 };

/**
 * unit: plain Node · fixtures: pages read in real Chromium · build: what the builds contain · e2e: the extension
 * in real browsers · pictures: no tests, they take the pictures of README and stores.
 */
export default defineConfig({
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    projects: [
      {
        extends: true,
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{fixtures,build,e2e}/**', 'tests/{fixtures,tree}.test.ts'],
          ...PATIENT,
        },
      },
      {
        extends: true,
        test: { name: 'fixtures', include: ['tests/{fixtures,tree}.test.ts'], ...BROWSERS },
      },
      { extends: true, test: { name: 'build', include: ['tests/build/*.test.ts'], ...PATIENT } },
      { extends: true, test: { name: 'e2e', include: ['tests/e2e/*.test.ts'], ...BROWSERS } },
      { extends: true, test: { name: 'pictures', include: ['tests/pictures/*.pictures.ts'], ...BROWSERS } },
    ],
  },
});
