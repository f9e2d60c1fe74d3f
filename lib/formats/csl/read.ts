import { isObject, own } from '../../record/guard.ts';
import { looseObjects } from '../loose-json.ts';
import { collect, judged, problem, type ReadItem, type ReadResult } from '../read-item.ts';
import { fromCsl } from './from-csl.ts';

/**
 * Reads CSL-JSON: an array, one item, or an object with `items` or `references`. Of a damaged file, the items
 * that are whole.
 */
export const readCsl = (text: string): ReadResult => collect(cslItems(text));

/** The same, item by item; `line` is the item's number. */
export function* cslItems(text: string): Generator<ReadItem> {
  const { values, damaged } = looseObjects(text);
  if (damaged) yield problem(1, values.length ? 'damaged' : 'not-this-format', text, 0);
  const items = values.length === 1 ? inside(values[0]) : values;
  for (const [index, item] of items.entries()) {
    const done = (index + 1) / items.length;
    if (!isObject(item)) {
      yield problem(index + 1, 'not-an-object', typeof item, done);
      continue;
    }
    const { record, note } = fromCsl(item);
    yield judged(
      record,
      index + 1,
      () => (typeof item.title === 'string' ? item.title : ''),
      done,
      note ? { note } : {},
    );
  }
}

function inside(value: unknown, depth = 0): unknown[] {
  if (!isObject(value) || depth > 2) return [value];
  for (const key of ['items', 'references', 'message']) {
    const held = own(value, key);
    if (Array.isArray(held)) return held;
    if (isObject(held)) return inside(held, depth + 1);
  }
  return [value];
}
