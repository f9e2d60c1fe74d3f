/** What the guard let through once, it lets through again as it is: a backup is compared by that. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseEntry } from '../../lib/record/parse-record.ts';
import { arbitraryEntry } from '../library/arbitrary-entry.ts';

const anything = fc.anything({ withDate: true, withBigInt: false, maxDepth: 3 });
const lists = fc.array(fc.oneof(anything, fc.constantFrom('a', ' ', '', '\ud800', -0, NaN, 1e300)), {
  maxLength: 4,
});
const value = fc.oneof(anything, lists, fc.dictionary(fc.string(), anything, { maxKeys: 3 }));

const claim = fc.record({
  field: fc.constantFrom('title', 'author'),
  value,
  source: fc.string(),
  lang: value,
});
const reading = fc.record({
  version: fc.constant(1),
  url: fc.constant('https://a.example/'),
  ms: value,
  claims: fc.array(claim, { maxLength: 3 }),
  structured: lists,
  metas: fc.array(fc.record({ name: fc.string(), value: fc.string(), scheme: value }), { maxLength: 2 }),
  related: fc.array(fc.record({ title: fc.string(), structured: value, claims: lists }), { maxLength: 2 }),
  signs: fc.record({ works: value, declared: value, loading: value }),
});
/** An entry, some of whose fields are anything. */
const entry = fc
  .tuple(
    arbitraryEntry,
    fc.record(
      {
        note: value,
        tags: lists,
        pages: lists,
        readings: fc.array(reading, { maxLength: 2 }),
        edits: value,
        tagged: fc.dictionary(fc.string(), fc.oneof(value, fc.constant('2026-11-01T10:00:00Z'))),
      },
      { requiredKeys: [] },
    ),
    fc.record(
      { author: lists, issued: value, 'cited-by': value, classification: value },
      { requiredKeys: [] },
    ),
  )
  .map(([plain, odd, record]) => ({ ...plain, ...odd, record: { ...plain.record, ...record } }));

it('keeps what it gave, also through a file', () => {
  fc.assert(
    fc.property(entry, raw => {
      const once = parseEntry(raw);
      if (!once.ok) return;
      const written: unknown = JSON.parse(JSON.stringify(once.value));
      const twice = parseEntry(written);
      expect(twice.ok && JSON.parse(JSON.stringify(twice.value))).toEqual(written);
    }),
    { numRuns: 500 },
  );
});
