import { isObject, own, text, texts, type Fields } from '../../record/guard.ts';
import { looseObjects } from '../loose-json.ts';
import { collect, judged, problem, type ReadItem, type ReadResult } from '../read-item.ts';
import { fromCsl } from './from-csl.ts';

/**
 * Reads CSL-JSON: an array, one item, items one after the other (JSON Lines), or an object with `items` or
 * `references`; also records as `npm run recognise` prints them. Of a damaged file, the items that are whole.
 */
export const readCsl = (text: string): ReadResult => collect(cslItems(text));

/** The same, item by item; `line` is the item's number, of damage the line of the text. */
export function* cslItems(json: string): Generator<ReadItem> {
  const { values, damagedAt } = looseObjects(json);
  if (damagedAt !== undefined) {
    const line = json.slice(0, damagedAt).split('\n').length;
    yield problem(line, values.length ? 'damaged' : 'not-this-format', json.slice(damagedAt), 0);
  }
  const items = values.flatMap(value => inside(value));
  for (const [index, item] of items.entries()) {
    const [number, done] = [index + 1, (index + 1) / items.length];
    const page = pageWithoutPaper(item);
    if (page !== undefined) yield problem(number, 'no-paper', page, done);
    else if (!isObject(item)) yield problem(number, 'not-an-object', typeof item, done);
    else yield readItem(item, number, done);
  }
}

function readItem(item: Fields, number: number, done: number): ReadItem {
  const isOurs = isObject(own(item, 'sources'));
  const { record, ...beside } = isOurs ? { record: item, ...ownNote(item) } : fromCsl(item);
  return judged(record, number, () => text(own(item, 'title')) ?? '', done, beside);
}

/** The note and the tags beside the fields of a record of ours. */
function ownNote(record: Fields): { note?: string; tags?: string[] } {
  const note = text(own(record, 'note'));
  const tags = texts(own(record, 'tags'));
  return { ...(note && { note }), ...(tags && { tags }) };
}

/**
 * The address of a page that shows no paper, or '' where it is not known. `npm run recognise` prints null for it, and
 * of many pages a line each: { file, url, record: null }.
 */
function pageWithoutPaper(item: unknown): string | undefined {
  if (item === null) return '';
  return isObject(item) && own(item, 'record') === null ? (text(own(item, 'url')) ?? '') : undefined;
}

/** The items that a value stands for: an item itself, or what it is wrapped around. */
function inside(value: unknown, depth = 0): unknown[] {
  if (!isObject(value) || depth > 2) return [value];
  if (Object.hasOwn(value, 'type') && Object.hasOwn(value, 'title')) return [value];
  if (Object.hasOwn(value, 'file') && Object.hasOwn(value, 'record')) return [own(value, 'record') ?? value];
  for (const key of ['items', 'references', 'message']) {
    const held = own(value, key);
    if (Array.isArray(held)) return held;
    if (isObject(held)) return inside(held, depth + 1);
  }
  return [value];
}
