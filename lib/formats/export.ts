import type { Backup } from './backup.ts';
import { citationKey, uniqueKeys } from './bibtex/keys.ts';
import { formatOf, type Exportable, type FormatId, type WriteOptions } from './index.ts';
import { inSlices, type Watch } from './slices.ts';

export interface ExportOptions extends WriteOptions, Watch {
  /** Adds an entry's tags to its keywords, for programs that keep both in one place. */
  tags?: boolean;
  /** Pattern of citation keys: bibtex/keys.ts. */
  pattern?: string;
  /** All entries of the library, so that a part of it gets the same citation keys as the whole. */
  among?: readonly Exportable[];
  /** For the file's name. */
  now?: Date;
}

export interface Exported {
  content: string | Uint8Array<ArrayBuffer>;
  mime: string;
  /** offprint-2026-11-22.ris */
  fileName: string;
}

/** Entries as a file's content, in their order. Works in slices; rejected with the signal's reason when stopped. */
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
    ...(options.tags ? tagged(entry) : entry),
    key: keys[index] ?? '',
  }));
  let content: Exported['content'];
  if ('files' in writer) {
    const { zipFiles } = await import('./zip.ts');
    content = await zipFiles(writer.files(keyed, options), keyed.length, options);
  } else {
    const parts: string[] = [];
    await inSlices(
      writer.pieces(keyed, options),
      part => parts.push(part),
      (_, count) => Math.min(count / (keyed.length || 1), 1),
      options,
    );
    content = parts.join('');
  }
  return { content, mime: format.mime, fileName: fileName(format.extension, options.now ?? new Date()) };
}

/** Everything as one file: offprint-backup-2026-11-22.zip. */
export async function exportBackup(
  backup: Backup,
  { now = new Date(), ...watch }: Pick<ExportOptions, 'now' | 'progress' | 'signal'> = {},
): Promise<Exported> {
  const { writeBackup } = await import('./backup.ts');
  return {
    content: await writeBackup(backup, now.toISOString(), watch),
    mime: 'application/zip',
    fileName: fileName('zip', now, 'offprint-backup'),
  };
}

/** offprint-YYYY-MM-DD.ris, by the reader's own calendar. */
export function fileName(extension: string, now: Date, what = 'offprint'): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return `${what}-${parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')}.${extension}`;
}

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
  const places = new Map(all.map((entry, index) => [entry, keys[index]!]));
  return entries.map(entry => places.get(entry)!);
}

function tagged(entry: Exportable): Exportable {
  const keyword = [...new Set([...(entry.record.keyword ?? []), ...(entry.tags ?? [])])];
  return keyword.length ? { ...entry, record: { ...entry.record, keyword } } : entry;
}
