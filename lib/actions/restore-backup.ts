/**
 * Restores a backup: papers, collections, saved searches, tag colours, citation styles and, replacing, the
 * settings.
 */
import { openBackup, type BackupLists, type OpenBackup } from '../formats/backup/open-backup.ts';
import type { NotRead } from '../formats/read-any.ts';
import type { ReadProblem } from '../formats/read-item.ts';
import type { LongWork } from '../library/write-in-slices.ts';
import type { Library } from '../library/library.ts';
import { putOrganiser } from '../library/organisers/organisers.ts';
import { restoreOrganisers } from '../library/organisers/restore-organisers.ts';
import { removePurged, restorePurged } from '../library/purged.ts';
import { restoreEntries as restorePapers, type RestoreMode } from '../library/restore-entries.ts';
import { judgeBackup, type JudgedBackup, type ReadPapers } from '../library/judge-backup.ts';
import { restoreStyles } from '../library/own-styles.ts';
import { putRawRows, removeRawRows, type RawRow } from '../library/stored-rows.ts';
import { ok, type Result } from '../record/result.ts';
import { readSettings, writeSettings, parseSettings, type Settings } from '../storage/settings.ts';
import { undoStepOf, type UndoStep, type WayBack } from './undo-history.ts';

/** A backup that was read through once and judged: its papers are still in its file, and read again when restored. */
export interface BackupToRestore {
  kind: 'backup';
  backup: OpenBackup;
  papers: ReadPapers;
  lists: BackupLists;
  judged: JudgedBackup;
  /** What of it could not be read. */
  problems: ReadProblem[];
}

/** Problems that are kept to be shown: a damaged backup may have one for each of its papers. */
const MOST_PROBLEMS = 10_000;

/**
 * Reads a backup of any size, part by part, and judges it against the library. Writes nothing; rejected with the
 * signal's reason when stopped.
 */
export async function readBackupFile(
  library: Library,
  file: Blob,
  { signal, progress }: LongWork = {},
): Promise<Result<BackupToRestore, NotRead>> {
  const opened = await openBackup(file);
  if (!opened.ok) return opened;
  const backup = opened.value;
  const { lists, problems } = await backup.lists();
  const watch = { ...(signal && { signal }), ...(progress && { progress }) };
  /** In which part of the file a paper stands. */
  const partOf = new Map<string, string>();
  async function* firstReading() {
    for await (const part of backup.entries(watch)) {
      for (const { entry } of part.entries) partOf.set(entry.id, part.name);
      problems.push(...part.problems.slice(0, MOST_PROBLEMS - problems.length));
      yield part.entries.map(({ entry }) => entry);
    }
  }
  const judged = await judgeBackup(library, firstReading, watch);
  const papers: ReadPapers = ids => papersOf(backup, ids && new Set([...ids].map(id => partOf.get(id)!)));
  return ok({ kind: 'backup', backup, papers, lists, judged, problems });
}

/** The papers in some parts of a backup, or in all. */
async function* papersOf(backup: OpenBackup, chosen: ReadonlySet<string> | undefined) {
  const parts = backup.parts.filter(name => !chosen || chosen.has(name));
  for await (const { entries } of backup.entries({}, parts)) yield entries.map(({ entry }) => entry);
}

/**
 * Merges a backup into the library, or puts it in its place. Gives the step that undoes all of it but the
 * citation styles; `label` says what was done to n papers. Stopped, it has restored a part of the papers and
 * nothing else.
 */
export async function restoreBackup(
  library: Library,
  { backup, papers: read, lists, judged }: Omit<BackupToRestore, 'kind' | 'problems'>,
  mode: RestoreMode,
  label: (n: number) => string,
  stepping: LongWork,
): Promise<UndoStep> {
  const changed = await restorePapers(library, read, judged, mode, stepping);
  const papers = undoStepOf(library, label(changed.length), changed);
  if (stepping.signal?.aborted) return papers;
  const organisers = await restoreOrganisers(library, lists.collections, mode);
  const rows = await restoreRows(library, backup);
  const marks = await restorePurged(library, lists.purged ?? []);
  await restoreStyles(library, lists.styles ?? []);
  const settings = await restoreSettings(lists.settings, mode);
  const ways: WayBack[] = [
    papers,
    {
      undo: () => allOf(organisers, ({ before }) => putOrganiser(library, before)),
      redo: () => allOf(organisers, ({ after }) => putOrganiser(library, after)),
    },
    { undo: () => removeRawRows(library, rows), redo: () => putRawRows(library, rows) },
    { undo: () => removePurged(library, marks), redo: () => restorePurged(library, marks) },
    { undo: () => writeSettings(settings.before), redo: () => writeSettings(settings.after) },
  ];
  return {
    label: papers.label,
    undo: () => allOf(ways, way => way.undo()),
    redo: () => allOf(ways, way => way.redo()),
  };
}

/** One after the other. */
async function allOf<T>(members: readonly T[], act: (member: T) => Promise<unknown>): Promise<void> {
  for (const member of members) await act(member);
}

/** Brings back the rows that could not be read, as unreadable as they were; those that the library has stay. */
async function restoreRows(library: Library, backup: OpenBackup): Promise<RawRow[]> {
  const put: RawRow[] = [];
  for await (const { rows } of backup.unreadable()) put.push(...(await putRawRows(library, rows)));
  return put;
}

/**
 * Replacing takes the backup's settings, but for two facts about this browser: when a backup was last made
 * here, and whether it was asked to let one be made by itself.
 */
async function restoreSettings(
  stored: unknown,
  mode: RestoreMode,
): Promise<{ before: Settings; after: Settings }> {
  const before = await readSettings();
  const { lastBackup, autoBackup } = before;
  const after: Settings =
    mode === 'replace' && stored !== undefined ? { ...parseSettings(stored), autoBackup } : before;
  if (lastBackup === undefined) delete after.lastBackup;
  else after.lastBackup = lastBackup;
  await writeSettings(after);
  return { before, after };
}
