import { describe, expect, it } from 'vitest';
import { mergeRecords } from '../../lib/library/merge-records.ts';
import type { Record } from '../../lib/record/record.ts';

const known: Record = {
  type: 'article-journal',
  title: 'Mixing in a fjord',
  ISSN: ['1234-5679'],
  links: [{ url: 'https://journal.example.org/7.pdf', kind: 'pdf' }],
};
const fresh: Record = {
  type: 'article-journal',
  title: 'Tidal Mixing in a Shallow Fjord',
  volume: '28',
  ISSN: ['2049-3630'],
  sources: { title: 'highwire:citation_title', volume: 'highwire:citation_volume' },
};

describe("a person's fields stand", () => {
  it('against a source that is believed more', () => {
    expect(mergeRecords(known, fresh).title).toBe(fresh.title);
    const merged = mergeRecords(known, fresh, new Set(['title']));
    expect(merged.title).toBe(known.title);
    expect(merged.sources?.title).toBeUndefined();
  });

  it('against the numbers of another record, which are else kept beside them', () => {
    expect(mergeRecords(known, fresh).ISSN).toEqual(['1234-5679', '2049-3630']);
    expect(mergeRecords(known, fresh, new Set(['ISSN'])).ISSN).toEqual(['1234-5679']);
  });

  it('by their source too, where nobody lists them', () => {
    const edited = { ...known, sources: { title: 'user' } };
    expect(mergeRecords(edited, fresh).title).toBe(known.title);
    expect(mergeRecords(fresh, edited).title).toBe(known.title);
  });
});

it('fills what is missing and keeps what only the known record has', () => {
  const merged = mergeRecords(known, fresh);
  expect(merged.volume).toBe('28');
  expect(merged.sources?.volume).toBe('highwire:citation_volume');
  expect(merged.links).toEqual(known.links);
});
