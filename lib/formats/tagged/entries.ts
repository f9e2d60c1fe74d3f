/**
 * Text of a format whose lines begin with tags, cut into entries. Values go on in lines without a tag. An entry
 * begins with its first tag; entries that lack that one are parted by empty lines.
 */
import { linesOf } from '../lines-of.ts';
import { problem, type ReadItem } from '../read-item.ts';
import { TaggedValues } from './values.ts';

/** How a tagged format is written. */
export interface Dialect {
  /** The tag and value of a line, with its indent, that begins with a tag. */
  field(line: string): readonly [tag: string, value: string] | undefined;
  /** The tag that every entry begins with. */
  first: string;
  /** The tag of the title: a second one behind an empty line is that of another entry. */
  title: string;
  /** The tag that ends an entry, where the format has one. */
  last?: string;
  /** Tags that belong to the file, not to an entry. */
  ofFile?: ReadonlySet<string>;
}

/** One entry: where it begins, its values, and how much of the text is read when it ends (0–1). */
export interface TaggedEntry {
  line: number;
  values: TaggedValues;
  done: number;
}

interface Field {
  tag: string;
  value: string;
  line: number;
}

/** Fields of an entry that is still being read. */
interface OpenEntry {
  fields: Field[];
  tags: Set<string>;
  /** How many of its fields stand before the last empty line. */
  beforeBlank: number;
  /** Where the last title stands among them, -1 where there is none. */
  titleAt: number;
}

const MAX_FIELDS = 50_000;

/** Cuts a text into entries; what stands outside of them is a problem, told once for each stretch. */
export function* taggedEntries(text: string, dialect: Dialect): Generator<TaggedEntry | ReadItem> {
  let entry: OpenEntry | undefined;
  let outside = false;
  let afterBlank = true;
  for (const { line, number, done } of linesOf(text)) {
    if (line === '') {
      afterBlank = true;
      if (entry) entry.beforeBlank = entry.fields.length;
      continue;
    }
    const [tag, value = ''] = dialect.field(line) ?? [];
    if (tag !== undefined && tag === dialect.last) {
      if (entry) yield closed(entry, done);
      entry = undefined;
    } else if (tag !== undefined && !dialect.ofFile?.has(tag)) {
      const field: Field = { tag, value, line: number };
      const fields = entry && fieldsOfNext(field, entry, afterBlank, dialect);
      if (entry && fields) yield closed(entry, done);
      if (!entry || fields) entry = opened(fields ?? []);
      addField(entry, field, dialect.title);
      outside = false;
    } else if (entry && tag === undefined) {
      entry.fields.at(-1)!.value += `\n${line.trimStart()}`;
    } else if (!outside && tag === undefined) {
      outside = true;
      yield problem(number, 'outside-an-entry', line, done);
    }
    afterBlank = false;
  }
  if (entry) yield closed(entry, 1);
}

/**
 * The fields that another entry has already when this one begins it; undefined when the field belongs to the
 * entry before. They are taken out of that entry: those behind the empty line before a second title.
 */
function fieldsOfNext(
  { tag }: Field,
  entry: OpenEntry,
  afterBlank: boolean,
  { first, title }: Dialect,
): Field[] | undefined {
  const hasFirst = entry.tags.has(first);
  if (tag === first) return hasFirst || afterBlank ? [] : undefined;
  if (afterBlank && !hasFirst) return [];
  if (tag !== title || entry.titleAt < 0 || entry.titleAt >= entry.beforeBlank) return undefined;
  const moved = entry.fields.slice(entry.beforeBlank);
  entry.fields.length = entry.beforeBlank;
  return moved;
}

function opened(fields: Field[]): OpenEntry {
  return { fields, tags: new Set(fields.map(({ tag }) => tag)), beforeBlank: 0, titleAt: -1 };
}

function addField(entry: OpenEntry, field: Field, title: string): void {
  if (entry.fields.length >= MAX_FIELDS) return;
  entry.fields.push(field);
  if (field.value === '') return;
  entry.tags.add(field.tag);
  if (field.tag === title) entry.titleAt = entry.fields.length - 1;
}

function closed({ fields }: OpenEntry, done: number): TaggedEntry {
  const values = new TaggedValues();
  for (const { tag, value } of fields) values.add(tag, value);
  return { line: fields[0]!.line, values, done };
}
