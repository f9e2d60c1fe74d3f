/**
 * PubMed: the design since 2020 (the record stands in the page twice, whole under #full-view-heading) and the Entrez
 * pages of 2009–2019 under www.ncbi.nlm.nih.gov/pubmed. Its metas hold abbreviations: citation_publisher is the
 * journal's, the authors' are initials.
 */
import { all, attribute, first, text } from '../page/dom.ts';
import { printedAt, claimPlaces } from '../page/places.ts';
import { defineSite } from './define-site.ts';

const ENTREZ = /^\/(?:entrez\/)?pubmed(?:\/|$)/;
const HEAD = '#full-view-heading';

export const site = defineSite({
  id: 'pubmed',
  hosts: ['pubmed.ncbi.nlm.nih.gov'],
  signs: ({ metas, url }) =>
    metas.some(({ name, value }) => /^ncbi_(?:db|app)$/.test(name) && value === 'pubmed') ||
    (url.hostname === 'www.ncbi.nlm.nih.gov' && ENTREZ.test(url.pathname)),
  titled: /- PubMed(?: - NCBI| result)?$/,
  kind: ({ document, url }) =>
    first(document, HEAD) || all(document, '.rprt.abstract h1', 2).length === 1
      ? 'article'
      : first(document, '#search-results, .rprt .title') || url.searchParams.has('term')
        ? 'list'
        : undefined,
  drop: [
    { sources: ['visible:', 'label:', 'subject:', 'description:', 'meta:', 'open-graph:'] },
    { sources: ['highwire:citation_authors', 'highwire:citation_publisher', 'highwire:citation_date'] },
  ],
  read({ document }, claim) {
    claim('type', 'journal article');
    const head = first(document, HEAD);
    const record = first(document, '.rprt.abstract, .rprt_all');
    if (head) {
      claimPlaces(
        head,
        {
          title: 'h1',
          'container-title': '#full-view-journal-trigger@title',
          'source-line': '.cit',
          PMID: '.pubmed .current-id',
          PMCID: '.pmc .id-link',
          DOI: '.doi .id-link',
        },
        claim,
      );
      for (const item of all(head, '.authors-list-item', 3000)) {
        const affiliation = all(item, '.affiliation-link[title]', 30).map(
          link => attribute(link, 'title') ?? '',
        );
        claim('author', {
          name: printedAt(item, '.full-name'),
          ...(affiliation.length > 0 && { affiliation }),
        });
      }
      claim('abstract', printedAt(document, '#eng-abstract'));
      claim('keywords', /^keywords:(.*)/i.exec(printedAt(document, '#abstract > p'))?.[1]);
    } else if (record) {
      claimPlaces(record, { title: 'h1', keywords: '.keywords p' }, claim);
      claim('container-title', printedAt(record, ':is(.cit, .citation) a@title').replace(/\.$/, ''));
      for (const author of all(record, '.auths a, .auth_list a', 3000)) claim('author', text(author, 'sup'));
      claim(
        'source-line',
        text(first(record, '.cit, .citation'), 'a').replace(/\[Epub ahead of print\]/i, ''),
      );
      claim(
        'abstract',
        all(record, '.abstr p, p.abstract', 60)
          .map(paragraph => text(paragraph))
          .filter(line => !/^Copyright|^©/.test(line))
          .join(' '),
      );
      const ids = printedAt(record, '.rprtid, .pmid');
      claim('PMID', /PMID:\s*(\d+)/.exec(ids)?.[1]);
      claim('PMCID', /PMC\d+/.exec(ids)?.[0]);
      if (first(record, '.auth_list')) claim('DOI', /\bdoi: ?(10\.\d{4,9}\/\S+)/.exec(text(record))?.[1]);
    }
  },
});
