/** Reading a backup part by part, as often as is asked: see layout.ts. */
import type { Entry } from '../../record/entry.ts';
import { isObject, own } from '../../record/guard.ts';
import { parseEntry } from '../../record/parse-record.ts';
import { fail, ok, type Result } from '../../record/result.ts';
import type { Watch } from '../in-slices.ts';
import { looseObjects } from '../loose-json.ts';
import { excerpt, type ReadEntry, type ReadProblem } from '../read-item.ts';
import { openZip, type NotOpened, type OpenZip } from '../zip/open-zip.ts';
import {
  ENTRIES,
  LISTS,
  MANIFEST,
  OLD_UNREADABLE,
  parseManifest,
  sumOf,
  UNREADABLE,
  type ListName,
  type Manifest,
  type NoBackup,
  type RawRow,
} from './layout.ts';
import { fromJson } from './raw-value.ts';

/** A paper of a backup, and the value that stands for it in the file. */
export type EntryInBackup = ReadEntry & { entry: Entry; value: unknown };

/** What one part of a backup's papers holds. `line` of its entries and problems is the paper's number in the backup. */
export interface EntriesPart {
  name: string;
  entries: EntryInBackup[];
  problems: ReadProblem[];
}

/** The small lists of a backup and its settings, judged by whoever restores them. */
export type BackupLists = { [L in ListName]?: unknown[] } & { settings?: unknown };

/** A backup whose manifest was read. Its parts stay in the file. */
export interface OpenBackup {
  manifest: Manifest;
  /** Which parts hold papers, in their order. */
  parts: readonly string[];
  /**
   * The papers, part by part: all parts or these. A part that is damaged is told and read as far as it goes. Progress
   * is told by the parts' sizes; rejected with the signal's reason when stopped.
   */
  entries(watch?: Watch, parts?: readonly string[]): AsyncGenerator<EntriesPart>;
  /** The lists and settings, and what of them is damaged. */
  lists(): Promise<{ lists: BackupLists; problems: ReadProblem[] }>;
  /** The rows that the library could not read, part by part. */
  unreadable(): AsyncGenerator<{ name: string; rows: RawRow[]; problems: ReadProblem[] }>;
}

/** Opens a backup of any size. Nothing but its manifest is unpacked. */
export async function openBackup(file: Blob): Promise<Result<OpenBackup, NotOpened | NoBackup>> {
  const opened = await openZip(file);
  if (!opened.ok) return opened;
  const zip = opened.value;
  const unpacked = await zip.unpack(MANIFEST);
  if (!unpacked) return fail('not-a-backup');
  const manifest = parseManifest(new TextDecoder().decode(unpacked.bytes));
  if (!manifest.ok) return unpacked.whole ? manifest : fail('damaged');
  return ok(backupOf(zip, manifest.value));
}

function backupOf(zip: OpenZip, manifest: Manifest): OpenBackup {
  const named = (start: string) => [...zip.parts.keys()].filter(name => name.startsWith(start)).sort();
  const parts = named(ENTRIES);
  const read = (name: string) => readPart(zip, manifest, name);
  return {
    manifest,
    parts,
    entries: async function* (watch, chosen) {
      const met = yield* entriesOf(zip, manifest, chosen ?? parts, watch);
      const missing = manifest.entries - met;
      if (!chosen && missing > 0) yield missingEntries(missing, manifest.entries);
    },
    lists: async () => {
      const lists: BackupLists = {};
      const problems = missingParts(zip, manifest);
      for (const name of [...LISTS, 'settings'] as const) {
        const part = await read(`${name}.json`);
        if (!part) continue;
        problems.push(...part.problems);
        lists[name] = name === 'settings' ? (part.values[0] as unknown[]) : part.values;
      }
      return { lists, problems };
    },
    unreadable: async function* () {
      for (const name of [...named(UNREADABLE), OLD_UNREADABLE]) {
        const part = await read(name);
        if (!part) continue;
        const rows = name === OLD_UNREADABLE ? part.values.map(oldRow) : part.values.flatMap(rawRow);
        yield { name, rows, problems: part.problems };
      }
    },
  };
}

/** Reads parts of papers; gives in the end how many papers stood in them, those too that could not be read. */
async function* entriesOf(
  zip: OpenZip,
  manifest: Manifest,
  parts: readonly string[],
  { signal, progress }: Watch = {},
): AsyncGenerator<EntriesPart, number> {
  const total = parts.reduce((sum, name) => sum + zip.parts.get(name)!, 0);
  let done = 0;
  let line = 0;
  for (const name of parts) {
    signal?.throwIfAborted();
    const part = (await readPart(zip, manifest, name))!;
    const read: EntriesPart = { name, entries: [], problems: part.problems };
    for (const value of part.values) {
      const entry = parseEntry(value);
      line++;
      if (entry.ok) read.entries.push({ record: entry.value.record, line, entry: entry.value, value });
      else
        read.problems.push(
          problem(entry.why, isObject(value) ? String(own(value, 'id')) : typeof value, line),
        );
    }
    yield read;
    done += zip.parts.get(name)!;
    progress?.(done / total);
  }
  return line;
}

/** What stands in the place of papers that are in no part. */
const missingEntries = (missing: number, all: number): EntriesPart => ({
  name: '',
  entries: [],
  problems: [problem('damaged', `${missing} of ${all} entries are missing`)],
});

/** The values of a part of JSON, and what is damaged in it; undefined when there is no such part. */
async function readPart(
  zip: OpenZip,
  { sha256 }: Manifest,
  name: string,
): Promise<{ values: unknown[]; problems: ReadProblem[] } | undefined> {
  const part = await zip.unpack(name);
  if (!part) return undefined;
  const { values, damagedAt } = looseObjects(new TextDecoder().decode(part.bytes));
  const isWhole = part.whole && damagedAt === undefined && own(sha256, name) === (await sumOf(part.bytes));
  return { values, problems: isWhole ? [] : [problem('damaged', name)] };
}

/** Parts that the manifest names and the archive lacks. */
const missingParts = ({ parts }: OpenZip, { sha256 }: Manifest): ReadProblem[] =>
  Object.keys(sha256)
    .filter(name => !parts.has(name))
    .map(name => problem('damaged', name));

const problem = (why: ReadProblem['why'], where: string, line = 0): ReadProblem => ({
  line,
  why,
  text: excerpt(where),
});

/** A row of an older backup, which kept entries alone. */
const oldRow = (row: unknown): RawRow => ({ store: 'entries', row });

function rawRow(value: unknown): RawRow[] {
  const store = isObject(value) ? own(value, 'store') : undefined;
  return typeof store === 'string' ? [{ store, row: fromJson(own(value as object as never, 'row')) }] : [];
}
