import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const browserTests = { fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 };

/** unit: plain Node · fixtures: pages read in real Chromium · build: what the build contains · e2e: the extension in real browsers */
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
        },
      },
      {
        extends: true,
        test: { name: 'fixtures', include: ['tests/{fixtures,tree}.test.ts'], ...browserTests },
      },
      { extends: true, test: { name: 'build', include: ['tests/build/*.test.ts'] } },
      { extends: true, test: { name: 'e2e', include: ['tests/e2e/*.test.ts'], ...browserTests } },
    ],
  },
});
