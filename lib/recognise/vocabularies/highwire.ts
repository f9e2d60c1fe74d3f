import type { MetaVocabulary } from './metas.ts';

/**
 * Highwire Press tags, as Google Scholar asks for them (https://scholar.google.com/intl/en/scholar/inclusion.html),
 * with the spellings that platforms really print; bepress and Wolters Kluwer use the same keys under their own prefix.
 */
export const highwire: MetaVocabulary = {
  id: 'highwire',
  prefix: /^(?:bepress_)?citation_|^citaton_|^wkhealth_/,
  fields: {
    title: 'title', subtitle: 'subtitle', article_title: 'title',
    author: 'author', authors: 'authors', author_institution: '@affiliation', author_affiliation: '@affiliation', author_institutions: '@affiliation', author_orcid: '@orcid',
    editor: 'editor', editors: 'editors', translator: 'translator',
    journal_title: 'container-title', journal: 'container-title', series_title: 'collection-title', journal_abbrev: 'container-title-short',
    conference_title: 'conference', conference: 'conference', book_title: 'book-title', inbook_title: 'book-title',
    publication_date: 'date', cover_date: 'date', print_publication_date: 'date', date: 'date-any', online_date: 'date-online', year: 'year', publication_year: 'year',
    volume: 'volume', issue: 'issue', number: 'issue', firstpage: 'first-page', first_page: 'first-page', lastpage: 'last-page', last_page: 'last-page',
    pages: 'page', page: 'page', article_number: 'article-number', publication_number: 'article-number', elocation_id: 'article-number', elocationid: 'article-number', id: 'article-number',
    num_pages: 'number-of-pages', edition: 'edition',
    doi: 'DOI', pmid: 'PMID', pmcid: 'PMCID', arxiv_id: 'arxiv', issn: 'ISSN', eissn: 'ISSN', isbn: 'ISBN',
    publisher: 'publisher', publisher_place: 'publisher-place', language: 'language', abstract: 'abstract',
    keyword: 'keywords', keywords: 'keywords',
    pdf_url: 'pdf', fulltext_html_url: 'html', abstract_html_url: 'URL', public_url: 'URL',
    dissertation_institution: 'institution', technical_report_institution: 'institution', technical_report_number: 'number',
    article_type: 'type', type: 'type', section: 'type',
  },
};
