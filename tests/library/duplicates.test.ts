/** Groups of duplicates: made one, taken back, kept apart. */
import { describe, expect, it } from 'vitest';
import { duplicateGroups } from '../../lib/library/duplicates.ts';
import { mergeGroups } from '../../lib/library/merge-groups.ts';
import { putEntry, transact } from '../../lib/library/change-entries.ts';
import { getEntry, isUnreadable } from '../../lib/library/read-entries.ts';
import { keepApart, pairName } from '../../lib/library/organisers/kept-apart.ts';
import { allOrganisers } from '../../lib/library/organisers/organisers.ts';
import { undo } from '../../lib/library/undo.ts';
import type { Entry } from '../../lib/record/entry.ts';
import type { Record } from '../../lib/record/record.ts';
import { summarise } from '../../lib/record/summarise.ts';
import { freshLibrary, paper } from './support.ts';

const made = '2026-11-01T10:00:00.000Z';
const entry = (id: string, record: Partial<Record> = {}, own: Partial<Entry> = {}): Entry => ({
  id,
  record: { ...paper, ...record },
  added: made,
  changed: made,
  pages: [{ url: `https://${id}.example/`, title: 'A page', seen: made }],
  status: 'to-read',
  starred: false,
  tags: [id],
  collections: [],
  note: '',
  readings: [],
  edits: {},
  set: {},
  tagged: {},
  collected: {},
  ...own,
});
const groupsOf = (entries: readonly Entry[], apart?: ReadonlySet<string>) =>
  duplicateGroups(entries.map(summarise), apart).map(({ rows }) => rows.map(({ id }) => id).sort());

describe('kept apart', () => {
  const three = ['a', 'b', 'c'].map(id => entry(id));
  it('puts the same works into one group', () =>
    expect(groupsOf([...three, entry('d', { title: 'Something else', DOI: '10.5555/else' })])).toEqual([
      ['a', 'b', 'c'],
    ]));
  it('does not ask again about a pair', () =>
    expect(groupsOf(three.slice(0, 2), new Set([pairName('b', 'a')]))).toEqual([]));
  it('asks about a third of them, never with both', () =>
    expect(groupsOf(three, new Set([pairName('a', 'b')]))).toEqual([['a', 'c']]));

  it('is remembered by the library until it is taken back', async () => {
    const library = freshLibrary();
    await keepApart(library, ['a', 'b', 'c'], true);
    expect((await allOrganisers(library)).map(({ id }) => id).sort()).toEqual([
      pairName('a', 'b'),
      pairName('a', 'c'),
      pairName('b', 'c'),
    ]);
    await keepApart(library, ['c', 'b', 'a'], false);
    expect(await allOrganisers(library)).toEqual([]);
  });
});

/** An entry but for the times of its changes: taking one back is a change too. */
const withoutTimes = (entry: Entry) => {
  const { changed, edits, set, tagged, collected, restored, ...rest } = entry;
  void [changed, edits, set, tagged, collected, restored];
  return rest;
};

describe('made one', () => {
  const fill = async (...entries: Entry[]) => {
    const library = freshLibrary();
    await transact(
      library,
      tx => Promise.all(entries.map(one => putEntry(tx, one))),
      () => [],
    );
    const read = async (id: string): Promise<Entry> => {
      const found = await getEntry(library, id);
      if (!found || isUnreadable(found)) throw new Error(`no ${id}`);
      return found;
    };
    return { library, read };
  };
  const full = entry(
    'full',
    {
      volume: '2',
      'container-title': 'SSM',
      abstract: 'Long.',
      sources: { ...paper.sources, 'container-title': 'highwire:citation_journal_title' },
    },
    { note: 'Mine.', edits: { status: '2026-11-01T11:00:00.000Z' } },
  );
  const typed = entry(
    'typed',
    { title: 'Peer workers', sources: { title: 'user' } },
    {
      status: 'read',
      note: 'Other.',
      starred: true,
      edits: { title: '2026-11-02T10:00:00.000Z', status: '2026-11-02T10:00:00.000Z' },
    },
  );

  it('keeps the better value, a person’s own words, every page, tag and note', async () => {
    const { library, read } = await fill(full, typed);
    await mergeGroups(library, [{ ids: ['typed', 'full'] }]);
    const one = await read('full');
    expect(one).toMatchObject({
      status: 'read',
      starred: true,
      note: 'Mine.\n\n---\n\nOther.',
      tags: ['full', 'typed'],
      edits: { title: '2026-11-02T10:00:00.000Z', status: '2026-11-02T10:00:00.000Z' },
    });
    expect(one.record).toMatchObject({
      title: 'Peer workers',
      volume: '2',
      'container-title': 'SSM',
      sources: { title: 'user', 'container-title': 'highwire:citation_journal_title' },
    });
    expect(one.pages.map(({ url }) => url)).toEqual(['https://full.example/', 'https://typed.example/']);
    expect((await read('typed')).deleted).toBeDefined();
  });

  it('takes the value that was chosen', async () => {
    const { library, read } = await fill(
      full,
      entry('other', { volume: '3', sources: { volume: 'label:卷' } }),
    );
    await mergeGroups(library, [{ ids: ['full', 'other'], chosen: new Map([['volume', 'other']]) }]);
    expect((await read('full')).record).toMatchObject({ volume: '3', sources: { volume: 'label:卷' } });
  });

  it('is one act for many groups, and goes back as a whole', async () => {
    const second = [
      entry('x', { title: 'Waiting', DOI: '10.5555/w' }),
      entry('y', { title: 'Waiting', DOI: '10.5555/w' }),
    ];
    const { library, read } = await fill(full, typed, ...second);
    const { changed } = await mergeGroups(library, [{ ids: ['full', 'typed'] }, { ids: ['x', 'y'] }]);
    expect(changed).toHaveLength(4);
    await undo(library, changed);
    for (const before of [full, typed, ...second]) {
      const [after, then] = [await read(before.id), before].map(withoutTimes);
      expect(after).toEqual(then);
    }
  });
});
