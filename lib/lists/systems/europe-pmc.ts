/** Europe PMC's results, drawn by scripts: a journal's link, ", 17:1748888, ", the date. */
import { defineList } from '../list-system.ts';
import { rows } from '../rows.ts';

export const list = defineList({
  id: 'europe-pmc',
  hosts: ['europepmc.org', 'www.europepmc.org'],
  read: ({ document }) =>
    rows(document, {
      row: '.citation[id^="search-results--single"]',
      title: '.citation-title a',
      names: '.citation-author-list a',
      source: 'p:has(> [id^="citation--id--pub-date"])',
      claims: { PMID: '[id^="citation--id--pmid"]' },
    }),
});
