import type { RecordType } from '../../record/record.ts';
import { ENDNOTE_TYPES } from '../../word-lists/endnote-types.ts';

/** CSL type → EndNote's reference type and its number. Types with an arrow come back as the other's. */
export const ENDNOTE_TYPE: { [type in RecordType]: readonly [name: string, number: number] } = {
  'article-journal': ['Journal Article', 17],
  article: ['Unpublished Work', 34],
  'article-magazine': ['Magazine Article', 19],
  'article-newspaper': ['Newspaper Article', 23],
  book: ['Book', 6],
  chapter: ['Book Section', 5],
  'paper-conference': ['Conference Paper', 47],
  thesis: ['Thesis', 32],
  report: ['Report', 27],
  dataset: ['Dataset', 59],
  software: ['Computer Program', 9],
  review: ['Journal Article', 17], // → article-journal
  'review-book': ['Journal Article', 17], // → article-journal
  'entry-encyclopedia': ['Encyclopedia', 53],
  'entry-dictionary': ['Dictionary', 52],
  patent: ['Patent', 25],
  standard: ['Standard', 58],
  manuscript: ['Manuscript', 36],
  speech: ['Generic', 13], // → document
  interview: ['Personal Communication', 26], // → personal_communication
  legislation: ['Statute', 31],
  legal_case: ['Case', 7],
  map: ['Map', 20],
  motion_picture: ['Film or Broadcast', 21],
  graphic: ['Artwork', 2],
  song: ['Music', 61],
  personal_communication: ['Personal Communication', 26],
  post: ['Web Page', 12], // → webpage
  'post-weblog': ['Blog', 56],
  webpage: ['Web Page', 12],
  document: ['Generic', 13],
};

const TYPE_OF_NAME: ReadonlyMap<string, RecordType> = new Map<string, RecordType>(ENDNOTE_TYPES);

const TYPE_OF_NUMBER = new Map(
  Object.values(ENDNOTE_TYPE).map(([name, number]) => [number, TYPE_OF_NAME.get(name.toLowerCase())]),
);

/** The CSL type of a reference type: by its name, else by its number. */
export const typeOfEndnote = (name: string, number: number): RecordType =>
  TYPE_OF_NAME.get(name.trim().toLowerCase()) ?? TYPE_OF_NUMBER.get(number) ?? 'document';
