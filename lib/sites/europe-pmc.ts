/**
 * Europe PMC: the server-rendered pages of 2014 print two sets of metas, the index's before the full text's; there the supplement stands
 * in the volume. The article page of today is drawn by scripts and nobody here saw its markup: only its result rows are known.
 */
import { all, attribute, first, text } from '../page/dom.ts';
import type { RelatedReading } from '../model/page-reading.ts';
import { defineSite } from './define-site.ts';

/** "Wang B", a journal link with ", 17:1748888, ", the date, the PMID: each in an element of its own. */
function row(item: Element): RelatedReading[] {
  const link = first(item, '.citation-title a');
  const title = text(link).replace(/(?<!\.)\.$/, '');
  const authors = all(item, '.citation-author-list a', 200).map(author => text(author)).filter(Boolean);
  const date = text(first(item, '[id^="citation--id--pub-date"]'));
  const source = all(item, 'p', 12).find(line => /:\s*\S*\d/.test(text(line)) && !first(line, '.citation-author-list'));
  const pmid = /\d{4,9}/.exec(text(first(item, '[id^="citation--id--pmid"]')))?.[0];
  const url = link && attribute(link, 'href');
  const claims = [
    ...(date ? [{ field: 'date' as const, value: date, source: 'site:europe-pmc' }] : []),
    ...(pmid ? [{ field: 'PMID' as const, value: pmid, source: 'site:europe-pmc' }] : []),
  ];
  return title ? [{ title, ...(authors.length > 0 && { authors }), ...(source && { sourceLine: text(source, '[id^="citation--id--"]') }), ...(url && { url }), ...(claims.length > 0 && { claims }) }] : [];
}

export const site = defineSite({
  id: 'europe-pmc',
  hosts: ['europepmc.org', 'www.europepmc.org'],
  kind: ({ url }) => (/^\/search/.test(url.pathname) ? 'list' : undefined),
  // the index's volume "85 Suppl 1" and MeSH terms; the full text's own metas say both better
  drop: /^volume .*suppl| highwire:citation_keywords |^publisher .*manuscript/,
  read({ url }, claim) {
    claim('PMCID', /\/(?:articles|article\/PMC)\/(PMC\d+)/i.exec(url.pathname)?.[1]);
    claim('PMID', /\/(?:abstract|article)\/MED\/(\d+)/i.exec(url.pathname)?.[1]);
  },
  related: ({ url, document }) => (/^\/search/.test(url.pathname) ? all(document, '.citation[id^="search-results--single"]', 200).flatMap(row) : []),
});
