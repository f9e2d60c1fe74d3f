import { describe, expect, it } from 'vitest';
import { byJournal, byTag, byWeek, byYear } from '../../../components/library/overview/overview-charts.ts';
import { searchRows as search } from '../../../lib/library/search/search-rows.ts';
import type { Entry } from '../../../lib/record/entry.ts';
import type { Record } from '../../../lib/record/record.ts';
import { summarise } from '../../../lib/record/summarise.ts';

const at = (day: string) => new Date(`${day}T12:00`).toISOString(); // noon by the clock of the machine
const row = (id: string, added: string, record: Partial<Record>, own: Partial<Entry> = {}) =>
  summarise({
    id,
    record: { type: 'article-journal', title: id, ...record },
    added: at(added),
    changed: at(added),
    pages: [],
    status: 'to-read',
    starred: false,
    tags: [],
    collections: [],
    note: '',
    readings: [],
    edits: {},
    set: {},
    tagged: {},
    collected: {},
    ...own,
  });

const papers = [
  row(
    'a',
    '2026-11-16',
    { issued: { 'date-parts': [[2020]] }, 'container-title': 'BMJ "Open"' },
    { tags: ['x'] },
  ),
  row(
    'b',
    '2026-11-22',
    { issued: { 'date-parts': [[2021]] }, 'container-title': 'Lancet' },
    { tags: ['x', 'y z'] },
  ),
  row(
    'c',
    '2026-11-02',
    { issued: { 'date-parts': [[2020]] }, 'container-title': 'Lancet' },
    { status: 'read', edits: { status: at('2026-11-18') } },
  ),
];
const found = (hash: string) =>
  search(papers, decodeURIComponent(hash.replace('#/all?', ''))).rows.map(({ id }) => id);

describe('overview', () => {
  it('counts years, journals and tags, each with the way to its papers', () => {
    expect(byYear(papers).map(({ label, count, hash }) => [label, count, found(hash)])).toEqual([
      ['2021', 1, ['b']],
      ['2020', 2, ['a', 'c']],
    ]);
    expect(byJournal(papers).map(({ label, count }) => [label, count])).toEqual([
      ['Lancet', 2],
      ['BMJ "Open"', 1],
    ]);
    expect(found(byJournal(papers)[0]?.hash ?? '')).toEqual(['b', 'c']);
    expect(byTag(papers)).toEqual([
      { label: 'x', count: 2, hash: '#/tag/x' },
      { label: 'y z', count: 1, hash: '#/tag/y%20z' },
    ]);
  });

  it('counts weeks from Monday to Sunday, added and by status', () => {
    const weeks = byWeek(papers);
    expect(weeks).toHaveLength(12);
    expect(
      weeks.slice(0, 3).map(({ monday, added }) => [monday.getDate(), added.count, found(added.hash)]),
    ).toEqual([
      [16, 2, ['a', 'b']],
      [9, 0, []],
      [2, 1, ['c']],
    ]);
    expect(weeks[0]?.statuses.map(({ status, count, hash }) => [status, count, found(hash)])).toEqual([
      ['to-read', 2, ['a', 'b']],
      ['reading', 0, []],
      ['read', 1, ['c']],
    ]);
    expect(weeks[2]?.statuses.map(({ count }) => count)).toEqual([0, 0, 0]);
  });

  it('has no weeks of an empty library', () => expect(byWeek([])).toEqual([]));
});
