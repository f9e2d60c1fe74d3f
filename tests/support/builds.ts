/** The built extension, as the stores would get it. */
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const BROWSERS = ['chrome', 'firefox'] as const;
export type BuiltFor = (typeof BROWSERS)[number];

/** The folder of a build; throws when it was not built. */
export function buildFolder(browser: BuiltFor): string {
  const folder = fileURLToPath(new URL(`../../.output/${browser}-mv3`, import.meta.url));
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`no build: npm run ${browser === 'chrome' ? 'build' : 'build:firefox'}`);
  return folder;
}

/** Paths of all files of a build. */
export function builtFiles(browser: BuiltFor): string[] {
  const folder = buildFolder(browser);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

export const builtText = (browser: BuiltFor, file: string): string =>
  readFileSync(join(buildFolder(browser), file), 'utf8');

/** The manifest as it stands in the build. */
export const manifest = (browser: BuiltFor): { [key: string]: unknown } =>
  JSON.parse(builtText(browser, 'manifest.json')) as { [key: string]: unknown };

/** What is otherwise in a copy of a build. */
export interface BuildChanges {
  /** Keys of the manifest: permissions that the user has given, for no test can press the browser's own buttons. */
  manifest?: { [key: string]: unknown } | undefined;
  /** Code that stands before what is in a file, by the file's path. */
  before?: { [file: string]: string } | undefined;
}

/** Makes a changed copy of a build in a new folder, and gives that. */
export function changedBuild(
  browser: BuiltFor,
  folder: string,
  { manifest: keys = {}, before = {} }: BuildChanges,
): string {
  cpSync(buildFolder(browser), folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest(browser), ...keys }));
  for (const [file, code] of Object.entries(before))
    writeFileSync(join(folder, file), `${code}\n${builtText(browser, file)}`);
  return folder;
}
