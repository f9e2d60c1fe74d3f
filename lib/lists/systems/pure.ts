/**
 * Elsevier Pure's lists: authors "Family, I." in links and loose spans, then date, journal and numbers, each in its own
 * span.
 */
import { first } from '../../page/dom.ts';
import { defineList } from '../list-system.ts';
import { rows } from '../rows.ts';

const ROW = '.list-results .rendering_researchoutput_portal-short';

export const list = defineList({
  id: 'pure',
  signs: ({ document }) => first(document, ROW) !== undefined,
  read: ({ document }) =>
    rows(document, {
      row: ROW,
      title: '.title a',
      names: 'a.person, :scope > span:not([class])',
      claims: {
        'container-title': 'span.journal',
        date: 'span.date',
        volume: 'span.volume',
        issue: 'span.journalnumber',
        page: 'span.pages',
        type: 'p.type',
      },
    }),
});
