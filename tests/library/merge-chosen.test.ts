/** Merging groups: a value that a person chose, and what stands in the library then. */
import { describe, expect, it } from 'vitest';
import { mergedEntry, mergeGroups } from '../../lib/library/merge-groups.ts';
import type { FieldName } from '../../lib/record/record.ts';
import { entryOf, freshLibrary, paper, store, stored } from './support.ts';

const NOW = '2026-11-09T00:00:00.000Z';
const LATER = '2026-11-02T00:00:00.000Z';
const first = entryOf({
  id: 'first',
  record: { ...paper, volume: '1', issue: '1', sources: { volume: 'highwire:citation_volume' } },
});
const second = entryOf({
  id: 'second',
  added: LATER,
  record: { ...paper, volume: '77', sources: { volume: 'import:ris' } },
});
const choose = (...chosen: [FieldName, string][]) => mergedEntry([first, second], NOW, new Map(chosen))!;

describe('of a field that a person chose', () => {
  it('the chosen value stands, with its source', () => {
    expect(choose().record.volume).toBe('1');
    const { record, edits } = choose(['volume', 'second']);
    expect(record).toMatchObject({ volume: '77', sources: { volume: 'import:ris' } });
    expect(edits.volume).toBe(NOW);
    expect(choose(['volume', 'first']).record.volume).toBe('1');
  });

  it('the source is the person where none is told', () => {
    expect(choose(['issue', 'first']).record).toMatchObject({ issue: '1', sources: { issue: 'user' } });
    const { sources, ...bare } = first.record;
    expect(sources).toBeDefined();
    const one = mergedEntry([{ ...first, record: bare }, second], NOW, new Map([['issue', 'first']]));
    expect(one?.record.sources).toMatchObject({ issue: 'user' });
  });

  it('one of an entry that is not there changes nothing', () =>
    expect(choose(['volume', 'gone'])).toEqual(choose()));
});

describe('in the library', () => {
  it('one of each group stays, the others go to the trash', async () => {
    const library = freshLibrary();
    const maps = { type: 'book', title: 'Maps' } as const;
    await store(library, first, second, entryOf({ id: 'maps', record: maps }));
    const { changed, unreadable } = await mergeGroups(library, [
      { ids: ['first', 'second'], chosen: new Map([['volume', 'second']]) },
      { ids: ['maps'] },
    ]);
    expect(changed.map(({ after }) => after.id)).toEqual(['first', 'second']);
    expect(unreadable).toEqual([]);
    expect(await stored(library, 'first')).toMatchObject({ record: { volume: '77' } });
    expect(await stored(library, 'first')).not.toHaveProperty('deleted');
    expect((await stored(library, 'second')).deleted).toBeDefined();
    expect(await stored(library, 'maps')).not.toHaveProperty('deleted');
  });

  it('what is in the trash, or cannot be read, is no part of a group', async () => {
    const library = freshLibrary();
    await store(library, first, { ...second, deleted: LATER });
    await (await library.db()).put('entries', { id: 'broken', odd: 'row' });
    const { changed } = await mergeGroups(library, [{ ids: ['first', 'second', 'broken', 'gone'] }]);
    expect(changed).toEqual([]);
  });

  it('the change is told, with all of them', async () => {
    const library = freshLibrary();
    await store(library, first, second);
    const heard: unknown[] = [];
    library.onChange(change => heard.push(change));
    await mergeGroups(library, [{ ids: ['first', 'second'] }]);
    expect(JSON.stringify(heard)).toContain('first');
    expect(JSON.stringify(heard)).toContain('second');
  });
});
