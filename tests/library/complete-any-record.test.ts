/** What holds for completing any record by any other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeRecord, type Authority } from '../../lib/library/complete-record.ts';
import type { FieldName, Record } from '../../lib/record/record.ts';

const HIGHWIRE = 'highwire:citation_title';
const complete = (known: Record, fresh: Record, authority: Authority, own: readonly FieldName[] = []) =>
  completeRecord(known, fresh, { authority, own: new Set(own) });

const anyRecord: fc.Arbitrary<Record> = fc
  .record(
    {
      type: fc.constantFrom('article-journal', 'chapter', 'document'),
      title: fc.constantFrom(
        'Slow boats',
        'SLOW BOATS',
        'Slow boats: Letters',
        'Slow bo…',
        'Fast trains',
        '慢船',
      ),
      author: fc.array(
        fc.record({ family: fc.constantFrom('Holm', 'Berg'), given: fc.constantFrom('A.', 'Anna', 'Arne') }),
        { minLength: 1, maxLength: 3 },
      ),
      issued: fc.constantFrom([2019], [2019, 5], [2019, 6], [2020]).map(date => ({ 'date-parts': [date] })),
      volume: fc.constantFrom('7', '07', '8'),
      page: fc.constantFrom('17', '17-29', '3-9'),
      DOI: fc.constantFrom('10.5555/BOATS', '10.5555/boats', '10.5555/trains'),
      ISSN: fc.subarray(['1234-5679', '2049-3630', '0028-0836'], { minLength: 1 }),
      URL: fc.constantFrom('https://a.example/1', 'https://b.example/1'),
      notices: fc.subarray(['retracted', 'corrected'], { minLength: 1 }),
      'cited-by': fc.nat(9),
    },
    { requiredKeys: ['type', 'title'] },
  )
  .chain(fields =>
    fc
      .array(fc.constantFrom(HIGHWIRE, 'related', 'default', 'label:x', 'user'), {
        minLength: Object.keys(fields).length,
        maxLength: Object.keys(fields).length,
      })
      .map(
        sources =>
          ({
            ...fields,
            sources: Object.fromEntries(Object.keys(fields).map((field, i) => [field, sources[i]])),
          }) as Record,
      ),
  );
const anyAuthority = fc.constantFrom<Authority>('publisher', 'own', 'other');
const anyOwn = fc.subarray<FieldName>(['title', 'author', 'volume', 'issued', 'notices', 'DOI']);

describe('whatever is said', () => {
  it('saying it again changes nothing more', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, anyAuthority, anyOwn, (known, fresh, authority, own) => {
        const once = complete(known, fresh, authority, own);
        const twice = complete(once.record, fresh, authority, own);
        expect(twice.record).toEqual(once.record);
        expect(twice.proposed).toEqual(once.proposed);
      }),
      { numRuns: 1000 },
    );
  });

  it("a person's fields are as they were, and another host changes no title to another work's", () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, anyAuthority, anyOwn, (known, fresh, authority, own) => {
        const { record } = complete(known, fresh, authority, own);
        for (const field of own) expect(record[field]).toEqual(known[field]);
        if (authority !== 'other') return;
        for (const field of ['notices', 'links'] as const) expect(record[field]).toEqual(known[field]);
      }),
      { numRuns: 1000 },
    );
  });

  it('the known record is told anew to itself in vain', () => {
    fc.assert(
      fc.property(anyRecord, anyAuthority, (known, authority) => {
        expect(complete(known, known, authority)).toEqual({ record: known, proposed: [] });
      }),
    );
  });
});
