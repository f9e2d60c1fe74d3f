/**
 * SirsiDynix Enterprise, the public catalogue of many public and some university libraries: a record's detail view is a
 * row for each field, whose class is the field's name in the catalogue, whatever the language. Seen: saved detail views
 * of versions 4.5 and 5.0.
 */
import { listed, namedRows, titleProper, type NamedRows } from '../page/catalogue-rows.ts';
import { all, first, text, type Document } from '../page/dom.ts';
import { defineSite } from './define-site.ts';

const DETAIL = '.detail_biblio, .detail_main_wrapper';
const VALUE = '.displayElementText';
const rowsOf = (...fields: string[]): string => fields.map(field => `${VALUE}.${field}`).join(', ');

const TITLE = rowsOf('INITIAL_TITLE_SRCH', 'TITLE_MAIN', 'TITLE');
const MAIN_AUTHOR = rowsOf('PERSONAL_AUTHOR', 'CORPORATE_AUTHOR');
const ANY_AUTHOR = rowsOf('INITIAL_AUTHOR_SRCH', 'AUTHOR');
const ADDED_AUTHOR = rowsOf('ADDED_AUTHOR', 'ADDED_CORPORATE_AUTHOR');
const ROWS: NamedRows = [
  [rowsOf('PUBLICATION_INFO'), 'published'],
  [rowsOf('PUBLISHER'), 'publisher'],
  [rowsOf('PUBLICATION_DATE', 'PUBDATE'), 'year'],
  [rowsOf('PHYSICAL_DESC'), 'physical description'],
  [rowsOf('EDITION'), 'edition'],
  [rowsOf('SERIES', 'SERIES_TITLE'), 'series title'],
  [rowsOf('FORMAT'), 'format'],
  [rowsOf('LANGUAGE'), 'language'],
  [rowsOf('ISBN'), 'ISBN'],
  [rowsOf('ISSN'), 'ISSN'],
  [rowsOf('DISSERTATION_NOTE', 'DISSERTATION'), 'dissertation note'],
  [rowsOf('ABSTRACT'), 'abstract'],
  [rowsOf('HOST_ITEM', 'HOST'), 'published in'],
];

/** The values of rows: the links in them, or their text; each once. */
const valuesOf = (document: Document, rows: string): string[] => {
  const values = all(document, rows, 60).flatMap(row => {
    const links = all(row, 'a', 60).map(link => text(link));
    return links.length > 0 ? links : [text(row)];
  });
  return [...new Set(values.filter(Boolean).map(value => value.replace(/(?<=\p{L}{3})\.$/u, '')))];
};

const isRecord = (document: Document): boolean =>
  first(document, DETAIL) !== undefined && all(document, TITLE, 9).length > 0;

export const site = defineSite({
  id: 'sirsi-enterprise',
  signs: ({ document, url }) =>
    first(document, '.detail_biblio, .displayElementWrapper') !== undefined ||
    /^\/client\/[^/]+\/[^/]+\/search\//.test(url.pathname),
  kind({ document, url: { pathname } }) {
    if (isRecord(document))
      return first(document, rowsOf('ISSN')) && !first(document, rowsOf('ISBN')) ? 'other' : 'article';
    return /\/search\/results/.test(pathname) ? 'list' : undefined;
  },
  drop: ({ document }) =>
    isRecord(document)
      ? [
          { sources: ['meta:author', 'visible:authors', 'visible:line'] },
          { fields: ['title'], sources: ['label:'] },
        ]
      : [],
  read({ document }, claim) {
    if (isRecord(document)) claim('title', titleProper(text(first(document, TITLE))));
  },
  amend({ document }, reading) {
    if (!isRecord(document)) return;
    const main = valuesOf(document, MAIN_AUTHOR);
    reading.labels = [
      ...listed('main author', main.length > 0 ? main : valuesOf(document, ANY_AUTHOR)),
      ...listed('contributors', valuesOf(document, ADDED_AUTHOR)),
      ...namedRows(document, ROWS, '.displayElementLabel'),
      ...listed('subjects', valuesOf(document, rowsOf('SUBJECT_TERM', 'SUBJECT'))),
    ];
  },
});
