/**
 * Elsevier Pure, a university's research portal: the portal form (class families rendering_researchoutput_…, a saved
 * result list and what translators rely on) and the older form that prints the citation in every style (University of
 * Copenhagen, 2024). The RIS and BibTeX that both print are read with every page's; they hold most of the record in
 * any language.
 */
import { all, first, text } from '../page/dom.ts';
import { printedAt, claimPlaces } from '../page/places.ts';
import { defineSite, type Page } from './define-site.ts';

const STYLES = new Set(['standard', 'harvard', 'apa', 'vancouver', 'author', 'bibtex', 'ris']);
const RECORD = /\/(?:publications|publikationer)\/[^/]{5,}\/?$/;
const PART = '.rendering_researchoutput_';

const stylesPrinted = ({ lines }: Page): number =>
  new Set(lines.map(line => line.text.toLowerCase()).filter(line => STYLES.has(line))).size;

export const site = defineSite({
  id: 'pure',
  signs: page =>
    first(page.document, '.rendering_researchoutput, a[href$="/admin/workspace.xhtml"], #cite-RIS') !==
      undefined || stylesPrinted(page) > 4,
  kind: ({ document, url }) =>
    RECORD.test(url.pathname) || /\/publications\/[^/]+\([0-9a-f-]{36}\)\.html$/.test(url.pathname)
      ? 'article'
      : first(document, '.list-results .list-result-item')
        ? 'list'
        : /\/(?:persons|organisations|projects|activities|journals|prizes)\//.test(url.pathname)
          ? 'other'
          : undefined,
  // the machine's fingerprint concepts are no keywords, the styles' captions ("Author") no labels, whole citations no
  // source lines
  drop: [
    { sources: ['visible:keywords', 'visible:line', 'visible:authors', 'label:author '] },
    { fields: ['authors'], sources: ['visible:'] },
  ],
  read({ document, lines }, claim) {
    claim(
      'type',
      printedAt(document, `${PART}publicationcontenttyperendererportalng .type, p.type`) ||
        lines.find(line => /^(?:publikation|research output|publication):/i.test(line.text))?.text,
    );
    claim('source-line', lines.find(line => /^(?:I|In|in): .+\d/.test(line.text))?.text);
    claimPlaces(
      document,
      {
        abstract: `${PART}abstractportal .textblock`,
        DOI: 'ul.dois a[href*="doi.org"]@href',
        date: 'table.properties tr.status span.date',
      },
      claim,
    );
    for (const keyword of all(document, `${PART}keywordgroupsportal li, ul.relations.keywords li`, 100))
      claim('keyword', text(keyword));
    if (!first(document, 'meta[name="citation_author"]'))
      claim('authors', printedAt(document, `${PART}associatespersonsclassifiedportal .persons`));
  },
});
