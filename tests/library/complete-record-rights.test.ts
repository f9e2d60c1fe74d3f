/** Who may correct a record, and what nobody may. */
import { describe, expect, it } from 'vitest';
import { completeRecord, type Authority } from '../../lib/library/complete-record.ts';
import type { FieldName, Record } from '../../lib/record/record.ts';
import { saidRecord } from '../support/said-record.ts';
import { without } from '../support/without.ts';

const complete = (
  known: Record,
  fresh: Record,
  authority: Authority = 'other',
  own: readonly FieldName[] = [],
) => completeRecord(known, fresh, { authority, own: new Set(own) });

const KNOWN = saidRecord({
  title: 'Slow boats: Letters from the islands',
  author: [{ family: 'Holm', given: 'A.' }],
  'container-title': 'Journal of River Studies',
  issued: { 'date-parts': [[2019]] },
  volume: '7',
  page: '17',
  DOI: '10.5555/boats.7',
  URL: 'https://journal.example.org/boats',
  abstract: 'Boats that go slowly see more.',
});
const FRESH = saidRecord({
  title: 'Win a boat',
  author: [{ family: 'Holm', given: 'A.' }, { family: 'Mallory' }],
  issued: { 'date-parts': [[2025, 1, 1]] },
  volume: '999',
});

describe('who may correct', () => {
  const fresh = saidRecord({
    title: 'Slow boats: Letters from the isles',
    author: [{ family: 'Holm', given: 'Berit' }],
    'container-title': 'Journal of Sea Studies',
    volume: '8',
    URL: 'https://publisher.example/boats',
    links: [{ url: 'https://publisher.example/boats.pdf', kind: 'pdf' }],
    notices: ['corrected'],
  });

  it.each(['publisher', 'own'] as const)('%s: replaces what it says otherwise', authority => {
    const { record, proposed } = complete(KNOWN, fresh, authority);
    expect(record).toMatchObject({
      title: fresh.title,
      author: fresh.author,
      'container-title': 'Journal of Sea Studies',
      volume: '8',
      URL: fresh.URL,
      links: fresh.links,
      notices: ['corrected'],
      abstract: KNOWN.abstract,
    });
    expect(proposed).toEqual([]);
  });

  it('keeps what is said more exactly elsewhere', () => {
    const exact = saidRecord({
      author: [{ family: 'Holm', given: 'Berit' }],
      issued: { 'date-parts': [[2019, 5, 1]] },
    });
    const { record } = complete(
      exact,
      saidRecord({ author: [{ family: 'Holm', given: 'B.' }], issued: { 'date-parts': [[2019]] } }),
      'publisher',
    );
    expect(record).toMatchObject({ author: exact.author, issued: exact.issued });
  });

  it('only the publisher takes a subtitle or people away', () => {
    const long = saidRecord({ title: KNOWN.title, author: [{ family: 'Holm' }, { family: 'Mallory' }] });
    const short = saidRecord({ title: 'Slow boats', author: [{ family: 'Holm' }] });
    expect(complete(long, short, 'publisher').record).toMatchObject({
      title: 'Slow boats',
      author: short.author,
    });
    expect(complete(long, short, 'own').record).toBe(long);
  });

  it('never loses a notice', () => {
    const known = saidRecord({ notices: ['retracted'] });
    expect(complete(known, saidRecord({ notices: ['corrected'] }), 'publisher').record.notices).toEqual([
      'retracted',
      'corrected',
    ]);
    expect(complete(known, saidRecord({}), 'publisher').record.notices).toEqual(['retracted']);
  });
});

describe("a person's edit", () => {
  it('stands against everybody, also where it took a field away', () => {
    const known = without(KNOWN, 'issued');
    for (const authority of ['publisher', 'own', 'other'] as const) {
      const { record, proposed } = complete(known, FRESH, authority, ['title', 'author', 'volume', 'issued']);
      expect(record).toMatchObject({ title: KNOWN.title, author: KNOWN.author, volume: '7' });
      expect(record.issued).toBeUndefined();
      for (const field of ['title', 'author', 'volume', 'issued'] as const)
        expect(proposed).not.toContain(field);
    }
  });

  it('stands by its source, where nobody lists it', () => {
    const typed: Record = { ...KNOWN, sources: { ...KNOWN.sources, volume: 'user' } };
    expect(complete(typed, saidRecord({ title: KNOWN.title, volume: '9' }), 'publisher').record.volume).toBe(
      '7',
    );
  });

  it('does not hush up a notice', () => {
    const known = saidRecord({ notices: ['corrected'] });
    const { record, proposed } = complete(known, saidRecord({ notices: ['retracted'] }), 'publisher', [
      'notices',
    ]);
    expect(record.notices).toEqual(['corrected']);
    expect(proposed).toEqual(['notices']);
  });
});
