/**
 * VuFind's result lists, versions 3 to 9 and both themes (templates search/list-list,
 * RecordDriver/DefaultRecord/result-list): a COinS in each row.
 */
import { first, parentOf, text } from '../../page/dom.ts';
import { defineList } from '../list-system.ts';
import { rows, type Row } from '../rows.ts';

const RECORD = /\/(?:[A-Z][A-Za-z]*\d?)?Record\/[^/]+/;

/** "Published in Journal of Fjords (2015)": a ContextObject in Dublin Core has no journal. */
function journalOf({ element }: Row): string | undefined {
  const link = first(element, 'a[href*="JournalTitle"]');
  const around = link && parentOf(link);
  const journal = text(link);
  return around && journal ? journal + (text(around).split(journal)[1] ?? '') : undefined;
}

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
          source: journalOf,
        }),
});
