/** JSON's members: of an array its members, else the one value. Where the text is damaged, the objects that are whole. */
export function looseObjects(text: string): { values: unknown[]; damaged: boolean } {
  try {
    const value: unknown = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
    return { values: Array.isArray(value) ? value : [value], damaged: false };
  } catch {
    return { values: wholeObjects(text), damaged: true };
  }
}

/** The objects at the top or in the top array that can be parsed by themselves. */
function wholeObjects(text: string): unknown[] {
  const values: unknown[] = [];
  let depth = 0;
  let start = 0;
  const step = /[{}"]/g;
  for (let found = step.exec(text); found; found = step.exec(text)) {
    if (found[0] === '"') {
      if (depth === 0) continue;
      const end = stringEnd(text, step.lastIndex);
      if (end < 0) break;
      step.lastIndex = end;
    } else if (found[0] === '{') {
      if (depth++ === 0) start = found.index;
    } else if (depth > 0 && --depth === 0) {
      try {
        values.push(JSON.parse(text.slice(start, step.lastIndex)));
      } catch {
        // this one is damaged itself: the next may be whole
      }
    }
  }
  return values;
}

function stringEnd(text: string, from: number): number {
  for (let quote = text.indexOf('"', from); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let slashes = 0;
    while (text.charCodeAt(quote - 1 - slashes) === 92) slashes++;
    if (slashes % 2 === 0) return quote + 1;
  }
  return -1;
}
