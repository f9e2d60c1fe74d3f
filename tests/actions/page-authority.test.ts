import { describe, expect, it } from 'vitest';
import { pageAuthority } from '../../lib/actions/page-authority.ts';
import type { Entry } from '../../lib/record/entry.ts';
import type { Record } from '../../lib/record/record.ts';
import { entryOf, paper } from '../library/support.ts';

const NATURE = 'https://www.nature.com/articles/s1';
const LATER = '2026-11-09T10:00:00.000Z';
const record = (fields: Partial<Record>): Record => ({ ...paper, DOI: '10.1038/s1', ...fields });
const entry = (fields: Partial<Record>, own: Partial<Entry> = {}): Entry =>
  entryOf({ ...own, record: record(fields) });
const seen = (...urls: string[]) => urls.map(url => ({ url, title: '', seen: LATER }));
const authority = (url: string, known: Entry, fresh: Record = record({})) =>
  pageAuthority({ url })(known, fresh);

describe('the publisher', () => {
  it('is known by host and DOI', () => {
    expect(authority(NATURE, entry({}))).toBe('publisher');
    expect(authority(NATURE, entry({ DOI: '10.5555/s1' }))).toBe('other');
    expect(authority('https://nature.example.com/articles/s1', entry({}))).toBe('other');
  });

  it('brings the DOI where the entry has none', () => {
    expect(authority(NATURE, entry({ DOI: undefined }))).toBe('publisher');
    expect(authority(NATURE, entry({ DOI: '10.5555/s1' }), record({}))).toBe('other');
  });
});

describe('a page read through another host', () => {
  it('is nobody’s but of that host, whoever it says it is', () => {
    const proxied = 'https://www-nature-com.proxy.evil.example/articles/s1';
    const archived = 'https://evil.example/web/20260101000000/https://www.nature.com/articles/s1';
    expect(pageAuthority({ url: NATURE, proxied })(entry({}), record({}))).toBe('other');
    expect(pageAuthority({ url: NATURE, archived })(entry({}), record({}))).toBe('other');
    const own = entry({ URL: 'https://journal.example/1' });
    const through = {
      url: 'https://journal.example/1',
      proxied: 'https://journal-example.proxy.evil.example/1',
    };
    expect(pageAuthority(through)(own, record({}))).toBe('other');
  });
});

describe("the entry's own host", () => {
  const OWN = { URL: 'https://www.journal.example/1' };

  it('is that of its address, on any page of it', () => {
    expect(authority('https://journal.example/1/full', entry(OWN))).toBe('own');
    expect(authority('https://evil.journal.example/1', entry(OWN))).toBe('other');
    expect(authority('https://journal.example.evil.example/1', entry(OWN))).toBe('other');
    expect(authority('about:blank', entry({}))).toBe('other');
  });

  it('has nothing to say once the publisher was seen', () => {
    expect(authority('https://journal.example/1', entry(OWN, { pages: seen(NATURE) }))).toBe('other');
    expect(authority('https://journal.example/1', entry(OWN, { pages: seen('https://a.example/') }))).toBe(
      'own',
    );
  });

  it('is not that of a page which brought its address later, unless a person took it', () => {
    expect(authority('https://journal.example/1', entry(OWN, { set: { URL: LATER } }))).toBe('other');
    expect(
      authority('https://journal.example/1', entry(OWN, { set: { URL: LATER }, edits: { URL: LATER } })),
    ).toBe('own');
  });

  it('stays so when the entry came back from the trash', () => {
    const back = entry(OWN, { added: LATER, set: { URL: '2026-11-01T10:00:00.000Z', title: LATER } });
    expect(authority('https://journal.example/1', back)).toBe('own');
  });
});
