/**
 * Two copies of one entry, changed apart on two machines: what was changed last stands, whichever machine merges. The
 * thirteen cases in which the merge of a backup gave something else.
 */
import { describe, expect, it } from 'vitest';
import { mergeEntries } from '../../lib/library/merge-entries.ts';
import type { Entry } from '../../lib/record/entry.ts';
import type { PageReading } from '../../lib/record/page-reading.ts';
import { entryOf, paper } from './support.ts';

const [added, t2, t3, t4] = [1, 2, 3, 4].map(day => `2026-11-0${day}T10:00:00.000Z`) as [
  string,
  string,
  string,
  string,
];
const reading = (url: string, title: string, read: string): PageReading => ({
  version: 1,
  url,
  title,
  read,
  claims: [],
  blocks: [],
  related: [],
  signs: {},
});
const one = (own: Partial<Entry>): Entry => entryOf({ added, changed: added, ...own });

interface Check {
  here: Partial<Entry>;
  there: Partial<Entry>;
  /** Undefined: the field must be absent. */
  wanted: { [F in keyof Entry]?: unknown };
}
const checks: { [name: string]: Check } = {
  'a tag taken off later is off': {
    here: { tags: [], tagged: { x: t3 }, edits: { tags: t3 } },
    there: { tags: ['x'], tagged: { x: t2 }, edits: { tags: t2 } },
    wanted: { tags: [], tagged: { x: t3 } },
  },
  'a tag taken off before it was put on again is on': {
    here: { tags: [], tagged: { x: t2 } },
    there: { tags: ['x'], tagged: { x: t3 } },
    wanted: { tags: ['x'], tagged: { x: t3 } },
  },
  'tags put on and taken off apart both hold': {
    here: { tags: ['kept', 'new here'], tagged: { kept: added, gone: t3, 'new here': t2 } },
    there: { tags: ['gone', 'kept', 'new there'], tagged: { kept: added, gone: added, 'new there': t4 } },
    wanted: { tags: ['kept', 'new here', 'new there'] },
  },
  'a paper taken out of a collection later is out of it': {
    here: { collections: [], collected: { c: t3 } },
    there: { collections: ['c'], collected: { c: t2 } },
    wanted: { collections: [], collected: { c: t3 } },
  },
  'a note cleared later is cleared': {
    here: { note: '', edits: { note: t3 } },
    there: { note: 'old', edits: { note: t2 } },
    wanted: { note: '', edits: { note: t3 } },
  },
  'a paper thrown away later is in the trash': {
    here: { deleted: t3 },
    there: { edits: { note: t2 }, note: 'read' },
    wanted: { deleted: t3, note: 'read' },
  },
  'a paper taken out of the trash later is in the list': {
    here: { deleted: t2 },
    there: { restored: t3 },
    wanted: { deleted: undefined, restored: t3 },
  },
  'a field cleared later is absent': {
    here: { record: paper, edits: { volume: t3 }, set: { volume: t3 } },
    there: { record: { ...paper, volume: '5' }, edits: { volume: t2 }, set: { volume: t2 } },
    wanted: { record: { ...paper, volume: undefined }, edits: { volume: t3 } },
  },
  'what a page said later stands, but not against a person': {
    here: {
      record: { ...paper, volume: '1', issue: '1', sources: { volume: 'user', issue: 'label:Issue' } },
      edits: { volume: t2 },
      set: { volume: t2 },
    },
    there: {
      record: { ...paper, volume: '2', issue: '2', sources: { volume: 'site:a', issue: 'meta:issue' } },
      set: { volume: t3, issue: t3 },
    },
    wanted: {
      record: { ...paper, volume: '1', issue: '2', sources: { volume: 'user', issue: 'meta:issue' } },
    },
  },
  'a status and a star set later stand': {
    here: { status: 'to-read', starred: false, edits: { status: t4, starred: t4 } },
    there: { status: 'read', starred: true, edits: { status: t3, starred: t3 } },
    wanted: { status: 'to-read', starred: false },
  },
  'authors and pages stay with the title that was corrected later': {
    here: {
      record: { type: 'article-journal', title: 'The right one', author: [{ family: 'Ness' }] },
      set: { title: t3, author: t3 },
    },
    there: {
      record: { type: 'article-journal', title: 'Another paper', page: '7' },
      set: { page: t4 },
    },
    wanted: {
      record: {
        type: 'article-journal',
        title: 'The right one',
        author: [{ family: 'Ness' }],
        page: undefined,
      },
    },
  },
  'of readings the newest of each address stay': {
    here: { readings: [reading('https://a.example/', 'old', added), reading('https://b.example/', 'b', t2)] },
    there: { readings: [reading('https://a.example/', 'new', t3)] },
    wanted: { readings: [reading('https://b.example/', 'b', t2), reading('https://a.example/', 'new', t3)] },
  },
  'values of one time are the same on both machines': {
    here: { record: { ...paper, volume: '1' }, set: { volume: t2 }, status: 'reading', changed: t2 },
    there: { record: { ...paper, volume: '22' }, set: { volume: t2 }, status: 'read', changed: t3 },
    wanted: { record: { ...paper, volume: '22' }, status: 'read', changed: t3 },
  },
};

describe('two machines', () => {
  it('have thirteen cases', () => expect(Object.keys(checks)).toHaveLength(13));

  it.each(Object.entries(checks))('%s', (_name, { here, there, wanted }) => {
    const merged = mergeEntries(one(here), one(there), 'machines');
    expect({ ...merged, ...wanted }).toEqual(merged);
    expect(mergeEntries(one(there), one(here), 'machines')).toEqual(merged);
  });

  it.each(Object.entries(checks))('a copy and itself stay as they are: %s', (_name, { here, there }) => {
    for (const copy of [one({ ...here, changed: t3 }), one({ ...there, changed: t4 })])
      expect(mergeEntries(copy, copy, 'machines')).toEqual(copy);
  });
});
