import { problem, type ReadItem } from '../read-item.ts';

/** A field's value before LaTeX is decoded, its outer braces or quotes taken off. */
export interface RawBib {
  type: string;
  key: string;
  fields: Map<string, string>;
  line: number;
  done: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
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
export function* rawBibs(text: string): Generator<RawBib | ReadItem> {
  const strings = new Map(MONTHS.map(month => [month, month]));
  const length = text.length || 1;
  let position = 0;
  let line = 1;
  let counted = 0;
  let nextStart = -1;
  const lineAt = (at: number): number => {
    for (
      let newline = text.indexOf('\n', counted);
      newline >= 0 && newline < at;
      newline = text.indexOf('\n', newline + 1)
    )
      line++;
    counted = Math.max(counted, at);
    return line;
  };
  /** Where the entry after this one seems to begin: nothing of this one may reach beyond. */
  const limit = (from: number): number => {
    if (nextStart < from) {
      NEXT.lastIndex = from;
      nextStart = NEXT.exec(text)?.index ?? text.length;
    }
    return nextStart;
  };

  for (;;) {
    const at = text.indexOf('@', position);
    if (at < 0) return;
    HEAD.lastIndex = at;
    const head = HEAD.exec(text);
    if (!head) {
      position = at + 1;
      continue;
    }
    const type = head[1]!.toLowerCase();
    const close = head[2] === '{' ? '}' : ')';
    const start = HEAD.lastIndex;
    const end = limit(start);
    const began = lineAt(at);
    if (type === 'comment' || type === 'preamble') {
      const stop = skipGroup(text, start, end, close);
      position = stop < 0 ? start : stop;
      continue;
    }
    const fields = new Map<string, string>();
    let key = '';
    let cursor = start;
    if (type !== 'string') {
      const keyEnd = keyStop(text, start, end);
      key = text.slice(start, keyEnd).trim();
      cursor = text[keyEnd] === ',' ? keyEnd + 1 : keyEnd;
    }
    const stop = readFields(text, cursor, end, close, strings, fields);
    position = stop < 0 ? end : stop;
    if (type === 'string') {
      for (const [name, value] of fields) strings.set(name, value);
      continue;
    }
    if (stop < 0) yield problem(began, 'unclosed', text.slice(at, at + 200), position / length);
    if (fields.has('title') || fields.has('crossref'))
      yield { type, key, fields, line: began, done: position / length };
    else if (stop >= 0) yield problem(began, 'no-title', text.slice(at, at + 200), position / length);
  }
}

function keyStop(text: string, from: number, end: number): number {
  let stop = from;
  while (stop < end && !',{}()="\n'.includes(text[stop]!)) stop++;
  return text[stop] === '=' ? from : stop; // an entry without a key
}

/** Reads `name = value` pairs up to the entry's end; where that is, or -1 when it never came. */
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
      if (stop < 0) return { value: '', stop: end, closed: false }; // where it should end nobody knows
      value += text.slice(cursor + 1, stop - 1);
      cursor = stop;
    } else {
      BARE.lastIndex = cursor;
      const bare = cursor < end ? BARE.exec(text) : null;
      if (!bare) return { value, stop: cursor, closed: true };
      value += strings.get(bare[1]!.toLowerCase()) ?? bare[1]!;
      cursor = BARE.lastIndex;
    }
    while (cursor < end && isBlank(text.charCodeAt(cursor))) cursor++;
    if (text[cursor] !== '#') return { value, stop: cursor, closed: true };
    cursor++;
  }
}

const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

/** Past the brace (or bracket) that closes the group begun before `from`; -1 when there is none. */
function skipGroup(text: string, from: number, end: number, close: string): number {
  const closing = close.charCodeAt(0);
  let depth = 0;
  for (let cursor = from; cursor < end; cursor++) {
    const code = text.charCodeAt(cursor);
    if (code === 92)
      cursor++; // an escaped brace is text
    else if (code === closing && depth === 0) return cursor + 1;
    else if (code === 123) depth++;
    else if (code === 125) depth--;
  }
  return -1;
}

function skipQuoted(text: string, from: number, end: number): number {
  let depth = 0;
  for (let cursor = from; cursor < end; cursor++) {
    const code = text.charCodeAt(cursor);
    if (code === 92) cursor++;
    else if (code === 34 && depth <= 0) return cursor + 1;
    else if (code === 123) depth++;
    else if (code === 125) depth--;
  }
  return -1;
}
