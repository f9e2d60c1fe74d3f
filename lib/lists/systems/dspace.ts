/**
 * DSpace's lists: XMLUI 5 and 6 (.ds-artifact-item), JSPUI (a table with td[headers]), Angular 7 to 9
 * (a.item-list-title). Names are "Family, Given".
 */
import type { RelatedReading } from '../../record/page-reading.ts';
import { first } from '../../page/dom.ts';
import { defineList } from '../list-system.ts';
import { rows } from '../rows.ts';

const XMLUI = '.ds-artifact-item';
const JSPUI = 'table tr:has(> td[headers] a[href*="/handle/"])';
const ANGULAR = 'li:has(a.item-list-title)';

/** "Holm, Ann; Strand, Peder": the semicolon parts. */
const parted = (papers: RelatedReading[]): RelatedReading[] =>
  papers.map(paper => ({
    ...paper,
    ...(paper.authors && {
      authors: paper.authors
        .flatMap(names => names.split(';'))
        .map(name => name.trim())
        .filter(Boolean),
    }),
  }));

export const list = defineList({
  id: 'dspace',
  signs: ({ document }) => first(document, `${XMLUI}, ${JSPUI}, ${ANGULAR}`) !== undefined,
  read: ({ document }) =>
    parted([
      ...rows(document, {
        row: XMLUI,
        title: 'h4',
        link: 'a[href*="/handle/"]@href',
        names: '.author',
        claims: { 'date-any': '.date', publisher: '.publisher' },
      }),
      ...rows(document, {
        row: JSPUI,
        title: 'a[href*="/handle/"]',
        names: 'td[headers] em',
        claims: { 'date-any': 'td[headers]:not(:has(a, em))' },
      }),
      ...rows(document, {
        row: ANGULAR,
        title: 'a.item-list-title',
        names: '.item-list-authors',
        claims: { 'date-any': '.item-list-date', publisher: '.item-list-publisher' },
      }),
    ]),
});
