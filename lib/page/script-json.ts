/** Data that a page's scripts hold: cut out and parsed, never run. */
import { isObject, own } from '../record/guard.ts';
import { all, first, textContentOf, type Document } from './dom.ts';

const MAX_SCRIPT = 8_000_000;

/** The JSON in the first script that matches; undefined when there is none or it is broken. */
export function scriptJson(document: Document, selector: string): unknown {
  const script = first(document, selector);
  return script && parsed(textContentOf(script));
}

/** The object that a script assigns: `window.name = {…}`. */
export function assignedJson(document: Document, name: string): unknown {
  for (const script of all(document, 'script:not([src])', 200)) {
    const text = textContentOf(script);
    const place = text.length < MAX_SCRIPT ? text.indexOf(name) : -1;
    const begin = place < 0 ? -1 : text.indexOf('{', place + name.length);
    if (begin >= 0 && /^\s*=\s*$/.test(text.slice(place + name.length, begin)))
      return parsed(balanced(text, begin));
  }
  return undefined;
}

/** What stands at a path of keys; undefined where the path breaks off. */
export const valueAt = (value: unknown, ...path: string[]): unknown =>
  path.reduce((node, key) => (isObject(node) ? own(node, key) : undefined), value);

/** A list's members, or nothing. */
export const members = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, 20_000) : []);

/** A text or number as text. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;

function parsed(text: string): unknown {
  if (text.length > MAX_SCRIPT) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    // a JSON string that holds JSON
    return typeof value === 'string' ? JSON.parse(value) : value;
  } catch {
    return undefined;
  }
}

/** From an opening brace to the one that closes it. */
function balanced(text: string, begin: number): string {
  let depth = 0;
  for (let index = begin; index < text.length; index++) {
    const character = text[index];
    if (character === '"')
      for (index += 1; index < text.length && text[index] !== '"'; index++)
        index += text[index] === '\\' ? 1 : 0;
    else if (character === '{') depth += 1;
    else if (character === '}' && --depth === 0) return text.slice(begin, index + 1);
  }
  return '';
}
