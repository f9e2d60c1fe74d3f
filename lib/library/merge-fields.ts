/** Merging two records of one work and the times of their fields. */
import { compareSaid, compareTexts, compareValues, doubt, type Sourced } from '../record/better-value.ts';
import type { Entry, Timestamp } from '../record/entry.ts';
import { fieldNames } from '../record/field-names.ts';
import type { FieldName, Record } from '../record/record.ts';
import { later, type EvenPolicy } from './merge-own.ts';
import { joinedLists } from './merge-records.ts';
import { keptWords, readWords } from './title-words.ts';

/** What stands or falls together: it belongs to the title that it was read under. */
export const BUNDLE: readonly FieldName[] = ['title', 'author', 'page', 'original-title', 'title-short'];

/** A field's value in one entry, and its times; '' is none. */
interface Candidate extends Sourced {
  edited: Timestamp;
  /** When it got its value; `kept` when the entry says so itself. */
  set: Timestamp;
  kept: boolean;
}
const NONE: Candidate = { value: undefined, edited: '', set: '', kept: false };

function candidate(entry: Entry, field: FieldName): Candidate {
  const value = (entry.record as { [F in FieldName]?: unknown })[field];
  const [edited = '', kept] = [entry.edits[field], entry.set[field]];
  // of a typed value its own time counts; of the title, that of the words that were read
  const dated = field === 'title' || (value !== undefined && edited === '');
  return {
    value,
    source: entry.record.sources?.[field],
    edited,
    set: kept ?? (dated ? entry.added : ''),
    kept: kept !== undefined,
  };
}

/** Greater than 0 when the first of two candidates stands. */
function compareCandidates(field: FieldName, policy: EvenPolicy, a: Candidate, b: Candidate): number {
  const byEdit = compareTexts(a.edited, b.edited);
  if (byEdit !== 0) return byEdit;
  if (a.edited !== '')
    return Number(a.value !== undefined) - Number(b.value !== undefined) || compareSaid(a, b);
  // the title's time is that of its words, which is the bundle's: among one bundle's titles the better stands
  const byTime = policy === 'duplicates' || field === 'title' ? 0 : compareTexts(a.set, b.set);
  return byTime || compareValues(field, a, b);
}

/** Orders the titles that two entries were read under: that set later, the longer one, the text. */
function compareWords(a: Entry, b: Entry, policy: EvenPolicy): number {
  const [one, other] = [readWords(a), readWords(b)];
  const byTime = policy === 'duplicates' ? 0 : compareTexts(a.set.title ?? a.added, b.set.title ?? b.added);
  return byTime || one.length - other.length || compareTexts(one, other);
}

/**
 * The record of both: of each field what a person typed last; else, of two copies, what was set later, and of
 * duplicates the better value. Authors and pages come from the entry whose title stands, or were typed.
 */
export function mergeFields(
  a: Entry,
  b: Entry,
  policy: EvenPolicy,
): Pick<Entry, 'record' | 'edits' | 'set' | 'titled'> {
  const words = compareWords(a, b, policy);
  const joined = policy === 'duplicates' ? joinedLists(a.record, b.record) : {};
  const added = a.added < b.added ? a.added : b.added;
  const record: { [field: string]: unknown } = {};
  const sources: { [F in FieldName]?: string } = {};
  const set: Entry['set'] = {};
  for (const field of fieldNames) {
    const bundled = BUNDLE.includes(field);
    const one = bundled && words < 0 ? typedOnly(candidate(a, field)) : candidate(a, field);
    const other = bundled && words > 0 ? typedOnly(candidate(b, field)) : candidate(b, field);
    const best = compareCandidates(field, policy, one, other) >= 0 ? one : other;
    const lists = best.edited === '' && field in joined;
    const value = lists ? joined[field as keyof Record] : best.value;
    const source = lists ? believed(field, one.source, other.source) : best.source;
    if (value !== undefined) record[field] = value;
    if (value !== undefined && source !== undefined) sources[field] = source;
    const time = mergedTime(one, other, added, field !== 'title' && best.edited !== '');
    if (time !== undefined) set[field] = time;
  }
  if (a.record.sources ?? b.record.sources) record.sources = sources;
  const edits = laterOfEach(a.edits, b.edits);
  const read = readWords(words >= 0 ? a : b);
  return {
    record: record as unknown as Record,
    edits,
    set,
    ...(edits.title === undefined ? {} : keptWords(read, record.title as string)),
  };
}

/** What is left of a value whose title does not stand: one that a person typed. */
const typedOnly = ({ value, source, edited }: Candidate): Candidate =>
  edited === '' ? NONE : { ...NONE, value, source, edited };

/** The time to be kept with a merged field; none where it is that of the adding, which needs no saying. */
function mergedTime(a: Candidate, b: Candidate, added: Timestamp, typed: boolean): Timestamp | undefined {
  const last = later(a.set, b.set);
  const kept = [a, b].some(one => one.kept && one.set === last);
  return last !== '' && (kept || typed || last !== added) ? last : undefined;
}

/** The source that is doubted least. */
const believed = (field: FieldName, a: string | undefined, b: string | undefined): string | undefined => {
  const order = doubt(field, a) - doubt(field, b) || compareTexts(a ?? '', b ?? '');
  return order <= 0 ? a : b;
};

/** The later time of each field. */
function laterOfEach(a: Entry['edits'], b: Entry['edits']): Entry['edits'] {
  const edits = { ...a };
  for (const field of Object.keys(b) as (keyof Entry['edits'])[])
    edits[field] = later(a[field] ?? '', b[field] ?? '');
  return edits;
}
