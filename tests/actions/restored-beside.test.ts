/** What a restoring that was cut off had changed beside papers is taken back, but nothing that was changed since. */
import { beforeEach, describe, expect, it } from 'vitest';
import { BESIDE, parseChangedSettings, takeBackBeside } from '../../lib/actions/restored-beside.ts';
import { beginAct, noteBeside, type Act } from '../../lib/library/journal/journal.ts';
import type { Library } from '../../lib/library/library.ts';
import { allOrganisers, putOrganiser } from '../../lib/library/organisers/organisers.ts';
import { DEFAULT_SETTINGS, readSettings, writeSettings } from '../../lib/storage/settings.ts';
import { freshLibrary } from '../library/support.ts';
import { startFakeExtension } from '../support/fake-extension.ts';

let library: Library;
let act: Act;
beforeEach(async () => {
  startFakeExtension();
  library = freshLibrary();
  act = await beginAct(library, { id: 'act', kind: 'merge', of: 3 }, { plan: {}, content: 'a file' });
});

/** Notes a part of what was changed, as restoring does. */
async function note(part: string, row: object): Promise<void> {
  const db = await library.db();
  const tx = db.transaction('journal', 'readwrite');
  await noteBeside(tx.objectStore('journal'), act, part, row);
  await tx.done;
}

describe('settings', () => {
  const before = { ...DEFAULT_SETTINGS, defaultTags: ['mine'], oneClick: true };
  const after = { ...before, defaultTags: ['of the backup'], oneClick: false };

  it('are read from the journal, and undefined before it came to them', () => {
    expect(parseChangedSettings({ settings: { before, after } })).toEqual({ before, after });
    expect(parseChangedSettings({ organisers: [] })).toBeUndefined();
    expect(parseChangedSettings({ settings: 'odd' })).toBeUndefined();
    expect(parseChangedSettings('odd')).toBeUndefined();
  });

  it('are as they were before', async () => {
    await writeSettings(after);
    await note(BESIDE.lists, { organisers: [], settings: { before, after } });
    await takeBackBeside(library, act);
    expect(await readSettings()).toMatchObject({ defaultTags: ['mine'], oneClick: true });
  });

  it('stay where somebody changed them since', async () => {
    await writeSettings({ ...after, defaultTags: ['of today'] });
    await note(BESIDE.lists, { organisers: [], settings: { before, after } });
    await takeBackBeside(library, act);
    expect(await readSettings()).toMatchObject({ defaultTags: ['of today'], oneClick: true });
  });
});

describe('rows that cannot be read', () => {
  const rowIn = async (id: string) => (await library.db()).get('entries', id);

  it('are taken away again, each part of them', async () => {
    const db = await library.db();
    for (const id of ['one', 'two', 'own']) await db.put('entries', { id, odd: 'row' });
    await note(`${BESIDE.rows}1`, { rows: [{ store: 'entries', row: { id: 'one', odd: 'row' } }] });
    await note(`${BESIDE.rows}2`, {
      rows: [{ store: 'entries', row: { id: 'two', odd: 'row' } }, 'odd', {}],
    });
    await takeBackBeside(library, act);
    expect([await rowIn('one'), await rowIn('two')]).toEqual([undefined, undefined]);
    expect(await rowIn('own')).toBeDefined();
  });

  it('are none where the journal says nothing that can be read', async () => {
    await (await library.db()).put('entries', { id: 'own', odd: 'row' });
    await note(`${BESIDE.rows}1`, { rows: 'odd' });
    await takeBackBeside(library, act);
    expect(await rowIn('own')).toBeDefined();
  });
});

it('marks of what was deleted for good are taken away, others stay', async () => {
  const db = await library.db();
  const mark = (id: string) => ({ id, at: '2026-11-01T00:00:00.000Z' });
  for (const id of ['theirs', 'own']) await db.put('purged', mark(id));
  await note(BESIDE.marks, { marks: [mark('theirs'), 'odd'] });
  await takeBackBeside(library, act);
  expect((await db.getAll('purged')).map(one => (one as { id: string }).id)).toEqual(['own']);
});

it('collections stay that no part of the journal names', async () => {
  await putOrganiser(library, { id: 'c1', kind: 'collection', name: 'Mine' });
  await note(BESIDE.lists, { organisers: [] });
  await takeBackBeside(library, act);
  expect((await allOrganisers(library)).map(({ name }) => name)).toEqual(['Mine']);
});
