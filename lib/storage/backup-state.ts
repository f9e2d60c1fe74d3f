/**
 * What is known of this browser's backups that are not surely on the disk: one that the browser took without saying
 * what became of it, and a weekly one that failed. The last that surely is stands in the settings (`lastBackup`).
 */
import { browser } from 'wxt/browser';
import type { Timestamp } from '../record/entry.ts';
import { isObject, oneOf, text, timestamp } from '../record/guard.ts';
import { kept } from './kept.ts';

/** Why a file is not on the disk. `damaged`: it read back otherwise than it was written. */
export const FILE_FAULTS = ['no-room', 'denied', 'stopped', 'damaged', 'no-permission', 'other'] as const;
export type FileFault = (typeof FILE_FAULTS)[number];

export interface BackupState {
  /** Handed to the browser; waits for the person to say that the file is there. */
  handed?: { name: string; made: Timestamp };
  /** The weekly backup that was not saved, and when that was. */
  failed?: { name: string; why: FileFault; when: Timestamp };
}

/** The key in storage.local, and the name of the lock under which it is changed. */
const KEY = 'backups';

function parseBackupState(stored: unknown): BackupState {
  const { handed, failed } = isObject(stored) ? stored : {};
  const [handedName, made] = isObject(handed) ? [text(handed.name, 300), timestamp(handed.made)] : [];
  const [failedName, when] = isObject(failed) ? [text(failed.name, 300), timestamp(failed.when)] : [];
  const why = isObject(failed) ? oneOf(FILE_FAULTS, failed.why) : undefined;
  return {
    ...(handedName && made && { handed: { name: handedName, made } }),
    ...(failedName && why && when && { failed: { name: failedName, why, when } }),
  };
}

/** The state as it is kept; what is odd in it is as if it were not there. */
export async function readBackupState(): Promise<BackupState> {
  return parseBackupState((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes a part of the state; undefined takes it away. One change at a time among all windows. */
export async function writeBackupState(change: {
  [K in keyof BackupState]: BackupState[K] | undefined;
}): Promise<void> {
  await navigator.locks.request(KEY, async () => {
    const state = { ...(await readBackupState()), ...change };
    await kept(browser.storage.local.set({ [KEY]: state }));
  });
}

/** Calls back with the state as it is, and whenever it changes; gives the way to stop. */
export function onBackupState(listener: (state: BackupState) => void): () => void {
  const changed = (changes: { [key: string]: { newValue?: unknown } }, area: string) => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change) listener(parseBackupState(change.newValue));
  };
  browser.storage.onChanged.addListener(changed);
  void readBackupState().then(listener);
  return () => browser.storage.onChanged.removeListener(changed);
}
