import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const outDir = join(root, '.output/reader');
const built = join(outDir, 'chrome-mv3/content-scripts/reader.js');
const stamp = join(outDir, 'sources.sha256');

/** What the reader is made of: when none of it changed, the last build is still right. */
function sourcesHash(): string {
  const files = readdirSync(join(root, 'lib'), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256');
  for (const file of [
    ...files,
    join(root, 'entrypoints/reader.content.ts'),
    join(root, 'wxt.config.ts'),
    join(root, 'package-lock.json'),
  ]) {
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/**
 * The extension's reader as WXT builds it, as text: evaluated in a page, it leaves the page's copy in the variable
 * `reader`. Built alone (into a folder of its own) when it is missing or older than its sources.
 */
export function builtReader(): string {
  const hash = sourcesHash();
  if (!existsSync(built) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) {
    const wxt = spawnSync(
      process.execPath,
      [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', '--filter-entrypoint', 'reader'],
      {
        cwd: root,
        env: { ...process.env, OFFPRINT_OUT: '.output/reader' },
        encoding: 'utf8',
      },
    );
    if (wxt.status !== 0) throw new Error(`the reader does not build:\n${wxt.stdout}\n${wxt.stderr}`);
    writeFileSync(stamp, hash);
  }
  return readFileSync(built, 'utf8');
}
