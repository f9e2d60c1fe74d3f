/**
 * Semantic Scholar's results and lists of a person's papers, drawn by scripts: .cl-paper-row with authors, place and
 * day each in a span.
 */
import { first } from '../../page/dom.ts';
import { defineList } from '../list-system.ts';
import { rows } from '../rows.ts';

export const list = defineList({
  id: 'semantic-scholar',
  hosts: ['www.semanticscholar.org'],
  signs: ({ document }) => first(document, '.cl-paper-row .cl-paper-title') !== undefined,
  read: ({ document }) =>
    rows(document, {
      row: '.cl-paper-row',
      title: '.cl-paper-title',
      link: 'a[data-test-id="title-link"]@href',
      names: '.cl-paper-authors__author-box',
      claims: { 'date-any': '.cl-paper-pubdates', 'container-title': '.cl-paper-venue' },
    }),
});
