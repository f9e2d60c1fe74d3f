import type { Name } from '../../record/record.ts';
import { fold } from '../../text/fold.ts';
import { put, type Draft } from '../read-item.ts';
import { writtenNames } from '../values/written-name.ts';
import { allOf, type Values } from './entries.ts';

/**
 * The people of an entry: AU or A1 the authors, A2 or ED the editors, A4 the translators; A3 the editors of
 * the series, but of a thesis its adviser (EndNote's field map).
 */
export function readCreators(values: Values, record: Draft): void {
  const authors = eachOnce(allOf(values, 'AU'), allOf(values, 'A1'));
  const { second, reviewed } = secondNames(values);
  // some exporters number an article's authors: A2 and A3 without AU or A1
  const secondAreAuthors = !authors.length && record.type === 'article-journal';
  put(record, 'author', namesOf(secondAreAuthors ? second : authors));
  if (!secondAreAuthors) put(record, 'editor', namesOf(second));
  put(record, 'reviewed-author', namesOf(reviewed));
  put(record, record.type === 'thesis' ? 'contributor' : 'collection-editor', namesOf(allOf(values, 'A3')));
  put(record, 'translator', namesOf(allOf(values, 'A4')));
}

/** The names in A2 and ED: of those that the reviewed item (RI) names, and of the others. */
export function secondNames(values: Values): { second: readonly string[]; reviewed: readonly string[] } {
  const names = eachOnce(allOf(values, 'A2'), allOf(values, 'ED'));
  const item = new Set(fold(allOf(values, 'RI').join(' ').slice(0, 2000)).split(' '));
  const isReviewed = (name: string): boolean =>
    fold(name)
      .split(' ')
      .every(word => item.has(word));
  if (!values.has('RI')) return { second: names, reviewed: [] };
  return { second: names.filter(name => !isReviewed(name)), reviewed: names.filter(isReviewed) };
}

/** The names in the values of a tag. Some exporters write several into one, with semicolons between. */
export function namesOf(values: readonly string[]): Name[] | undefined {
  return writtenNames(
    values.flatMap(value => (value.includes(';') && !value.endsWith(',') ? value.split(';') : value)),
  );
}

/** The values of two tags, each once: many exporters write the same people into both. */
function eachOnce(first: readonly string[], second: readonly string[]): readonly string[] {
  if (second.length === 0) return first;
  if (first.length === 0) return second;
  const known = new Set(first);
  return [...first, ...second.filter(value => !known.has(value))];
}
