/** One entry of several that are the same work. */
import { describe, expect, it } from 'vitest';
import { mergedEntry } from '../../lib/library/merge-groups.ts';
import { entryOf, paper } from './support.ts';

const [first, second, now] = [
  '2026-11-01T00:00:00.000Z',
  '2026-11-03T00:00:00.000Z',
  '2026-11-09T00:00:00.000Z',
];
const believed = { volume: 'highwire:citation_volume' };
const supposed = { volume: 'default' };

const full = entryOf({ id: 'full', record: { ...paper, volume: '1', issue: '2', sources: supposed } });
const bare = entryOf({ id: 'bare', record: { ...paper, volume: '7', sources: believed } });

describe('the merged entry', () => {
  it.each([
    ['full', first, second],
    ['bare', second, first],
  ])('was added when %s was, the first of the two, and has its id', (which, ofFull, ofBare) => {
    const one = mergedEntry(
      [
        { ...full, added: ofFull },
        { ...bare, added: ofBare },
      ],
      now,
    );
    expect(one).toMatchObject({ id: which, added: first });
  });

  it('has the better value where no person set one', () => {
    expect(mergedEntry([full, bare], now)?.record.volume).toBe('7');
  });

  it('keeps what a person set in one, whatever its source', () => {
    const edited = { ...full, edits: { volume: first } };
    expect(mergedEntry([edited, bare], now)?.record.volume).toBe('1');
  });

  it('takes what a person set in the other, whatever its source', () => {
    const [known, typed] = [
      { ...full, record: { ...full.record, sources: believed } },
      { ...bare, record: { ...bare.record, sources: supposed }, edits: { volume: first } },
    ];
    const one = mergedEntry([known, typed], now);
    expect(one?.record).toMatchObject({ volume: '7', sources: { volume: 'default' } });
    expect(one?.edits).toEqual({ volume: first });
  });

  it.each([
    ['the one that is kept', second, first, '1'],
    ['the other', first, second, '7'],
  ])('has, where both were set, what was set last: in %s', (_which, ofFull, ofBare, volume) => {
    const one = mergedEntry(
      [
        { ...full, edits: { volume: ofFull } },
        { ...bare, edits: { volume: ofBare } },
      ],
      now,
    );
    expect(one?.record.volume).toBe(volume);
    expect(one?.edits.volume).toBe(second);
  });

  it('is none of one entry', () => expect(mergedEntry([full], now)).toBeUndefined());
});
