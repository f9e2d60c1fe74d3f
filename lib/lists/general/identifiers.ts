import type { RelatedReading } from '../../record/page-reading.ts';
import { all, attribute, bodyOf, text, type Document } from '../../page/dom.ts';
import { MAX_ROWS } from '../rows.ts';

const DOI = /(?<![\w.])10\.\d{4,9}\/[^\s"'<>，。；、）】]+/g;
const PMID = /\bPMID:?\s*(\d{5,8})\b/g;
const MAX_PAGE = 3_000_000;

/** A DOI in running text, without the punctuation behind it; a bracket stays only where it was opened. */
function trimmed(found: string): string {
  let doi = found.replace(/[.,;:!?*†‡]+$/, '');
  while (/[)\]}]$/.test(doi) && !/[([{][^()[\]{}]*[)\]}]$/.test(doi))
    doi = doi.slice(0, -1).replace(/[.,;:]+$/, '');
  return doi;
}

const decoded = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};

/** The DOIs and PMIDs that a page prints or links to, each once: of such papers nothing else is known. */
export function identifiersListed(document: Document): RelatedReading[] {
  const body = bodyOf(document);
  const printed = body ? text(body).slice(0, MAX_PAGE) : '';
  const linked = all(document, 'a[href*="doi.org/10."]', MAX_ROWS).map(link =>
    decoded(attribute(link, 'href') ?? '')
      .replace(/^.*doi\.org\//, '')
      .replace(/[?#].*$/, ''),
  );
  const dois = new Map(
    [...linked, ...Array.from(printed.matchAll(DOI), ([found]) => found)].map(found => [
      trimmed(found).toLowerCase(),
      trimmed(found),
    ]),
  );
  const pmids = new Set(Array.from(printed.matchAll(PMID), match => match[1]!));
  return [
    ...Array.from(dois.values(), (doi): RelatedReading => ({
      title: doi,
      url: `https://doi.org/${doi}`,
      claims: [{ field: 'DOI', value: doi, source: 'related' }],
    })),
    ...Array.from(pmids, (pmid): RelatedReading => ({
      title: `PMID ${pmid}`,
      url: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`,
      claims: [{ field: 'PMID', value: pmid, source: 'related' }],
    })),
  ].slice(0, MAX_ROWS);
}
