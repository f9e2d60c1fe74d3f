/** A full disk cuts a write of storage.local: it is said, and what is written afterwards is mended before it counts. */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ROOM_TO_TAKE_BACK } from '../../lib/disk/room.ts';
import { whyNotSaved } from '../../lib/library/not-saved.ts';
import { writeBackupState } from '../../lib/storage/backup-state.ts';
import { itemsCut } from '../../lib/storage/cut-marks.ts';
import { writeDraft } from '../../lib/storage/drafts.ts';
import { forgetFaults, noteFault } from '../../lib/storage/fault-log.ts';
import { keepIncomingFile } from '../../lib/storage/incoming-file.ts';
import { noteLibraryMade } from '../../lib/storage/library-made.ts';
import { readSettings, writeSettings } from '../../lib/storage/settings.ts';
import { startFakeExtension } from '../support/fake-extension.ts';
import { fakeLocks } from '../support/fake-locks.ts';

const { local } = fakeBrowser.storage;
/** As Chromium says it. */
const noSpace = () =>
  new Error('IO error: .../000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::Append::8)');
const cutWrites = () => {
  vi.spyOn(local, 'set').mockRejectedValue(noSpace());
  vi.spyOn(local, 'remove').mockRejectedValue(noSpace());
};
/** Bytes that the disk has left. */
let left: number;
/** Characters of fillers that were written. */
let filled: number;

beforeEach(() => {
  startFakeExtension();
  left = Infinity;
  filled = 0;
  const estimate = () => Promise.resolve({ quota: left, usage: 0 });
  vi.stubGlobal('navigator', { storage: { estimate }, locks: fakeLocks() });
});

function watchFillers(): void {
  const { set } = local;
  vi.spyOn(local, 'set').mockImplementation(async items => {
    if (typeof items.filler === 'string') filled += items.filler.length;
    return set(items);
  });
}

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (cause: unknown) => cause,
  );
const when = '2026-11-20T08:00:00.000Z';

it.each<[string, () => Promise<unknown>]>([
  ['settings', () => writeSettings({ theme: 'dark' })],
  ['the state of backups', () => writeBackupState({ failed: { name: 'x.zip', why: 'denied', when } })],
  ['a draft', () => writeDraft('entry:title', 'Half a ti')],
  ['a draft that is forgotten', () => writeDraft('entry:title', undefined)],
  ['a file on its way', () => keepIncomingFile({ name: '1.ris', base64: btoa('TY  - JOUR') })],
  ['when the library was made', () => noteLibraryMade()],
  ['a fault', () => noteFault({ at: when, version: '1', page: '/popup.html', words: 'x', places: [] })],
  ['faults that are forgotten', () => forgetFaults()],
])('%s: a write that is cut is rejected as a full disk, and noted', async (_what, write) => {
  cutWrites();
  expect(whyNotSaved(await failure(write()))).toBe('full');
  expect(await itemsCut.isSet()).toBe(true);
});

it('a write that fails for another reason is only rejected', async () => {
  vi.spyOn(local, 'set').mockRejectedValue(new Error('Extension context invalidated.'));
  expect(await failure(writeSettings({ theme: 'dark' }))).toMatchObject({ message: /context/ });
  expect(await itemsCut.isSet()).toBe(false);
});

it('the next write is done when the database is mended, once, and leaves nothing else behind', async () => {
  cutWrites();
  await failure(writeSettings({ theme: 'dark' }));
  vi.restoreAllMocks();
  watchFillers();
  await writeSettings({ theme: 'light' });
  expect(filled).toBeGreaterThan(8_000_000);
  expect(await itemsCut.isSet()).toBe(false);
  expect(Object.keys(await local.get(null))).toEqual(['settings']);
  expect((await readSettings()).theme).toBe('light');
  const before = filled;
  await Promise.all([writeSettings({ theme: 'dark' }), writeDraft('entry:title', 'A')]);
  expect(filled).toBe(before);
});

it('without the room to mend it, the next write is not said to be done', async () => {
  cutWrites();
  await failure(writeSettings({ theme: 'dark' }));
  vi.restoreAllMocks();
  watchFillers();
  left = ROOM_TO_TAKE_BACK - 1;
  expect(whyNotSaved(await failure(writeSettings({ theme: 'light' })))).toBe('full');
  expect(filled).toBe(0);
  expect(await itemsCut.isSet()).toBe(true);
});
