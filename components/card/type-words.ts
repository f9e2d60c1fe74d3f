import type { RecordType } from '../../lib/record/record.ts';
import type { MessageKey, Words } from '../../lib/i18n/words.ts';

const TYPES: { [T in RecordType]: MessageKey } = {
  'article-journal': 'type_article_journal',
  article: 'type_article',
  book: 'type_book',
  chapter: 'type_chapter',
  'paper-conference': 'type_paper_conference',
  thesis: 'type_thesis',
  report: 'type_report',
  dataset: 'type_dataset',
  software: 'type_software',
  webpage: 'type_webpage',
  'article-magazine': 'type_article_magazine',
  'article-newspaper': 'type_article_newspaper',
  review: 'type_review',
  'review-book': 'type_review_book',
  document: 'type_document',
  patent: 'type_patent',
  standard: 'type_standard',
  manuscript: 'type_manuscript',
  speech: 'type_speech',
  interview: 'type_interview',
  legislation: 'type_legislation',
  legal_case: 'type_legal_case',
  map: 'type_map',
  motion_picture: 'type_motion_picture',
  graphic: 'type_graphic',
  song: 'type_song',
  personal_communication: 'type_personal_communication',
  post: 'type_post',
  'post-weblog': 'type_post_weblog',
  'entry-encyclopedia': 'type_entry_encyclopedia',
  'entry-dictionary': 'type_entry_dictionary',
};

/** A type of work as people say it. */
export const typeWord = (type: RecordType, { t }: Words): string => t(TYPES[type]);
