/**
 * npm run zip: the packages for the stores and the source package, the same bytes each time they are made from the same
 * files. With --check everything is built and packed twice and compared.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync, type Zippable } from 'fflate';

const root = fileURLToPath(new URL('../', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const EPOCH = new Date(1980, 0, 1); // the earliest time that a zip can hold, in whatever time zone

/** What the source package leaves out when there is no git to ask. */
const NOT_SOURCE = /^(node_modules|\.output|\.wxt|\.git|\.browsers|out)(\/|$)/;

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function sources(): string[] {
  const git = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  const listed = git.status === 0 ? git.stdout.split('\0').filter(Boolean) : [];
  return listed.length > 0 ? listed : filesOf(root).filter(file => !NOT_SOURCE.test(file));
}

function pack(folder: string, files: string[]): Uint8Array {
  const entries = [...files]
    .sort()
    .map(
      file =>
        [
          file,
          [
            new Uint8Array(readFileSync(join(folder, file))),
            { mtime: EPOCH, level: 9, os: 3, attrs: 0o644 << 16 },
          ],
        ] as const,
    );
  return zipSync(Object.fromEntries(entries) as Zippable);
}

function build(...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', ...args],
    { cwd: root, encoding: 'utf8' },
  );
  if (status === 0) return;
  process.stderr.write(`${stdout}\n${stderr}\nzip: the build failed\n`);
  process.exit(1);
}

function packages(): { name: string; bytes: Uint8Array; hash: string }[] {
  build();
  build('-b', 'firefox', '--mv3');
  const built = (browser: string): Uint8Array => {
    const folder = join(root, `.output/${browser}-mv3`);
    return pack(folder, filesOf(folder));
  };
  return Object.entries({
    chrome: built('chrome'),
    firefox: built('firefox'),
    sources: pack(root, sources()),
  }).map(([kind, bytes]) => ({
    name: `offprint-${version}-${kind}.zip`,
    bytes,
    hash: createHash('sha256').update(bytes).digest('hex'),
  }));
}

const made = packages();
for (const { name, bytes, hash } of made) {
  writeFileSync(join(root, '.output', name), bytes);
  console.log(`${hash}  .output/${name}  ${(bytes.length / 1000).toFixed(0)} kB`);
}
if (process.argv.includes('--check')) {
  const changed = packages()
    .filter(({ hash }, i) => hash !== made[i]?.hash)
    .map(({ name }) => name);
  console.log(
    changed.length === 0 ? 'built twice: the same bytes' : `built twice, not the same: ${changed.join(', ')}`,
  );
  process.exit(changed.length === 0 ? 0 : 1);
}
