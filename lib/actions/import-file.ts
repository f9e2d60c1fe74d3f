/** Takes in papers from a file or pasted text: first read and judged, then, when the user agrees, added. */
import { readAny, type AnyRead } from '../formats/index.ts';
import type { NotRead } from '../formats/read-any.ts';
import type { Changed } from '../library/change-entries.ts';
import { addImported } from '../library/add-imported.ts';
import { judgeImport, type Incoming, type Judged } from '../library/judge-import.ts';
import type { LongWork } from '../library/write-in-slices.ts';
import type { Library } from '../library/library.ts';
import { judgeBackup, type JudgedBackup } from '../library/judge-backup.ts';
import type { FieldName } from '../record/record.ts';
import { ok, type Result } from '../record/result.ts';
import { readSettings } from '../storage/settings.ts';

/** What a file holds and what would become of it in the library. A backup is judged otherwise than papers. */
export type JudgedFile =
  { kind: 'papers'; read: AnyRead; judged: Judged } | { kind: 'backup'; read: AnyRead; judged: JudgedBackup };

/** The part of the progress that reading takes; judging takes the rest. */
const READING = 0.6;

/**
 * Reads a file and judges it against the library. Writes nothing. Rejected with the signal's reason when
 * stopped.
 */
export async function readFile(
  library: Library,
  input: string | Uint8Array,
  { signal, progress, fileName }: LongWork & { fileName?: string } = {},
): Promise<Result<JudgedFile, NotRead>> {
  const stop = signal ? { signal } : {};
  const found = await readAny(input, {
    ...stop,
    progress: part => progress?.(part * READING),
    ...(fileName !== undefined && { fileName }),
  });
  if (!found.ok) return found;
  const read = found.value;
  const judging = {
    ...stop,
    progress: (part: number) => progress?.(READING + part * (1 - READING)),
  };
  if (read.format !== 'backup')
    return ok({ kind: 'papers', read, judged: await judgeImport(library, read.entries, judging) });
  const entries = read.entries.flatMap(({ entry }) => (entry ? [entry] : []));
  return ok({ kind: 'backup', read, judged: await judgeBackup(library, entries, judging) });
}

/** What the user chose for papers that are in the list already. */
export interface ImportChoice {
  /** Fill in what they lack. */
  fill: boolean;
  /** Entry id → the fields that the file's value replaces. */
  taken: ReadonlyMap<string, readonly FieldName[]>;
  /** Papers that become papers of their own although the list, or the file before, has them. */
  separate: ReadonlySet<Incoming>;
}

/**
 * Adds what was judged, with the status and tags that new papers get. Stopping keeps what was added by then.
 */
export async function addPapers(
  library: Library,
  judged: Judged,
  { fill, taken, separate }: ImportChoice,
  stepping: LongWork,
): Promise<Changed[]> {
  const { defaultStatus: status, defaultTags: tags } = await readSettings();
  return addImported(library, judged, { ...stepping, status, tags, fill, take: taken, separate });
}
