/** What went wrong while nobody looked and is put right in the library: for windows that show only the list. */
import type { ActKind } from '../library/journal/journal.ts';
import type { Library } from '../library/library.ts';
import type { Timestamp } from '../record/entry.ts';
import { onBackupState } from '../storage/backup-state.ts';
import { followInterrupted } from './run-long-act.ts';

/** A long act that ended in the middle, or the weekly backup that was not saved, and when. */
export type Trouble = { kind: 'interrupted'; act: ActKind } | { kind: 'backup-failed'; when: Timestamp };

/**
 * Calls back with the trouble there is, whenever that changes: one at a time, the half of an act before a backup;
 * undefined when there is none any more. Gives the way to stop.
 */
export function followTrouble(library: Library, tell: (trouble: Trouble | undefined) => void): () => void {
  let interrupted: Trouble | undefined;
  let failed: Trouble | undefined;
  const stopActs = followInterrupted(library, ([first]) => {
    interrupted = first && { kind: 'interrupted', act: first.kind };
    tell(interrupted ?? failed);
  });
  const stopBackups = onBackupState(state => {
    failed = state.failed && { kind: 'backup-failed', when: state.failed.when };
    tell(interrupted ?? failed);
  });
  return () => {
    stopActs();
    stopBackups();
  };
}
