/** What becomes of what stands beside the records of two entries: of one work, or two copies of one. */
import { describe, expect, it } from 'vitest';
import type { MergePolicy } from '../../lib/library/merge-entries.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { ADDED, T2, T3, T4, merged, page, reading } from './merge-support.ts';
import { paper } from './support.ts';

describe('two entries of one work', () => {
  it('become the one that was added first, changed when the later was', () => {
    const [first, second] = [
      { id: 'z', added: ADDED, changed: T2 },
      { id: 'a', added: T2, changed: T3 },
    ];
    expect(merged(first, second)).toMatchObject({ id: 'z', added: ADDED, changed: T3 });
    // at one time: the smaller id
    expect(merged({ id: 'b' }, { id: 'a' }).id).toBe('a');
  });

  it('keep both notes, each part of them once', () => {
    const rule = '\n\n---\n\n';
    expect(merged({ note: 'Two.' }, { note: 'One.', edits: { note: T3 } }).note).toBe(`One.${rule}Two.`);
    expect(merged({ note: `Two.${rule}One.` }, { note: `Three.${rule}Two.` }).note).toBe(
      `One.${rule}Three.${rule}Two.`,
    );
    expect(merged({ note: 'One.' }, { note: '' }).note).toBe('One.');
    expect(merged({ note: '' }, { note: 'One.' }).note).toBe('One.');
    expect(merged({ note: `One.${rule}One.` }, { note: `One.${rule}One.` }).note).toBe(`One.${rule}One.`);
    expect(merged({ note: `One.${rule}` }, { note: 'Two.' }).note).toBe(`One.${rule}Two.`);
  });

  it('keep the star of either, whichever was set later', () => {
    expect(
      merged({ starred: true, edits: { starred: T2 } }, { starred: false, edits: { starred: T3 } }).starred,
    ).toBe(true);
    expect(merged({ starred: false }, { starred: false }).starred).toBe(false);
  });

  it('have the status that was set later, else the one further on', () => {
    expect(
      merged({ status: 'read', edits: { status: T2 } }, { status: 'to-read', edits: { status: T3 } }).status,
    ).toBe('to-read');
    expect(merged({ status: 'read' }, { status: 'reading' }).status).toBe('read');
  });

  it('keep all tags and collections, also those that one took off', () => {
    const one = merged(
      { tags: ['b', 'a'], tagged: { a: T2 }, edits: { tags: T2 }, collections: ['x'] },
      { tags: ['c'], tagged: { a: T4 }, collections: [], collected: { x: T3 } },
    );
    expect(one).toMatchObject({ tags: ['a', 'b', 'c'], tagged: { a: T4, b: T2, c: ADDED } });
    expect(one).toMatchObject({ collections: ['x'], collected: { x: T3 } });
  });

  it('keep the tag that is named like what every object has, without a time', () => {
    const one = merged({ tags: ['__proto__'] }, { tags: ['a'] });
    expect(one.tags).toEqual(['__proto__', 'a']);
    expect(Object.keys(one.tagged)).toEqual(['a']);
  });

  it('keep all pages, of each address the one seen last', () => {
    const [old, fresh] = [page('https://a.example/', ADDED, 'Old'), page('https://a.example/', T3, 'New')];
    const [b, c] = [page('https://b.example/', T2), page('https://c.example/', T2)];
    expect(merged({ pages: [old, c] }, { pages: [fresh, b] }).pages).toEqual([b, c, fresh]);
    const [same, other] = [page('https://a.example/', T2, 'A'), page('https://a.example/', T2, 'B')];
    expect(merged({ pages: [same] }, { pages: [other, b] }).pages).toEqual([other, b]);
  });

  it('keep five readings, the newest', () => {
    const [a, b] = [
      [1, 2, 3],
      [4, 5, 6],
    ].map(ns => ns.map(n => reading(n, `2026-11-0${n}T10:00:00.000Z`)));
    expect(
      merged({ readings: a! }, { readings: b! })
        .readings.map(({ url }) => url.slice(-1))
        .join(''),
    ).toBe('23456');
    const [old, fresh] = [reading(1, T2, 'Old'), reading(1, T3, 'New')];
    expect(merged({ readings: [old] }, { readings: [fresh] }).readings).toEqual([fresh]);
  });
});

describe('the trash', () => {
  const placed = (a: Partial<Entry>, b: Partial<Entry>, policy: MergePolicy) => {
    const { deleted, restored } = merged(a, b, policy);
    return { deleted, restored };
  };
  it.each(['duplicates', 'backup'] as const)('is left where either is in the list: %s', policy => {
    expect(placed({ deleted: T3 }, {}, policy)).toEqual({ deleted: undefined, restored: T3 });
    expect(placed({ deleted: T2 }, { restored: T3 }, policy)).toEqual({ deleted: undefined, restored: T3 });
    expect(placed({ deleted: T3 }, { deleted: T2 }, policy)).toEqual({ deleted: T3, restored: undefined });
    expect(placed({ deleted: T3, restored: T2 }, { deleted: T4 }, policy)).toEqual({
      deleted: T4,
      restored: T2,
    });
    expect(placed({}, {}, policy)).toEqual({ deleted: undefined, restored: undefined });
  });

  it('holds a copy where it was thrown away last', () => {
    expect(placed({ deleted: T3 }, {}, 'machines')).toEqual({ deleted: T3, restored: undefined });
    expect(placed({ deleted: T3 }, { restored: T2 }, 'machines')).toEqual({ deleted: T3, restored: T2 });
    expect(placed({ deleted: T2 }, { restored: T3 }, 'machines')).toEqual({
      deleted: undefined,
      restored: T3,
    });
    expect(placed({ deleted: T2 }, { restored: T2 }, 'machines')).toEqual({
      deleted: undefined,
      restored: T2,
    });
  });
});

describe('two copies of an entry', () => {
  it('joined where they were changed at one time', () => {
    const at = (field: string) => ({ edits: { [field]: T2 } });
    expect(merged({ starred: true, ...at('starred') }, { ...at('starred') }, 'machines').starred).toBe(true);
    expect(merged({ note: 'B', ...at('note') }, { note: 'A', ...at('note') }, 'machines').note).toBe(
      'A\n\n---\n\nB',
    );
    expect(merged({ starred: true }, {}, 'machines').starred).toBe(true);
    expect(merged({ starred: true, ...at('starred') }, {}, 'machines').starred).toBe(true);
    expect(merged({ starred: false, ...at('starred') }, { starred: true }, 'machines').starred).toBe(false);
  });

  it('a tag without a time counts since the tags were changed, or the entry was added', () => {
    expect(merged({ tags: ['a'], edits: { tags: T3 } }, { tagged: { a: T2 } }, 'machines').tags).toEqual([
      'a',
    ]);
    expect(merged({ tags: ['a'] }, { tagged: { a: T2 } }, 'machines').tags).toEqual([]);
  });

  it('a field without a time counts since the entry was added', () => {
    const late = { added: T3, changed: T3, record: { ...paper, volume: '2' } };
    const early = { added: ADDED, record: { ...paper, volume: '1' }, set: { volume: T2 } };
    const one = merged(early, late, 'machines');
    expect(one.record.volume).toBe('2');
    expect(one).toMatchObject({ added: ADDED, set: { volume: T3 } });
    expect(merged({ ...early, set: { volume: T4 } }, late, 'machines').record.volume).toBe('1');
  });

  it('a time is said only where it is not that of the adding', () => {
    expect(merged({ record: { ...paper, volume: '1' } }, {}, 'machines').set).toEqual({});
    expect(merged({ record: { ...paper, volume: '1' }, set: { volume: ADDED } }, {}, 'machines').set).toEqual(
      { volume: ADDED },
    );
    const typed = { record: { ...paper, volume: '1' }, edits: { volume: T3 } };
    expect(merged(typed, { record: { ...paper, volume: '2' } }, 'machines').set).toEqual({ volume: ADDED });
  });

  it('of two typed values of one time one stands, before a cleared one', () => {
    const typed = (volume?: string) => ({
      record: { ...paper, ...(volume !== undefined && { volume }) },
      edits: { volume: T2 },
    });
    expect(merged(typed('2'), typed(), 'machines').record.volume).toBe('2');
    expect(merged(typed('2'), typed('1'), 'machines').record.volume).toBe('1');
  });
});
