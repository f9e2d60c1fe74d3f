/**
 * node scripts/e2e.mjs [NAME=VALUE …] FILE …: builds Offprint and runs these browser tests, with variables set.
 * For package.json, where a variable cannot be set in a way that every system knows.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const isVariable = arg => /^[A-Z_]+=/.test(arg);
const variables = Object.fromEntries(
  args.filter(isVariable).map(arg => [arg.slice(0, arg.indexOf('=')), arg.slice(arg.indexOf('=') + 1)]),
);
/** Runs a script of node_modules; gives its exit code. */
const run = (script, ...given) =>
  spawnSync(process.execPath, [join(root, 'node_modules', script), ...given], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...variables },
  }).status ?? 1;

process.exit(
  run('wxt/bin/wxt.mjs', 'build') || run('vitest/vitest.mjs', 'run', ...args.filter(arg => !isVariable(arg))),
);
