/**
 * Dataverse (templates of github.com/IQSS/dataverse, 4–6): a dataset's page also prints the publications that used
 * it; they are other works.
 */
import { first } from '../page/dom.ts';
import { defineSite } from './define-site.ts';

export const site = defineSite({
  id: 'dataverse',
  hosts: ['dataverse.harvard.edu'],
  doiPrefixes: { 'dataverse.harvard.edu': ['10.7910'] },
  signs: ({ document, url }) =>
    /\/(?:dataset\.xhtml|dataverse\/|citation$)/.test(url.pathname) &&
    first(document, '#dataverseHeader, #dataverseDescription, #dataset-summary-metadata') !== undefined,
  kind: ({ url }) =>
    /\/dataset\.xhtml$|\/citation$/.test(url.pathname)
      ? 'article'
      : /^\/dataverse(?:\/|$)|^\/$/.test(url.pathname)
        ? 'list'
        : undefined,
  drop: [{ fields: ['source-line', 'author', 'authors', 'DOI'], sources: ['visible:'] }],
  read({ url }, claim) {
    if (!/\/file\.xhtml$/.test(url.pathname)) claim('type', 'dataset');
  },
});
