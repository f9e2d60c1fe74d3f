/**
 * PubMed Central, the design of 2015–2023 (www.ncbi.nlm.nih.gov/pmc) and the one since (pmc.ncbi.nlm.nih.gov). Its metas are good but
 * lack last page, abstract and keywords; their date can differ from the printed one, and the publisher may be NIH's programme.
 */
import { all, attribute, first, tagOf, text } from '../page/dom.ts';
import type { RelatedReading } from '../model/page-reading.ts';
import { defineSite } from './define-site.ts';

const ARTICLE = /^(?:\/pmc)?\/articles\/(PMC\d+)\/?/i;
const LINE = '.final-citation .fm-vol-iss-date, section.pmc-layout__citation, .fm-citation .fm-vol-iss-date';

/** A printed abstract, its own headings kept: "Background: …". */
function abstract(section: Element | undefined): string {
  if (!section) return '';
  return all(section, 'h3, h4, p', 80).map(part => text(part).replace(/^(?=.{0,60}$)(.*[^:.\s])$/, (_, line: string) => (/^H/.test(tagOf(part)) ? `${line}:` : line))).join(' ');
}

/** A row of the lists before 2024 (.rprt) and since (.docsum), or of an issue's contents (.toc-entry). */
function row(item: Element): RelatedReading[] {
  const link = first(item, '.title a, .docsum-link, .toc-title, a.view');
  const title = text(link);
  const authors = text(first(item, '.desc, .docsum-authors, .toc-author')).replace(/\.$/, '').split(/,\s*/).filter(Boolean);
  const sourceLine = text(first(item, '.details, .docsum-journal-citation, .toc-citation'));
  const url = link && attribute(link, 'href');
  return title ? [{ title, ...(authors.length > 0 && { authors }), ...(sourceLine && { sourceLine }), ...(url && { url }) }] : [];
}

export const site = defineSite({
  id: 'pmc',
  hosts: ['pmc.ncbi.nlm.nih.gov'],
  signs: ({ document, url }) => first(document, 'meta[name="ncbi_db"][content="pmc"]') !== undefined || (url.hostname === 'www.ncbi.nlm.nih.gov' && url.pathname.startsWith('/pmc/')),
  kind: ({ document, url }) => (ARTICLE.test(url.pathname) && first(document, 'meta[name="citation_title"], h1.content-title') ? 'article'
    : /\/(?:search|journals|issues)\b/.test(url.pathname) || url.searchParams.has('term') ? 'list' : undefined),
  drop: / visible:(?:authors|line) |^publisher .*(?:public access|manuscript)| dublin-core:DC.Contributor /,
  read({ document, url }, claim) {
    claim('type', 'journal article');
    claim('PMCID', ARTICLE.exec(url.pathname)?.[1]);
    // from the date on: the journal in front of it is abbreviated
    claim('source-line', /(?:19|20)\d\d.*/.exec(text(first(document, LINE)))?.[0].replace(/doi:.*$/i, ''));
    claim('abstract', abstract(first(document, '.tsec[id^="abstract"], section.abstract')));
    claim('keywords', text(first(document, '.kwd-text, section.kwd-group p'), 'strong').replace(/^keywords:\s*/i, ''));
  },
  related: ({ document, url }) => (ARTICLE.test(url.pathname) ? [] : all(document, '.rprt, .docsum-content, .toc-entry', 300).flatMap(row)),
});
