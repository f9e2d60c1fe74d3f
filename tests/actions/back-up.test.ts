import { beforeEach, expect, it } from 'vitest';
import { isBackupDue, switchWeeklyBackup } from '../../lib/actions/back-up-weekly.ts';
import { makeBackup } from '../../lib/actions/make-backup.ts';
import { restoreBackup } from '../../lib/actions/restore-backup.ts';
import { readFile } from '../../lib/actions/import-file.ts';
import { readPapers } from '../../lib/actions/read-papers.ts';
import type { Library } from '../../lib/library/library.ts';
import { allOrganisers, putOrganiser } from '../../lib/library/organisers/organisers.ts';
import { moveToTrash, setStatus } from '../../lib/library/edit-entries.ts';
import { save } from '../../lib/library/save-finding.ts';
import { allStyles, putStyle } from '../../lib/library/own-styles.ts';
import { DEFAULT_SETTINGS, readSettings, writeSettings } from '../../lib/storage/settings.ts';
import { startFakeExtension } from '../support/fake-extension.ts';
import { startFakePermissions, type FakePermissions } from '../support/fake-permissions.ts';
import { finding, freshLibrary, paper } from '../library/support.ts';

const WEEK = 7 * 24 * 3600 * 1000;
const STYLE = { id: 'own:notes', name: 'Notes', xml: '<style/>' };
const label = (n: number) => `restored ${n}`;
let library: Library;
let user: FakePermissions;

beforeEach(() => {
  startFakeExtension();
  user = startFakePermissions('downloads');
  library = freshLibrary();
});

/** A library with a paper, one in the trash, an unreadable row, a collection and a style. */
async function fillLibrary(): Promise<{ listed: string; thrown: string }> {
  const listed = (await save(library, finding())).entry.id;
  const thrown = (await save(library, finding({ ...paper, title: 'Thrown away', DOI: '10.5555/gone' }))).entry
    .id;
  await moveToTrash(library, [thrown]);
  const db = await library.db();
  await db.put('entries', { id: 'broken', odd: 'row' });
  const [row] = await db.getAll('summaries');
  await db.put('summaries', { ...(row as object), id: 'broken' });
  await putOrganiser(library, { id: 'c1', kind: 'collection', name: 'Thesis' });
  await putStyle(library, STYLE);
  return { listed, thrown };
}

/** A library's backup as the import page reads it. */
async function readBackupOf(source: Library, into = source) {
  const { file } = await makeBackup(source);
  const read = await readFile(into, file);
  if (!read.ok || read.value.kind !== 'backup') throw new Error('no backup');
  return read.value;
}

it('holds all of the library but JabRef’s token', async () => {
  const { listed, thrown } = await fillLibrary();
  await writeSettings({ jabrefToken: 'secret', defaultTags: ['new'] });
  const backup = await readBackupOf(library, freshLibrary());
  expect(backup.judged.added.sort()).toEqual([listed, thrown].sort());
  expect(backup.problems).toEqual([]);
  const { collections, styles, settings } = backup.lists;
  expect(collections).toMatchObject([{ id: 'c1', name: 'Thesis' }]);
  expect(styles).toMatchObject([STYLE]);
  expect(settings).toMatchObject({ defaultTags: ['new'] });
  expect(settings).not.toHaveProperty('jabrefToken');
});

it('brings rows that cannot be read back as they are stored; undone, takes them away', async () => {
  await fillLibrary();
  const other = freshLibrary();
  const step = await restoreBackup(other, await readBackupOf(library, other), 'merge', label, {});
  const rows = async (one: Library) => [
    await (await one.db()).get('entries', 'broken'),
    await (await one.db()).get('summaries', 'broken'),
  ];
  expect(await rows(other)).toEqual(await rows(library));
  expect((await rows(other))[0]).toEqual({ id: 'broken', odd: 'row' });
  await step.undo();
  expect(await rows(other)).toEqual([undefined, undefined]);
  await step.redo();
  expect(await rows(other)).toEqual(await rows(library));
});

it('is due when wanted and a week has passed', () => {
  const now = Date.parse('2026-11-20T00:00:00Z');
  const lastBackup = (ago: number) => new Date(now - ago).toISOString();
  const auto = { ...DEFAULT_SETTINGS, autoBackup: true };
  expect(isBackupDue(DEFAULT_SETTINGS, now)).toBe(false);
  expect(isBackupDue(auto, now)).toBe(true);
  expect(isBackupDue({ ...auto, lastBackup: '' }, now)).toBe(true);
  expect(isBackupDue({ ...auto, lastBackup: lastBackup(WEEK) }, now)).toBe(true);
  expect(isBackupDue({ ...auto, lastBackup: lastBackup(WEEK - 1) }, now)).toBe(false);
});

it('asks for the permission when it is switched on, and gives it back', async () => {
  user.granted.clear();
  expect(await switchWeeklyBackup(true)).toBe(true);
  expect([...user.granted]).toEqual(['downloads']);
  expect(await switchWeeklyBackup(false)).toBe(false);
  expect([...user.granted]).toEqual([]);
  user.answer = 'no';
  expect(await switchWeeklyBackup(true)).toBe(false);
});

it('merged, adds what is missing and keeps the settings; undone, all is as before', async () => {
  const { listed } = await fillLibrary();
  const other = freshLibrary();
  await writeSettings({ defaultTags: ['from the backup'] });
  const backup = await readBackupOf(library, other);
  await writeSettings({ defaultTags: ['here'] });
  await putOrganiser(other, { id: 'c2', kind: 'collection', name: 'Mine' });
  const step = await restoreBackup(other, backup, 'merge', label, {});
  expect(step.label).toBe('restored 2');
  const names = async () => (await allOrganisers(other)).map(({ name }) => name);
  expect(await names()).toEqual(['Mine', 'Thesis']);
  expect(await allStyles(other)).toMatchObject([STYLE]);
  expect((await readSettings()).defaultTags).toEqual(['here']);
  expect(await readPapers(other, [listed])).toHaveLength(1);

  await step.undo();
  expect(await names()).toEqual(['Mine']);
  expect((await readPapers(other, [listed]))[0]?.deleted).toBeDefined();
  await step.redo();
  expect(await names()).toEqual(['Mine', 'Thesis']);
  expect((await readPapers(other, [listed]))[0]?.deleted).toBeUndefined();
});

it('in place of the library, takes the settings but for this browser’s backups; undone, gives them back', async () => {
  await writeSettings({
    defaultTags: ['from the backup'],
    autoBackup: true,
    lastBackup: '2020-01-01T00:00:00.000Z',
  });
  await fillLibrary();
  const other = freshLibrary();
  const backup = await readBackupOf(library, other);
  await writeSettings({ defaultTags: ['here'], autoBackup: false, lastBackup: '2026-11-01T00:00:00.000Z' });
  await putOrganiser(other, { id: 'c2', kind: 'collection', name: 'Mine' });
  const step = await restoreBackup(other, backup, 'replace', label, {});
  const settings = async () => {
    const { defaultTags, autoBackup, lastBackup } = await readSettings();
    return { defaultTags, autoBackup, lastBackup };
  };
  const own = { autoBackup: false, lastBackup: '2026-11-01T00:00:00.000Z' };
  expect(await settings()).toEqual({ defaultTags: ['from the backup'], ...own });
  expect((await allOrganisers(other)).map(({ name }) => name)).toEqual(['Thesis']);
  await step.undo();
  expect(await settings()).toEqual({ defaultTags: ['here'], ...own });
  expect((await allOrganisers(other)).map(({ name }) => name)).toEqual(['Mine']);
  await step.redo();
  expect(await settings()).toEqual({ defaultTags: ['from the backup'], ...own });
  expect((await allOrganisers(other)).map(({ name }) => name)).toEqual(['Thesis']);
});

it('a backup without settings or styles leaves both alone', async () => {
  const backup = await readBackupOf(library);
  await writeSettings({ defaultTags: ['here'] });
  await restoreBackup(
    library,
    { ...backup, lists: { collections: [], styles: ['odd'] } },
    'replace',
    label,
    {},
  );
  expect((await readSettings()).defaultTags).toEqual(['here']);
  expect(await allStyles(library)).toEqual([]);
});

it('stopped, restores no more than the papers written by then', async () => {
  await fillLibrary();
  const other = freshLibrary();
  const backup = await readBackupOf(library, other);
  const stop = new AbortController();
  const step = await restoreBackup(other, backup, 'merge', label, {
    signal: stop.signal,
    progress: () => stop.abort(),
  });
  expect(step.label).toBe('restored 2');
  expect(await allOrganisers(other)).toEqual([]);
  expect(await allStyles(other)).toEqual([]);
});

it('takes the backup’s newer status', async () => {
  const { listed } = await fillLibrary();
  const other = freshLibrary('2026-11-04T09:00:00.000Z');
  await restoreBackup(other, await readBackupOf(library, other), 'merge', label, {});
  await setStatus(library, [listed], 'read');
  const backup = await readBackupOf(library, other);
  expect(backup.judged.changed).toEqual([listed]);
  await restoreBackup(other, backup, 'merge', label, {});
  expect((await readPapers(other, [listed]))[0]?.status).toBe('read');
});
