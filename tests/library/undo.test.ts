/** Taking an act back: only what it changed, and only where nobody has changed it since. */
import { describe, expect, it } from 'vitest';
import { editRecord, setOwn } from '../../lib/library/edit-entries.ts';
import { save } from '../../lib/library/save-finding.ts';
import { takenBack, undo } from '../../lib/library/undo.ts';
import { entryOf, finding, freshLibrary, paper, store, stored } from './support.ts';

describe('undo', () => {
  it('leaves a field of the record that was edited since', async () => {
    const library = freshLibrary();
    await store(library, entryOf());
    const first = await editRecord(library, ['entry'], { volume: '1', issue: '2' });
    await editRecord(library, ['entry'], { volume: '9' });
    await undo(library, first.changed);
    expect((await stored(library, 'entry')).record.volume).toBe('9');
    expect((await stored(library, 'entry')).record.issue).toBeUndefined();
  });

  it('leaves the source of a field that was edited since', async () => {
    const library = freshLibrary();
    await store(library, entryOf());
    const first = await editRecord(library, ['entry'], { volume: '1', issue: '2' });
    await editRecord(library, ['entry'], { volume: '9' });
    await undo(library, first.changed);
    const { sources } = (await stored(library, 'entry')).record;
    expect(sources?.volume).toBe('user');
    expect(sources?.issue).toBeUndefined();
  });

  it('leaves what a person set beside the record since', async () => {
    const library = freshLibrary();
    await store(library, entryOf({ note: 'First.' }));
    const act = await setOwn(library, ['entry'], { note: 'Second.', starred: true });
    await setOwn(library, ['entry'], { note: 'Third.' });
    await undo(library, act.changed);
    expect(await stored(library, 'entry')).toMatchObject({ note: 'Third.', starred: false });
  });

  it('leaves the time of a later edit too', () => {
    const before = entryOf();
    const after = entryOf({ status: 'read', edits: { status: '2026-11-02T00:00:00.000Z' } });
    const current = entryOf({ status: 'reading', edits: { status: '2026-11-03T00:00:00.000Z' } });
    const taken = takenBack(current, { before, after }, '2026-11-04T00:00:00.000Z');
    expect(taken).toMatchObject({ status: 'reading', edits: { status: '2026-11-03T00:00:00.000Z' } });
  });

  it('puts a new entry into the trash', async () => {
    const library = freshLibrary();
    const saved = await save(library, finding(paper));
    await undo(library, [saved.change!]);
    expect((await stored(library, saved.entry.id)).deleted).toBeDefined();
  });
});
