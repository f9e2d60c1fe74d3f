import type { Notice, RecordType } from '../../record/record.ts';

/**
 * CSL type → PubMed's publication type (https://www.ncbi.nlm.nih.gov/mesh/68052180 where there is one, else
 * plain words).
 */
export const PUBLICATION_TYPE: { [type in RecordType]: string } = {
  'article-journal': 'Journal Article',
  article: 'Preprint',
  'article-magazine': 'Magazine Article',
  'article-newspaper': 'Newspaper Article',
  book: 'Book',
  chapter: 'Book Chapter',
  'paper-conference': 'Conference Paper',
  thesis: 'Academic Dissertation',
  report: 'Technical Report',
  dataset: 'Dataset',
  software: 'Software',
  review: 'Review Article',
  'review-book': 'Book Review',
  'entry-encyclopedia': 'Encyclopedia Entry',
  'entry-dictionary': 'Dictionary Entry',
  patent: 'Patent',
  standard: 'Standard',
  manuscript: 'Manuscript',
  speech: 'Lecture',
  interview: 'Interview',
  legislation: 'Legislation',
  legal_case: 'Legal Case',
  map: 'Map',
  motion_picture: 'Motion Picture',
  graphic: 'Graphic',
  song: 'Music',
  personal_communication: 'Personal Communication',
  post: 'Web Post',
  'post-weblog': 'Blog',
  webpage: 'Web Page',
  document: 'Document',
};

/** PubMed's publication types for what became of a paper, and for the notices that say so. */
export const NOTICE_TYPE: { [notice in Notice]?: string } = {
  retracted: 'Retracted Publication',
  'retraction-notice': 'Retraction of Publication',
  'correction-notice': 'Published Erratum',
};

const TYPE_OF_NAME = new Map<string, RecordType>(
  Object.entries(PUBLICATION_TYPE).map(([type, name]) => [name.toLowerCase(), type as RecordType]),
);

/**
 * The type that PubMed's list of publication types amounts to; a journal's paper unless one says otherwise.
 */
export function typeOfPublication(names: readonly string[], isBook: boolean): RecordType {
  const types = names.map(name => TYPE_OF_NAME.get(name.toLowerCase())).filter(type => type !== undefined);
  return types.find(type => type !== 'article-journal') ?? types[0] ?? (isBook ? 'book' : 'article-journal');
}
