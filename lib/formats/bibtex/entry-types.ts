import type { CreatorRole, RecordType } from '../../record/record.ts';

/**
 * CSL type → entry type in BibTeX and in BibLaTeX. Where several share one, `entrysubtype` keeps the CSL
 * type.
 */
export const BIB_TYPE: { [type in RecordType]: readonly [bibtex: string, biblatex: string] } = {
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

/** Entry type → CSL type, unless `entrysubtype` says more. */
export const TYPE_OF_BIB: ReadonlyMap<string, RecordType> = new Map<string, RecordType>([
  ['article', 'article-journal'],
  ['periodical', 'article-journal'],
  ['suppperiodical', 'article-journal'],
  ['book', 'book'],
  ['mvbook', 'book'],
  ['booklet', 'book'],
  ['collection', 'book'],
  ['mvcollection', 'book'],
  ['proceedings', 'book'],
  ['mvproceedings', 'book'],
  ['manual', 'book'],
  ['reference', 'book'],
  ['mvreference', 'book'],
  ['inbook', 'chapter'],
  ['bookinbook', 'chapter'],
  ['suppbook', 'chapter'],
  ['incollection', 'chapter'],
  ['suppcollection', 'chapter'],
  ['inreference', 'entry-encyclopedia'],
  ['inproceedings', 'paper-conference'],
  ['conference', 'paper-conference'],
  ['thesis', 'thesis'],
  ['phdthesis', 'thesis'],
  ['mastersthesis', 'thesis'],
  ['report', 'report'],
  ['techreport', 'report'],
  ['dataset', 'dataset'],
  ['software', 'software'],
  ['patent', 'patent'],
  ['standard', 'standard'],
  ['unpublished', 'manuscript'],
  ['online', 'webpage'],
  ['electronic', 'webpage'],
  ['www', 'webpage'],
  ['webpage', 'webpage'],
  ['image', 'graphic'],
  ['artwork', 'graphic'],
  ['audio', 'song'],
  ['music', 'song'],
  ['movie', 'motion_picture'],
  ['video', 'motion_picture'],
  ['letter', 'personal_communication'],
  ['legislation', 'legislation'],
  ['jurisdiction', 'legal_case'],
  ['review', 'review'],
  ['preprint', 'article'],
  ['map', 'map'],
  ['speech', 'speech'],
]);

/** Words that other programs write in `entrysubtype`. */
export const SUBTYPES: ReadonlyMap<string, RecordType> = new Map<string, RecordType>([
  ['magazine', 'article-magazine'],
  ['newspaper', 'article-newspaper'],
]);

/** How the entry types name what the work appeared in. */
export type Container = 'journal' | 'book' | 'organization' | 'none';
export function containerOf(entryType: string): Container {
  if (/^(article|suppperiodical|review|periodical)$/.test(entryType)) return 'journal';
  if (/^(in|supp|bookinbook)/.test(entryType) || entryType === 'conference') return 'book';
  return /^(online|electronic|www|webpage|dataset|software)$/.test(entryType) ? 'organization' : 'none';
}

/**
 * Roles that BibLaTeX has a field for; the others share `editora`, `editorb`, `editorc` with an
 * `editor…type`.
 */
export const ROLE_FIELDS: readonly (readonly [CreatorRole, string])[] = [
  ['author', 'author'],
  ['editor', 'editor'],
  ['translator', 'translator'],
  ['container-author', 'bookauthor'],
];
export const TYPED_ROLES: readonly CreatorRole[] = [
  'collection-editor',
  'reviewed-author',
  'director',
  'composer',
  'illustrator',
  'interviewer',
  'recipient',
  'contributor',
];
export const TYPED_FIELDS = ['editora', 'editorb', 'editorc'] as const;
