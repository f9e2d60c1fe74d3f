/**
 * EPrints 3: the pages of /view/ and search results. Each paper is a citation: names, "(2018)", the title in a link,
 * then the journal and its numbers.
 */
import { first } from '../../page/dom.ts';
import { defineList } from '../list-system.ts';
import { rows } from '../rows.ts';

const ROW = '.ep_view_page p:has(.person_name), tr.ep_search_result:has(.person_name)';

export const list = defineList({
  id: 'eprints',
  signs: ({ document }) => first(document, ROW) !== undefined,
  read: ({ document }) =>
    rows(document, {
      row: ROW,
      title: 'a[href]:has(em), a[href]',
      names: '.person_name',
      source: ({ printed, title }) => printed.split(title)[1]?.replace(/^[.\s]+/, ''),
      told: { year: ({ printed }) => /\(((?:19|20)\d\d)\)/.exec(printed)?.[1] },
    }),
});
