/** The house rules that a machine can see: who imports whom, names, lengths, and what every site brings along. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sites } from '../lib/sites/index.ts';
import { allFixtures } from './support/fixtures.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const FOLDERS = ['lib', 'components', 'entrypoints', 'scripts', 'tests'];

const files = FOLDERS.flatMap(folder => {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  } catch {
    return [];
  }
}).filter(file => !file.startsWith('tests/fixtures/'));
const code = files.filter(file => /\.(ts|tsx|mjs)$/.test(file));
const text = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Which layer a file belongs to, and what each layer may import: other layers, and packages. */
const layerOf = (file: string): string => (/^lib\/([^/]+)\//.exec(file)?.[1] ?? file.split('/')[0]) as string;
const MAY_IMPORT: { [layer: string]: { layers: string[]; packages: RegExp } } = {
  model: { layers: [], packages: /^$/ },
  page: { layers: ['model'], packages: /^$/ },
  sites: { layers: ['model', 'page'], packages: /^$/ },
  lists: { layers: ['model', 'page'], packages: /^$/ },
  formats: { layers: ['model'], packages: /^(@citation-js\/.+|fflate)$/ },
  recognise: { layers: ['model', 'formats'], packages: /^$/ },
  library: { layers: ['model'], packages: /^idb$/ },
  messages: { layers: ['model'], packages: /^wxt\/browser$/ },
  network: { layers: ['model'], packages: /^$/ },
  components: { layers: ['model'], packages: /^(preact(\/.+)?|marked)$/ },
  entrypoints: {
    layers: [
      'model',
      'page',
      'sites',
      'lists',
      'formats',
      'recognise',
      'library',
      'messages',
      'network',
      'components',
    ],
    packages: /^(preact(\/.+)?|wxt\/.+)$/,
  },
};

const importsOf = (file: string): string[] =>
  [
    ...text(file).matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s+'([^']+)'|(?:^|\n)import\s+'([^']+)'|\bimport\(\s*'([^']+)'/g,
    ),
  ].map(match => match[1] ?? match[2] ?? match[3] ?? '');

describe('imports', () => {
  for (const file of code.filter(name => layerOf(name) in MAY_IMPORT)) {
    it(file, () => {
      const own = layerOf(file);
      const { layers, packages } = MAY_IMPORT[own]!;
      for (const imported of importsOf(file)) {
        if (imported.startsWith('.')) {
          const target = relative(
            root,
            resolve(root, dirname(file), imported.replace(/\?.*$/, '')),
          ).replaceAll('\\', '/');
          if (own === 'components' && target === 'public/_locales/en/messages.json') continue; // the keys, as a type
          expect(files, `${file} imports ${imported}: give the file's own name with its ending`).toContain(
            target,
          );
          expect(
            [own, ...layers],
            `${own} may not import ${layerOf(target)} (${imported}): move what is shared into model`,
          ).toContain(layerOf(target));
          if (own === 'sites' && !/\/(index|define-site)\.ts$/.test(file)) {
            expect(
              target.startsWith('lib/sites/') ? basename(target) : 'define-site.ts',
              'sites never import sites',
            ).toBe('define-site.ts');
          }
        } else {
          expect(imported, `${own} may not import the package ${imported}`).toMatch(packages);
        }
      }
    });
  }
});

describe('files', () => {
  it.each(files)('%s', file => {
    for (const part of file.split('/'))
      expect(part, 'names are kebab-case').toMatch(/^[a-z0-9]+([-.][a-z0-9]+)*$/);
    expect(basename(file), 'say what is in it').not.toMatch(/^(utils?|helpers?|misc|common)\./);
    const lines = text(file).split('\n').length - 1;
    const limit = /^lib\/sites\/[^/]+\.ts$/.test(file) ? 100 : 300;
    expect(lines, `${file} has ${lines} lines: split it by what it knows`).toBeLessThanOrEqual(limit);
  });
});

describe('sites', () => {
  const fixtures = allFixtures();
  const names = readdirSync(join(root, 'lib/sites'))
    .filter(name => !['index.ts', 'define-site.ts'].includes(name))
    .map(name => name.replace(/\.ts$/, ''));
  const matches = (host: string, pattern: string): boolean =>
    pattern.startsWith('.') ? host === pattern.slice(1) || host.endsWith(pattern) : host === pattern;

  it('are named after their files', () => {
    expect(sites.map(site => site.id)).toEqual([...names].sort());
  });

  it.each([...sites])('$id', ({ id, hosts = [], signs }) => {
    const own = fixtures.filter(f => f.site === id);
    expect(
      own.filter(f => f.record).length,
      `tests/fixtures/${id}/ needs a page with its record`,
    ).toBeGreaterThan(0);
    expect(
      own.filter(f => f.record === null).length,
      `tests/fixtures/${id}/ needs a page of the site that is refused ("record": null)`,
    ).toBeGreaterThan(0);
    expect(hosts.length > 0 || signs !== undefined, 'a site has hosts or signs').toBe(true);
    for (const pattern of hosts) {
      expect(pattern, 'a whole host, or ".host" with its subdomains; never a public suffix').toMatch(
        /^\.?[a-z0-9-]+(\.[a-z0-9-]+)+$/,
      );
      expect(pattern).not.toMatch(/^\.(com?|org|net|edu|gov|ac|ne|go)\.[a-z]{2}$/);
      const others = fixtures.filter(
        f =>
          f.site !== id &&
          matches(new URL(f.url).hostname, pattern) &&
          sites.some(s => s.id === f.site && s.hosts),
      );
      expect(
        others.map(f => `${f.site}/${f.slug}`),
        `${pattern} claims another site's pages`,
      ).toEqual([]);
    }
  });

  it('claim no host twice', () => {
    const claimed = sites.flatMap(site => site.hosts ?? []);
    expect(claimed.filter((host, i) => claimed.indexOf(host) !== i)).toEqual([]);
  });
});
