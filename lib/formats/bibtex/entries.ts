/** BibTeX text cut into entries, and entries into fields (https://ctan.org/pkg/bibtex, "BibTeXing"). */
import { problem, type ReadItem } from '../read-item.ts';
import { MONTHS } from './months.ts';

/** One entry; the values of its fields without their outer braces or quotes, before LaTeX is decoded. */
export interface BibtexEntry {
  type: string;
  key: string;
  fields: Map<string, string>;
  line: number;
  /** How much of the text is read when the entry ends (0–1). */
  done: number;
}

const HEAD = /@[ \t]*([a-z_-]+)\s*([{(])/iy;
const NEXT = /[\r\n][ \t]*@[ \t]*[a-z_-]+\s*[{(][^\s,{}()]*\s*,/gi;
const NAME = /\s*([^\s=,{}()"#%'@]+)\s*=\s*/y;
const WORD = /\s*[^\s=,{}()"#%'@]*/y;
const BARE = /\s*([^\s,{}()"#@]+)/y;
const MAX_FIELDS = 2000;

/**
 * Cuts BibTeX into entries: nested braces, quotes, `#`, `@string`, `@comment`, `@preamble`. A damaged entry
 * ends where the next begins.
 */
export function* bibtexEntries(text: string): Generator<BibtexEntry | ReadItem> {
  const strings = new Map(MONTHS.map(month => [month, month]));
  const places = new Places(text);
  for (let head = places.headFrom(0); head; head = places.headFrom(places.position)) {
    if (head.type === 'comment' || head.type === 'preamble') {
      const stop = skipGroup(text, head.start, head.limit, head.close);
      places.position = stop < 0 ? head.limit : stop;
      continue;
    }
    const isString = head.type === 'string';
    const keyEnd = isString ? head.start : keyStop(text, head.start, head.limit);
    const fields = new Map<string, string>();
    const fieldsStart = !isString && text[keyEnd] === ',' ? keyEnd + 1 : keyEnd;
    const stop = readFields(text, fieldsStart, head.limit, head.close, strings, fields);
    places.position = stop < 0 ? head.limit : stop;
    if (isString) {
      for (const [name, value] of fields) strings.set(name, value);
      continue;
    }
    const { line, at, type } = head;
    const done = places.position / text.length;
    const beginning = (): string => text.slice(at, at + 200);
    if (stop < 0) yield problem(line, 'unclosed', beginning(), done);
    if (isNeeded(type, fields, stop >= 0))
      yield { type, key: text.slice(head.start, keyEnd).trim(), fields, line, done };
    else if (stop >= 0) yield problem(line, 'no-title', beginning(), done);
  }
}

/** Whether an entry is a work, or another's data: one without a title may name what its parts are in. */
const isNeeded = (type: string, fields: ReadonlyMap<string, string>, whole: boolean): boolean =>
  ['title', 'crossref', 'xdata'].some(name => fields.has(name)) ||
  (whole && (type === 'xdata' || fields.has('booktitle')));

/** How an entry begins: "@article{". */
interface EntryHead {
  /** In lower case. */
  type: string;
  /** Where its @ stands, and where its key begins. */
  at: number;
  start: number;
  /** What closes it. */
  close: '}' | ')';
  /** Where the entry after it seems to begin: nothing of this one may reach beyond. */
  limit: number;
  line: number;
}

/** Where in the text reading has come to. */
class Places {
  /** Behind the last entry. */
  position = 0;
  #line = 1;
  /** Up to where lines are counted. */
  #counted = 0;
  #next = -1;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next beginning of an entry; a lone @ is text. */
  headFrom(from: number): EntryHead | undefined {
    for (let at = this.#text.indexOf('@', from); at >= 0; at = this.#text.indexOf('@', at + 1)) {
      HEAD.lastIndex = at;
      const head = HEAD.exec(this.#text);
      if (!head) continue;
      const start = HEAD.lastIndex;
      const close = head[2] === '{' ? '}' : ')';
      const [limit, line] = [this.#limitFrom(start), this.#lineAt(at)];
      return { type: head[1]!.toLowerCase(), at, start, close, limit, line };
    }
    return undefined;
  }

  #lineAt(at: number): number {
    let newline = this.#text.indexOf('\n', this.#counted);
    while (newline >= 0 && newline < at) {
      this.#line++;
      newline = this.#text.indexOf('\n', newline + 1);
    }
    this.#counted = Math.max(this.#counted, at);
    return this.#line;
  }

  #limitFrom(from: number): number {
    if (this.#next < from) {
      NEXT.lastIndex = from;
      this.#next = NEXT.exec(this.#text)?.index ?? this.#text.length;
    }
    return this.#next;
  }
}

/** Where an entry's key ends; at its beginning when there is none and the first field follows at once. */
function keyStop(text: string, from: number, end: number): number {
  let stop = from;
  while (stop < end && !',{}()="\n'.includes(text[stop]!)) stop++;
  return text[stop] === '=' ? from : stop;
}

/** Reads `name = value` pairs up to the entry's end. Answers where that is, or -1 when it never came. */
function readFields(
  text: string,
  from: number,
  end: number,
  close: string,
  strings: ReadonlyMap<string, string>,
  into: Map<string, string>,
): number {
  let cursor = from;
  while (cursor < end) {
    const character = text[cursor]!;
    if (character === close) return cursor + 1;
    NAME.lastIndex = cursor;
    const name = NAME.exec(text);
    if (!name || NAME.lastIndex > end) {
      // a comma, a blank, or a word that is no field
      WORD.lastIndex = cursor;
      cursor = Math.max(cursor + 1, WORD.test(text) ? WORD.lastIndex : 0);
      continue;
    }
    const read = readValue(text, NAME.lastIndex, end, strings);
    cursor = read.stop;
    const field = name[1]!.toLowerCase();
    if (read.value.trim() !== '' && !into.has(field) && into.size < MAX_FIELDS) into.set(field, read.value);
    if (!read.closed) return -1;
  }
  return -1;
}

/**
 * Characters of a value up to which names of @string are put in. Without a limit a few lines stand for gigabytes, each
 * name being twice the one before.
 */
const LONGEST_JOINED = 20_000;

/** Reads a value: groups in braces or quotes, numbers and names of @string, joined by #. */
function readValue(
  text: string,
  from: number,
  end: number,
  strings: ReadonlyMap<string, string>,
): { value: string; stop: number; closed: boolean } {
  let value = '';
  let cursor = from;
  for (;;) {
    while (cursor < end && isBlank(text.charCodeAt(cursor))) cursor++;
    const open = text[cursor];
    if (cursor < end && (open === '{' || open === '"')) {
      const stop = open === '{' ? skipGroup(text, cursor + 1, end, '}') : skipQuoted(text, cursor + 1, end);
      if (stop < 0) return { value: '', stop: end, closed: false };
      value += text.slice(cursor + 1, stop - 1);
      cursor = stop;
    } else {
      BARE.lastIndex = cursor;
      const bare = cursor < end ? BARE.exec(text) : null;
      if (!bare) return { value, stop: cursor, closed: true };
      const meant = strings.get(bare[1]!.toLowerCase()) ?? bare[1]!;
      if (value.length + meant.length <= LONGEST_JOINED) value += meant;
      cursor = BARE.lastIndex;
    }
    while (cursor < end && isBlank(text.charCodeAt(cursor))) cursor++;
    if (text[cursor] !== '#') return { value, stop: cursor, closed: true };
    cursor++;
  }
}

const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

const BACKSLASH = 92;
const QUOTE = 34;
const OPEN = 123;
const CLOSE = 125;

/**
 * The place behind the brace (or bracket) that closes the group begun before `from`; -1 when there is none.
 */
function skipGroup(text: string, from: number, end: number, close: string): number {
  const closing = close.charCodeAt(0);
  let depth = 0;
  for (let cursor = from; cursor < end; cursor++) {
    const code = text.charCodeAt(cursor);
    if (code === BACKSLASH)
      cursor++; // an escaped brace is text
    else if (code === closing && depth === 0) return cursor + 1;
    else if (code === OPEN) depth++;
    else if (code === CLOSE) depth--;
  }
  return -1;
}

/** The same for the quotation mark that closes a value; one inside of braces does not. */
function skipQuoted(text: string, from: number, end: number): number {
  let depth = 0;
  for (let cursor = from; cursor < end; cursor++) {
    const code = text.charCodeAt(cursor);
    if (code === BACKSLASH) cursor++;
    else if (code === QUOTE && depth <= 0) return cursor + 1;
    else if (code === OPEN) depth++;
    else if (code === CLOSE) depth--;
  }
  return -1;
}
