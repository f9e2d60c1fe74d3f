/**
 * Garuda, Indonesia's index of journals (Garba Rujukan Digital): every page has the site's name in <title>, and titles,
 * names and issues stand in elements for plain text without headings.
 */
import { all, first, text } from '../page/dom.ts';
import { printedAt } from '../page/places.ts';
import { defineSite } from './define-site.ts';

const TITLE = '.title-article';

export const site = defineSite({
  id: 'garuda',
  hosts: [
    'garuda.kemdikbud.go.id',
    'garuda.kemdiktisaintek.go.id',
    'garuda.ristekbrin.go.id',
    'garuda.ristekdikti.go.id',
  ],
  titled: /^Garuda - Garba Rujukan Digital$/,
  kind: ({ document, url }) =>
    /\/documents\/detail\//.test(url.pathname) && first(document, TITLE)
      ? 'article'
      : first(document, TITLE)
        ? 'list'
        : undefined,
  drop: [
    { fields: ['title'], sources: ['title', 'visible:', 'open-graph'] },
    // the journal's subject and what it is about
    { sources: ['subject:', 'description:'] },
  ],
  read({ document }, claim) {
    claim('title', printedAt(document, TITLE));
    for (const author of all(document, '.author-article', 300)) claim('author', text(author));
    const [journal, issue] = all(document, '.subtitle-article, .subtitle-article a', 9).filter(
      one => !first(one, 'a'),
    );
    claim('container-title', text(journal));
    claim('source-line', text(issue));
    const row = all(document, 'tr', 60).findIndex(one => text(one) === 'Publish Date');
    claim('date', row < 0 ? undefined : text(all(document, 'tr', 61)[row + 1]));
  },
});
