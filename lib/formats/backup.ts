import type { Entry } from '../record/entry.ts';
import { isObject, own, text } from '../record/guard.ts';
import { parseEntry } from '../record/parse-record.ts';
import { looseObjects } from './loose-json.ts';
import { excerpt, type ReadEntry, type ReadProblem } from './read-item.ts';
import type { Watch } from './in-slices.ts';
import { unzipFiles, zipFiles, type ZipFile } from './zip-files.ts';

/**
 * The backup: a zip of `readme.txt`, `manifest.json` (format, version, when, how many, each file's SHA-256),
 * `entries/0001.json` … with 500 entries each, and what else the library keeps (collections, settings) as
 * JSON.
 */
export const BACKUP_VERSION = 1;
const CHUNK = 500;
const FORMAT = 'offprint-backup';

export interface Backup {
  entries: readonly Entry[];
  /** Rows that the library could not read: kept as they are. */
  unreadable?: readonly unknown[];
  collections?: readonly unknown[];
  /** Citation styles that the user brought. */
  styles?: readonly unknown[];
  settings?: { readonly [name: string]: unknown };
}

const README = `This is a backup of an Offprint library, made on {made}: {entries} papers.

Restore it in Offprint: open the library in a tab, choose Import, and pick this file as it is.

Without Offprint: entries/*.json hold the papers as JSON. Each has a "record" whose fields are those of CSL-JSON,
and beside it your tags, notes, status and the pages it was seen on. manifest.json lists the files with their
SHA-256 checksums.
`;

/** The backup's bytes. `made` is an ISO 8601 time. */
export async function writeBackup(
  { entries, unreadable, collections, styles, settings }: Backup,
  made: string,
  watch: Watch = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const files: ZipFile[] = [];
  for (let at = 0; at < entries.length; at += CHUNK) {
    const number = String(at / CHUNK + 1).padStart(4, '0');
    files.push({
      name: `entries/${number}.json`,
      text: `[\n${entries
        .slice(at, at + CHUNK)
        .map(entry => JSON.stringify(entry))
        .join(',\n')}\n]\n`,
    });
  }
  if (unreadable?.length) files.push({ name: 'unreadable.json', text: JSON.stringify(unreadable, null, 1) });
  if (collections) files.push({ name: 'collections.json', text: JSON.stringify(collections, null, 1) });
  if (styles?.length) files.push({ name: 'styles.json', text: JSON.stringify(styles, null, 1) });
  if (settings) files.push({ name: 'settings.json', text: JSON.stringify(settings, null, 1) });
  const sums: { [name: string]: string } = {};
  for (const { name, text: content } of files) sums[name] = await sha256(content);
  const manifest = { format: FORMAT, version: BACKUP_VERSION, made, entries: entries.length, sha256: sums };
  const readme = README.replace('{made}', made).replace('{entries}', String(entries.length));
  const all = [
    { name: 'readme.txt', text: readme },
    { name: 'manifest.json', text: JSON.stringify(manifest, null, 1) },
    ...files,
  ];
  return zipFiles(all, all.length, watch, new Date(made));
}

export interface BackupReading {
  entries: ReadEntry[];
  problems: ReadProblem[];
  /** ISO 8601. */
  made?: string;
  version?: number;
  /** Judged by whoever restores them. */
  collections?: unknown;
  styles?: unknown;
  settings?: unknown;
}

/**
 * Reads a backup. What a checksum doesn't fit is told and read as far as it goes; a newer version is refused.
 */
export async function readBackup(bytes: Uint8Array): Promise<BackupReading> {
  const result: BackupReading = { entries: [], problems: [] };
  const tell = (why: ReadProblem['why'], where: string, line = 0): void => {
    result.problems.push({ line, why, text: excerpt(where) });
  };
  const unzipped = unzipFiles(bytes);
  if (!unzipped.ok) {
    tell(unzipped.why, 'zip');
    return result;
  }
  const files = unzipped.value;
  const [manifest] = looseObjects(files.get('manifest.json') ?? '').values;
  if (!isObject(manifest) || own(manifest, 'format') !== FORMAT) {
    tell('not-this-format', 'manifest.json');
    return result;
  }
  const version = own(manifest, 'version');
  if (typeof version !== 'number' || version > BACKUP_VERSION) {
    tell('not-this-format', `version ${String(version)}`);
    return result;
  }
  const made = text(own(manifest, 'made'), 100);
  Object.assign(result, { version, ...(made && { made }) });
  const said = own(manifest, 'sha256');
  const sums = isObject(said) ? said : {};
  for (const name of Object.keys(sums)) if (!files.has(name)) tell('damaged', name);
  for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (name === 'readme.txt' || name === 'manifest.json') continue;
    if (own(sums, name) !== (await sha256(content))) tell('damaged', name);
    const { values, damagedAt } = looseObjects(content);
    if (damagedAt !== undefined) tell('damaged', name);
    if (name === 'collections.json') result.collections = values;
    else if (name === 'styles.json') result.styles = values;
    else if (name === 'settings.json') result.settings = values[0];
    else if (name.startsWith('entries/')) for (const value of values) take(value);
  }
  const count = own(manifest, 'entries');
  const met = result.entries.length + result.problems.filter(problem => problem.line > 0).length;
  if (typeof count === 'number' && count > met)
    tell('damaged', `${count - met} of ${count} entries are missing`);
  return result;

  function take(value: unknown): void {
    const line = result.entries.length + result.problems.filter(problem => problem.line > 0).length + 1;
    const entry = parseEntry(value);
    if (entry.ok) result.entries.push({ record: entry.value.record, line, entry: entry.value });
    else tell(entry.why, isObject(value) ? String(own(value, 'id')) : typeof value, line);
  }
}

async function sha256(content: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content));
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
