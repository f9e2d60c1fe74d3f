import { doiAddress } from '../../record/doi-address.ts';
import { doiPlaces, findDoi } from '../../record/doi.ts';
import type { RelatedReading } from '../../record/page-reading.ts';
import { all, attribute, bodyOf, text, type Document } from '../../page/dom.ts';
import { MAX_ROWS } from '../rows.ts';

const PMID = /\bPMID:?\s*(\d{5,8})\b/g;
const MAX_PAGE = 3_000_000;

/** The DOIs and PMIDs that a page prints or links to, each once: of such papers nothing else is known. */
export function identifiersListed(document: Document): RelatedReading[] {
  const body = bodyOf(document);
  const printed = body ? text(body).slice(0, MAX_PAGE) : '';
  const linked = all(document, 'a[href*="doi.org/10."]', MAX_ROWS).map(link =>
    findDoi(attribute(link, 'href') ?? ''),
  );
  // printed text has no escapes left
  const whole = new Set(linked);
  // behind a link that prints its DOI, the next word may stand without a blank
  const isGlued = (doi: string): boolean =>
    Array.from(doi.matchAll(/(?=\p{Lu})/gu)).some(({ index }) => index > 0 && whole.has(doi.slice(0, index)));
  const places = Array.from(doiPlaces(printed), ({ doi }) => doi);
  const found = [...linked, ...places.filter(doi => whole.has(doi) || !isGlued(doi))];
  const dois = new Map(found.flatMap(doi => (doi === undefined ? [] : [[doi.toLowerCase(), doi] as const])));
  const pmids = new Set(Array.from(printed.matchAll(PMID), match => match[1]!));
  return [
    ...Array.from(dois.values(), (doi): RelatedReading => ({
      title: doi,
      url: doiAddress(doi),
      claims: [{ field: 'DOI', value: doi, source: 'related' }],
    })),
    ...Array.from(pmids, (pmid): RelatedReading => ({
      title: `PMID ${pmid}`,
      url: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`,
      claims: [{ field: 'PMID', value: pmid, source: 'related' }],
    })),
  ].slice(0, MAX_ROWS);
}
