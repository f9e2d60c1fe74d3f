/**
 * PubMed Central, the design of 2015–2023 (www.ncbi.nlm.nih.gov/pmc) and the one since (pmc.ncbi.nlm.nih.gov). Its
 * metas are good but lack last page, abstract and keywords; their date can differ from the printed one, and the
 * publisher may be NIH's programme.
 */
import { first } from '../page/dom.ts';
import { printedAt } from '../page/places.ts';
import type { WrongClaims } from '../record/page-reading.ts';
import { defineSite } from './define-site.ts';

const ARTICLE = /^(?:\/pmc)?\/articles\/(PMC\d+)\/?/i;

const PRINTED_PEOPLE: WrongClaims = { sources: ['visible:authors', 'visible:name-parts'] };
const PRINTED_LINES: WrongClaims = { sources: ['visible:line'] };
/** Above a figure the main heading is the site's name. */
const SITES_HEADING: WrongClaims = { fields: ['title'], sources: ['visible:h1', 'title'] };
/** The address of a whole article, not of a figure or table in it. */
const WHOLE = /^(?:\/pmc)?\/articles\/PMC\d+\/?$/i;
/** The address of a figure or table in an article. */
const FIGURE = /^(?:\/pmc)?\/articles\/PMC\d+\/(?:figure|table)\//i;
/** What the citation is read from; a page without any is read by its lines. */
const OWN = 'meta[name="citation_title"], .citation-abbreviation, section.pmc-layout__citation';

const CITATION =
  '.final-citation .fm-vol-iss-date, section.pmc-layout__citation, .fm-citation .fm-vol-iss-date, .fm-citation';
/** The number that bioRxiv and medRxiv give a manuscript, in the pages' place: "2023.08.07.552345. [Version 1]". */
const PREPRINT_NUMBER = /:?(?:19|20)\d\d\.\d\d\.\d\d\.\d{5,9}.*/s;

/** The journal's picture above the article, with its whole name. */
const BANNER = '.pmc-journal-banner area@title';

/** What stands at the foot of every article: the journal's whole name, and its publisher. */
const COURTESY = /^Articles from (.{3,200}) are provided here courtesy of (.{3,200}?)\.?$/;

export const site = defineSite({
  id: 'pmc',
  hosts: ['pmc.ncbi.nlm.nih.gov'],
  signs: ({ metas, url }) =>
    metas.some(({ name, value }) => name === 'ncbi_db' && value === 'pmc') ||
    (url.hostname === 'www.ncbi.nlm.nih.gov' && url.pathname.startsWith('/pmc/')),
  titled: /- PMC$/,
  kind: ({ document, url }) =>
    (ARTICLE.test(url.pathname) && first(document, 'meta[name="citation_title"], h1.content-title')) ||
    (WHOLE.test(url.pathname) && first(document, 'h1'))
      ? 'article'
      : /\/(?:search|journals|issues)\b/.test(url.pathname) || url.searchParams.has('term')
        ? 'list'
        : undefined,
  drop: ({ document, url }) => [
    { sources: ['dublin-core:DC.Contributor'] },
    ...(first(document, 'meta[name="citation_author"], meta[name="citation_authors"]')
      ? [PRINTED_PEOPLE]
      : []),
    ...(first(document, OWN) ? [PRINTED_LINES] : []),
    ...(FIGURE.test(url.pathname) ? [SITES_HEADING] : []),
    { fields: ['publisher'], words: ['public access', 'manuscript'] },
  ],
  read({ document, url, lines }, claim) {
    const citation = printedAt(document, CITATION).replace(/available in PMC:?[^.]{0,99}\./i, '');
    claim('type', citation.includes('[Preprint]') ? 'preprint' : 'journal article');
    if (FIGURE.test(url.pathname))
      claim('title', printedAt(document, '.fm-sec .fm-title, .fig-head .fm-title'));
    if (!first(document, 'meta[name="citation_journal_title"]')) {
      claim('container-title', /^Link to (.{3,200})$/.exec(printedAt(document, BANNER))?.[1]);
      claim('container-title', printedAt(document, '.fm-citation .citation-abbreviation').replace(/\.$/, ''));
    }
    const [, journal, publisher] =
      COURTESY.exec(lines.findLast(one => COURTESY.test(one.text))?.text ?? '') ?? [];
    if (!first(document, 'meta[name="citation_journal_title"]')) claim('container-title', journal);
    claim('publisher', publisher);
    claim('PMCID', ARTICLE.exec(url.pathname)?.[1]);
    // from the date on: the journal in front of it is abbreviated; a manuscript's line begins with the day of its
    // release
    claim(
      'source-line',
      /(?:19|20)\d\d.*/
        .exec(citation)?.[0]
        .replace(/doi:.*/is, '')
        .replace(PREPRINT_NUMBER, ''),
    );
  },
});
