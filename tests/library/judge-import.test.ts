import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addImported } from '../../lib/library/add-imported.ts';
import { judgeImport, type Incoming } from '../../lib/library/judge-import.ts';
import type { Library } from '../../lib/library/library.ts';
import { allRows, getEntry, isUnreadable } from '../../lib/library/read-entries.ts';
import { judgeBackup } from '../../lib/library/judge-backup.ts';
import { restoreEntries } from '../../lib/library/restore-entries.ts';
import { save } from '../../lib/library/save-finding.ts';
import { undo } from '../../lib/library/undo.ts';
import type { Entry } from '../../lib/record/entry.ts';
import type { Record } from '../../lib/record/record.ts';
import { freshLibrary, papersOf } from './support.ts';

const record = (n: number, more: Partial<Record> = {}): Record => ({
  type: 'article-journal',
  title: `A study of peers in place ${n}`,
  DOI: `10.5555/peers.${n}`,
  ...more,
});
const saved = async (library: Library, ...records: Record[]): Promise<Entry[]> => {
  const entries: Entry[] = [];
  for (const one of records)
    entries.push((await save(library, { record: one, status: 'to-read', tags: [] })).entry);
  return entries;
};
const read = async (library: Library, id: string): Promise<Entry> => {
  const entry = await getEntry(library, id);
  if (!entry || isUnreadable(entry)) throw new Error('gone');
  return entry;
};
const titles = async (library: Library): Promise<string[]> => {
  const all: string[] = [];
  for await (const rows of allRows(library, 'list'))
    for (const row of rows) if (!isUnreadable(row)) all.push(row.title);
  return all.sort();
};
const OPTIONS = { status: 'to-read', tags: ['file'], fill: true } as const;
const options = { ...OPTIONS, tags: [...OPTIONS.tags] };

let library: Library;
beforeEach(() => (library = freshLibrary()));
afterEach(() => library.close());

describe('an import', () => {
  it('takes works of one title by others for new: those of the library and those of the file', async () => {
    const by = (family: string, year: number, DOI: string): Record => ({
      type: 'article-journal',
      title: 'Peer support in hospitals',
      author: [{ family }],
      issued: { 'date-parts': [[year]] },
      DOI,
    });
    await saved(library, by('Holm', 1999, '10.5555/a'));
    const file = [by('Berg', 2007, '10.5555/b'), by('Dahl', 2019, '10.5555/c')];
    const judged = await judgeImport(
      library,
      file.map(one => ({ record: one })),
    );
    expect(judged.fresh.map(incoming => incoming.record)).toEqual(file);
    expect(judged).toMatchObject({ known: [], repeats: [] });
  });

  it('lets the first of two works complete what both fit, and makes the second a paper of its own', async () => {
    const lock: Record = {
      type: 'article-journal',
      title: 'Locks for small canals',
      author: [{ family: 'Mead', given: 'Ada' }],
      issued: { 'date-parts': [[1999]] },
    };
    const [mine] = await saved(library, lock);
    const file = ['1', '2'].map(page => ({ record: { ...lock, page }, note: `From page ${page}.` }));
    const changed = await addImported(library, await judgeImport(library, file), options);
    expect(changed.map(({ after }) => [after.record.page, after.note]).sort()).toEqual([
      ['1', 'From page 1.'],
      ['2', 'From page 2.'],
    ]);
    expect(changed[0]!.after.id).toBe(mine!.id);
    expect(changed[1]!.before).toBeUndefined();
    expect(await titles(library)).toHaveLength(2);
  });

  it('says what is new, what is known, what each side says, and what stands twice; and writes nothing', async () => {
    const [mine] = await saved(library, record(1, { volume: '3', publisher: 'Sage' }));
    const file: Incoming[] = [
      record(1, { volume: '4', publisher: 'Sage', issue: '2' }),
      record(2),
      record(2),
      record(1),
    ].map(one => ({ record: one }));
    const judged = await judgeImport(library, file);
    expect(judged.fresh.map(({ record: { title } }) => title)).toEqual([record(2).title]);
    expect(judged.known).toMatchObject([{ id: mine?.id, fills: ['issue'], differs: ['volume'] }]);
    expect(judged.repeats).toEqual([
      { incoming: file[2], of: file[1] },
      { incoming: file[3], of: file[0] },
    ]);
    expect(await titles(library)).toEqual([record(1).title]);
    expect((await read(library, mine!.id)).record.volume).toBe('3');
  });

  it('takes from the file the fields that are chosen, fills what is missing, and is taken back as one', async () => {
    const [one, two] = await saved(
      library,
      record(1, { volume: '3', page: '1-9' }),
      record(2, { volume: '5' }),
    );
    const judged = await judgeImport(library, [
      { record: record(1, { volume: '4', page: '1-10', issue: '2' }) },
      { record: record(2, { volume: '6' }) },
      { record: record(3) },
    ]);
    const changes = await addImported(library, judged, {
      ...options,
      take: new Map([[one!.id, ['volume']]]),
    });
    expect((await read(library, one!.id)).record).toMatchObject({ volume: '4', page: '1-9', issue: '2' });
    expect((await read(library, two!.id)).record.volume).toBe('5');
    expect(await titles(library)).toHaveLength(3);
    await undo(library, changes);
    expect((await read(library, one!.id)).record).toMatchObject({ volume: '3', page: '1-9' });
    expect((await read(library, one!.id)).record.issue).toBeUndefined();
    expect(await titles(library)).toHaveLength(2);
  });

  it('tells which entry each paper went into: new, known, or that of the paper it repeats', async () => {
    const [one] = await saved(library, record(1, { volume: '3' }));
    const file: Incoming[] = [
      { record: record(2) },
      { record: record(1, { volume: '3' }) },
      { record: record(2, { volume: '5' }) },
    ];
    const written = new Map<Incoming, string>();
    await addImported(library, await judgeImport(library, file), { ...options, written });
    const [fresh, known, repeat] = file.map(paper => written.get(paper));
    expect(known).toBe(one!.id);
    expect(repeat).toBe(fresh);
    expect((await read(library, fresh!)).record).toMatchObject({ DOI: '10.5555/peers.2', volume: '5' });
  });

  it('looks again as it writes: what another window saved meanwhile is completed, not added', async () => {
    const judged = await judgeImport(library, [{ record: record(1, { issue: '2' }), tags: ['file’s'] }]);
    const [mine] = await saved(library, record(1, { volume: '3' }));
    const changes = await addImported(library, judged, options);
    expect(await titles(library)).toEqual([record(1).title]);
    expect(await read(library, mine!.id)).toMatchObject({
      record: { volume: '3', issue: '2' },
      tags: ['file’s'],
    });
    expect(changes).toMatchObject([{ before: { id: mine!.id } }]);
  });

  it('brings what a repeat says beyond the first, note and tags too, into the one entry', async () => {
    const judged = await judgeImport(library, [
      { record: record(1), note: 'First.', tags: ['a'], line: 1 },
      { record: record(1, { issue: '2' }), note: 'Second.', tags: ['b'], line: 9 },
    ]);
    expect(judged.repeats).toMatchObject([{ incoming: { line: 9 }, of: { line: 1 } }]);
    const [change] = await addImported(library, judged, { ...options, tags: [] });
    expect(await read(library, change!.after.id)).toMatchObject({ record: { issue: '2' }, tags: ['a', 'b'] });
    const { note } = await read(library, change!.after.id);
    expect([note.includes('First.'), note.includes('Second.')]).toEqual([true, true]);
  });

  it('makes papers of their own of those that are to be kept apart', async () => {
    await saved(library, record(1));
    const judged = await judgeImport(library, [
      { record: record(1, { issue: '2' }) },
      { record: record(2) },
      { record: record(2, { issue: '3' }) },
    ]);
    const separate = new Set([judged.known[0]!.incoming, judged.repeats[0]!.incoming]);
    await addImported(library, judged, { ...options, separate });
    expect(await titles(library)).toEqual([1, 1, 2, 2].map(n => record(n).title));
  });

  it('knows which of several editorials it is', async () => {
    const editorial = (family: string, year: number): Record => ({
      type: 'article-journal',
      title: 'Editorial',
      author: [{ family }],
      'container-title': 'Notes on Harbours',
      issued: { 'date-parts': [[year]] },
      page: '1',
    });
    const [berg, holm] = await saved(library, editorial('Berg', 2020), editorial('Holm', 2019));
    const judged = await judgeImport(library, [
      { record: editorial('Holm', 2019) },
      { record: editorial('Holm', 2021) },
      { record: editorial('Berg', 2020) },
    ]);
    expect(judged.known.map(({ id }) => id)).toEqual([holm!.id, berg!.id]);
    expect(judged.fresh).toMatchObject([{ record: { issued: { 'date-parts': [[2021]] } } }]);
  });

  it('stops when asked: judging leaves nothing, writing keeps what is written, with its Undo', async () => {
    const many = Array.from({ length: 900 }, (_, n): Incoming => ({ record: record(n) }));
    const gone = new AbortController();
    gone.abort(new Error('stopped'));
    await expect(judgeImport(library, many, { signal: gone.signal })).rejects.toThrow('stopped');
    const judged = await judgeImport(library, many);
    const stop = new AbortController();
    const changes = await addImported(library, judged, {
      ...options,
      signal: stop.signal,
      progress: part => part > 0.4 && stop.abort(),
    });
    expect(changes.length).toBeGreaterThanOrEqual(400);
    expect(changes.length).toBeLessThan(900);
    expect(await titles(library)).toHaveLength(changes.length);
    await undo(library, changes);
    expect(await titles(library)).toHaveLength(0);
  });
});

describe('a backup', () => {
  /** The library as it was backed up, then: one changed here, one there, one deleted, one new. */
  const changed = async () => {
    const [a, b, c] = await saved(library, record(1, { volume: '1' }), record(2), record(3));
    const backup = [await read(library, a!.id), await read(library, b!.id), await read(library, c!.id)];
    const later = '2030-01-01T00:00:00.000Z';
    backup[1] = {
      ...backup[1]!,
      record: { ...backup[1]!.record, issue: '7' },
      edits: { issue: later },
      tags: ['theirs'],
      changed: later,
    };
    const [d] = await saved(library, record(4));
    const elsewhere: Entry = { ...backup[0]!, id: crypto.randomUUID(), record: record(5) };
    return { backup: [...backup, elsewhere], ids: [a!.id, b!.id, c!.id, d!.id] as const };
  };

  it('is judged against the library: new, changed, the same, and what it lacks', async () => {
    const { backup, ids } = await changed();
    const judged = await judgeBackup(library, papersOf(backup));
    expect([judged.added.length, judged.changed, judged.same, judged.beyond]).toEqual([
      1,
      [ids[1]],
      2,
      [ids[3]],
    ]);
  });

  it('merges: what is missing comes, the later change stays, nothing goes; with Undo', async () => {
    const { backup, ids } = await changed();
    const changes = await restoreEntries(
      library,
      papersOf(backup),
      await judgeBackup(library, papersOf(backup)),
      'merge',
    );
    expect(await titles(library)).toHaveLength(5);
    expect(await read(library, ids[1])).toMatchObject({ record: { issue: '7' }, tags: ['theirs'] });
    await undo(library, changes);
    expect(await titles(library)).toHaveLength(4);
    expect((await read(library, ids[1])).record.issue).toBeUndefined();
  });

  it('replaces: the library is what it was, the rest is in the trash; with Undo', async () => {
    const { backup, ids } = await changed();
    const changes = await restoreEntries(
      library,
      papersOf(backup),
      await judgeBackup(library, papersOf(backup)),
      'replace',
    );
    expect(await titles(library)).toEqual([1, 2, 3, 5].map(n => record(n).title));
    expect((await read(library, ids[3])).deleted).toBeDefined();
    await undo(library, changes);
    expect(await titles(library)).toEqual([1, 2, 3, 4].map(n => record(n).title));
  });

  it('is the same after it was restored', async () => {
    const { backup } = await changed();
    await restoreEntries(library, papersOf(backup), await judgeBackup(library, papersOf(backup)), 'replace');
    expect(await judgeBackup(library, papersOf(backup))).toMatchObject({
      added: [],
      changed: [],
      beyond: [],
      same: 4,
    });
  });
});
