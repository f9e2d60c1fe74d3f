import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const outDir = join(root, '.output/reader');
const stamp = join(outDir, 'sources.sha256');

/** The scripts that Offprint runs in a page. */
export interface PageScripts {
  /** Reads the page. */
  reader: string;
  /** Reads the papers that the page lists. */
  lists: string;
}

const built = (name: keyof PageScripts): string => join(outDir, `chrome-mv3/${name}.js`);

/** What they are made of: when none of it changed, the last build is still right. */
function sourcesHash(): string {
  const files = readdirSync(join(root, 'lib'), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256');
  for (const file of [...files, join(root, 'entrypoints/reader.ts'), join(root, 'entrypoints/lists.ts'), join(root, 'wxt.config.ts'), join(root, 'package-lock.json')]) {
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/**
 * The extension's page scripts as WXT builds them, as text: evaluated in a page, each leaves its value in a variable of its name.
 * Built alone (into a folder of their own) when they are missing or older than their sources.
 */
export function builtScripts(): PageScripts {
  const hash = sourcesHash();
  if (!existsSync(built('lists')) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) {
    const wxt = spawnSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', '--filter-entrypoint', 'reader', '--filter-entrypoint', 'lists'], {
      cwd: root,
      env: { ...process.env, OFFPRINT_OUT: '.output/reader' },
      encoding: 'utf8',
    });
    if (wxt.status !== 0) throw new Error(`the page scripts do not build:\n${wxt.stdout}\n${wxt.stderr}`);
    writeFileSync(stamp, hash);
  }
  return { reader: readFileSync(built('reader'), 'utf8'), lists: readFileSync(built('lists'), 'utf8') };
}
