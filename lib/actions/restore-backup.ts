/**
 * Restores a backup: papers, collections, saved searches, tag colours, citation styles and, replacing, the
 * settings.
 */
import { openBackup, type BackupLists, type OpenBackup } from '../formats/backup/open-backup.ts';
import type { NotRead } from '../formats/read-any.ts';
import type { ReadProblem } from '../formats/read-item.ts';
import type { LongWork } from '../library/write-in-slices.ts';
import type { Library } from '../library/library.ts';
import {
  noteBeside,
  readBeside,
  type Act,
  type ActUnderWay,
  type JournalStore,
} from '../library/journal/journal.ts';
import { putOrganiser, type ChangedOrganiser } from '../library/organisers/organisers.ts';
import { restoreOrganisers } from '../library/organisers/restore-organisers.ts';
import { removePurged, restorePurged, type Purged } from '../library/purged.ts';
import {
  countRestore,
  restoreEntries as restorePapers,
  type RestoreMode,
} from '../library/restore-entries.ts';
import { judgeBackup, type JudgedBackup, type ReadPapers } from '../library/judge-backup.ts';
import { restoreStyles } from '../library/own-styles.ts';
import { putRawRows, removeRawRows, type RawRow } from '../library/stored-rows.ts';
import { ok, type Result } from '../record/result.ts';
import { readSettings, writeSettings, parseSettings, type Settings } from '../storage/settings.ts';
import { isObject } from '../record/guard.ts';
import { BESIDE, parseChangedSettings, type ChangedSettings } from './restored-beside.ts';
import { asBlob, runLongAct, type GivenFile } from './run-long-act.ts';
import { undoStepOf, type UndoStep, type WayBack } from './undo-history.ts';

/** A backup that was read through once and judged: its papers are still in its file, and read again when restored. */
export interface BackupToRestore {
  kind: 'backup';
  given: GivenFile;
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
  given: GivenFile,
  { signal, progress }: LongWork = {},
): Promise<Result<BackupToRestore, NotRead>> {
  const opened = await openBackup(asBlob(given.content));
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
  return ok({ kind: 'backup', given, backup, papers, lists, judged, problems });
}

/** The papers in some parts of a backup, or in all. */
async function* papersOf(backup: OpenBackup, chosen: ReadonlySet<string> | undefined) {
  const parts = backup.parts.filter(name => !chosen || chosen.has(name));
  for await (const { entries } of backup.entries({}, parts)) yield entries.map(({ entry }) => entry);
}

/**
 * Merges a backup into the library, or puts it in its place. Gives the step that undoes all of it but the
 * citation styles; `label` says what was done to n papers. Stopped, it has restored a part of the papers and
 * nothing else. Noted in the journal, so that it can be finished or taken back when it is interrupted.
 */
export function restoreBackup(
  library: Library,
  { given, ...restoring }: Omit<BackupToRestore, 'kind' | 'problems'>,
  mode: RestoreMode,
  label: (n: number) => string,
  stepping: LongWork,
): Promise<UndoStep> {
  const { judged } = restoring;
  const act = { kind: mode, given, plan: judged, of: countRestore(judged, mode) };
  return runLongAct(library, act, underWay =>
    restoreAll(library, { ...restoring, mode, label }, stepping, underWay),
  );
}

/** A backup that is being restored: how, and what is said of it. */
export interface Restoring extends Pick<BackupToRestore, 'backup' | 'papers' | 'lists' | 'judged'> {
  mode: RestoreMode;
  /** Says what was done to n papers. */
  label(n: number): string;
}

/** The backup of an interrupted restoring, opened again. Undefined when it cannot be read. */
export async function reopenBackup(
  content: unknown,
  judged: JudgedBackup,
): Promise<Omit<Restoring, 'mode' | 'label'> | undefined> {
  const opened = content instanceof Blob ? await openBackup(content) : undefined;
  if (!opened?.ok) return undefined;
  const backup = opened.value;
  return { backup, papers: () => papersOf(backup, undefined), lists: (await backup.lists()).lists, judged };
}

/** Restores what is not restored yet of an act in the journal: its papers, then all else. */
export async function restoreAll(
  library: Library,
  { backup, papers: read, lists, judged, mode, label }: Restoring,
  stepping: LongWork,
  underWay: ActUnderWay,
): Promise<UndoStep> {
  const changed = await restorePapers(library, read, judged, mode, stepping, underWay);
  const papers = undoStepOf(library, label(changed.length), changed);
  if (stepping.signal?.aborted) return papers;
  const { act } = underWay;
  const { organisers, settings } = await restoreLists(library, lists, mode, act);
  const rows = await restoreRows(library, backup, act);
  const marks = await restoreMarks(library, lists.purged ?? [], act);
  await restoreStyles(library, lists.styles ?? []);
  await writeSettings(settings.after);
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

/** Brings back collections and all else that papers are organised by; the settings are for the caller to write. */
async function restoreLists(
  library: Library,
  { collections, settings: stored }: BackupLists,
  mode: RestoreMode,
  act: Act,
): Promise<{ organisers: ChangedOrganiser[]; settings: ChangedSettings }> {
  const settings = await settingsAfter(stored, mode);
  const noted = parseChangedSettings(await readBeside(library, act, BESIDE.lists));
  if (noted) return { organisers: [], settings: { before: settings.before, after: noted.after } };
  const organisers = await restoreOrganisers(library, collections, mode, (journal, changes) =>
    noteBeside(journal, act, BESIDE.lists, { organisers: changes, settings }),
  );
  return { organisers, settings };
}

/** Brings back the rows that could not be read, as unreadable as they were; those that the library has stay. */
async function restoreRows(library: Library, backup: OpenBackup, act: Act): Promise<RawRow[]> {
  const put: RawRow[] = [];
  let part = 0;
  for await (const { rows } of backup.unreadable()) {
    const name = `${BESIDE.rows}${part++}`;
    if ((await readBeside(library, act, name)) !== undefined) continue;
    const note = (journal: JournalStore, done: readonly RawRow[]) =>
      noteBeside(journal, act, name, { rows: done.map(idOnly) });
    put.push(...(await putRawRows(library, rows, note)));
  }
  return put;
}

/** Of a row no more than what takes it away again. */
const idOnly = ({ store, row }: RawRow): RawRow => ({
  store,
  row: { id: isObject(row) ? row.id : undefined },
});

/** Brings back the marks of what was deleted for good. */
async function restoreMarks(library: Library, marks: readonly unknown[], act: Act): Promise<Purged[]> {
  if ((await readBeside(library, act, BESIDE.marks)) !== undefined) return [];
  return restorePurged(library, marks, (journal, fresh) =>
    noteBeside(journal, act, BESIDE.marks, { marks: fresh }),
  );
}

/**
 * Replacing takes the backup's settings, but for two facts about this browser: when a backup was last made
 * here, and whether it was asked to let one be made by itself.
 */
async function settingsAfter(stored: unknown, mode: RestoreMode): Promise<ChangedSettings> {
  const before = await readSettings();
  const { lastBackup, autoBackup } = before;
  const after: Settings =
    mode === 'replace' && stored !== undefined ? { ...parseSettings(stored), autoBackup } : before;
  if (lastBackup === undefined) delete after.lastBackup;
  else after.lastBackup = lastBackup;
  return { before, after };
}
