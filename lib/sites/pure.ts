/**
 * Elsevier Pure, a university's research portal: the portal form (class families rendering_researchoutput_…, a saved result list and
 * what translators rely on) and the older form that prints the citation in every style (University of Copenhagen, 2024).
 * The RIS and BibTeX that both print are read with every page's; they hold most of the record in any language.
 */
import type { Claim, RelatedReading } from '../model/page-reading.ts';
import { all, attribute, first, text } from '../page/dom.ts';
import { defineSite, type Page } from './define-site.ts';

const STYLES = new Set(['standard', 'harvard', 'apa', 'vancouver', 'author', 'bibtex', 'ris']);
const RECORD = /\/(?:publications|publikationer)\/[^/]{5,}\/?$/;
/** What the line "Publikation: Bidrag til tidsskrift › Tidsskriftartikel › Forskning › peer review" says, English and Danish. */
const TYPES: [RegExp, string][] = [
  [/contribution to (?:journal|newspaper|periodical)|bidrag til (?:tidsskrift|avis)/i, 'journal article'],
  [/conference contribution|konferencebidrag/i, 'conference paper'], [/contribution to conference|bidrag til konference/i, 'conference paper'],
  [/chapter in book|bog\/antologi\/rapport|contribution to book|chapter|kapitel/i, 'book chapter'], [/thesis|ph\.?d|afhandling|speciale/i, 'thesis'],
  [/book\/report|bog\/rapport|\bbook\b|\bbog\b/i, 'book'], [/working paper|report|rapport/i, 'report'],
];

const stylesPrinted = ({ lines }: Page): number => new Set(lines.map(line => line.text.toLowerCase()).filter(line => STYLES.has(line))).size;
const part = (name: string): string => `.rendering_researchoutput_${name}`;

/** One row of a result list: authors "Family, I." in links and loose spans, then date, journal and numbers, each in its own span. */
function row(item: Element): RelatedReading[] {
  const link = first(item, 'h3.title a, .title a.link');
  const title = text(link);
  if (!title) return [];
  const claims: Claim[] = [];
  const say = (field: Claim['field'], value: string) => {
    if (value) claims.push({ field, value, source: 'site:pure' });
  };
  say('container-title', text(first(item, 'span.journal')).replace(/^(?:In|I):\s*|\.$/g, ''));
  say('date', text(first(item, 'span.date')));
  say('volume', text(first(item, 'span.volume')));
  say('issue', text(first(item, 'span.journalnumber')));
  say('page', text(first(item, 'span.pages')));
  const type = text(first(item, 'p.type'));
  say('type', TYPES.find(([printed]) => printed.test(type))?.[1] ?? '');
  const authors = all(item, 'a.person, :scope > span:not([class]), .rendering > span:not([class])', 200).map(name => text(name)).filter(name => /^[^,]+, \p{Lu}/u.test(name));
  const url = link && attribute(link, 'href');
  return [{ title, ...(authors.length > 0 && { authors }), ...(url && { url }), ...(claims.length > 0 && { claims }) }];
}

export const site = defineSite({
  id: 'pure',
  signs: page => first(page.document, `.rendering_researchoutput, a[href$="/admin/workspace.xhtml"], ${part('portal-short')}, #cite-RIS`) !== undefined || stylesPrinted(page) > 4,
  kind: ({ document, url }) => (RECORD.test(url.pathname) || /\/publications\/[^/]+\([0-9a-f-]{36}\)\.html$/.test(url.pathname) ? 'article'
    : first(document, '.list-results .list-result-item') ? 'list' : /\/(?:persons|organisations|projects|activities|journals|prizes)\//.test(url.pathname) ? 'other' : undefined),
  // the machine's fingerprint concepts are no keywords, the styles' captions ("Author") no labels, whole citations no source lines
  drop: /^\S+ (?:visible:(?:keywords|line|authors)|label:author ) ?|^authors visible:/,
  read({ document, lines }, claim) {
    const type = text(first(document, `${part('publicationcontenttyperendererportalng')} .type, p.type`)) || lines.find(line => /^(?:publikation|research output|publication):/i.test(line.text))?.text || '';
    claim('type', TYPES.find(([printed]) => printed.test(type))?.[1]);
    claim('source-line', lines.find(line => /^(?:I|In|in): .+\d/.test(line.text))?.text);
    claim('abstract', text(first(document, `${part('abstractportal')} .textblock`)));
    for (const keyword of all(document, `${part('keywordgroupsportal')} li, ul.relations.keywords li`, 100)) claim('keyword', text(keyword));
    const doi = first(document, 'ul.dois a[href*="doi.org"]');
    claim('DOI', doi && attribute(doi, 'href'));
    claim('date', text(first(document, 'table.properties tr.status span.date')));
    if (!first(document, 'meta[name="citation_author"]')) claim('authors', text(first(document, `${part('associatespersonsclassifiedportal')} .persons`)));
  },
  related: ({ document }) => all(document, '.list-results .list-result-item', 200).flatMap(item => row(first(item, part('portal-short')) ?? item)),
});
