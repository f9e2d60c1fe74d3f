/**
 * NBER's working papers (design since 2020): good metas, but the abstract stands in the page's head, where nothing
 * names it.
 */
import { all, first, text } from '../page/dom.ts';
import { defineSite } from './define-site.ts';

export const site = defineSite({
  id: 'nber',
  hosts: ['www.nber.org', 'nber.org'],
  titled: /\| NBER$/,
  doiPrefixes: { '.nber.org': ['10.3386'] },
  kind: ({ url, document }) =>
    /^\/(?:system\/files\/)?(?:papers\/\w*\d|books-and-chapters\/[\w-]+\/|chapters\/c)/.test(url.pathname) &&
    first(document, 'meta[name="citation_title"]')
      ? 'article'
      : /^\/(?:papers|search|research|books-and-chapters|people)\/?(?:$|[?#]|[\w-]*$)/.test(url.pathname)
        ? 'list'
        : undefined,
  // the printed month counts, not the day on which the file was put there
  drop: [
    { fields: ['date'], sources: ['highwire:'] },
    { otherFields: ['date', 'DOI'], sources: ['visible:', 'label:', 'subject:'] },
  ],
  read({ document }, claim) {
    claim(
      'abstract',
      all(document, '.page-header__intro-inner p', 9)
        .map(part => text(part))
        .join(' '),
    );
  },
});
