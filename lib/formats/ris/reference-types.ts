import type { RecordType } from '../../record/record.ts';
import { RIS_TYPES } from '../../word-lists/ris-types.ts';

/**
 * CSL type → RIS reference type. Those with an arrow have no RIS type of their own: when the file is read
 * again, they come back as the type after the arrow. `GEN` is never written: JabRef takes it for "Misc",
 * Zotero for a journal article.
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

/** RIS type → CSL type; undefined for one that no program is known to write. */
export const TYPE_OF_RIS: ReadonlyMap<string, RecordType> = new Map<string, RecordType>(RIS_TYPES);
