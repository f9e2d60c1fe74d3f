/**
 * Whether a page could show papers at all: cheap signs only, for automatic recognition. The reader, which can tell, is
 * brought into the page only when this says yes; so a sign too many costs a little and a sign too few hides a paper.
 */
import { ABSTRACT_HEADING } from '../word-lists/abstract-headings.ts';
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
/** Universities, and what repositories, catalogues and journals call their hosts and paths. */
const HOST =
  /(^|\.)(edu|ac)(\.[a-z]{2})?$|repositor|eprint|e-?thes[ei]s|dspace|journal|bibliot|katalog|catalog|librar|research|forsk|publi[ck]ation|scholar/;
const PATH = /\/(handle|publications?|records?|titleinfo|abstracts?)\//i;
/** A piece of text that is nothing but an abstract's heading; up to four signs may stand before it ("中文摘要"). */
const ABSTRACT = new RegExp(`^\\s*.{0,4}(?:${ABSTRACT_HEADING})[\\s:：.]*$`, 'i');
const LONGEST_HEADING = 40;
const JSON_LD = 'script[type="application/ld+json"]';
const TYPES =
  /"(ScholarlyArticle|MedicalScholarlyArticle|Thesis|Chapter|Dataset|Report|PublicationIssue|PublicationVolume)"/;
const DOI = /10\.\d{4,9}(\/|%2f)/i;
/** JSON-LD of an article names its type early; a shop's catalogue is not read to its end. */
const MOST = 20_000;

/** How many pieces of text are looked at: more than most pages have, and few enough for the largest. */
const PIECES = 400;

function printed(document: Document): boolean {
  const walker = walk.call(document, document, NodeFilter.SHOW_TEXT);
  for (let seen = 0; seen < PIECES; seen++) {
    const node = walker.nextNode();
    if (!node) return false;
    const piece = node.nodeValue ?? '';
    if (piece.length < LONGEST_HEADING && ABSTRACT.test(piece)) return true;
    if (piece.includes('ISSN') || (piece.includes('10.') && DOI.test(piece))) return true;
  }
  return false;
}

const walk = Document.prototype.createTreeWalker;
const all = Document.prototype.querySelectorAll;
const one = Document.prototype.querySelector;
const text = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.get;

/** Quick: one walk of the browser's own over the elements, in most pages under half a millisecond. */
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
    printed(document)
  );
}
