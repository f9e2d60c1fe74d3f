import type { RecordType } from '../../record/record.ts';
import { BIBTEX_TYPES } from '../../word-lists/bibtex-types.ts';

/**
 * CSL type → entry type in BibTeX and in BibLaTeX. Where several share one, `entrysubtype` keeps the CSL
 * type.
 */
export const BIBTEX_TYPE: { [type in RecordType]: readonly [bibtex: string, biblatex: string] } = {
  'article-journal': ['article', 'article'],
  article: ['misc', 'online'],
  'article-magazine': ['article', 'article'],
  'article-newspaper': ['article', 'article'],
  book: ['book', 'book'],
  chapter: ['incollection', 'incollection'],
  'paper-conference': ['inproceedings', 'inproceedings'],
  thesis: ['phdthesis', 'thesis'],
  report: ['techreport', 'report'],
  dataset: ['misc', 'dataset'],
  software: ['misc', 'software'],
  review: ['article', 'article'],
  'review-book': ['article', 'article'],
  'entry-encyclopedia': ['incollection', 'inreference'],
  'entry-dictionary': ['incollection', 'inreference'],
  patent: ['misc', 'patent'],
  standard: ['misc', 'misc'],
  manuscript: ['unpublished', 'unpublished'],
  speech: ['misc', 'unpublished'],
  interview: ['misc', 'misc'],
  legislation: ['misc', 'misc'],
  legal_case: ['misc', 'misc'],
  map: ['misc', 'misc'],
  motion_picture: ['misc', 'misc'],
  graphic: ['misc', 'misc'],
  song: ['misc', 'misc'],
  personal_communication: ['misc', 'misc'],
  post: ['misc', 'online'],
  'post-weblog': ['misc', 'online'],
  webpage: ['misc', 'online'],
  document: ['misc', 'misc'],
};

/** Entry type → CSL type, where `entrysubtype` says nothing more exact. */
export const TYPE_OF_BIBTEX: ReadonlyMap<string, RecordType> = new Map<string, RecordType>(BIBTEX_TYPES);

/** Words of other programs in `entrysubtype`. */
export const SUBTYPES: ReadonlyMap<string, RecordType> = new Map<string, RecordType>([
  ['magazine', 'article-magazine'],
  ['newspaper', 'article-newspaper'],
]);

/** Which field of an entry type says what the work appeared in; `none` where the type has no such field. */
export type ContainerField = 'journal' | 'book' | 'organization' | 'none';

/** The field of an entry type that says what the work appeared in. */
export function containerField(entryType: string): ContainerField {
  if (/^(article|suppperiodical|review|periodical)$/.test(entryType)) return 'journal';
  if (/^(in|supp|bookinbook)/.test(entryType) || entryType === 'conference') return 'book';
  return /^(online|electronic|www|webpage|dataset|software)$/.test(entryType) ? 'organization' : 'none';
}
