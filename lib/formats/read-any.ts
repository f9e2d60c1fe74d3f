/** Reading a file or pasted text, whatever format it is in. */
import type { FieldName, Record, Source } from '../record/record.ts';
import { fail, ok, type Result } from '../record/result.ts';
import { formatOf } from './all-formats.ts';
import type { BackupReading } from './backup.ts';
import type { FormatId } from './format.ts';
import { inSlices, type Watch } from './in-slices.ts';
import { isZip } from './is-zip.ts';
import type { ReadEntry, ReadItem, ReadProblem } from './read-item.ts';

export interface ReadHint extends Watch {
  fileName?: string;
  /** The format, when the user says which it is. */
  format?: FormatId;
}

/** What a file or pasted text held. Each field of an imported record has the source `import:<format>`. */
export interface AnyRead extends Pick<BackupReading, 'collections' | 'styles' | 'settings' | 'made'> {
  format: FormatId;
  entries: ReadEntry[];
  problems: ReadProblem[];
}

/** Why nothing was read. `too-large`: more than 300 MB. */
export type NotRead = 'empty' | 'unknown-format' | 'too-large';

const MAX_BYTES = 300_000_000;

/** Reads whatever Offprint can read; works in slices, rejected with the signal's reason when stopped. */
export async function readAny(
  input: string | Uint8Array,
  hint: ReadHint = {},
): Promise<Result<AnyRead, NotRead>> {
  if (input.length > MAX_BYTES) return fail('too-large');
  if (input.length === 0) return fail('empty');
  if (typeof input !== 'string' && isZip(input)) {
    const { readBackup } = await import('./backup.ts');
    const { entries, problems, collections, styles, settings, made } = await readBackup(input);
    hint.signal?.throwIfAborted();
    return ok({ format: 'backup', entries, problems, collections, styles, settings, ...(made && { made }) });
  }
  const [{ decodeInSlices }, { detectFormat }] = await Promise.all([
    import('./decode-text.ts'),
    import('./detect-format.ts'),
  ]);
  const text = typeof input === 'string' ? input : await decodeInSlices(input, hint);
  const format = hint.format ?? detectFormat(text, hint.fileName);
  const reader = format && (await formatOf(format).reader?.());
  if (!format || !reader) return fail(text.trim() === '' ? 'empty' : 'unknown-format');
  const read: AnyRead = { format, entries: [], problems: [] };
  let count = 0;
  const source = `import:${format}`;
  await inSlices(
    reader(text),
    item => (count += keep(item, read, source, count)),
    item => item.done,
    hint,
  );
  return ok(read);
}

/**
 * Keeps what a reader gave. Answers how many entries of the file it was: 1, readable or not, and 0 for text
 * that stands outside of the entries.
 */
function keep(item: ReadItem, { entries, problems }: AnyRead, source: Source, before: number): 0 | 1 {
  if ('entry' in item) {
    entries.push({ ...item.entry, record: withSource(item.entry.record, source) });
    return 1;
  }
  if (item.problem.why === 'outside-an-entry' || item.problem.why === 'unknown-identifier') {
    problems.push(item.problem);
    return 0;
  }
  problems.push({ ...item.problem, entry: before + 1 });
  return 1;
}

/** The record with one source for all its fields. */
function withSource(record: Record, source: Source): Record {
  const sources: { [F in FieldName]?: Source } = {};
  for (const field in record) if (isField(field)) sources[field] = source;
  return { ...record, sources };
}

const isField = (key: string): key is FieldName => key !== 'sources';
