/** RIS text cut into entries, and entries into tags with their values. */
import { RIS_TAGS } from '../../word-lists/ris-tags.ts';
import { problem, type ReadItem } from '../read-item.ts';
import { RisLines } from './lines.ts';

/** The values of an entry by their tags. */
export type Values = Map<string, string[]>;

const NOTHING: readonly string[] = [];

/** The values of a tag, in their order. */
export const allOf = (values: Values, tag: string): readonly string[] => values.get(tag) ?? NOTHING;

/** The first value of the first of the tags that has one. */
export function firstOf(values: Values, ...tags: readonly string[]): string | undefined {
  for (const tag of tags) {
    const found = values.get(tag);
    if (found) return found[0];
  }
  return undefined;
}

/** One entry, from TY to ER, its values as they stand. */
export interface RisEntry {
  line: number;
  values: Values;
  /** Written with one space before the dash ("TY - JOUR"), as Pure and its like do. */
  oneSpace: boolean;
  /** How much of the text is read when the entry ends (0–1). */
  done: number;
}

/** An entry that is still being read: the value of its last tag may go on in the next line. */
interface OpenEntry extends RisEntry {
  tag: string;
  value: string;
  fields: number;
}

const KNOWN_TAGS: ReadonlySet<string> = new Set(RIS_TAGS);
/** Tags whose values are long enough to be wrapped, so that a line of the text may begin like a tag. */
const WRAPPED = new Set(['AB', 'N1', 'N2', 'TI', 'T1']);
/** What databases write above the first entry. */
const FILE_HEAD = /^(Provider|Database|Content|Export Date|Source)\s*:/i;
const MAX_FIELDS = 50_000;

/** Cuts RIS text into entries; what stands outside of them is a problem, told once for each stretch. */
export function* risEntries(text: string): Generator<RisEntry | ReadItem> {
  const line = new RisLines(text);
  let entry: OpenEntry | undefined;
  let outside = false;
  while (line.next()) {
    if (line.tag === 'TY' && beginsEntry(line, entry)) {
      if (entry) yield close(entry, line.done);
      entry = open(line);
      outside = false;
    } else if (!entry) {
      const said = line.text;
      if (outside || FILE_HEAD.test(said) || /^ER\s*-?$/.test(said)) continue;
      outside = true;
      yield problem(line.number, 'outside-an-entry', said, line.done);
    } else if (line.endsEntry) {
      yield close(entry, line.done);
      entry = undefined;
    } else if (line.tag !== undefined && beginsValue(line, line.tag, entry)) {
      beginValue(entry, line.tag, line.value);
    } else {
      continueValue(entry, line.text);
    }
  }
  if (entry) yield close(entry, 1);
}

/** In an entry whose TY has two spaces before its dash, "TY - …" with one is text. */
const beginsEntry = (line: RisLines, entry: RisEntry | undefined): boolean =>
  !entry || entry.oneSpace || line.spaces !== 1;

/**
 * Two spaces before the dash make a tag. One space does so for a known tag, in an entry that is written like
 * that throughout or where no wrapped text can stand.
 */
function beginsValue(line: RisLines, tag: string, entry: OpenEntry): boolean {
  if (entry.fields >= MAX_FIELDS) return false;
  return line.spaces >= 2 || (KNOWN_TAGS.has(tag) && (entry.oneSpace || !WRAPPED.has(entry.tag)));
}

const open = (line: RisLines): OpenEntry => ({
  line: line.number,
  values: new Map(),
  oneSpace: line.spaces === 1,
  done: 0,
  tag: 'TY',
  value: line.value,
  fields: 1,
});

function close(entry: OpenEntry, done: number): RisEntry {
  keepValue(entry);
  entry.done = done;
  return entry;
}

function beginValue(entry: OpenEntry, tag: string, value: string): void {
  keepValue(entry);
  entry.tag = tag;
  entry.value = value;
  entry.fields++;
}

/** A line without a tag goes on with the last value. EndNote lists keywords in this way, one a line. */
function continueValue(entry: OpenEntry, text: string): void {
  if (entry.tag !== 'KW' || entry.value === '') entry.value = entry.value ? `${entry.value} ${text}` : text;
  else if (entry.fields < MAX_FIELDS) beginValue(entry, 'KW', text);
}

/** Puts the last tag's value among the entry's values, unless it is empty. */
function keepValue({ values, tag, value }: OpenEntry): void {
  if (value === '') return;
  const present = values.get(tag);
  if (present) present.push(value);
  else values.set(tag, [value]);
}
