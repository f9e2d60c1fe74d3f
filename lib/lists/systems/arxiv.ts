/** arXiv's listings (dt with the number, dd with the rest) and its search results (li.arxiv-result). */
import type { RelatedReading } from '../../record/page-reading.ts';
import { all, attribute, first, text, type Element } from '../../page/dom.ts';
import { defineList } from '../list-system.ts';
import { MAX_ROWS } from '../rows.ts';

const ABSTRACT = /\/abs\/([\w.-]+(?:\/\d{7})?)/;
const MARKS = '.descriptor, .search-hit-none';

function preprint(
  id: string | undefined,
  title: Element | undefined,
  names: readonly Element[],
  announced?: string,
): RelatedReading[] {
  const printed = text(title, MARKS);
  if (!printed || !id) return [];
  const year = announced && /announced (?:[A-Za-z]+,? )?((?:19|20)\d\d)/.exec(announced)?.[1];
  return [
    {
      title: printed,
      url: `https://arxiv.org/abs/${id}`,
      authors: names.map(name => text(name)),
      claims: [
        { field: 'arxiv', value: id, source: 'related' },
        { field: 'type', value: 'preprint', source: 'site:arxiv' },
        ...(year ? [{ field: 'year', value: year, source: 'related' } as const] : []),
      ],
    },
  ];
}

const idOf = (root: Element | undefined): string | undefined => {
  const link = root && first(root, 'a[href*="/abs/"]');
  return link && ABSTRACT.exec(attribute(link, 'href') ?? '')?.[1];
};

export const list = defineList({
  id: 'arxiv',
  hosts: ['.arxiv.org'],
  signs: ({ document }) =>
    first(document, 'li.arxiv-result, dl > dt:has(a[href*="/abs/"]) + dd .list-title') !== undefined,
  read({ document }) {
    const numbers = all(document, 'dl > dt', MAX_ROWS);
    const listed = all(document, 'dl > dt + dd', MAX_ROWS).flatMap((row, index) =>
      preprint(idOf(numbers[index]), first(row, '.list-title'), all(row, '.list-authors a', 3000)),
    );
    const found = all(document, 'li.arxiv-result', MAX_ROWS).flatMap(row =>
      preprint(
        idOf(row),
        first(row, 'p.title'),
        all(row, 'p.authors a', 3000),
        all(row, 'p', 20)
          .map(line => text(line))
          .find(line => line.includes('announced')),
      ),
    );
    return [...listed, ...found];
  },
});
