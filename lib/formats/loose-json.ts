/**
 * The values that a JSON text holds: the members of an array, else the one value. Of a damaged text the
 * objects that are whole.
 */
export function looseObjects(text: string): { values: unknown[]; damaged: boolean } {
  try {
    const value: unknown = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
    return { values: Array.isArray(value) ? value : [value], damaged: false };
  } catch {
    return { values: wholeObjects(text), damaged: true };
  }
}

/** The objects at the top level or in the top array, each parsed by itself. */
function wholeObjects(text: string): unknown[] {
  const values: unknown[] = [];
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
        // this one is damaged itself: the next may be whole
      }
    }
  }
  return values;
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
