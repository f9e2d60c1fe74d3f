import { isOrganisation } from '../../names/organisations.ts';
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
  const written = secondAreAuthors ? second : authors;
  put(record, 'author', writtenNames(record.type === 'report' ? written : withoutWorkplaces(written)));
  if (!secondAreAuthors) put(record, 'editor', writtenNames(second));
  put(record, 'reviewed-author', writtenNames(reviewed));
  const third = writtenNames(allOf(values, 'A3'));
  put(record, record.type === 'thesis' ? 'contributor' : 'collection-editor', third);
  put(record, 'translator', writtenNames(allOf(values, 'A4')));
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

const UNIVERSITY = /^(?:the )?(?:\p{L}+ ){0,4}(?:universit\p{L}+|univ\.)(?!\p{L})/iu;
const GROUP = /\b(?:group|team|network|consortium|investigators|librar(?:y|ies)|press|museum)\b/i;

/**
 * Authors without the universities that WorldCat puts behind persons, nor the subjects that it puts behind those. A
 * university alone, or one marked as an author by a comma at its end, stays.
 */
function withoutWorkplaces(values: readonly string[]): readonly string[] {
  const isMarked = (value: string): boolean => value.endsWith(',');
  const isWorkplace = (value: string): boolean =>
    /univ/i.test(value) && UNIVERSITY.test(value) && !GROUP.test(value) && !isMarked(value);
  const isSubject = (value: string): boolean => / and /.test(value) && !/[,;]/.test(value);
  const [first = ''] = values;
  if (!first.includes(',') || isMarked(first) || isOrganisation(first.split(',')[0] ?? '')) return values;
  let isBehind = false;
  return values.filter(value => {
    isBehind = isWorkplace(value) || (isBehind && isSubject(value) && !isOrganisation(value));
    return !isBehind;
  });
}

/** The values of two tags, each once: many exporters write the same people into both. */
function eachOnce(first: readonly string[], second: readonly string[]): readonly string[] {
  if (second.length === 0) return first;
  if (first.length === 0) return second;
  const known = new Set(first);
  return [...first, ...second.filter(value => !known.has(value))];
}
