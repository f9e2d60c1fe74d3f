import type { RecordType } from '../../record/record.ts';

/**
 * RefWorks' reference types, in small letters → CSL type, of its description of the tagged format, and those
 * that CNKI writes. What is not here is a CSL `document`.
 */
const TYPES = new Map<string, RecordType>([
  ['abstract', 'article-journal'],
  ['artwork', 'graphic'],
  ['bills/resolutions', 'legislation'],
  ['book, edited', 'book'],
  ['book, section', 'chapter'],
  ['book, whole', 'book'],
  ['book', 'book'],
  ['case/court decisions', 'legal_case'],
  ['computer program', 'software'],
  ['conference proceedings', 'paper-conference'],
  ['conference proceeding', 'paper-conference'],
  ['dissertation/thesis', 'thesis'],
  ['dissertation/thesis, unpublished', 'thesis'],
  ['dissertation', 'thesis'],
  ['thesis', 'thesis'],
  ['generic', 'document'],
  ['grant', 'report'],
  ['hearing', 'legal_case'],
  ['journal', 'article-journal'],
  ['journal article', 'article-journal'],
  ['journal, electronic', 'article-journal'],
  ['laws/statutes', 'legislation'],
  ['magazine article', 'article-magazine'],
  ['map', 'map'],
  ['monograph', 'book'],
  ['motion picture', 'motion_picture'],
  ['music score', 'song'],
  ['newspaper article', 'article-newspaper'],
  ['online discussion forum/blogs', 'post'],
  ['patent', 'patent'],
  ['personal communication', 'personal_communication'],
  ['report', 'report'],
  ['sound recording', 'song'],
  ['standard', 'standard'],
  ['unpublished material', 'article'],
  ['video/ dvd', 'motion_picture'],
  ['video/dvd', 'motion_picture'],
  ['web page', 'webpage'],
]);

/** The CSL type of a reference type in small letters. */
export const typeOfRefworks = (name: string): RecordType => TYPES.get(name) ?? 'document';
