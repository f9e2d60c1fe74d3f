/** PubMed's results since 2020: "Hagger MS, Wood C." and "Psychol Bull. 2010 Jul;136(4):495-525. doi: 10.…". */
import { first } from '../../page/dom.ts';
import { defineList } from '../list-system.ts';
import { rows } from '../rows.ts';

export const list = defineList({
  id: 'pubmed',
  hosts: ['pubmed.ncbi.nlm.nih.gov'],
  signs: ({ document }) => first(document, 'article.full-docsum a.docsum-title') !== undefined,
  read: ({ document }) =>
    first(document, '#full-view-heading')
      ? []
      : rows(document, {
          row: 'article.full-docsum',
          title: 'a.docsum-title',
          names: '.full-authors',
          source: '.full-journal-citation',
          claims: { PMID: '.docsum-pmid' },
        }),
});
