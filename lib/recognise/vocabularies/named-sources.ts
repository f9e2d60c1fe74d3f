/** What a label for the source of a work names: its journal, or the book that it stands in. */
import type { LabelField } from '../../record/label-field.ts';
import type { PageLabel } from '../../record/page-reading.ts';
import type { RecordType } from '../../record/record.ts';
import { typeOfWord } from '../type-of-word.ts';
import type { ReadField } from './label-reader.ts';

/** A label of the page, and what it tells of. */
export type KnownLabel = PageLabel & { field: ReadField };

/** Works that stand in another one, which their source names. */
const IN_ANOTHER: ReadonlySet<RecordType | undefined> = new Set<RecordType>(['chapter', 'paper-conference']);

/** What the label gives, without the year in a meeting's name: "Wiener Strategie-Konferenz 2016". */
const withoutYear = ({ values }: KnownLabel): string =>
  values.join(' ').replace(/(?<!\S)(?:19|20)\d\d(?!\S)/g, '');

/**
 * Beside labels for volume or issue, a source without a figure is the journal's name: "Source: Annals of Bogs"; of a
 * chapter it is the book's.
 */
export function sourcesNamed(known: readonly KnownLabel[]): readonly KnownLabel[] {
  const has = (...fields: LabelField[]): boolean => known.some(({ field }) => fields.includes(field));
  const isInAnother = known.some(
    ({ field, values }) => field === 'type' && IN_ANOTHER.has(typeOfWord(values[0] ?? '')),
  );
  const isPart = isInAnother || has('volume', 'issue', 'volume-issue');
  if (!isPart || has('container-title', 'published-in')) return known;
  return known.map(one =>
    one.field === 'source-line' && !/\d/.test(isInAnother ? withoutYear(one) : one.values.join(' '))
      ? { ...one, field: isInAnother ? 'book-title' : 'container-title' }
      : one,
  );
}
