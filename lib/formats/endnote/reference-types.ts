import type { RecordType } from '../../record/record.ts';

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

/** EndNote's name → CSL type, in lower case: ours back and what else EndNote has. */
export const TYPE_OF_ENDNOTE: ReadonlyMap<string, RecordType> = new Map<string, RecordType>([
  ['journal article', 'article-journal'],
  ['electronic article', 'article-journal'],
  ['magazine article', 'article-magazine'],
  ['newspaper article', 'article-newspaper'],
  ['book', 'book'],
  ['edited book', 'book'],
  ['electronic book', 'book'],
  ['serial', 'book'],
  ['classical work', 'book'],
  ['ancient text', 'book'],
  ['book section', 'chapter'],
  ['electronic book section', 'chapter'],
  ['conference paper', 'paper-conference'],
  ['conference proceedings', 'paper-conference'],
  ['thesis', 'thesis'],
  ['report', 'report'],
  ['government document', 'report'],
  ['grant', 'report'],
  ['dataset', 'dataset'],
  ['online database', 'dataset'],
  ['aggregated database', 'dataset'],
  ['computer program', 'software'],
  ['encyclopedia', 'entry-encyclopedia'],
  ['dictionary', 'entry-dictionary'],
  ['patent', 'patent'],
  ['standard', 'standard'],
  ['manuscript', 'manuscript'],
  ['pamphlet', 'manuscript'],
  ['unpublished work', 'article'],
  ['statute', 'legislation'],
  ['bill', 'legislation'],
  ['legal rule or regulation', 'legislation'],
  ['case', 'legal_case'],
  ['hearing', 'legal_case'],
  ['map', 'map'],
  ['film or broadcast', 'motion_picture'],
  ['audiovisual material', 'motion_picture'],
  ['television episode', 'motion_picture'],
  ['artwork', 'graphic'],
  ['chart or table', 'graphic'],
  ['figure', 'graphic'],
  ['music', 'song'],
  ['podcast', 'song'],
  ['personal communication', 'personal_communication'],
  ['interview', 'interview'],
  ['blog', 'post-weblog'],
  ['discussion forum', 'post'],
  ['social media', 'post'],
  ['web page', 'webpage'],
  ['online multimedia', 'webpage'],
]);

const NUMBERS = new Map(
  Object.values(ENDNOTE_TYPE).map(([name, number]) => [number, TYPE_OF_ENDNOTE.get(name.toLowerCase())]),
);

/** By its name, else by its number. */
export const typeOfEndnote = (name: string, number: number): RecordType =>
  TYPE_OF_ENDNOTE.get(name.trim().toLowerCase()) ?? NUMBERS.get(number) ?? 'document';
