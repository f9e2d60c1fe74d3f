import { describe, expect, it } from 'vitest';
import { completeRecord, joinedValue, type Authority } from '../../lib/library/complete-record.ts';
import type { FieldName, Record } from '../../lib/record/record.ts';
import { saidRecord } from '../support/said-record.ts';
import { without } from '../support/without.ts';

const HIGHWIRE = 'highwire:citation_title';
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
const HOSTILE = saidRecord({
  title: 'Win a boat',
  author: [{ family: 'Holm', given: 'A.' }, { family: 'Mallory' }],
  'container-title': 'Journal of Prizes',
  issued: { 'date-parts': [[2025, 1, 1]] },
  volume: '999',
  page: '1-2',
  DOI: '10.5555/boats.7',
  PMID: '11111111',
  URL: 'https://prizes.example/win',
  abstract: 'Buy our boats, buy our boats.',
  links: [{ url: 'https://prizes.example/win.pdf', kind: 'pdf' }],
  notices: ['retracted'],
});

describe('another host', () => {
  it('changes nothing but gaps, and proposes what it says otherwise', () => {
    const { record, proposed } = complete(KNOWN, HOSTILE);
    expect(record).toEqual({
      ...KNOWN,
      PMID: '11111111',
      sources: { ...KNOWN.sources, PMID: HIGHWIRE },
    });
    expect(proposed).toEqual([
      ...['notices', 'title', 'author', 'container-title', 'issued', 'volume', 'page', 'abstract', 'links'],
    ]);
  });

  it('gives the very same record back where it adds nothing', () => {
    const { record, proposed } = complete(KNOWN, saidRecord({ title: 'SLOW BOATS', volume: '7' }));
    expect(record).toBe(KNOWN);
    expect(proposed).toEqual([]);
  });

  it('never fills notices, links and the address', () => {
    const imported = without(KNOWN, 'URL');
    const { record, proposed } = complete(imported, HOSTILE);
    expect(record.URL).toBeUndefined();
    expect(record.links).toBeUndefined();
    expect(record.notices).toBeUndefined();
    expect(proposed).toEqual(expect.arrayContaining(['notices', 'links', 'URL']));
  });

  it('proposes a longer list of authors', () => {
    const fresh = saidRecord({
      title: KNOWN.title,
      author: [{ family: 'Holm', given: 'A.' }, { family: 'Berg' }],
    });
    const { record, proposed } = complete(KNOWN, fresh);
    expect(record.author).toEqual(KNOWN.author);
    expect(proposed).toEqual(['author']);
  });

  it('is not heard where it says less of the same', () => {
    const fresh = saidRecord({ title: 'Slow boats', author: [{ family: 'Holm' }] });
    expect(complete(KNOWN, fresh)).toEqual({ record: KNOWN, proposed: [] });
  });

  it('says the same more exactly', () => {
    const fresh = saidRecord({
      title: KNOWN.title,
      author: [{ family: 'Holm', given: 'Anna' }],
      issued: { 'date-parts': [[2019, 5]] },
      page: '17-29',
    });
    const { record, proposed } = complete(KNOWN, fresh);
    expect(record).toMatchObject({ author: fresh.author, issued: fresh.issued, page: '17-29' });
    expect(proposed).toEqual([]);
  });

  it('proposes a subtitle that the title has not', () => {
    const { record, proposed } = complete(
      saidRecord({ title: 'Slow boats' }),
      saidRecord({ title: KNOWN.title }),
    );
    expect(record.title).toBe('Slow boats');
    expect(proposed).toEqual(['title']);
  });

  it('replaces what only a line in a list said, and is not replaced by one', () => {
    const line = saidRecord({ title: 'Slow boats…', volume: '8', author: [{ family: 'Holt' }] }, 'related');
    const page = saidRecord({ title: 'Slow boats: Letters', volume: '7', author: [{ family: 'Holm' }] });
    expect(complete(line, page).record).toMatchObject({
      title: 'Slow boats: Letters',
      volume: '7',
      author: [{ family: 'Holm' }],
      sources: { volume: HIGHWIRE, title: HIGHWIRE },
    });
    expect(complete(page, line)).toEqual({ record: page, proposed: [] });
  });

  it('replaces a type that nobody said', () => {
    const unsure = { ...saidRecord({}), type: 'document' as const };
    expect(complete(unsure, saidRecord({ type: 'chapter' })).record.type).toBe('chapter');
    expect(complete(saidRecord({ type: 'chapter' }), unsure)).toMatchObject({
      record: { type: 'chapter' },
      proposed: [],
    });
  });

  it('puts an ISSN beside those of the same journal, and proposes one of another', () => {
    const known = saidRecord({ ISSN: ['2049-3630'] });
    expect(complete(known, saidRecord({ ISSN: ['1234-5679', '2049-3630'] })).record.ISSN).toEqual([
      '1234-5679',
      '2049-3630',
    ]);
    const other = complete(known, saidRecord({ ISSN: ['1234-5679'] }));
    expect(other.record.ISSN).toEqual(['2049-3630']);
    expect(other.proposed).toEqual(['ISSN']);
  });

  it('gives an entry without a DOI the address that its DOI comes with', () => {
    const catalogue = saidRecord({ URL: 'https://catalogue.example/77' });
    const page = saidRecord({ URL: 'https://journal.example/1', DOI: '10.5555/boats.7' });
    expect(complete(catalogue, page).record.URL).toBe('https://journal.example/1');
    expect(complete(page, catalogue).record.URL).toBe('https://journal.example/1');
    expect(complete(catalogue, { ...page, title: 'Something else' }).record.URL).toBe(catalogue.URL);
  });

  it('counts citations only where nobody did', () => {
    expect(complete(saidRecord({ 'cited-by': 3 }), saidRecord({ 'cited-by': 900 })).record['cited-by']).toBe(
      3,
    );
    expect(complete(saidRecord({}), saidRecord({ 'cited-by': 9 })).record['cited-by']).toBe(9);
  });
});

describe('two titles are never mixed', () => {
  const known = saidRecord({ title: 'Slow boats' });
  const fresh = saidRecord({ title: 'Fast trains', author: [{ family: 'Berg' }], page: '3-9', volume: '4' });

  it('authors and pages of another title fill no gap', () => {
    const { record } = complete(known, fresh);
    expect(record).toMatchObject({ title: 'Slow boats', volume: '4' });
    expect(record.author).toBeUndefined();
    expect(record.page).toBeUndefined();
  });

  it('who may correct replaces all of it: no page of the old title stays', () => {
    const old = saidRecord({
      title: 'Slow boats',
      author: [{ family: 'Holm' }],
      page: '17',
      'title-short': 'Boats',
    });
    const pageless = without(fresh, 'page');
    for (const authority of ['publisher', 'own'] as const) {
      const { record, proposed } = complete(old, pageless, authority);
      expect(record).toMatchObject({ title: 'Fast trains', author: fresh.author });
      expect(record).not.toHaveProperty('page');
      expect(record).not.toHaveProperty('title-short');
      expect(record.sources).not.toHaveProperty('page');
      expect(proposed).toEqual([]);
    }
  });

  it('or nothing of it, where it names no author', () => {
    const old = saidRecord({ title: 'Slow boats', author: [{ family: 'Holm' }] });
    const { record, proposed } = complete(
      old,
      saidRecord({ title: 'Fast trains', page: '3-9' }),
      'publisher',
    );
    expect(record).toBe(old);
    expect(proposed).toEqual(['title']);
  });

  it('or where a person edited a part of it', () => {
    const old = saidRecord({ title: 'Slow boats', author: [{ family: 'Holm' }], page: '17' });
    const { record, proposed } = complete(old, fresh, 'publisher', ['title']);
    expect(record).toMatchObject({ title: 'Slow boats', author: old.author, page: '17', volume: '4' });
    expect(proposed).toEqual(['author', 'page']);
  });

  it('a title in another script leaves names and pages alone', () => {
    const chinese = saidRecord({ title: '慢船', author: [{ family: '王', given: '芳' }], page: '17' });
    const { record, proposed } = complete(chinese, fresh, 'publisher');
    expect(record).toMatchObject({ title: '慢船', author: chinese.author });
    expect(proposed).not.toContain('title');
  });
});

describe('the source of one value that two pages say', () => {
  it('is the same whichever was met first', () => {
    const [label, metas] = [
      saidRecord({ volume: '7' }, 'label:Volume'),
      saidRecord({ volume: '7' }, HIGHWIRE),
    ];
    expect(complete(label, metas).record).toEqual(complete(metas, label).record);
  });

  it('is no guess', () => {
    const [guess, sure] = [
      saidRecord({ volume: '7' }, 'default'),
      saidRecord({ volume: '7' }, 'visible:line'),
    ];
    expect(complete(guess, sure).record.sources?.volume).toBe('visible:line');
    expect(complete(sure, guess).record.sources?.volume).toBe('visible:line');
  });
});

it('takes lists beside the known ones, and all else in their place', () => {
  const known = saidRecord({ notices: ['corrected'], ISSN: ['2049-3630'], volume: '1' });
  const fresh = saidRecord({ notices: ['retracted'], ISSN: ['1234-5679'], volume: '2' });
  expect(joinedValue('notices', known, fresh)).toEqual(['retracted', 'corrected']);
  expect(joinedValue('ISSN', known, fresh)).toEqual(['1234-5679', '2049-3630']);
  expect(joinedValue('volume', known, fresh)).toBe('2');
  expect(
    joinedValue(
      'links',
      saidRecord({ links: [{ url: 'https://b.example', kind: 'html' }] }),
      saidRecord({ links: [{ url: 'https://a.example', kind: 'pdf' }] }),
    ),
  ).toEqual([
    { url: 'https://a.example', kind: 'pdf' },
    { url: 'https://b.example', kind: 'html' },
  ]);
});
