/**
 * npm run patterns: every pattern of the extension and how long it can take at the worst, as recheck says. New verdicts
 * are kept in tests/support/patterns/verdicts.json, those of patterns that are gone are taken out.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { status, stdout } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'unit', 'tests/patterns.test.ts'],
  { cwd: root, encoding: 'utf8', env: { ...process.env, OFFPRINT_PATTERNS: 'keep' } },
);
if (status !== 0) console.log(stdout);
console.log(readFileSync(join(root, 'out/patterns.txt'), 'utf8'));
process.exit(status ?? 1);
