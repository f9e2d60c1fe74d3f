import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Long enough for a machine that is busy with other things: a test fails for what it finds, not for when. */
export const PATIENT = { testTimeout: 300_000, hookTimeout: 300_000 };
/**
 * Browsers side by side, one more than there are cores: half of a browser test's time is waiting. The modules that
 * drive them are read once for each side, not once for a file: that took half a minute.
 */
const BROWSERS = {
  ...PATIENT,
  maxWorkers: Math.min(4, availableParallelism() + 1),
  isolate: false,
  // after the unit tests, where both are run: they have another number of workers
  sequence: { groupOrder: 1 },
};

/** Files that take half a minute and more, the longest first: no core has to wait for one of them at the end. */
const LONG = [
  'hostile',
  'kill-acts',
  'accessibility',
  'card-place',
  'faults',
  'stuck-pages',
  'fixtures',
  'exchange',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex(name => moduleId.endsWith(`/${name}.test.ts`));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

/**
 * What tests of the extension's code need in plain Node. `wxt/testing` is what WXT's fake of `wxt/browser` imports;
 * its fake browser alone spares each test file the reading of the whole of WXT.
 */
export const withFakeBrowser = {
  plugins: [WxtVitest()],
  resolve: { alias: [{ find: /^wxt\/testing$/, replacement: 'wxt/testing/fake-browser' }] },
};
/** Run before each file of such tests. */
export const SETUP = ['tests/support/each-test.ts'];

/**
 * unit: plain Node · fixtures: pages read in real Chromium · build: what the builds contain · e2e: the extension
 * in real browsers · faults: attacks that take their time, npm run faults · pictures: no tests, they take the
 * pictures of README and stores.
 */
export default defineConfig({
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        ...withFakeBrowser,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          setupFiles: SETUP,
          exclude: ['tests/{fixtures,build,e2e}/**', 'tests/{fixtures,tree}.test.ts'],
          // each module of ours is read once for a worker, not for every file: that took most of the time; what tests
          // leave behind is taken out after each of them (each-test.ts)
          pool: 'threads',
          isolate: false,
          // two at least: on two cores Vitest would leave one to itself
          maxWorkers: Math.max(2, availableParallelism() - 1),
          ...PATIENT,
        },
      },
      {
        extends: true,
        test: {
          name: 'fixtures',
          include: ['tests/{fixtures,tree}.test.ts'],
          globalSetup: 'tests/support/build-reader.ts',
          ...BROWSERS,
        },
      },
      { extends: true, test: { name: 'build', include: ['tests/build/*.test.ts'], ...PATIENT } },
      { extends: true, test: { name: 'e2e', include: ['tests/e2e/*.test.ts'], ...BROWSERS } },
      { extends: true, test: { name: 'faults', include: ['tests/e2e/*.faults.ts'], ...BROWSERS } },
      { extends: true, test: { name: 'pictures', include: ['tests/pictures/*.pictures.ts'], ...BROWSERS } },
    ],
  },
});
