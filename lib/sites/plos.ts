/**
 * PLOS journals (template metaTags.ftl of PLOS/wombat, and pages of 2006–25). Their terms stand on the page only; the
 * keywords meta is a blurb on old pages.
 */
import { all, attribute, text } from '../page/dom.ts';
import { defineSite } from './define-site.ts';

export const site = defineSite({
  id: 'plos',
  hosts: [
    'journals.plos.org',
    '.plosone.org',
    '.plosbiology.org',
    '.plosmedicine.org',
    '.ploscompbiol.org',
    '.plosgenetics.org',
    '.plospathogens.org',
    '.plosntds.org',
  ],
  doiPrefixes: { 'journals.plos.org': ['10.1371'] },
  signs: ({ metas }) =>
    metas.some(({ name, value }) => name === 'citation_doi' && /^(?:doi:)?10\.1371\/journal\./.test(value)),
  titled: /^PLOS Search Results$|\| PLOS(?: [A-Z][\w ]+)?$/,
  kind: ({ url }) => (/\/(?:search|browse|issue|volume)(?:\/|$)/.test(url.pathname) ? 'list' : undefined),
  read({ document }, claim) {
    for (const term of all(document, '#subjectList a.taxo-term', 20)) claim('keyword', text(term));
    // "Correction", "Expression of Concern", "Retraction" above the text, with a date and a link
    for (const box of all(document, '.amendment-correction, .amendment-eoc, .amendment-retraction', 9)) {
      const name = attribute(box, 'class') ?? '';
      claim('notice', /retraction/.test(name) ? 'retracted' : /eoc/.test(name) ? 'concern' : 'corrected');
    }
  },
});
