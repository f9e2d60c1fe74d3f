/** What is kept of a backup: only one that is surely on the disk ends the reminder. */
import { beforeEach, describe, expect, it } from 'vitest';
import { backUpWeekly, switchWeeklyBackup } from '../../lib/actions/back-up-weekly.ts';
import { readBackupFile } from '../../lib/actions/restore-backup.ts';
import { confirmBackup, noteBackupSeen, saveBackup } from '../../lib/actions/save-backup.ts';
import type { Library } from '../../lib/library/library.ts';
import { save } from '../../lib/library/save-finding.ts';
import { onBackupState, readBackupState, type BackupState } from '../../lib/storage/backup-state.ts';
import { readSettings, writeSettings } from '../../lib/storage/settings.ts';
import { startFakeDownloads, type FakeDownloads } from '../support/fake-downloads.ts';
import { startFakeExtension } from '../support/fake-extension.ts';
import { catchSavedFiles, type SavedFile } from '../support/fake-page.ts';
import { startFakePermissions, type FakePermissions } from '../support/fake-permissions.ts';
import { finding, freshLibrary } from '../library/support.ts';

const NAME = 'offprint-backup-2026-11-03.zip';
const TODAY = /^2026-11-03T09:00:/;
let library: Library;
let files: SavedFile[];
let user: FakePermissions;
let downloads: FakeDownloads;

beforeEach(async () => {
  startFakeExtension();
  user = startFakePermissions('downloads');
  downloads = startFakeDownloads();
  files = catchSavedFiles();
  library = freshLibrary();
  await save(library, finding());
});

const lastBackup = async () => (await readSettings()).lastBackup;

describe('a backup that the browser took', () => {
  beforeEach(() => user.granted.clear());

  it('is whole, and waits for the person’s word', async () => {
    expect(await saveBackup(library)).toEqual({ kind: 'handed-over', name: NAME });
    expect(files).toMatchObject([{ name: NAME, type: 'application/zip' }]);
    expect((await files[0]!.bytes()).slice(0, 2)).toEqual(new TextEncoder().encode('PK'));
    expect(await lastBackup()).toBeUndefined();
    const { handed } = await readBackupState();
    expect(handed).toEqual({ name: NAME, made: expect.stringMatching(TODAY) as string });
    await confirmBackup();
    expect(await lastBackup()).toBe(handed?.made);
    expect(await readBackupState()).toEqual({});
  });

  it('is on the disk when it is met again, and no other is', async () => {
    await saveBackup(library);
    const { handed } = await readBackupState();
    const read = await readBackupFile(library, {
      content: new Blob([new Uint8Array(await files[0]!.bytes())]),
    });
    if (!read.ok) throw new Error(read.why);
    const { backup } = read.value;
    const other = { ...backup, manifest: { ...backup.manifest, made: '2026-11-02T09:00:00.000Z' } };
    await noteBackupSeen({ backup: other, problems: [] });
    await noteBackupSeen({ backup, problems: [{ line: 1, why: 'damaged', text: 'entries/0001.json' }] });
    expect(await lastBackup()).toBeUndefined();
    await noteBackupSeen(read.value);
    expect(await lastBackup()).toBe(handed?.made);
    expect(await readBackupState()).toEqual({});
  });

  it('needs no word any more after the next that is surely saved', async () => {
    await saveBackup(library);
    user.granted.add('downloads');
    expect(await saveBackup(library)).toEqual({ kind: 'saved', name: NAME });
    expect(await lastBackup()).toMatch(TODAY);
    expect(await readBackupState()).toEqual({});
  });

  it('that failed changes nothing', async () => {
    const closed = { ...library, db: () => Promise.reject(new Error('closed')) };
    expect(await saveBackup(closed)).toEqual({ kind: 'failed', name: NAME, why: 'other' });
    expect(await lastBackup()).toBeUndefined();
    expect(await readBackupState()).toEqual({});
  });

  it('is no backup without a time: a word for nothing is none', async () => {
    await confirmBackup();
    expect(await lastBackup()).toBeUndefined();
  });
});

describe('the weekly backup', () => {
  beforeEach(() => writeSettings({ autoBackup: true }));

  it('goes into the downloads folder, once a week', async () => {
    expect(await backUpWeekly(library)).toEqual({ kind: 'saved', name: NAME });
    expect(downloads.asked).toMatchObject([{ filename: `Offprint/${NAME}`, conflictAction: 'uniquify' }]);
    expect(await lastBackup()).toMatch(TODAY);
    await writeSettings({ lastBackup: new Date().toISOString() });
    expect(await backUpWeekly(library)).toBeUndefined();
    expect(downloads.asked).toHaveLength(1);
  });

  it('that failed is kept in mind and tried again', async () => {
    downloads.end = { state: 'interrupted', error: 'FILE_NO_SPACE' };
    expect(await backUpWeekly(library)).toEqual({ kind: 'failed', name: NAME, why: 'no-room' });
    expect(await lastBackup()).toBeUndefined();
    expect((await readBackupState()).failed).toMatchObject({ name: NAME, why: 'no-room' });
    downloads.end = {};
    expect(await backUpWeekly(library)).toEqual({ kind: 'saved', name: NAME });
    expect(await lastBackup()).toMatch(TODAY);
    expect(await readBackupState()).toEqual({});
  });

  it('says that the permission has gone', async () => {
    user.granted.clear();
    expect(await backUpWeekly(library)).toEqual({ kind: 'failed', name: NAME, why: 'no-permission' });
    expect((await readBackupState()).failed?.why).toBe('no-permission');
    expect(downloads.asked).toEqual([]);
    await switchWeeklyBackup(false);
    expect(await readBackupState()).toEqual({});
  });

  it('is not made beside a window that is at it', async () => {
    const asked: unknown[] = [];
    const real = navigator.locks.request;
    navigator.locks.request = ((name: string, options: unknown, work: (lock: null) => unknown) => {
      asked.push([name, options]);
      return Promise.resolve(work(null));
    }) as typeof navigator.locks.request;
    expect(await backUpWeekly(library)).toBeUndefined();
    navigator.locks.request = real;
    expect(asked).toEqual([['offprint-backup', { ifAvailable: true }]]);
    expect(downloads.asked).toEqual([]);
  });
});

it('every window hears what becomes of a backup', async () => {
  user.granted.clear();
  const heard: BackupState[] = [];
  const stop = onBackupState(state => heard.push(state));
  await saveBackup(library);
  await confirmBackup();
  stop();
  await saveBackup(library);
  expect(heard.at(-1)).toEqual({});
  expect(heard.filter(({ handed }) => handed)).toHaveLength(1);
});
