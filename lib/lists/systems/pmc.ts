/** PubMed Central: the lists before 2024 and since, and an issue's contents. */
import { first } from '../../page/dom.ts';
import { defineList } from '../list-system.ts';
import { rows } from '../rows.ts';

const ARTICLE = /^(?:\/pmc)?\/articles\/PMC\d+\/?/i;

const SIGN = ['.rprt .title a', '.docsum-content .docsum-link', '.toc-entry a']
  .map(link => `${link}[href*="/articles/PMC"]`)
  .join(', ');

export const list = defineList({
  id: 'pmc',
  hosts: ['pmc.ncbi.nlm.nih.gov', 'www.ncbi.nlm.nih.gov'],
  signs: ({ document }) => first(document, SIGN) !== undefined,
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
