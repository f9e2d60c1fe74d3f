import { isCreators, type Checked } from '../lib/model/field-text.ts';
import type { FieldName, Source } from '../lib/model/record.ts';
import type { MessageKey, Words } from './i18n.ts';

const FIELDS: { [F in FieldName]?: MessageKey } = {
  type: 'field_type', title: 'field_title', author: 'field_author', editor: 'field_editor', translator: 'field_translator',
  'container-title': 'field_container_title', 'container-title-short': 'field_container_title_short', issued: 'field_issued', volume: 'field_volume',
  issue: 'field_issue', page: 'field_page', number: 'field_number', publisher: 'field_publisher', 'publisher-place': 'field_publisher_place', DOI: 'field_doi',
  PMID: 'field_pmid', PMCID: 'field_pmcid', arxiv: 'field_arxiv', ISSN: 'field_issn', ISBN: 'field_isbn', abstract: 'field_abstract',
  keyword: 'field_keyword', language: 'field_language', URL: 'field_url', classification: 'field_classification', 'cited-by': 'field_cited_by',
};

/** A field's name as people say it. */
export function fieldWord(field: FieldName, { t }: Words): string {
  const key = FIELDS[field];
  return key ? t(key) : isCreators(field) ? t('field_creator') : field.replaceAll('-', ' ');
}

const WRONG: { [C in Checked]: MessageKey } = {
  DOI: 'wrong_doi', PMID: 'wrong_pmid', PMCID: 'wrong_pmcid', arxiv: 'wrong_arxiv', ISSN: 'wrong_issn', ISBN: 'wrong_isbn', issued: 'wrong_issued',
  author: 'wrong_author', URL: 'wrong_url', title: 'wrong_title',
};

/** What is wrong with what was typed. */
export const wrongWord = (check: Checked, { t }: Words): string => t(WRONG[check]);

const SOURCES: { [vocabulary: string]: MessageKey } = {
  highwire: 'source_highwire', 'dublin-core': 'source_dublin_core', dc: 'source_dublin_core', prism: 'source_prism', eprints: 'source_eprints',
  bepress: 'source_bepress', 'json-ld': 'source_json_ld', microdata: 'source_microdata', rdfa: 'source_microdata', coins: 'source_coins',
  'open-graph': 'source_open_graph', og: 'source_open_graph', label: 'source_label', labels: 'source_label', ris: 'source_ris', bibtex: 'source_bibtex',
  site: 'source_site', related: 'source_related', page: 'source_page', user: 'source_user', import: 'source_import', url: 'source_address',
};

/** Where a value came from, in words. */
export function sourceWord(source: Source | undefined, { t }: Words): string {
  if (source === undefined) return t('source_unknown');
  const colon = source.indexOf(':');
  const vocabulary = colon < 0 ? source : source.slice(0, colon);
  return t(SOURCES[vocabulary] ?? 'source_other', { key: colon < 0 ? '' : source.slice(colon + 1) });
}
