import type { MetaVocabulary } from './metas.ts';

/** PRISM basic metadata (https://www.w3.org/submissions/2020/SUBM-prism-20200910/), as publishers put it in metas. */
export const prism: MetaVocabulary = {
  id: 'prism',
  prefix: /^prism[.:]/,
  fields: {
    publicationname: 'container-title',
    'publicationname.abbrev': 'container-title-short',
    volume: 'volume',
    number: 'issue',
    issueidentifier: 'issue',
    startingpage: 'first-page',
    endingpage: 'last-page',
    pagerange: 'page',
    articlenumber: 'article-number',
    publicationdate: 'date-any',
    coverdate: 'date',
    coverdisplaydate: 'date',
    issn: 'ISSN',
    eissn: 'ISSN',
    isbn: 'ISBN',
    doi: 'DOI',
    url: 'URL',
    section: 'type',
    genre: 'type',
    keyword: 'keyword',
    subtitle: 'subtitle',
    edition: 'edition',
  },
};
