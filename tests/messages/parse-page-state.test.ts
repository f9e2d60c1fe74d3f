/** The background's answer is checked before the card shows it. */
import { describe, expect, it } from 'vitest';
import type { PageState } from '../../lib/messages/page-state.ts';
import { parsePageState } from '../../lib/messages/parse-page-state.ts';
import { NO_PAPER } from '../../lib/record/no-paper.ts';
import { entryOf, paper } from '../library/support.ts';

const entry = entryOf();
const page = { url: 'https://a.example/', title: 'A page' };
const stateOf = (answer: unknown): PageState => parsePageState(answer);

describe('an answer of each kind', () => {
  it.each<[string, PageState]>([
    ['saved', { kind: 'saved', entry, restored: false }],
    ['saved, out of the trash', { kind: 'saved', entry, restored: true }],
    [
      'in the list already',
      { kind: 'already', entry, record: paper, more: ['volume', 'issue'], proposed: ['title'] },
    ],
    [
      'in the list already and completed',
      {
        kind: 'already',
        entry,
        record: paper,
        more: [],
        proposed: [],
        before: entryOf({ note: 'x' }),
        filled: ['volume'],
      },
    ],
    ['ready to be saved', { kind: 'ready', record: paper }],
    ...NO_PAPER.map((why): [string, PageState] => [why, { kind: 'not-an-article', why, page }]),
    ...(['browser-page', 'store', 'pdf-viewer', 'file', 'source-view', 'other'] as const).map(
      (why): [string, PageState] => [`unreadable: ${why}`, { kind: 'unreadable-page', why }],
    ),
    ...(['full', 'blocked', 'newer', 'unavailable', 'interrupted'] as const).map(
      (why): [string, PageState] => [`not saved: ${why}`, { kind: 'not-saved', why }],
    ),
    ['failed', { kind: 'failed', why: 'a bug' }],
  ])('%s is taken as it is', (_what, state) => expect(stateOf(structuredClone(state))).toEqual(state));

  it('knows no field that a record does not have, and gives fields in one order', () => {
    const state = stateOf({
      kind: 'already',
      entry,
      record: paper,
      more: ['volume', 'no-field', 'title'],
      proposed: ['notices', 'no-field', 'title'],
      before: entry,
      filled: 'volume',
    });
    expect(state).toMatchObject({ more: ['title', 'volume'], proposed: ['notices', 'title'], filled: [] });
  });

  it('says nothing of what was filled when it is not known what was there before', () => {
    const state = stateOf({
      kind: 'already',
      entry,
      record: paper,
      more: 'all',
      before: 7,
      filled: ['volume'],
    });
    expect(state).toEqual({ kind: 'already', entry, record: paper, more: [], proposed: [] });
  });
});

describe('an answer that cannot be', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'saved'],
  ])('is a failure: %s', (_what, answer) => {
    expect(stateOf(answer)).toEqual({ kind: 'failed', why: 'no answer' });
  });

  it.each<[string, object]>([
    ['no kind', {}],
    ['another kind', { kind: 'nonsense' }],
    ['saved without an entry', { kind: 'saved' }],
    ['in the list without an entry', { kind: 'already', record: paper }],
    ['in the list without a record', { kind: 'already', entry }],
    ['ready without a record', { kind: 'ready', record: {} }],
  ])('is a failure: %s', (_what, answer) => {
    const state = stateOf(answer);
    expect(state.kind).toBe('failed');
    expect(Object.keys(state)).toEqual(['kind', 'why']);
  });

  it('gives the reason why what it holds was refused', () => {
    for (const answer of [{ kind: 'saved' }, { kind: 'already', record: paper }, { kind: 'ready' }])
      expect(stateOf(answer)).toMatchObject({ kind: 'failed', why: expect.stringMatching(/./) as string });
    expect(stateOf({ kind: 'nonsense', why: 7 })).toEqual({ kind: 'failed', why: '' });
  });

  it.each<[object, PageState]>([
    [
      { kind: 'saved', entry, restored: 'yes' },
      { kind: 'saved', entry, restored: false },
    ],
    [
      { kind: 'not-an-article', why: 'boredom', page: { url: 7 } },
      { kind: 'not-an-article', why: 'not-an-article', page: { url: '', title: '' } },
    ],
    [
      { kind: 'not-an-article', why: 'pdf', page: null },
      { kind: 'not-an-article', why: 'pdf', page: { url: '', title: '' } },
    ],
    [
      { kind: 'not-an-article', why: 'in-frame', page, frame: 'javascript:alert(1)' },
      { kind: 'not-an-article', why: 'in-frame', page },
    ],
    [
      { kind: 'unreadable-page', why: 'boredom' },
      { kind: 'unreadable-page', why: 'other' },
    ],
    [
      { kind: 'not-saved', why: 'boredom' },
      { kind: 'not-saved', why: 'unavailable' },
    ],
  ])('is set right: %j', (answer, state) => expect(stateOf(answer)).toEqual(state));
});

describe('the fields to look at', () => {
  it.each<[object]>([
    [{ kind: 'saved', entry, restored: false }],
    [{ kind: 'already', entry, record: paper, more: [], proposed: [] }],
    [{ kind: 'ready', record: paper }],
  ])('are told of a paper: %j', answer => {
    expect(stateOf({ ...answer, check: ['author', 'nonsense', 7] })).toMatchObject({ check: ['author'] });
    for (const check of [[], ['nonsense'], 'author', undefined])
      expect(stateOf({ ...answer, check })).not.toHaveProperty('check');
  });

  it('are not told of a page without a paper', () => {
    const none = { kind: 'not-an-article', why: 'several-papers', page, check: ['author'] };
    expect(stateOf(none)).not.toHaveProperty('check');
  });
});

describe('how many papers the page lists', () => {
  it.each<[object]>([
    [{ kind: 'saved', entry, restored: false }],
    [{ kind: 'already', entry, record: paper, more: [], proposed: [] }],
    [{ kind: 'ready', record: paper }],
    [{ kind: 'not-an-article', why: 'several-papers', page }],
  ])('is told of a page that was read: %j', answer => {
    const listed = { count: 30, titles: ['Dunes', 7, ...Array<string>(9).fill('Bogs')] };
    const told = { count: 30, titles: ['Dunes', ...Array<string>(5).fill('Bogs')] };
    expect(stateOf({ ...answer, listed })).toMatchObject({ listed: told });
    for (const count of [0, -1, '3', undefined])
      expect(stateOf({ ...answer, listed: { count } })).not.toHaveProperty('listed');
    expect(stateOf({ ...answer, listed: { count: 2, titles: 'Dunes' } })).toMatchObject({
      listed: { count: 2, titles: [] },
    });
  });

  it.each<[object]>([
    [{ kind: 'unreadable-page', why: 'other' }],
    [{ kind: 'not-saved', why: 'full' }],
    [{ kind: 'failed', why: '' }],
  ])('is not told of any other: %j', answer => {
    expect(stateOf({ ...answer, listed: { count: 3 } })).not.toHaveProperty('listed');
  });
});
