/** Writing a backup into a stream, one part after the other: see layout.ts. */
import type { Entry } from '../../record/entry.ts';
import type { Watch } from '../in-slices.ts';
import { blobOf, zipInto, type ZipWriting } from '../zip/write-zip.ts';
import {
  BACKUP_VERSION,
  ENTRIES,
  linesText,
  LISTS,
  listText,
  MANIFEST,
  manifestText,
  README,
  readmeText,
  sumOf,
  UNREADABLE,
  type ListName,
  type RawRow,
} from './layout.ts';
import { toJson } from './raw-value.ts';

type Several<T> = Iterable<T> | AsyncIterable<T>;

/** What becomes a backup. Papers and rows may come one by one, as they are read. */
export interface Backup extends Partial<{ [L in ListName]: readonly unknown[] }> {
  entries: Several<Entry>;
  /** How many entries come, for the progress. */
  total?: number;
  /** Rows that the library could not read. They are asked for after the last entry. */
  unreadable?: Several<RawRow>;
  settings?: { readonly [name: string]: unknown };
}

/** What was written: what a file has to hold that is to be this backup. */
export interface BackupContents {
  /** Bytes of the whole file. */
  size: number;
  /** How many papers it holds, those in the trash too. */
  papers: number;
  /** Each part's name → the SHA-256 of its text. */
  parts: ReadonlyMap<string, string>;
}

/** Most papers in one part, and the characters at which it is full. */
const PART = { members: 500, characters: 4_000_000 };

/**
 * Writes a backup and closes the stream. `made` is an ISO 8601 time. Rejected with the stream's error, and with the
 * signal's reason when stopped; the stream is aborted then.
 */
export async function writeBackupInto(
  sink: WritableStream<Uint8Array>,
  backup: Backup,
  made: string,
  watch: Watch = {},
): Promise<BackupContents> {
  const zip = zipInto(sink, new Date(made));
  try {
    return await writeParts(zip, backup, made, watch);
  } catch (cause) {
    await zip.abort(cause);
    throw cause;
  }
}

/** The bytes of a backup, for who has no place to stream them to. */
export async function writeBackup(
  backup: Backup,
  made: string,
  watch: Watch = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { file } = await blobOf(sink => writeBackupInto(sink, backup, made, watch), 'application/zip');
  return new Uint8Array(await file.arrayBuffer());
}

async function writeParts(
  zip: ZipWriting,
  { entries, unreadable = [], total = 0, settings, ...lists }: Backup,
  made: string,
  { signal, progress }: Watch,
): Promise<BackupContents> {
  const encoder = new TextEncoder();
  const parts = new Map<string, string>();
  const add = async (name: string, text: string): Promise<void> => {
    signal?.throwIfAborted();
    const bytes = encoder.encode(text);
    parts.set(name, await sumOf(bytes));
    await zip.add(name, bytes);
  };
  /** Writes members in parts of a folder; gives their number. */
  const addAll = async <T>(
    folder: string,
    members: Several<T>,
    line: (member: T) => string,
  ): Promise<number> => {
    let [count, part, length] = [0, 0, 0];
    let lines: string[] = [];
    const addPart = async () => {
      await add(`${folder}${String(++part).padStart(4, '0')}.json`, linesText(lines));
      [lines, length] = [[], 0];
      progress?.(Math.min(count / (total || 1), 1));
    };
    for await (const member of members) {
      const written = line(member);
      const full = lines.length >= PART.members || length + written.length > PART.characters;
      if (full && lines.length > 0) await addPart();
      lines.push(written);
      count++;
      length += written.length;
    }
    if (lines.length > 0) await addPart();
    return count;
  };
  const papers = await addAll(ENTRIES, entries, entry => JSON.stringify(entry));
  await addAll(UNREADABLE, unreadable, rawLine);
  for (const name of LISTS) {
    const list = lists[name];
    if (list?.length) await add(`${name}.json`, listText(list));
  }
  if (settings) await add('settings.json', JSON.stringify(settings, null, 1));
  const manifest = { version: BACKUP_VERSION, made, entries: papers, sha256: Object.fromEntries(parts) };
  await zip.add(README, encoder.encode(readmeText(made, papers)));
  await zip.add(MANIFEST, encoder.encode(manifestText(manifest)));
  return { size: await zip.end(), papers, parts };
}

/** A row as the line of a part. */
const rawLine = ({ store, row }: RawRow): string => JSON.stringify({ store, row: toJson(row) });
