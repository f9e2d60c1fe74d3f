/** node scripts/e2e.mjs [NAME=VALUE …] FILE …: builds Offprint and runs these browser tests, with these variables, on any system. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const isVariable = arg => /^[A-Z_]+=/.test(arg);
const variables = Object.fromEntries(
  args.filter(isVariable).map(arg => [arg.slice(0, arg.indexOf('=')), arg.slice(arg.indexOf('=') + 1)]),
);
const node = command =>
  spawnSync(
    process.execPath,
    command.map((part, at) => (at === 0 ? join(root, 'node_modules', part) : part)),
    { cwd: root, stdio: 'inherit', env: { ...process.env, ...variables } },
  ).status ?? 1;

process.exit(
  node(['wxt/bin/wxt.mjs', 'build']) ||
    node(['vitest/vitest.mjs', 'run', '--project', 'e2e', ...args.filter(arg => !isVariable(arg))]),
);
