import { useEffect, useState } from 'preact/hooks';
import { onBackupState, type BackupState } from '../../../lib/storage/backup-state.ts';

/** What is known of backups that are not surely on the disk, kept in step with every window. */
export function useBackupState(): BackupState {
  const [state, setState] = useState<BackupState>({});
  useEffect(() => onBackupState(setState), []);
  return state;
}
