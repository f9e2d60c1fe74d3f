import type { MetaVocabulary } from './metas.ts';

/** What sites write into og:type for reports; no type of Open Graph's own is called so. */
export const DECLARED_REPORT = /^(?:policy_?(?:brief|paper)|report|white_?paper|working_?paper)$/;

/** Open Graph (https://ogp.me) and Twitter cards. They are made for sharing, so they are believed late. */
export const openGraph: MetaVocabulary = {
  id: 'open-graph',
  prefix: /^(?:og|article|twitter|book):/,
  fields: {
    title: 'title',
    description: 'abstract',
    url: 'URL',
    published_time: 'date-online',
    author: 'author',
    isbn: 'ISBN',
    release_date: 'date-any',
    site_name: 'publisher',
  },
};

/** Metas without a prefix, and a few of single platforms. */
export const plainMeta: MetaVocabulary = {
  id: 'meta',
  prefix: /^/,
  fields: {
    title: 'title',
    description: 'abstract',
    keywords: 'keywords',
    author: 'author',
    authors: 'authors',
    publication_doi: 'DOI',
    doi: 'DOI',
    'hw.doi': 'DOI',
    ncbi_article_id: 'PMCID',
    ncbi_uid: 'PMID',
    issn: 'ISSN',
  },
};
