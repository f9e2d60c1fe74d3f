/**
 * CNKI's results (kns8 and kns8s, also behind libraries' proxies): a table, its cells named name, author, source, date,
 * data.
 */
import type { RelatedReading } from '../../record/page-reading.ts';
import { all, first, text } from '../../page/dom.ts';
import { defineList } from '../list-system.ts';
import { rows } from '../rows.ts';

const TABLE = 'table.result-table-list';
const TYPES: readonly [RegExp, string][] = [
  [/硕士|博士/, 'thesis'],
  [/会议/, 'conference paper'],
  [/期刊|辑刊/, 'journal article'],
  [/图书/, 'book'],
];

export const list = defineList({
  id: 'cnki',
  signs: ({ document }) => first(document, `${TABLE} td.name a`) !== undefined,
  read: ({ document }) =>
    rows(document, {
      row: `${TABLE} tr:has(td.name a)`,
      title: 'td.name a',
      names: 'td.author',
      claims: { 'container-title': 'td.source', 'date-any': 'td.date', type: 'td.data' },
    }).map((paper, index): RelatedReading => {
      const row = all(document, `${TABLE} tr:has(td.name a)`)[index];
      const kind = TYPES.find(([printed]) => printed.test(row ? text(first(row, 'td.data')) : ''))?.[1];
      const authors = (paper.authors ?? [])
        .flatMap(names => names.split(/[;；,，]/))
        .map(name => name.trim())
        .filter(Boolean);
      // the source of a thesis is the university that gave the degree
      const claims = (paper.claims ?? []).flatMap(claim =>
        claim.field === 'type'
          ? []
          : kind === 'thesis' && claim.field === 'container-title'
            ? [{ ...claim, field: 'institution' as const }]
            : [claim],
      );
      return {
        ...paper,
        authors,
        claims: [...claims, ...(kind ? [{ field: 'type', value: kind, source: 'site:cnki' } as const] : [])],
      };
    }),
});
