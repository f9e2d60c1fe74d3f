/**
 * Restores a backup: papers, collections, saved searches, tag colours, citation styles and, replacing, the
 * settings.
 */
import type { AnyRead } from '../formats/index.ts';
import type { LongWork } from '../library/write-in-slices.ts';
import type { Library } from '../library/library.ts';
import { putOrganiser } from '../library/organisers/organisers.ts';
import { restoreOrganisers } from '../library/organisers/restore-organisers.ts';
import { restoreEntries as restorePapers, type RestoreMode } from '../library/restore-entries.ts';
import type { JudgedBackup } from '../library/judge-backup.ts';
import { parseStyle, putStyle } from '../library/own-styles.ts';
import { readSettings, writeSettings, parseSettings, type Settings } from '../storage/settings.ts';
import { undoStepOf, type UndoStep } from './undo-history.ts';

/** A backup as it was read, and what it holds beside the library. */
export interface BackupToRestore {
  read: Pick<AnyRead, 'collections' | 'styles' | 'settings'>;
  judged: JudgedBackup;
}

/**
 * Merges a backup into the library, or puts it in its place. Gives the step that undoes all of it but the
 * citation styles; `label` says what was done to n papers. Stopped, it has restored a part of the papers and
 * nothing else.
 */
export async function restoreBackup(
  library: Library,
  { read, judged }: BackupToRestore,
  mode: RestoreMode,
  label: (n: number) => string,
  stepping: LongWork,
): Promise<UndoStep> {
  const changed = await restorePapers(library, judged, mode, stepping);
  const papers = undoStepOf(library, label(changed.length), changed);
  if (stepping.signal?.aborted) return papers;
  const organisers = await restoreOrganisers(library, read.collections, mode);
  await restoreStyles(library, read.styles);
  const settings = await restoreSettings(read.settings, mode);
  return {
    label: papers.label,
    undo: async () => {
      await papers.undo();
      for (const { before } of organisers) await putOrganiser(library, before);
      await writeSettings(settings.before);
    },
    redo: async () => {
      await papers.redo();
      for (const { after } of organisers) await putOrganiser(library, after);
      await writeSettings(settings.after);
    },
  };
}

/** Adds the backup's citation styles; those that the library has beside them stay. */
async function restoreStyles(library: Library, stored: unknown): Promise<void> {
  for (const style of (Array.isArray(stored) ? stored : []).map(parseStyle))
    if (style) await putStyle(library, style);
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
  const { lastBackup = '', autoBackup } = before;
  const after =
    mode === 'replace' && stored !== undefined
      ? { ...parseSettings(stored), lastBackup, autoBackup }
      : before;
  await writeSettings(after);
  return { before, after };
}
