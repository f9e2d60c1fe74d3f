import type { Checked } from '../../lib/fields/field-text.ts';
import type { FieldName } from '../../lib/record/record.ts';
import type { MessageKey, Words } from '../../lib/i18n/words.ts';

const FIELDS: { [F in FieldName]: MessageKey } = {
  type: 'field_type',
  title: 'field_title',
  'container-title': 'field_container_title',
  'container-title-short': 'field_container_title_short',
  'collection-title': 'field_collection_title',
  volume: 'field_volume',
  issue: 'field_issue',
  page: 'field_page',
  number: 'field_number',
  'number-of-pages': 'field_number_of_pages',
  'number-of-volumes': 'field_number_of_volumes',
  edition: 'field_edition',
  publisher: 'field_publisher',
  'publisher-place': 'field_publisher_place',
  'event-title': 'field_event_title',
  'event-place': 'field_event_place',
  genre: 'field_genre',
  medium: 'field_medium',
  language: 'field_language',
  abstract: 'field_abstract',
  DOI: 'field_doi',
  PMID: 'field_pmid',
  PMCID: 'field_pmcid',
  arxiv: 'field_arxiv',
  URL: 'field_url',
  archive: 'field_archive',
  'call-number': 'field_call_number',
  'original-title': 'field_original_title',
  'title-short': 'field_title_short',
  version: 'field_version',
  ISSN: 'field_issn',
  ISBN: 'field_isbn',
  keyword: 'field_keyword',
  issued: 'field_issued',
  accessed: 'field_accessed',
  'original-date': 'field_original_date',
  'event-date': 'field_event_date',
  submitted: 'field_submitted',
  author: 'field_author',
  editor: 'field_editor',
  translator: 'field_translator',
  'collection-editor': 'field_collection_editor',
  'container-author': 'field_container_author',
  'reviewed-author': 'field_reviewed_author',
  director: 'field_director',
  composer: 'field_composer',
  illustrator: 'field_illustrator',
  interviewer: 'field_interviewer',
  recipient: 'field_recipient',
  contributor: 'field_contributor',
  classification: 'field_classification',
  'cited-by': 'field_cited_by',
  links: 'field_links',
  notices: 'field_notices',
};

/** A field's name as people say it. */
export const fieldWord = (field: FieldName, { t }: Words): string => t(FIELDS[field]);

const WRONG: { [C in Checked]: MessageKey } = {
  DOI: 'wrong_doi',
  PMID: 'wrong_pmid',
  PMCID: 'wrong_pmcid',
  arxiv: 'wrong_arxiv',
  ISSN: 'wrong_issn',
  ISBN: 'wrong_isbn',
  issued: 'wrong_issued',
  author: 'wrong_author',
  URL: 'wrong_url',
  title: 'wrong_title',
};

/** What is wrong with what was typed. */
export const wrongWord = (check: Checked, { t }: Words): string => t(WRONG[check]);
