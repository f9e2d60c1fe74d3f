import { TITLES_TOLD, type Closed, type ListedHere, type NotSavedWhy, type PageState } from './page-state.ts';
import { NO_PAPER } from '../record/no-paper.ts';
import { parseEntry, parseRecord } from '../record/parse-record.ts';
import type { FieldName } from '../record/record.ts';
import { fieldNames } from '../record/field-names.ts';
import { isPageAddress } from '../record/web-address.ts';

const CLOSED: readonly Closed[] = ['browser-page', 'store', 'pdf-viewer', 'file', 'source-view', 'other'];
const NOT_SAVED: readonly NotSavedWhy[] = ['full', 'blocked', 'newer', 'unavailable', 'interrupted'];

const failed = (why: string): PageState => ({ kind: 'failed', why });
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
type Fields = { [key: string]: unknown };
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The states of a page that was read: they say how many papers it lists. */
type ReadPage = Exclude<PageState, { kind: 'unreadable-page' | 'not-saved' | 'failed' }>;
const isReadPage = (state: PageState): state is ReadPage =>
  state.kind !== 'unreadable-page' && state.kind !== 'not-saved' && state.kind !== 'failed';

/** Narrows the background's answer; what it cannot be becomes `failed`. */
export function parsePageState(answer: unknown): PageState {
  if (!isFields(answer)) return failed('no answer');
  const state = parseKind(answer);
  if (!isReadPage(state)) return state;
  const listed = parseListed(answer.listed);
  const check = knownFields(answer.check);
  return {
    ...state,
    ...(listed && { listed }),
    ...(state.kind !== 'not-an-article' && check.length > 0 && { check }),
  };
}

function parseListed(listed: unknown): ListedHere | undefined {
  if (!isFields(listed) || typeof listed.count !== 'number' || !(listed.count > 0)) return undefined;
  const titles = Array.isArray(listed.titles) ? listed.titles.map(text) : [];
  return { count: listed.count, titles: titles.filter(title => title !== '').slice(0, TITLES_TOLD) };
}

/** The fields of a record among these names, in their order. */
const orderedFields = (names: unknown): FieldName[] =>
  (Array.isArray(names) ? names : []).filter(name => fieldNames.includes(name as FieldName)) as FieldName[];

/** The same in the order of a record. */
const knownFields = (names: unknown): FieldName[] =>
  fieldNames.filter(field => orderedFields(names).includes(field));

function parseAlready(answer: Fields): PageState {
  const entry = parseEntry(answer.entry);
  const record = parseRecord(answer.record);
  if (!entry.ok) return failed(entry.why);
  if (!record.ok) return failed(record.why);
  const before = parseEntry(answer.before);
  return {
    kind: 'already',
    entry: entry.value,
    record: record.value,
    more: knownFields(answer.more),
    proposed: orderedFields(answer.proposed),
    ...(before.ok && { before: before.value, filled: knownFields(answer.filled) }),
  };
}

function parseKind(answer: Fields): PageState {
  switch (answer.kind) {
    case 'saved': {
      const entry = parseEntry(answer.entry);
      return entry.ok
        ? { kind: 'saved', entry: entry.value, restored: answer.restored === true }
        : failed(entry.why);
    }
    case 'already':
      return parseAlready(answer);
    case 'ready': {
      const record = parseRecord(answer.record);
      return record.ok ? { kind: 'ready', record: record.value } : failed(record.why);
    }
    case 'not-an-article': {
      const page = isFields(answer.page) ? answer.page : {};
      const why = NO_PAPER.find(known => known === answer.why) ?? 'not-an-article';
      const frame = text(answer.frame);
      return {
        kind: 'not-an-article',
        why,
        page: { url: text(page.url), title: text(page.title) },
        ...(isPageAddress(frame) && { frame }),
      };
    }
    case 'unreadable-page':
      return { kind: 'unreadable-page', why: CLOSED.find(known => known === answer.why) ?? 'other' };
    case 'not-saved':
      return { kind: 'not-saved', why: NOT_SAVED.find(known => known === answer.why) ?? 'unavailable' };
    default:
      return failed(text(answer.why));
  }
}
