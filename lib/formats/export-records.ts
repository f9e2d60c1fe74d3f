/** Writing a file: entries in one of the formats, or the whole library as a backup. */
import { formatOf } from './all-formats.ts';
import type { Backup, BackupContents } from './backup/write-backup.ts';
import { citationKey, uniqueKeys } from './bibtex/citation-keys.ts';
import type { Exportable, FormatId, Keyed, WriteOptions, Writer } from './format.ts';
import { inSlices, type Watch } from './in-slices.ts';

export interface ExportOptions extends WriteOptions, Watch {
  /** Adds an entry's tags to its keywords, for programs that keep both in one place. */
  tags?: boolean;
  /** Pattern of citation keys: see bibtex/citation-keys.ts. */
  pattern?: string;
  /** All entries of the library, so that a part of it gets the same citation keys as the whole. */
  among?: readonly Exportable[];
  /** The day that stands in the file's name; today when absent. */
  now?: Date;
}

/** A file that is ready to be saved. */
export interface Exported {
  content: string | Blob;
  mime: string;
  /** offprint-2026-11-22.ris */
  fileName: string;
}

/**
 * Entries as a file's content, in their order. Works in slices; rejected with the signal's reason when
 * stopped.
 */
export async function exportRecords(
  id: FormatId,
  entries: readonly Exportable[],
  options: ExportOptions = {},
): Promise<Exported> {
  const format = formatOf(id);
  const writer = await format.writer?.();
  if (!writer) throw new TypeError(`${id} is not written by exportRecords`);
  const keys = format.keyed ? await keysOf(entries, options) : [];
  const keyed = entries.map((entry, index) => ({
    ...(options.tags ? withTagsAsKeywords(entry) : entry),
    key: keys[index] ?? '',
  }));
  return {
    content: await written(writer, keyed, options),
    mime: format.mime,
    fileName: fileName(format.extension, options.now ?? new Date()),
  };
}

async function written(
  writer: Writer,
  entries: readonly Keyed[],
  options: ExportOptions,
): Promise<Exported['content']> {
  if ('files' in writer) {
    const { zipFiles } = await import('./zip/write-zip.ts');
    return zipFiles(writer.files(entries, options), entries.length, options);
  }
  const chunks: string[] = [];
  await inSlices(
    writer.chunks(entries, options),
    chunk => chunks.push(chunk),
    (_, count) => Math.min(count / (entries.length || 1), 1),
    options,
  );
  return chunks.join('');
}

/** What a backup's file is called, of which type it is, and what it has to hold. */
export type ExportedBackup = BackupContents & Pick<Exported, 'fileName' | 'mime'>;

/**
 * Writes the whole library into a stream and closes it: offprint-backup-2026-11-22.zip. Rejected with the stream's
 * error, and with the signal's reason when stopped; the stream is aborted then.
 */
export async function exportBackup(
  sink: WritableStream<Uint8Array>,
  backup: Backup,
  { now = new Date(), ...watch }: Pick<ExportOptions, 'now' | 'progress' | 'signal'> = {},
): Promise<ExportedBackup> {
  const { writeBackupInto } = await import('./backup/write-backup.ts');
  const contents = await writeBackupInto(sink, backup, now.toISOString(), watch);
  return { ...contents, mime: 'application/zip', fileName: fileName('zip', now, 'offprint-backup') };
}

/** A name with the day in it, by the user's own calendar: offprint-2026-11-22.ris. */
export function fileName(extension: string, now: Date, name = 'offprint'): string {
  const year = String(now.getFullYear()).padStart(4, '0');
  const [month, day] = [now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0'));
  return `${name}-${year}-${month}-${day}.${extension}`;
}

/** The citation key of each entry. */
async function keysOf(
  entries: readonly Exportable[],
  { among, pattern, signal }: ExportOptions,
): Promise<string[]> {
  const all = among ? [...new Set([...among, ...entries])] : entries;
  const bare: string[] = [];
  await inSlices(
    all,
    ({ record }) => bare.push(citationKey(record, pattern)),
    () => 0,
    signal ? { signal } : {},
  );
  const keys = uniqueKeys(
    bare,
    all.map(({ added }) => added ?? ''),
  );
  if (!among) return keys;
  const keyOf = new Map(all.map((entry, index) => [entry, keys[index]!]));
  return entries.map(entry => keyOf.get(entry)!);
}

function withTagsAsKeywords(entry: Exportable): Exportable {
  const keyword = [...new Set([...(entry.record.keyword ?? []), ...(entry.tags ?? [])])];
  return keyword.length ? { ...entry, record: { ...entry.record, keyword } } : entry;
}
