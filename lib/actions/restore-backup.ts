import type { Words } from '../i18n/words.ts';
import type { AnyRead } from '../formats/index.ts';
import type { Library } from '../library/library.ts';
import type { Stepping } from '../library/in-transactions.ts';
import { restoreBackup, type JudgedBackup, type RestoreMode } from '../library/restore.ts';
import { allShelves, putShelf, removeShelf } from '../library/shelves.ts';
import { parseStyle, putStyle } from '../library/styles.ts';
import { readSettings, writeSettings } from '../storage/local-storage.ts';
import { parseSettings } from '../storage/settings.ts';
import { parseShelf, type Shelf } from '../library/shelf.ts';
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

  const theirs = (Array.isArray(read.collections) ? read.collections : []).flatMap(
    (row: unknown): Shelf[] => {
      const shelf = parseShelf(row);
      return shelf.ok ? [shelf.value] : [];
    },
  );
  const mine = new Map((await allShelves(library)).map(shelf => [shelf.id, shelf]));
  const shelves: { before: Shelf; after: Shelf }[] = [];
  const note = ({ before, after }: { before?: Shelf; after: Shelf }) =>
    shelves.push({ before: before ?? { ...after, deleted: library.now() }, after });
  for (const shelf of theirs) {
    const own = mine.get(shelf.id);
    mine.delete(shelf.id);
    if (!own || mode === 'replace' || shelf.changed > own.changed) note(await putShelf(library, shelf));
  }
  if (mode === 'replace') for (const shelf of mine.values()) note(await removeShelf(library, shelf));

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
    for (const shelf of shelves) await putShelf(library, shelf[to]);
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
