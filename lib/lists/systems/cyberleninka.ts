/** CyberLeninka: search results and a journal's contents, "2019 / Озерова Н. В., Камышин Л. Г." under the title. */
import { first, text } from '../../page/dom.ts';
import { defineList } from '../list-system.ts';
import { rows, type Row } from '../rows.ts';

const ROW = 'ul.list li:has(h2.title a[href*="/article/"])';
/** The line of year and names. */
const lineOf = ({ element }: Row): string => text(first(element, 'h2.title + span, span'));

export const list = defineList({
  id: 'cyberleninka',
  hosts: ['cyberleninka.ru'],
  signs: ({ document }) => first(document, ROW) !== undefined,
  read: ({ document }) =>
    rows(document, {
      row: ROW,
      title: 'h2.title a',
      claims: { 'container-title': '.span-block a[href*="/journal/"]' },
      told: {
        year: row => /^\s*((?:19|20)\d\d)/.exec(lineOf(row))?.[1],
        authors: row => lineOf(row).split('/').slice(1).join('/').trim(),
      },
    }),
});
