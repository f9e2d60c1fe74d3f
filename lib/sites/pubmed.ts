/**
 * PubMed: the design since 2020 (the record stands in the page twice, whole under #full-view-heading) and the Entrez pages of
 * 2009–2019 under www.ncbi.nlm.nih.gov/pubmed. Its metas hold abbreviations: citation_publisher is the journal's, the authors' are initials.
 */
import type { ClaimedName, RelatedReading } from '../model/page-reading.ts';
import { all, attribute, first, text } from '../page/dom.ts';
import { defineSite, type ClaimTaker, type Page } from './define-site.ts';

const ENTREZ = /^\/(?:entrez\/)?pubmed(?:\/|$)/;
const withoutPeriod = (value: string): string => value.replace(/(?<!\.)\.$/, '');
const attributeOf = (element: Element | undefined, name: string): string | undefined => element && attribute(element, name);

function current({ document }: Page, claim: ClaimTaker): void {
  const head = first(document, '#full-view-heading');
  if (!head) return;
  claim('title', withoutPeriod(text(first(head, 'h1.heading-title'))));
  const places = new Map(all(document, '#full-view-expanded-authors li[data-affiliation-id], .affiliations li[data-affiliation-id]', 500).map(item => [text(first(item, 'sup')), text(item, 'sup')]));
  for (const item of all(head, '.authors-list-item', 3000)) {
    const affiliation = all(item, '.affiliation-link', 30).map(link => attribute(link, 'title') ?? places.get(text(link)) ?? '').filter(Boolean);
    const name: ClaimedName = { name: text(first(item, '.full-name')) };
    claim('author', affiliation.length > 0 ? { ...name, affiliation } : name);
  }
  claim('container-title', attributeOf(first(head, '.article-source button[title], #full-view-journal-trigger'), 'title'));
  claim('source-line', text(first(head, '.article-source .cit, span.cit')));
  const secondary = text(first(head, '.secondary-date'));
  if (/^Epub/i.test(secondary)) claim('date-online', secondary.replace(/^Epub\s*/i, ''));
  claim('PMID', text(first(head, '.identifier.pubmed .current-id')));
  claim('PMCID', text(first(head, '.identifier.pmc .id-link')));
  claim('DOI', text(first(head, '.identifier.doi .id-link')));
  const paragraphs = all(document, '#abstract p', 60);
  const isKeywords = (paragraph: Element) => /^keywords:?$/i.test(text(first(paragraph, '.sub-title')));
  claim('abstract', all(document, '#eng-abstract p', 60).filter(paragraph => !isKeywords(paragraph)).map(paragraph => text(paragraph)).join(' '));
  const keywords = paragraphs.find(isKeywords);
  claim('keywords', withoutPeriod(text(keywords, '.sub-title')));
}

function entrez({ document }: Page, claim: ClaimTaker): void {
  const record = first(document, '.rprt.abstract, .rprt_all');
  if (!record) return;
  claim('title', withoutPeriod(text(first(record, 'h1'))).replace(/^\[(.+)\]$/, '$1'));
  for (const author of all(record, '.auths a', 3000)) claim('author', text(author, 'sup'));
  const journal = first(record, '.cit a[title]');
  claim('container-title', withoutPeriod(attributeOf(journal, 'title') ?? ''));
  claim('source-line', text(first(record, '.cit')).replace(/\[Epub ahead of print\]/i, '').slice(text(journal).length));
  claim('abstract', all(record, '.abstr p', 60).map(paragraph => text(paragraph)).filter(line => !/^Copyright|^©/.test(line)).join(' '));
  claim('keywords', withoutPeriod(text(first(record, '.keywords p'))));
  const ids = text(first(record, '.rprtid'));
  claim('PMID', /PMID:\s*(\d+)/.exec(ids)?.[1]);
  claim('PMCID', /PMC\d+/.exec(ids)?.[0]);
}

/** A row of the result list since 2020: "Hagger MS, Wood C." and "Psychol Bull. 2010 Jul;136(4):495-525. doi: 10.…". */
function row(item: Element): RelatedReading[] {
  const link = first(item, 'a.docsum-title');
  const title = withoutPeriod(text(link));
  const authors = withoutPeriod(text(first(item, '.full-authors'))).split(/,\s*/).filter(Boolean);
  const url = attributeOf(link, 'href');
  const sourceLine = text(first(item, '.full-journal-citation'));
  const pmid = text(first(item, '.docsum-pmid'));
  return title ? [{ title, ...(authors.length > 0 && { authors }), ...(sourceLine && { sourceLine }), ...(url && { url }), ...(pmid && { claims: [{ field: 'PMID', value: pmid, source: 'site:pubmed' }] }) }] : [];
}

export const site = defineSite({
  id: 'pubmed',
  hosts: ['pubmed.ncbi.nlm.nih.gov'],
  signs: ({ document, url }) => first(document, 'meta[name="ncbi_db"][content="pubmed"]') !== undefined || (url.hostname === 'www.ncbi.nlm.nih.gov' && ENTREZ.test(url.pathname)),
  kind: ({ document, url }) => (first(document, '#full-view-heading') || all(document, '.rprt.abstract h1', 2).length === 1 ? 'article'
    : first(document, '#search-results, .rprt .title') || url.searchParams.has('term') ? 'list' : undefined),
  drop: /^\S+ (?:(?:visible|label|meta|open-graph):|highwire:citation_(?:authors|publisher|date))/,
  read(page, claim) {
    claim('type', 'journal article');
    current(page, claim);
    entrez(page, claim);
  },
  related: ({ document }) => (first(document, '#full-view-heading') ? [] : all(document, 'article.full-docsum', 300).flatMap(row)),
});
