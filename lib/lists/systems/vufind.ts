/**
 * VuFind's result lists, versions 3 to 9 and both themes (templates search/list-list,
 * RecordDriver/DefaultRecord/result-list): a COinS in each row.
 */
import { first } from '../../page/dom.ts';
import { defineList } from '../list-system.ts';
import { rows } from '../rows.ts';

const RECORD = /\/(?:[A-Z][A-Za-z]*\d?)?Record\/[^/]+/;

export const list = defineList({
  id: 'vufind',
  signs: ({ document }) =>
    first(document, '.result input.hiddenId, .result a.getFull, .result a.title') !== undefined,
  read: ({ document, url }) =>
    RECORD.test(url.pathname)
      ? []
      : rows(document, {
          row: '.result',
          title: 'a.title, a.getFull',
          names: 'a.result-author, .author-data a',
        }),
});
