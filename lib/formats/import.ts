import type { FieldName, Record, Source } from '../record/record.ts';
import { fail, ok, type Result } from '../record/result.ts';
import { formatOf, type FormatId } from './index.ts';
import type { ReadEntry, ReadItem, ReadProblem } from './reading.ts';
import { isZip } from './zip-sign.ts';
import { inSlices, type Watch } from './slices.ts';

export interface ReadHint extends Watch {
  fileName?: string;
  /** When the user says what it is. */
  format?: FormatId;
}

/** What a file or pasted text held. Each field of an imported record says `import:<format>`. */
export interface AnyRead {
  format: FormatId;
  entries: ReadEntry[];
  problems: ReadProblem[];
  /** From a backup: judged by whoever restores them. */
  collections?: unknown;
  styles?: unknown;
  settings?: unknown;
  made?: string;
}

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
    import('./decode.ts'),
    import('./detect.ts'),
  ]);
  const text = typeof input === 'string' ? input : await decodeInSlices(input, hint);
  const format = hint.format ?? detectFormat(text, hint.fileName);
  const reader = format && (await formatOf(format).reader?.());
  if (!format || !reader) return fail(text.trim() === '' ? 'empty' : 'unknown-format');
  const read: AnyRead = { format, entries: [], problems: [] };
  let met = 0;
  const source = `import:${format}`;
  await inSlices(
    reader(text),
    item => (met = take(item, read, source, met)),
    item => item.done,
    hint,
  );
  return ok(read);
}

/** Keeps what a reader gave; counts the entries met, readable or not. */
function take(item: ReadItem, { entries, problems }: AnyRead, source: Source, met: number): number {
  if ('entry' in item) entries.push({ ...item.entry, record: withSources(item.entry.record, source) });
  else if (item.problem.why === 'outside-an-entry' || item.problem.why === 'unknown-identifier') {
    problems.push(item.problem);
    return met;
  } else problems.push({ ...item.problem, entry: met + 1 });
  return met + 1;
}

/** The record with one source for all its fields. */
function withSources(record: Record, source: Source): Record {
  const sources: { [F in FieldName]?: Source } = {};
  for (const field in record) if (isField(field)) sources[field] = source;
  return { ...record, sources };
}

const isField = (key: string): key is FieldName => key !== 'sources';
