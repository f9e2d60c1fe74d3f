/**
 * MagTech, the system of many Chinese journals: an issue's contents. The older form is a list of definitions
 * (dd.biaoti, dd.zuozhe, dd.kmnjq), the newer one has j-title, j-author and j-volumn.
 */
import { first } from '../../page/dom.ts';
import { defineList } from '../list-system.ts';
import { rows, type RowPlaces } from '../rows.ts';

const FORMS: readonly RowPlaces[] = [
  {
    row: 'dl:has(dd.zuozhe), li:has(dd.zuozhe)',
    title: '.biaoti a, a.biaoti',
    names: '.zuozhe',
    source: '.kmnjq',
  },
  {
    row: '.article-list > *:has(.j-author), li:has(.j-author), .wenzhang:has(.j-author)',
    title: '.j-title-1 a, .j-title a',
    names: '.j-author',
    source: '.j-volumn, .j-volumn-doi',
  },
];

export const list = defineList({
  id: 'magtech',
  signs: ({ document }) => first(document, 'dd.zuozhe, .j-title-1') !== undefined,
  read: ({ document }) => FORMS.flatMap(form => rows(document, { ...form, joined: true })),
});
