import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** The tests that npm run mutants asks: those of the use cases and of the messages. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: { include: ['tests/{actions,messages}/**/*.test.{ts,tsx}'] },
});
