import type { Words } from '../i18n/words.ts';
import type { AnyRead } from '../formats/index.ts';
import type { Library } from '../library/library.ts';
import type { Stepping } from '../library/in-transactions.ts';
import { restoreBackup, type JudgedBackup, type RestoreMode } from '../library/restore.ts';
import { putOrganiser } from '../library/organisers/organisers.ts';
import { restoreOrganisers } from '../library/organisers/restore-organisers.ts';
import { parseStyle, putStyle } from '../library/styles.ts';
import { readSettings, writeSettings } from '../storage/local-storage.ts';
import { parseSettings } from '../storage/settings.ts';
import { undoStepOf, type UndoStep } from './undo-history.ts';

/**
 * Restores a backup: papers, collections, saved searches and tag colours; replacing, the settings too. One
 * act with one Undo.
 */
export async function restore(
  library: Library,
  { t }: Words,
  read: AnyRead,
  judged: JudgedBackup,
  mode: RestoreMode,
  stepping: Stepping,
): Promise<UndoStep> {
  const changed = await restoreBackup(library, judged, mode, stepping);
  const papers = undoStepOf(library, t('restored_backup', { n: changed.length }), changed);
  if (stepping.signal?.aborted) return papers;

  const organisers = await restoreOrganisers(library, read.collections, mode);
  for (const style of (Array.isArray(read.styles) ? read.styles : []).map(parseStyle))
    if (style) await putStyle(library, style);
  const before = await readSettings();
  // when a backup was last made is a fact, and whether one may be made by itself the browser was asked here
  const after =
    mode === 'replace' && read.settings !== undefined
      ? {
          ...parseSettings(read.settings),
          lastBackup: before.lastBackup ?? '',
          autoBackup: before.autoBackup,
        }
      : before;
  await writeSettings(after);
  const turn = async (to: 'before' | 'after'): Promise<void> => {
    for (const change of organisers) await putOrganiser(library, change[to]);
    await writeSettings(to === 'before' ? before : after);
  };
  return {
    label: papers.label,
    undo: async () => {
      await papers.undo();
      await turn('before');
    },
    redo: async () => {
      await papers.redo();
      await turn('after');
    },
  };
}
