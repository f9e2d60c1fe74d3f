/** Europe PMC's results, drawn by scripts: a journal's link, ", 17:1748888, ", the date. */
import { first } from '../../page/dom.ts';
import { defineList } from '../list-system.ts';
import { rows } from '../rows.ts';

const ROW = '.citation[id^="search-results--single"]';

export const list = defineList({
  id: 'europe-pmc',
  hosts: ['europepmc.org', 'www.europepmc.org'],
  signs: ({ document }) => first(document, ROW) !== undefined,
  read: ({ document }) =>
    rows(document, {
      row: ROW,
      title: '.citation-title a',
      names: '.citation-author-list a',
      source: 'p:has(> [id^="citation--id--pub-date"])',
      claims: { PMID: '[id^="citation--id--pmid"]' },
    }),
});
