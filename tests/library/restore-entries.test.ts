/** A backup merged into the library or put in its place: nothing that it holds is dropped, nothing is mixed. */
import { beforeEach, describe, expect, it } from 'vitest';
import { moveToTrash } from '../../lib/library/edit-entries.ts';
import { judgeBackup } from '../../lib/library/judge-backup.ts';
import type { Library } from '../../lib/library/library.ts';
import { mergeEntries } from '../../lib/library/merge-entries.ts';
import { allRows } from '../../lib/library/read-entries.ts';
import { restoreEntries, RESTORE_MODES, type RestoreMode } from '../../lib/library/restore-entries.ts';
import { purge } from '../../lib/library/trash.ts';
import { undo } from '../../lib/library/undo.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { entryOf, freshLibrary, paper, papersOf, store, stored } from './support.ts';

const [early, middle, late] = [
  '2026-11-02T00:00:00.000Z',
  '2026-11-03T00:00:00.000Z',
  '2026-11-05T00:00:00.000Z',
];
let library: Library;
beforeEach(() => (library = freshLibrary('2026-11-09T00:00:00.000Z')));

async function idsIn(place: 'list' | 'trash'): Promise<string[]> {
  const ids: string[] = [];
  for await (const rows of allRows(library, place)) ids.push(...rows.map(({ id }) => id));
  return ids.sort();
}
const restore = async (mode: RestoreMode, ...backup: Entry[]) =>
  restoreEntries(library, papersOf(backup), await judgeBackup(library, papersOf(backup)), mode);

describe('two versions in one', () => {
  const merge = (a: Entry, b: Entry) => mergeEntries(a, b, 'backup');
  const older = entryOf({
    record: { ...paper, volume: '1', sources: { volume: 'label:Volume' } },
    status: 'reading',
    note: 'Old.',
    edits: { volume: early, status: early, note: early },
  });
  const newer = entryOf({
    record: { ...paper, volume: '2', sources: { volume: 'user' } },
    status: 'read',
    note: 'New.',
    edits: { volume: late, status: late, note: late },
  });

  it.each([
    ['the backup', older, newer],
    ['the library', newer, older],
  ])('have of each field what a person set last, in %s', (_where, mine, theirs) => {
    const one = merge(mine, theirs);
    expect(one).toMatchObject({
      status: 'read',
      note: 'New.',
      edits: { volume: late, status: late, note: late },
    });
    expect(one.record).toMatchObject({ volume: '2', sources: { volume: 'user' } });
  });

  it('have of a field that nobody set the value that came last', () => {
    const mine = entryOf({ record: { ...paper, volume: '1' }, set: { volume: late } });
    const theirs = entryOf({ record: { ...paper, volume: '22' }, set: { volume: early } });
    expect(merge(mine, theirs).record.volume).toBe('1');
    expect(merge(theirs, mine).record.volume).toBe('1');
  });

  it('have the fields, tags, collections and pages of both, and the time of the first adding', () => {
    const page = (url: string) => ({ url, title: '', seen: early });
    const mine = entryOf({
      tags: ['a'],
      collections: ['x'],
      pages: [page('https://a.example/')],
      added: late,
    });
    const theirs = entryOf({
      record: { ...paper, issue: '4' },
      tags: ['a', 'b'],
      collections: ['y'],
      pages: [page('https://a.example/'), page('https://b.example/')],
      added: early,
    });
    for (const one of [merge(mine, theirs), merge(theirs, mine)]) {
      expect(one).toMatchObject({ added: early, record: { issue: '4' } });
      expect(one.tags).toEqual(['a', 'b']);
      expect(one.collections).toEqual(['x', 'y']);
      expect(one.pages.map(({ url }) => url)).toEqual(['https://a.example/', 'https://b.example/']);
    }
  });

  it('keep a note where the other was emptied of it by nobody', () => {
    const mine = entryOf({ note: 'Mine.', changed: early });
    expect(merge(mine, entryOf({ changed: late })).note).toBe('Mine.');
  });

  it('are in the trash only when both are, and else came out of it after they went in', () => {
    const [inList, inTrash] = [entryOf(), entryOf({ deleted: early })];
    expect(merge(inTrash, inList).deleted).toBeUndefined();
    expect(merge(inList, inTrash)).toMatchObject({ restored: early });
    expect(merge(inList, inList).restored).toBeUndefined();
    expect(merge(inTrash, entryOf({ deleted: late }))).toMatchObject({ deleted: late });
  });
});

describe('a paper of the backup that the list has under another id', () => {
  /** Read, starred and annotated long ago; thrown away with the old profile, and saved again since. */
  const twin = entryOf({
    id: 'twin',
    status: 'read',
    starred: true,
    tags: ['thesis'],
    tagged: { thesis: early },
    collections: ['c1'],
    collected: { c1: early },
    note: 'The table matters.',
    pages: [{ url: 'https://old.example/', title: 'Old', seen: early }],
    edits: { status: early, starred: early, note: early, tags: early },
  });
  const again = entryOf({
    id: 'again',
    record: { ...paper, volume: '2' },
    added: middle,
    changed: middle,
    tags: ['new'],
    tagged: { new: middle },
    note: 'Saved again.',
    pages: [{ url: 'https://new.example/', title: 'New', seen: middle }],
  });

  it('is merged into it: all that a person gave either comes together, under the id of the list', async () => {
    await store(library, again);
    const judged = await judgeBackup(library, papersOf([twin]));
    expect(judged).toMatchObject({ added: [], changed: [], same: 0, twins: ['twin'] });
    const changes = await restoreEntries(library, papersOf([twin]), judged, 'merge');
    expect(await idsIn('list')).toEqual(['again']);
    expect(await stored(library, 'again')).toMatchObject({
      status: 'read',
      starred: true,
      tags: ['new', 'thesis'],
      collections: ['c1'],
      note: 'Saved again.\n\n---\n\nThe table matters.',
      record: { volume: '2' },
      pages: [{ url: 'https://old.example/' }, { url: 'https://new.example/' }],
    });
    expect(await restore('merge', twin)).toEqual([]);
    await undo(library, changes);
    expect(await stored(library, 'again')).toMatchObject({
      status: 'to-read',
      starred: false,
      tags: ['new'],
      collections: [],
      note: 'Saved again.',
      pages: [{ url: 'https://new.example/' }],
    });
  });

  it('is merged with another of the same work into one entry, and both go back', async () => {
    await store(library, again);
    const second = { ...twin, id: 'second', note: 'Another.', tags: ['second'], tagged: {} };
    const changes = await restore('merge', twin, second);
    expect(await stored(library, 'again')).toMatchObject({
      note: 'Another.\n\n---\n\nSaved again.\n\n---\n\nThe table matters.',
      tags: ['new', 'second', 'thesis'],
    });
    await undo(library, changes);
    expect(await stored(library, 'again')).toMatchObject({ note: 'Saved again.', tags: ['new'] });
  });

  it('stays beside its like when the backup has both and the list had none', async () => {
    await restore('merge', twin, again);
    expect(await idsIn('list')).toEqual(['again', 'twin']);
  });

  it('goes into the trash as its own when the backup has it there', async () => {
    await store(library, again);
    await restore('merge', { ...twin, deleted: late });
    expect([await idsIn('list'), await idsIn('trash')]).toEqual([['again'], ['twin']]);
    expect(await stored(library, 'again')).toMatchObject({ tags: ['new'], note: 'Saved again.' });
  });

  it('comes into the list as its own when the library has its like in the trash alone', async () => {
    await store(library, { ...again, deleted: late });
    await restore('merge', twin);
    expect([await idsIn('list'), await idsIn('trash')]).toEqual([['twin'], ['again']]);
  });

  it('is merged too when it was saved after the backup was judged', async () => {
    const judged = await judgeBackup(library, papersOf([twin]));
    await store(library, again);
    await restoreEntries(library, papersOf([twin]), judged, 'merge');
    expect(await idsIn('list')).toEqual(['again']);
    expect((await stored(library, 'again')).tags).toEqual(['new', 'thesis']);
  });

  it('takes the place of the other when the backup replaces the library', async () => {
    await store(library, again);
    await restore('replace', twin);
    expect([await idsIn('list'), await idsIn('trash')]).toEqual([['twin'], ['again']]);
    expect(await stored(library, 'twin')).toEqual(twin);
  });
});

describe('what stands in the library', () => {
  it('becomes the backup’s when it is replaced, by a change later than all others', async () => {
    const mine = entryOf({ note: 'Mine.', edits: { note: late }, tags: ['x'], tagged: { x: late } });
    const theirs = entryOf({ note: 'Theirs.', edits: { note: early } });
    await store(library, mine);
    await restore('replace', theirs);
    const one = await stored(library, 'entry');
    expect(one).toMatchObject({ note: 'Theirs.', tags: [] });
    expect(mergeEntries(one, mine, 'machines')).toMatchObject({ note: 'Theirs.', tags: [] });
  });

  it('is not written where merging changes nothing', async () => {
    await store(library, entryOf({ note: 'Mine.', edits: { note: late } }));
    expect(await restore('merge', entryOf({ note: 'Old.', edits: { note: early } }))).toEqual([]);
    expect((await stored(library, 'entry')).changed).toBe(entryOf().changed);
  });

  it.each(RESTORE_MODES)('is left as it is where it cannot be read (%s)', async mode => {
    const raw = { id: 'entry', record: 'from a later Offprint' };
    await (await library.db()).put('entries', raw);
    expect(await restore(mode, entryOf())).toEqual([]);
    expect(await (await library.db()).get('entries', 'entry')).toEqual(raw);
  });

  it('may be what was deleted for good: its mark goes when it is written again', async () => {
    await store(library, entryOf());
    await moveToTrash(library, ['entry']);
    expect(await purge(library, ['entry'])).toEqual(['entry']);
    const db = await library.db();
    expect(await db.getAll('purged')).toEqual([{ id: 'entry', at: '2026-11-09T00:00:03.000Z' }]);
    await restore('merge', entryOf());
    expect(await idsIn('list')).toEqual(['entry']);
    expect(await db.getAll('purged')).toEqual([]);
  });
});
