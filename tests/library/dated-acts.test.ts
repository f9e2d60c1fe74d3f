/** Every act leaves the time of what it changed: two copies of an entry are merged by it, and taking back wins. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../../lib/library/change-entries.ts';
import {
  editRecord,
  moveToTrash,
  retag,
  setOwn,
  setStatus,
  takeOutOfTrash,
} from '../../lib/library/edit-entries.ts';
import type { Library } from '../../lib/library/library.ts';
import { mergeEntries } from '../../lib/library/merge-entries.ts';
import { mergeGroups } from '../../lib/library/merge-groups.ts';
import { save } from '../../lib/library/save-finding.ts';
import { titleWords } from '../../lib/library/title-words.ts';
import { undo } from '../../lib/library/undo.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { entryOf, finding, freshLibrary, paper, store, stored } from './support.ts';

const [before, later] = ['2026-11-05T10:00:00.000Z', '2026-11-07T10:00:00.000Z'];
const { added } = entryOf();

describe('an act', () => {
  let library: Library;
  beforeEach(async () => {
    library = freshLibrary('2026-11-09T00:00:00.000Z');
    await store(library, entryOf({ tags: ['old'], tagged: { old: added }, note: 'First.' }));
  });
  const entry = () => stored(library, 'entry');

  const acts: { [name: string]: () => Promise<Outcome> } = {
    'a tag put on and one taken off': () => retag(library, ['entry'], { add: ['new'], remove: ['old'] }),
    'a collection': () => setOwn(library, ['entry'], { collections: ['c1'] }),
    'a note cleared': () => setOwn(library, ['entry'], { note: '' }),
    'a status': () => setStatus(library, ['entry'], 'read'),
    'a star': () => setOwn(library, ['entry'], { starred: true }),
    'the trash': () => moveToTrash(library, ['entry']),
    'a field typed': () => editRecord(library, ['entry'], { volume: '9', DOI: undefined }),
    'a title typed': () => editRecord(library, ['entry'], { title: 'As I call it' }),
  };

  it.each(Object.entries(acts))('wins over the copy that another machine has: %s', async (_name, act) => {
    const elsewhere = await entry();
    await act();
    const here = await entry();
    expect(mergeEntries(here, elsewhere, 'machines')).toEqual(here);
  });

  it.each(Object.entries(acts))(
    'taken back wins over it, and done again over that: %s',
    async (_name, act) => {
      const first = await entry();
      const { changed } = await act();
      const done = await entry();
      const { changed: back } = await undo(library, changed);
      const undone = await entry();
      expect(mergeEntries(done, undone, 'machines')).toEqual(undone);
      expect(content(undone)).toEqual(content(first));
      await undo(library, back);
      const again = await entry();
      expect(mergeEntries(undone, again, 'machines')).toEqual(again);
      expect(content(again)).toEqual(content(done));
    },
  );

  it('out of the trash is dated, and wins', async () => {
    await moveToTrash(library, ['entry']);
    const thrown = await entry();
    await takeOutOfTrash(library, ['entry']);
    const back = await entry();
    expect(back.restored! > thrown.deleted!).toBe(true);
    expect(mergeEntries(thrown, back, 'machines')).toEqual(back);
  });

  it('that types a title keeps the words under which authors and pages were read', async () => {
    await editRecord(library, ['entry'], { title: 'As I call it' });
    expect((await entry()).titled).toBe(titleWords(paper.title));
    await editRecord(library, ['entry'], { title: paper.title.toUpperCase() });
    expect((await entry()).titled).toBeUndefined();
    expect((await entry()).set.title).toBeUndefined();
  });

  it('that makes one paper of two wins over the copy of the kept one', async () => {
    const kept = entryOf({
      id: 'kept',
      record: { ...paper, DOI: '10.5555/k', volume: '1' },
      tags: [],
      tagged: { t: later },
    });
    const other = entryOf({
      id: 'other',
      record: { ...paper, title: `${paper.title} in wards`, DOI: '10.5555/k', author: [{ family: 'Ness' }] },
      added: before,
      tags: ['t'],
      tagged: { t: before },
      note: 'Other.',
    });
    await store(library, kept, other);
    await mergeGroups(library, [{ ids: ['kept', 'other'] }]);
    const one = await stored(library, 'kept');
    expect(one).toMatchObject({
      tags: ['t'],
      note: 'Other.',
      record: { title: other.record.title, volume: '1' },
    });
    expect(one.record.author).toEqual([{ family: 'Ness' }]);
    const merged = mergeEntries(kept, one, 'machines');
    expect(content(merged)).toEqual(content(one));
  });

  it('of saving again brings a paper back, after its deletion', async () => {
    await moveToTrash(library, ['entry']);
    const thrown = await entry();
    await save(library, finding());
    const back = await entry();
    expect(back.readings[0]?.read).toBeDefined();
    expect(mergeEntries(thrown, back, 'machines').deleted).toBeUndefined();
  });
});

/** An entry without the times of its changes. */
const content = ({ changed, edits, set, tagged, collected, restored, deleted, ...rest }: Entry) => {
  void [changed, edits, set, tagged, collected, restored];
  return { ...rest, isDeleted: deleted !== undefined };
};
