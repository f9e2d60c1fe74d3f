/** Completing a record, field by field where fields have rules of their own. */
import { describe, expect, it } from 'vitest';
import { completeRecord, type Authority } from '../../lib/library/complete-record.ts';
import type { FieldName, Record } from '../../lib/record/record.ts';

const TITLE = 'Locks of a small canal';
const base: Record = { type: 'article-journal', title: TITLE, sources: { title: 'highwire:citation_title' } };

/** What becomes of a field, and whether the page's word is only proposed. */
function complete(
  field: FieldName,
  known: Partial<Record>,
  fresh: Partial<Record>,
  authority: Authority = 'other',
  own: readonly string[] = [],
): { value: unknown; proposed: boolean } {
  const done = completeRecord({ ...base, ...known }, { ...base, ...fresh }, { own: new Set(own), authority });
  return { value: done.record[field], proposed: done.proposed.includes(field) };
}

describe('numbers of journals and books', () => {
  it('stand beside those of the list where one is shared', () =>
    expect(complete('ISSN', { ISSN: ['1234-5679'] }, { ISSN: ['1234-5679', '2049-3630'] })).toEqual({
      value: ['1234-5679', '2049-3630'],
      proposed: false,
    }));
  it('are proposed by another host where none is', () =>
    expect(complete('ISBN', { ISBN: ['9783161484100'] }, { ISBN: ['9780387848570'] })).toEqual({
      value: ['9783161484100'],
      proposed: true,
    }));
  it('are corrected by who may', () =>
    expect(complete('ISSN', { ISSN: ['1234-5679'] }, { ISSN: ['2049-3630'] }, 'publisher')).toEqual({
      value: ['2049-3630'],
      proposed: false,
    }));
});

describe('times cited', () => {
  it.each<[string, number | undefined, number, Authority, number]>([
    ['fill a gap', undefined, 3, 'other', 3],
    ['stay against another host', 5, 9, 'other', 5],
    ['grow by who may correct', 5, 9, 'own', 9],
    ['never shrink', 5, 2, 'publisher', 5],
  ])('%s', (_, known, fresh, authority, value) =>
    expect(
      complete(
        'cited-by',
        known === undefined ? {} : { 'cited-by': known },
        { 'cited-by': fresh },
        authority,
      ),
    ).toEqual({ value, proposed: false }),
  );
});

describe('a value that a list said, or nobody', () => {
  const line = (volume: string): Partial<Record> => ({ volume, sources: { volume: 'related' } });
  const page = (volume: string): Partial<Record> => ({
    volume,
    sources: { volume: 'highwire:citation_volume' },
  });
  it('gives way to a page', () =>
    expect(complete('volume', line('7'), page('8'))).toEqual({ value: '8', proposed: false }));
  it('never replaces what a page said, nor is proposed', () =>
    expect(complete('volume', page('8'), line('7'), 'publisher')).toEqual({ value: '8', proposed: false }));
  it('of two, the first stands unasked', () =>
    expect(complete('volume', line('7'), line('8'))).toEqual({ value: '7', proposed: false }));
  it('is a type that says nothing', () =>
    expect(complete('type', { type: 'document' }, { type: 'thesis' })).toEqual({
      value: 'thesis',
      proposed: false,
    }));
  it('is not every type', () =>
    expect(complete('type', { type: 'report' }, { type: 'thesis' })).toEqual({
      value: 'report',
      proposed: true,
    }));
});

describe('the address', () => {
  const URL = 'https://cold.example/1';
  it('comes with the DOI that the list lacked', () =>
    expect(complete('URL', { URL: 'https://old.example/' }, { URL, DOI: '10.5555/cold.1' }).value).toBe(URL));
  it('does not come with a DOI that is known', () => {
    const DOI = '10.5555/cold.1';
    expect(complete('URL', { URL: 'https://old.example/', DOI }, { URL, DOI }).value).toBe(
      'https://old.example/',
    );
  });
  it('does not come alone', () =>
    expect(complete('URL', { URL: 'https://old.example/' }, { URL }).value).toBe('https://old.example/'));
  it('does not come where a person took the DOI away', () =>
    expect(
      complete('URL', { URL: 'https://old.example/' }, { URL, DOI: '10.5555/cold.1' }, 'other', ['DOI'])
        .value,
    ).toBe('https://old.example/'));
});

describe('under another title', () => {
  const other = { title: 'Fish of a large lake', author: [{ family: 'Mallory' }], page: '9' };
  it('authors and pages fill no gap', () => {
    expect(complete('author', {}, other).value).toBeUndefined();
    expect(complete('page', {}, other)).toEqual({ value: undefined, proposed: false });
  });
  it('the publisher’s takes all of them along, or none', () => {
    const known = { author: [{ family: 'Ek' }], page: '3' };
    expect(complete('author', known, other, 'publisher').value).toEqual(other.author);
    const { author: _none, ...nameless } = other;
    void _none;
    expect(complete('title', known, nameless, 'publisher')).toEqual({ value: TITLE, proposed: true });
  });
});

it('the day of a visit stays that of the first', () => {
  const day = (n: number): Partial<Record> => ({ accessed: { 'date-parts': [[2026, 11, n]] } });
  expect(complete('accessed', day(1), day(2), 'own').value).toEqual(day(1).accessed);
});

it('one value of two sources keeps one of them, whichever was first', () => {
  const from = (source: string): Record => ({ ...base, volume: '7', sources: { volume: source } });
  const how = { own: new Set<string>(), authority: 'other' } as const;
  const [a, b] = [from('dublin-core:x'), from('highwire:citation_volume')];
  const sources = [completeRecord(a, b, how), completeRecord(b, a, how)].map(
    ({ record }) => record.sources?.volume,
  );
  expect(sources).toEqual(['dublin-core:x', 'dublin-core:x']);
});
