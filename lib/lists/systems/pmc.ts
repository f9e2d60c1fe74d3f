/** PubMed Central: the lists before 2024 and since, and an issue's contents. */
import { defineList } from '../list-system.ts';
import { rows } from '../rows.ts';

const ARTICLE = /^(?:\/pmc)?\/articles\/PMC\d+\/?/i;

export const list = defineList({
  id: 'pmc',
  hosts: ['pmc.ncbi.nlm.nih.gov', 'www.ncbi.nlm.nih.gov'],
  read: ({ document, url }) =>
    ARTICLE.test(url.pathname)
      ? []
      : rows(document, {
          row: '.rprt, .docsum-content, .toc-entry',
          title: '.title a, .docsum-link, .toc-title',
          names: '.desc, .docsum-authors, .toc-author',
          source: '.details, .docsum-journal-citation, .toc-citation',
        }),
});
