import type { RecordType } from '../../record/record.ts';

/**
 * CSL type → RIS type. Types with an arrow have no RIS type of their own and come back as the other's.
 * `GEN` is never written: JabRef takes it for "Misc", Zotero for a journal article.
 */
export const RIS_TYPE: { [type in RecordType]: string } = {
  'article-journal': 'JOUR',
  article: 'UNPB', // EndNote's "Unpublished Work": Zotero's preprint
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  chapter: 'CHAP',
  'paper-conference': 'CONF',
  thesis: 'THES',
  report: 'RPRT',
  dataset: 'DATA',
  software: 'COMP',
  review: 'JOUR', // → article-journal
  'review-book': 'JOUR', // → article-journal
  'entry-encyclopedia': 'ENCYC',
  'entry-dictionary': 'DICT',
  patent: 'PAT',
  standard: 'STAND',
  manuscript: 'MANSCPT',
  speech: 'SLIDE',
  interview: 'PCOMM', // → personal_communication
  legislation: 'STAT',
  legal_case: 'CASE',
  map: 'MAP',
  motion_picture: 'MPCT',
  graphic: 'ART',
  song: 'MUSIC',
  personal_communication: 'PCOMM',
  post: 'ICOMM',
  'post-weblog': 'BLOG',
  webpage: 'ELEC',
  document: 'UNPB', // → article
};

/** RIS type → CSL type: ours back, then what other programs write. Anything else is a `document`. */
export const TYPE_OF_RIS: ReadonlyMap<string, RecordType> = new Map<string, RecordType>([
  ['JOUR', 'article-journal'],
  ['EJOUR', 'article-journal'],
  ['JFULL', 'article-journal'],
  ['ABST', 'article-journal'],
  ['INPR', 'article-journal'],
  ['UNPB', 'article'],
  ['UNPD', 'article'],
  ['MGZN', 'article-magazine'],
  ['NEWS', 'article-newspaper'],
  ['BOOK', 'book'],
  ['EBOOK', 'book'],
  ['EDBOOK', 'book'],
  ['SER', 'book'],
  ['CLSWK', 'book'],
  ['ANCIENT', 'book'],
  ['CHAP', 'chapter'],
  ['ECHAP', 'chapter'],
  ['CONF', 'paper-conference'],
  ['CPAPER', 'paper-conference'],
  ['THES', 'thesis'],
  ['RPRT', 'report'],
  ['GOVDOC', 'report'],
  ['GRANT', 'report'],
  ['DATA', 'dataset'],
  ['AGGR', 'dataset'],
  ['DBASE', 'dataset'],
  ['COMP', 'software'],
  ['ENCYC', 'entry-encyclopedia'],
  ['DICT', 'entry-dictionary'],
  ['PAT', 'patent'],
  ['STAND', 'standard'],
  ['MANSCPT', 'manuscript'],
  ['PAMP', 'manuscript'],
  ['SLIDE', 'speech'],
  ['HEAR', 'speech'],
  ['STAT', 'legislation'],
  ['BILL', 'legislation'],
  ['LEGAL', 'legislation'],
  ['UNBILL', 'legislation'],
  ['CASE', 'legal_case'],
  ['MAP', 'map'],
  ['MPCT', 'motion_picture'],
  ['VIDEO', 'motion_picture'],
  ['ADVS', 'motion_picture'],
  ['MULTI', 'motion_picture'],
  ['ART', 'graphic'],
  ['CHART', 'graphic'],
  ['FIGURE', 'graphic'],
  ['EQUA', 'graphic'],
  ['MUSIC', 'song'],
  ['SOUND', 'song'],
  ['PCOMM', 'personal_communication'],
  ['ICOMM', 'post'],
  ['BLOG', 'post-weblog'],
  ['ELEC', 'webpage'],
  ['WEB', 'webpage'],
]);

/** Works that stand alone: their ISBN goes before the ISSN, and a lone `SP` is their number of pages. */
export const WHOLE_WORKS: ReadonlySet<RecordType> = new Set<RecordType>([
  'book',
  'thesis',
  'report',
  'manuscript',
  'standard',
  'software',
  'map',
  'motion_picture',
]);

/** Roles that have no tag: they are written in a note, "Illustrator: Family, Given; …", and read from it. */
export const NOTED_ROLES = {
  'container-author': 'Container author',
  'reviewed-author': 'Reviewed author',
  director: 'Director',
  composer: 'Composer',
  illustrator: 'Illustrator',
  interviewer: 'Interviewer',
  recipient: 'Recipient',
  contributor: 'Contributor',
} as const;
