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
    if (found[0] === '"') sign.lastIndex = stringEnd(text, sign.lastIndex);
    else depth += found[0] === '{' || found[0] === '[' ? 1 : -1;
    if (depth <= 0) return sign.lastIndex;
  }
  return text.length;
}

/** Where an object begins and has ended. */
type Span = readonly [start: number, end: number];

/**
 * The objects at the top level or in the top array, each parsed by itself. Inside of one that has no end, those that
 * begin a line: the next of JSON Lines.
 */
function wholeObjects(text: string): LooseJson {
  const { spans, strayAt } = objectSpans(text);
  const values: unknown[] = [];
  let damagedAt = strayAt;
  for (const [start, end] of spans) {
    try {
      values.push(JSON.parse(text.slice(start, end)));
    } catch {
      damagedAt = Math.min(damagedAt ?? start, start); // the next may be whole
    }
  }
  return { values, damagedAt: damagedAt ?? 0 };
}

/** The objects of a damaged text, and the first brace without its fellow. */
function objectSpans(text: string): { spans: Span[]; strayAt: number | undefined } {
  const spans: Span[] = [];
  let strayAt: number | undefined;
  /** Where the objects begin that have not ended yet, and what has ended in each of them and begins a line. */
  const open: number[] = [];
  const inside = new Map<number, Span[]>();
  const sign = /[{}"]/g;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    if (found[0] === '{') open.push(found.index);
    else if (found[0] === '"') {
      if (open.length > 0) sign.lastIndex = stringEnd(text, sign.lastIndex);
    } else if (open.length === 0) strayAt ??= found.index;
    else {
      const start = open.pop()!;
      const span: Span = [start, sign.lastIndex];
      inside.delete(open.length);
      if (open.length === 0) spans.push(span);
      else if (beginsLine(text, start)) {
        const depth = open.length - 1;
        const others = inside.get(depth);
        if (others) others.push(span);
        else inside.set(depth, [span]);
      }
    }
  }
  for (const depth of open.keys()) for (const span of inside.get(depth) ?? []) spans.push(span);
  return { spans, strayAt: strayAt ?? open[0] };
}

const beginsLine = (text: string, at: number): boolean => at === 0 || /[\r\n]/.test(text[at - 1]!);

/**
 * Where the string that began before a place has ended: behind the next quotation mark that no backslash escapes, and
 * at the latest with the line, for no string of JSON holds a line break.
 */
function stringEnd(text: string, from: number): number {
  const sign = /\\[^\r\n]|["\r\n]/g;
  sign.lastIndex = from;
  for (let found = sign.exec(text); found; found = sign.exec(text))
    if (found[0].length === 1) return sign.lastIndex;
  return text.length;
}
