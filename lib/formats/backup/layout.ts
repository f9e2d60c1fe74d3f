/**
 * The backup: a zip of `entries/0001.json` … (a list of papers each, one a line), `unreadable/0001.json` … (rows that
 * the library could not read, each with the name of its store, as raw-value.ts writes them), `collections.json`,
 * `purged.json`, `styles.json`, `settings.json`, `readme.txt`, and `manifest.json`: format, version, when it was made,
 * how many papers, and each part's SHA-256. A part holds at most 500 papers and, unless one paper alone is longer, no
 * more than some four million characters, so that it is never more than one part that has to be in memory.
 *
 * Older backups begin with readme and manifest, have one part for each 500 papers however long, and
 * `unreadable.json`, a list of unreadable entries as plain JSON.
 */
import { isObject, own, text } from '../../record/guard.ts';
import { fail, ok, type Result } from '../../record/result.ts';
import { looseObjects } from '../loose-json.ts';

/** Offprint reads backups of this version and all before it. */
export const BACKUP_VERSION = 1;
const FORMAT = 'offprint-backup';

export const ENTRIES = 'entries/';
export const UNREADABLE = 'unreadable/';
/** Where older backups hold unreadable entries. */
export const OLD_UNREADABLE = 'unreadable.json';
export const MANIFEST = 'manifest.json';
export const README = 'readme.txt';

/** Lists that stand in a part of their own each, where there are any. */
export const LISTS = ['collections', 'purged', 'styles'] as const;
export type ListName = (typeof LISTS)[number];

/** A row as the library stores it, unchecked, and the name of its store. */
export interface RawRow {
  store: string;
  row: unknown;
}

/** What a backup says of itself. */
export interface Manifest {
  version: number;
  /** When it was made, ISO 8601. */
  made?: string;
  /** How many papers it holds. */
  entries: number;
  /** The SHA-256 of each part's text, in hexadecimal. */
  sha256: { [part: string]: string };
}

/** Why a zip is no backup to restore: it has no manifest, or a later Offprint made it. */
export type NoBackup = 'not-a-backup' | 'newer-backup';

/** The text of a manifest. */
export const manifestText = (manifest: Manifest): string =>
  JSON.stringify({ format: FORMAT, ...manifest }, null, 1);

/** Narrows a manifest's text. */
export function parseManifest(written: string): Result<Manifest, NoBackup> {
  const [manifest] = looseObjects(written).values;
  if (!isObject(manifest) || own(manifest, 'format') !== FORMAT) return fail('not-a-backup');
  const version = own(manifest, 'version');
  if (typeof version !== 'number') return fail('not-a-backup');
  if (version > BACKUP_VERSION) return fail('newer-backup');
  const [made, said, entries] = [
    text(own(manifest, 'made')),
    own(manifest, 'sha256'),
    own(manifest, 'entries'),
  ];
  const sums = Object.entries(isObject(said) ? said : {}).filter(([, sum]) => typeof sum === 'string');
  return ok({
    version,
    ...(made && { made }),
    entries: typeof entries === 'number' ? entries : 0,
    sha256: Object.fromEntries(sums) as Manifest['sha256'],
  });
}

/** The text that tells who finds a backup what it is. */
export const readmeText = (made: string, papers: number): string =>
  `This is a backup of an Offprint library, made on ${made}: ${papers} papers.

Restore it in Offprint: open the library in a tab, choose Import, and pick this file as it is.

Without Offprint: entries/*.json hold the papers as JSON. Each has a "record" whose fields are those of CSL-JSON,
and beside it your tags, notes, status and the pages it was seen on. manifest.json lists the files with their
SHA-256 checksums.
`;

/** The text of a part that holds a list, one member a line. */
export const listText = (members: readonly unknown[]): string =>
  linesText(members.map(one => JSON.stringify(one)));

/** The text of a part whose members are written already. */
export const linesText = (lines: readonly string[]): string => `[\n${lines.join(',\n')}\n]\n`;

/** The checksum of a part's bytes: SHA-256, in hexadecimal. */
export async function sumOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
