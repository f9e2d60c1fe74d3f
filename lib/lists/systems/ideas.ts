/**
 * IDEAS and EconPapers: a journal's contents ("45-60 Title" in bold, then "by Ann Holm & Bo Li" in italics), and series
 * of working papers, which have no pages.
 */
import { first, text } from '../../page/dom.ts';
import { defineList } from '../list-system.ts';
import { rows } from '../rows.ts';

const TITLE = 'b a[href*="/a/"], b a[href*="/p/"]';

export const list = defineList({
  id: 'ideas',
  hosts: ['ideas.repec.org', 'econpapers.repec.org'],
  signs: ({ document }) => first(document, 'li.list-group-item:has(i) b a[href*="/a/"]') !== undefined,
  read({ document }) {
    const journal = text(first(document, '#title h1'));
    return rows(document, {
      row: 'li:has(b a):has(i)',
      title: TITLE,
      names: 'i',
      joined: true,
      told: {
        page: ({ printed }) => /^(\d+-\d+)\s/.exec(printed)?.[1],
        'container-title': ({ element }) => (first(element, 'b a[href*="/a/"]') && journal) || undefined,
      },
    });
  },
});
