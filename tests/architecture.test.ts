/** The house rules that a machine can see: who imports whom, names, lengths, and what every site brings along. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { sites } from '../lib/sites/index.ts';
import { isHostOf } from '../lib/text/hosts.ts';
import { componentsOf, customEventsIn } from './support/components.ts';
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
/** The settings of the tools, in the project's root. */
const configs = readdirSync(root).filter(file => /\.config\.(ts|js|mjs)$/.test(file));
const code = [...configs, ...files.filter(file => /\.(ts|tsx|mjs)$/.test(file))];
const text = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Folders of views that are layers of their own. */
const layerOf = (file: string): string => {
  const [top = '', room = ''] = file.split('/');
  return top === 'lib' ? room : top;
};
/** What each layer may import: other layers, and packages. */
const MAY_IMPORT: { [layer: string]: { layers: string; packages: RegExp } } = {
  'word-lists': { layers: '', packages: /^$/ },
  text: { layers: 'word-lists', packages: /^$/ },
  record: { layers: 'word-lists text', packages: /^$/ },
  names: { layers: 'word-lists text record', packages: /^$/ },
  fields: { layers: 'text record names', packages: /^$/ },
  page: { layers: 'word-lists text record', packages: /^@noble\/ciphers\/aes\.js$/ },
  sites: { layers: 'text record page', packages: /^$/ },
  lists: { layers: 'text record page', packages: /^$/ },
  formats: {
    layers: 'word-lists text record names fields',
    packages: /^(@citation-js\/.+|@zip\.js\/zip\.js\/lib\/zip-core-custom\.js)$/,
  },
  recognise: { layers: 'word-lists text record names formats', packages: /^$/ },
  reader: { layers: 'text record page sites lists recognise', packages: /^wxt\/browser$/ },
  'look-up': { layers: 'text record names formats', packages: /^$/ },
  network: { layers: 'text record look-up', packages: /^$/ },
  disk: { layers: '', packages: /^$/ },
  library: { layers: 'text record names fields disk', packages: /^idb$/ },
  storage: { layers: 'record disk', packages: /^wxt\/browser$/ },
  messages: { layers: 'record library', packages: /^wxt\/browser$/ },
  gate: { layers: 'word-lists text page messages', packages: /^$/ },
  i18n: { layers: 'record messages storage', packages: /^$/ },
  actions: {
    layers: `word-lists text record names fields page sites formats reader look-up network disk library storage
      messages i18n`,
    packages: /^wxt\/browser$/,
  },
  components: {
    layers: `word-lists text record names fields formats look-up library storage messages i18n actions`,
    packages: /^(preact(\/.+)?|@preact\/signals|marked)$/,
  },
  entrypoints: {
    layers: 'record page gate reader library storage messages actions components',
    packages: /^(preact(\/.+)?|wxt\/.+)$/,
  },
};

const importsOf = (file: string): string[] =>
  [
    ...text(file).matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s+'([^']+)'|(?:^|\n)import\s+'([^']+)'|\bimport\(\s*'([^']+)'/g,
    ),
  ].map(match => match[1] ?? match[2] ?? match[3] ?? '');

/** The file that an import of `file` names, from the project's root. */
const targetOf = (file: string, imported: string): string =>
  relative(root, resolve(root, dirname(file), imported.replace(/\?.*$/, ''))).replaceAll('\\', '/');

describe('imports', () => {
  for (const file of code.filter(name => layerOf(name) in MAY_IMPORT)) {
    it(file, () => {
      const own = layerOf(file);
      const { layers, packages } = MAY_IMPORT[own]!;
      for (const imported of importsOf(file)) {
        if (imported.startsWith('.')) {
          const target = targetOf(file, imported);
          if (target === 'public/_locales/en/messages.json') continue; // the keys, as a type
          expect(files, `${file} imports ${imported}: give the file's own name with its ending`).toContain(
            target,
          );
          expect(
            [own, ...layers.split(/\s+/)],
            `${own} may not import ${layerOf(target)} (${imported})`,
          ).toContain(layerOf(target));
          if (own === 'sites' && !/\/(index|define-site)\.ts$/.test(file) && layerOf(target) === 'sites')
            expect(basename(target), 'sites never import sites').toBe('define-site.ts');
        } else {
          expect(imported, `${own} may not import the package ${imported}`).toMatch(packages);
        }
      }
    });
  }

  it('go round in no circle, types included', () => {
    const imports = new Map(
      code.map(file => [
        file,
        importsOf(file)
          .filter(imported => imported.startsWith('.'))
          .map(imported => targetOf(file, imported)),
      ]),
    );
    expect(circlesAmong(imports)).toEqual([]);
  });
});

/** Every first circle that a walk along the imports meets, as "a → b → a". */
function circlesAmong(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) circles.push([...way.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return circles;
}

const LONGEST_LINE = 120;
const LONGEST_FUNCTION = 60;
const LONGEST_FILE = 300;
const ENTRYPOINT_LINES = 1500;
/** One entry a line, however many there are. */
const isWordList = (file: string): boolean =>
  file.startsWith('lib/word-lists/') || file === 'tests/support/patterns/verdicts.json';
const lines = (file: string): string[] => text(file).replace(/\n$/, '').split('\n');

describe('files', () => {
  it.each(files)('%s', file => {
    for (const part of file.split('/'))
      expect(part, 'names are kebab-case').toMatch(/^[a-z0-9]+([-.][a-z0-9]+)*$/);
    expect(basename(file), 'say what is in it').not.toMatch(/^(utils?|helpers?|misc|common)\./);
    if (!isWordList(file)) {
      const limit = /^lib\/sites\/[^/]+\.ts$/.test(file) ? 150 : LONGEST_FILE;
      expect(lines(file).length, `${file}: split it by what it knows`).toBeLessThanOrEqual(limit);
    }
  });

  it.each(code.filter(file => !isWordList(file)))('%s: lines', file => {
    const long = lines(file).flatMap((line, i) => (line.length > LONGEST_LINE ? [`${file}:${i + 1}`] : []));
    expect(long, 'name the parts of a condition, break a table').toEqual([]);
  });

  it('of entrypoints only mount, listen and pass on', () => {
    const all = files.filter(file => file.startsWith('entrypoints/')).flatMap(lines);
    expect(all.length).toBeLessThan(ENTRYPOINT_LINES);
  });
});

describe('functions', () => {
  const sources = code.filter(file => !file.startsWith('tests/') && /\.tsx?$/.test(file));
  it.each(sources)('%s', file => {
    const long = longFunctions(file, text(file));
    expect(long, 'take it apart by meaning').toEqual([]);
  });
});

/** "file name" of the functions with more than LONGEST_FUNCTION lines. */
function longFunctions(file: string, source: string): string[] {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const lineAt = (at: number): number => parsed.getLineAndCharacterOfPosition(at).line;
  const long: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const size = lineAt(node.getEnd()) - lineAt(node.getStart()) + 1;
      const named = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined);
      if (size > LONGEST_FUNCTION) long.push(`${file} ${named?.getText() ?? 'function'}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return long;
}

const MOST_PROPS = 8;
const MOST_HOOKS = 10;

describe('components', () => {
  const sources = new Map(
    code.filter(file => file.startsWith('components/')).map(file => [file, text(file)] as const),
  );

  it('have few props and hooks', () => {
    const components = componentsOf(sources);
    expect(components.length).toBeGreaterThan(50);
    const large = components.filter(({ props, hooks }) => props > MOST_PROPS || hooks > MOST_HOOKS);
    expect(large, 'group what belongs together, or read it from the store').toEqual([]);
  });

  it('carry no data in events of the document', () => {
    expect([...sources].flatMap(([file, source]) => customEventsIn(file, source))).toEqual([]);
  });
});

describe('sites', () => {
  const fixtures = allFixtures();
  const names = readdirSync(join(root, 'lib/sites'))
    .filter(name => !['index.ts', 'define-site.ts'].includes(name))
    .map(name => name.replace(/\.ts$/, ''));

  it('are named after their files', () => {
    expect(sites.map(site => site.id)).toEqual([...names].sort());
  });

  it.each([...sites])('$id', ({ id, hosts = [], signs, titled }) => {
    const own = fixtures.filter(f => f.site === id);
    expect(
      own.filter(f => f.record).length,
      `tests/fixtures/${id}/ needs a page with its record`,
    ).toBeGreaterThan(0);
    expect(
      own.filter(f => f.record === null).length,
      `tests/fixtures/${id}/ needs a page of the site that is refused ("record": null)`,
    ).toBeGreaterThan(0);
    expect(signs ?? titled, 'a proxy may hide the host: signs or a title tell the site').toBeDefined();
    for (const pattern of hosts) {
      expect(pattern, 'a whole host, or ".host" with its subdomains; never a public suffix').toMatch(
        /^\.?[a-z0-9-]+(\.[a-z0-9-]+)+$/,
      );
      expect(pattern).not.toMatch(/^\.(com?|org|net|edu|gov|ac|ne|go)\.[a-z]{2}$/);
      const others = fixtures.filter(
        f =>
          f.site !== id &&
          isHostOf(new URL(f.url).hostname, [pattern]) &&
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
