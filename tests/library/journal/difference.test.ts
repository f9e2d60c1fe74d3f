/** What the journal keeps of a change is enough to take it back as if all of it had been kept. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differenceOf, parseDifference } from '../../../lib/library/journal/difference.ts';
import { takenBack } from '../../../lib/library/undo.ts';
import { arbitraryEntry } from '../arbitrary-entry.ts';
import { entryOf } from '../support.ts';

const NOW = '2026-11-20T00:00:00.000Z';

it('takes back what the whole change would', () => {
  const some = fc.tuple(arbitraryEntry, arbitraryEntry, arbitraryEntry, fc.boolean());
  fc.assert(
    fc.property(some, ([before, after, other, edited]) => {
      const change = { before, after: { ...after, id: before.id } };
      const current = edited ? { ...other, id: before.id } : change.after;
      const kept = structuredClone(differenceOf(change));
      expect(takenBack(current, kept, NOW)).toEqual(takenBack(current, change, NOW));
    }),
  );
});

it('is no more than what differs', () => {
  const before = entryOf({ note: 'A long note', readings: [] });
  const difference = differenceOf({ before, after: { ...before, status: 'read' } });
  expect(difference).toEqual({ id: 'entry', before: { status: 'to-read' }, after: { status: 'read' } });
  expect(differenceOf({ after: before })).toEqual({ id: 'entry', after: {} });
});

it('narrows what is stored', () => {
  expect(parseDifference({ id: 'a', after: {} })).toEqual({ id: 'a', after: {} });
  for (const odd of [undefined, 7, {}, { id: 'a' }, { id: 7, after: {} }, { id: 'a', after: [] }])
    expect(parseDifference(odd)).toBeUndefined();
});
