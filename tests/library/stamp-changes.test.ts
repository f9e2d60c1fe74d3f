/** The times of a change: of everything that differs, of nothing else, and never before those of an earlier change. */
import { describe, expect, it } from 'vitest';
import { stampChanges } from '../../lib/library/stamp-changes.ts';
import { titleWords } from '../../lib/library/title-words.ts';
import type { Entry } from '../../lib/record/entry.ts';
import type { PageReading } from '../../lib/record/page-reading.ts';
import { entryOf, paper } from './support.ts';

const day = (n: number): string => `2026-11-0${n}T10:00:00.000Z`;
const [ADDED, EARLIER, NOW, LATER] = [day(1), day(2), day(5), day(8)] as [string, string, string, string];
/** The moment after `LATER`: for a clock that was set back since. */
const AFTER_LATER = '2026-11-08T10:00:00.001Z';

const entry = (own: Partial<Entry> = {}): Entry => entryOf({ added: ADDED, changed: ADDED, ...own });
const change = (before: Partial<Entry>, after: Partial<Entry>): Entry =>
  stampChanges(entry(before), entry({ ...before, ...after }), NOW);
const withRecord = (own: object): Partial<Entry> => ({ record: { ...paper, ...own } });
const reading = (read?: string): PageReading => ({
  version: 1,
  url: 'https://a.example/',
  title: 'A',
  claims: [],
  blocks: [],
  related: [],
  signs: {},
  ...(read !== undefined && { read }),
});

describe('a new entry', () => {
  it('has had its tags and collections since it was added', () => {
    const made = stampChanges(undefined, entry({ tags: ['a', 'b'], collections: ['c'] }), NOW);
    expect(made).toEqual({
      ...entry({ tags: ['a', 'b'], collections: ['c'] }),
      tagged: { a: ADDED, b: ADDED },
      collected: { c: ADDED },
    });
  });

  it('keeps the times that it brings', () => {
    const own = {
      tags: ['a'],
      tagged: { a: LATER, off: EARLIER },
      edits: { note: EARLIER },
      set: { volume: EARLIER },
    };
    expect(stampChanges(undefined, entry(own), NOW)).toEqual(entry(own));
  });

  it('has its readings since now, where they tell no time', () => {
    const { readings } = stampChanges(undefined, entry({ readings: [reading(), reading(EARLIER)] }), NOW);
    expect(readings).toEqual([reading(NOW), reading(EARLIER)]);
  });

  it('may be one that is in the trash', () => {
    expect(stampChanges(undefined, entry({ deleted: EARLIER }), NOW).deleted).toBe(EARLIER);
  });
});

it('nothing changed: nothing is stamped', () => {
  const whole: Partial<Entry> = {
    ...withRecord({ volume: '2' }),
    tags: ['a'],
    collections: ['c'],
    note: 'x',
    readings: [reading(EARLIER)],
    edits: { volume: EARLIER, note: EARLIER, tags: EARLIER, status: EARLIER },
    set: { volume: EARLIER },
    tagged: { a: EARLIER },
    collected: { c: EARLIER },
    restored: EARLIER,
  };
  expect(change(whole, {})).toEqual(entry(whole));
  expect(change({}, {})).toEqual(entry());
});

describe('what a person does', () => {
  it.each<[keyof Entry['edits'], Partial<Entry>]>([
    ['status', { status: 'read' }],
    ['starred', { starred: true }],
    ['note', { note: 'Read again' }],
    ['tags', { tags: ['a'] }],
    ['collections', { collections: ['c'] }],
  ])('is stamped: %s', (field, after) => {
    expect(change({}, after).edits).toEqual({ [field]: NOW });
    expect(change({ edits: { [field]: EARLIER } }, after).edits).toEqual({ [field]: NOW });
  });

  it('is stamped after the time before it, where the clock was set back', () => {
    expect(change({ edits: { note: LATER } }, { note: 'x' }).edits).toEqual({ note: AFTER_LATER });
    expect(change({ edits: { note: NOW } }, { note: 'x' }).edits.note).toBe('2026-11-05T10:00:00.001Z');
  });

  it('keeps a later time that it brings, not an earlier one', () => {
    const before = { edits: { note: EARLIER } };
    expect(change(before, { note: 'x', edits: { note: day(3) } }).edits).toEqual({ note: day(3) });
    expect(change(before, { note: 'x', edits: { note: ADDED } }).edits).toEqual({ note: NOW });
  });

  it('is a field that was typed before, changed by whatever means', () => {
    const before = { ...withRecord({ volume: '2', issue: '1' }), edits: { volume: EARLIER } };
    expect(change(before, withRecord({ volume: '3', issue: '2' })).edits).toEqual({ volume: NOW });
    expect(change(before, withRecord({ issue: '1' })).edits).toEqual({ volume: NOW });
    expect(change(before, withRecord({ volume: '2', issue: '2' })).edits).toEqual({ volume: EARLIER });
  });
});

describe('a field of the record', () => {
  it('is stamped when it gets a value, another one, or loses it', () => {
    expect(change({}, withRecord({ volume: '2' })).set).toEqual({ volume: NOW });
    expect(change(withRecord({ volume: '2' }), withRecord({ volume: '3' })).set).toEqual({ volume: NOW });
    expect(change(withRecord({ volume: '2' }), withRecord({})).set).toEqual({ volume: NOW });
  });

  it('is compared by what it says', () => {
    const other = { author: paper.author?.map(name => ({ ...name })) };
    expect(change({}, withRecord(other)).set).toEqual({});
  });

  it('is stamped after the time before it', () => {
    const before = { ...withRecord({ volume: '2' }), set: { volume: LATER } };
    expect(change(before, withRecord({ volume: '3' })).set).toEqual({ volume: AFTER_LATER });
  });

  it('keeps a later time that is brought along', () => {
    const before = { ...withRecord({ volume: '2' }), set: { volume: EARLIER } };
    const brought = (time: string) =>
      change(before, { ...withRecord({ volume: '3' }), set: { volume: time } }).set;
    expect(brought(day(3))).toEqual({ volume: day(3) });
    expect(brought(EARLIER)).toEqual({ volume: NOW });
    expect(change({}, { ...withRecord({ volume: '3' }), set: { volume: day(3) } }).set).toEqual({
      volume: day(3),
    });
  });

  it('has its time said where the entry is added anew', () => {
    const before = { ...withRecord({ volume: '2', issue: '1' }), set: { volume: EARLIER } };
    const { set } = change(before, { added: day(3), set: { volume: EARLIER } });
    expect(set).toMatchObject({ volume: EARLIER, issue: ADDED, DOI: ADDED });
    expect(set).not.toHaveProperty('page');
  });

  it('as its title is stamped when the words that it was read under change', () => {
    const retitled = { ...paper, title: 'Rivers and people' };
    expect(change({}, { record: retitled }).set).toEqual({ title: NOW });
    // written otherwise
    expect(change({}, { record: { ...paper, title: paper.title.toUpperCase() } }).set).toEqual({});
    // typed by a person: authors and pages were read under the old one
    const typed = { record: retitled, edits: { title: EARLIER }, titled: titleWords(paper.title) };
    expect(change({}, typed).set).toEqual({});
  });
});

describe.each(['tags', 'collections'] as const)('of %s', field => {
  const times = field === 'tags' ? 'tagged' : 'collected';
  it('those put on and taken off are stamped', () => {
    const before = { [field]: ['stays', 'goes'], [times]: { stays: EARLIER, goes: EARLIER, gone: ADDED } };
    expect(change(before, { [field]: ['stays', 'comes'] })[times]).toEqual({
      stays: EARLIER,
      goes: NOW,
      gone: ADDED,
      comes: NOW,
    });
    expect(change(before, { [field]: ['stays', 'goes', 'gone'] })[times]).toMatchObject({ gone: NOW });
  });

  it('none has a time before its last', () => {
    const before = { [field]: ['goes'], [times]: { goes: LATER } };
    expect(change(before, { [field]: [] })[times]).toEqual({ goes: AFTER_LATER });
  });

  it('a later time that is brought along stands', () => {
    const before = { [field]: ['goes'], [times]: { goes: EARLIER } };
    expect(change(before, { [field]: [], [times]: { goes: day(3) } })[times]).toEqual({ goes: day(3) });
    expect(change(before, { [field]: [], [times]: { goes: EARLIER } })[times]).toEqual({ goes: NOW });
    expect(change({}, { [field]: ['a'], [times]: { a: day(3) } })[times]).toEqual({ a: day(3) });
  });

  it('no time is forgotten', () => {
    const before = { [field]: ['a'], [times]: { a: EARLIER, off: EARLIER } };
    expect(change(before, { [times]: {} })[times]).toEqual({ a: EARLIER, off: EARLIER });
  });

  it('the name of what every object has gets no time', () => {
    expect(Object.keys(change({}, { [field]: ['__proto__', 'constructor'] })[times])).not.toContain(
      '__proto__',
    );
  });
});

describe('the trash', () => {
  const trash = (before: Partial<Entry>, after: Partial<Entry>) => {
    const { deleted, restored } = change(before, after);
    return { deleted, restored };
  };

  it('is entered at the time that is said', () =>
    expect(trash({}, { deleted: NOW })).toEqual({ deleted: NOW, restored: undefined }));

  it('is entered after it was left', () => {
    expect(trash({ restored: EARLIER }, { deleted: day(3) })).toEqual({ deleted: day(3), restored: EARLIER });
    expect(trash({ restored: LATER }, { deleted: NOW })).toEqual({ deleted: AFTER_LATER, restored: LATER });
    expect(trash({ restored: day(3) }, { deleted: day(3) })).toEqual({ deleted: NOW, restored: day(3) });
  });

  it('is left now, or after it was entered', () => {
    const back = { deleted: undefined } as unknown as Partial<Entry>;
    expect(trash({ deleted: EARLIER }, back)).toEqual({ deleted: undefined, restored: NOW });
    expect(trash({ deleted: LATER }, back)).toEqual({ deleted: undefined, restored: AFTER_LATER });
    expect(trash({ deleted: EARLIER, restored: ADDED }, back).restored).toBe(NOW);
    // as another copy of the entry tells it
    expect(trash({ deleted: EARLIER }, { ...back, restored: day(3) }).restored).toBe(day(3));
  });

  it('was left last when the later of two times says', () => {
    expect(trash({ restored: EARLIER }, { restored: day(3) }).restored).toBe(day(3));
    expect(trash({ restored: day(3) }, { restored: EARLIER }).restored).toBe(day(3));
    expect(trash({ restored: EARLIER }, { restored: undefined }).restored).toBe(EARLIER);
  });

  it('neither entered nor left: no time', () => {
    const stamped = change({}, { note: 'x' });
    expect(stamped).not.toHaveProperty('deleted');
    expect(stamped).not.toHaveProperty('restored');
  });
});
