/** What a JSON text holds, and the place (from 0) where its damage begins, when it has any. */
export interface LooseJson {
  values: unknown[];
  damagedAt?: number;
}

/**
 * The values that a JSON text holds: the members of an array, else the one value, or those that stand one after
 * the other, as in JSON Lines. Of a damaged text the objects that are whole.
 */
export function looseObjects(text: string): LooseJson {
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  try {
    return { values: members(JSON.parse(json)) };
  } catch {
    const values = sequence(json);
    return values ? { values } : wholeObjects(json);
  }
}

const members = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** The values that stand one after the other with nothing but white space between; undefined of any other text. */
function sequence(text: string): unknown[] | undefined {
  const values: unknown[] = [];
  const rest = /\S/g;
  for (let found = rest.exec(text); found; found = rest.exec(text)) {
    const end = valueEnd(text, found.index);
    try {
      for (const value of members(JSON.parse(text.slice(found.index, end)))) values.push(value);
    } catch {
      return undefined;
    }
    rest.lastIndex = end;
  }
  return values;
}

/** Where the value that begins at a place has ended: the text's end when it is cut off. */
function valueEnd(text: string, from: number): number {
  const word = /[^\s,[\]{}"]+/y;
  word.lastIndex = from;
  if (word.test(text)) return word.lastIndex;
  let depth = 0;
  const sign = /[[\]{}"]/g;
  sign.lastIndex = from;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    if (found[0] === '"') {
      const end = stringEnd(text, sign.lastIndex);
      if (end < 0) break;
      sign.lastIndex = end;
    } else depth += found[0] === '{' || found[0] === '[' ? 1 : -1;
    if (depth <= 0) return sign.lastIndex;
  }
  return text.length;
}

/** The objects at the top level or in the top array, each parsed by itself. */
function wholeObjects(text: string): LooseJson {
  const values: unknown[] = [];
  let damagedAt: number | undefined;
  let depth = 0;
  let start = 0;
  const sign = /[{}"]/g;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    if (found[0] === '"') {
      if (depth === 0) continue;
      const end = stringEnd(text, sign.lastIndex);
      if (end < 0) break;
      sign.lastIndex = end;
    } else if (found[0] === '{') {
      if (depth++ === 0) start = found.index;
    } else if (depth > 0 && --depth === 0) {
      try {
        values.push(JSON.parse(text.slice(start, sign.lastIndex)));
      } catch {
        damagedAt ??= start; // the next may be whole
      }
    }
  }
  return { values, damagedAt: damagedAt ?? (depth > 0 ? start : 0) };
}

/**
 * Where the string that began before `from` has ended: behind the next quotation mark that no backslash
 * escapes.
 */
function stringEnd(text: string, from: number): number {
  for (let quote = text.indexOf('"', from); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(quote - 1 - backslashes) === 92) backslashes++;
    if (backslashes % 2 === 0) return quote + 1;
  }
  return -1;
}
