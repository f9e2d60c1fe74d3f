/**
 * Whether a page could show papers at all, by cheap signs, for automatic recognition. The reader, which can tell, is
 * brought into the page only when this says yes: a sign too many costs a little, a sign too few hides a paper.
 */
import { COMMON_ABSTRACT_HEADINGS, headingPattern } from '../word-lists/common-abstract-headings.ts';
import { isHostOf } from '../text/hosts.ts';
import { SCHOLARLY_HOSTS } from '../word-lists/scholarly-hosts.ts';

/** Metas that describe works; scholarly microdata and RDFa; COinS; links to DOIs. */
const MARKS = [
  ...['citation_', 'dc.', 'dcterms.', 'prism.', 'eprints.', 'bepress_citation_', 'wkhealth_'].map(
    name => `meta[name^="${name}" i]`,
  ),
  ...['itemtype', 'typeof', 'resource'].map(name => `[${name}*="ScholarlyArticle"]`),
  'span.Z3988',
  'a[href*="doi.org/10."]',
  'meta[name="generator" i][content*="dspace" i]',
  '[vocab*="schema.org"][typeof*="Book"]',
  '[class*="ep_tm_"]',
].join();
/** Universities' domains, and what repositories, catalogues and journals call their hosts. */
const HOST = new RegExp(
  [
    '(?:^|\\.)(?:edu|ac)(?:\\.[a-z]{2})?$',
    'bibliot',
    'catalog',
    'dspace',
    'e-?thes[ei]s',
    'eprint',
    'forsk',
    'journal',
    'katalog',
    'librar',
    'publi[ck]ation',
    'repositor',
    'research',
    'scholar',
  ].join('|'),
);
/** What they call the paths of a paper's page. */
const PATH = /\/(handle|publications?|records?|titleinfo|abstracts?)\//i;
/** A piece of text that is nothing but an abstract's heading; up to four signs may stand before it ("中文摘要"). */
const ABSTRACT = new RegExp(`^\\s*.{0,4}(?:${headingPattern(COMMON_ABSTRACT_HEADINGS)})[\\s:：.]*$`, 'i');
const LONGEST_HEADING = 40;
const JSON_LD = 'script[type="application/ld+json"]';
const WORK_TYPES = [
  'ScholarlyArticle',
  'MedicalScholarlyArticle',
  'Thesis',
  'Chapter',
  'Dataset',
  'Report',
  'PublicationIssue',
  'PublicationVolume',
];
const TYPES = new RegExp(`"(?:${WORK_TYPES.join('|')})"`);
const DOI = /10\.\d{4,9}(\/|%2f)/i;
/** JSON-LD of an article names its type early; a shop's catalogue is not read to its end. */
const MOST = 20_000;

/** How many pieces of text are looked at: more than most pages have, and few enough for the largest. */
const MAX_TEXTS = 400;

/** Whether the page prints a sign of papers near its top: an abstract's heading, an ISSN, a DOI. */
function printsPaper(document: Document): boolean {
  const walker = walk.call(document, document, NodeFilter.SHOW_TEXT);
  for (let seen = 0; seen < MAX_TEXTS; seen++) {
    const node = walker.nextNode();
    if (!node) return false;
    const piece = node.nodeValue ?? '';
    if (piece.length < LONGEST_HEADING && ABSTRACT.test(piece)) return true;
    if (piece.includes('ISSN') || (piece.includes('10.') && DOI.test(piece))) return true;
  }
  return false;
}

// A page can shadow a document's methods by elements of their names; the prototype's it cannot.
const walk = Document.prototype.createTreeWalker;
const all = Document.prototype.querySelectorAll;
const one = Document.prototype.querySelector;
const text = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.get;

/** Whether the page could show papers. One walk by the browser itself: in most pages under half a millisecond. */
export function couldBePaper(
  document: Document,
  { hostname, href }: { hostname: string; href: string },
): boolean {
  if (
    isHostOf(hostname, SCHOLARLY_HOSTS) ||
    HOST.test(hostname) ||
    DOI.test(href) ||
    PATH.test(href) ||
    one.call(document, MARKS) !== null
  )
    return true;
  return (
    [...all.call(document, JSON_LD)].some(script => TYPES.test(String(text?.call(script)).slice(0, MOST))) ||
    printsPaper(document)
  );
}
