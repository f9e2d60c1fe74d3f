/** Two versions of one entry in one, and what a restore leaves alone. */
import { describe, expect, it } from 'vitest';
import { mergeVersions, restoreEntries, RESTORE_MODES } from '../../lib/library/restore-entries.ts';
import type { JudgedBackup } from '../../lib/library/judge-backup.ts';
import { entryOf, freshLibrary, paper } from './support.ts';

const [early, late, now] = [
  '2026-11-02T00:00:00.000Z',
  '2026-11-05T00:00:00.000Z',
  '2026-11-09T00:00:00.000Z',
];

describe('two versions in one', () => {
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
    const one = mergeVersions(mine, theirs, now);
    expect(one).toMatchObject({
      status: 'read',
      note: 'New.',
      edits: { volume: late, status: late, note: late },
      changed: now,
    });
    expect(one.record).toMatchObject({ volume: '2', sources: { volume: 'user' } });
  });

  it('have of a field that nobody set that of the entry changed last', () => {
    const mine = entryOf({ record: { ...paper, volume: '1' }, changed: early });
    const theirs = entryOf({ record: { ...paper, volume: '2' }, changed: late });
    expect(mergeVersions(mine, theirs, now).record.volume).toBe('2');
    expect(mergeVersions(theirs, mine, now).record.volume).toBe('2');
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
    for (const one of [mergeVersions(mine, theirs, now), mergeVersions(theirs, mine, now)]) {
      expect(one).toMatchObject({ added: early, record: { issue: '4' } });
      expect([...one.tags].sort()).toEqual(['a', 'b']);
      expect([...one.collections].sort()).toEqual(['x', 'y']);
      expect(one.pages.map(({ url }) => url).sort()).toEqual(['https://a.example/', 'https://b.example/']);
    }
  });

  it('keep a note where the later one was emptied of it by nobody', () => {
    const mine = entryOf({ note: 'Mine.', changed: early });
    expect(mergeVersions(mine, entryOf({ changed: late }), now).note).toBe('Mine.');
  });

  it('are in the trash only when both are', () => {
    const [inList, inTrash] = [entryOf(), entryOf({ deleted: early })];
    expect(mergeVersions(inTrash, inList, now).deleted).toBeUndefined();
    expect(mergeVersions(inList, inTrash, now).deleted).toBeUndefined();
    expect(mergeVersions(inTrash, inTrash, now).deleted).toBe(early);
  });
});

describe('a row that cannot be read', () => {
  it.each(RESTORE_MODES)('is left as it is (%s)', async mode => {
    const library = freshLibrary();
    const raw = { id: 'entry', record: 'from a later Offprint' };
    await (await library.db()).put('entries', raw);
    const judged: JudgedBackup = { added: [], changed: [entryOf()], twins: [], same: 0, beyond: [] };
    expect(await restoreEntries(library, judged, mode)).toEqual([]);
    expect(await (await library.db()).get('entries', 'entry')).toEqual(raw);
  });
});
