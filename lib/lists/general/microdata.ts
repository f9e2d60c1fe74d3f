import { claimList } from '../../record/claim-list.ts';
import type { RelatedReading } from '../../record/page-reading.ts';
import { all, attribute, type Document, type Element } from '../../page/dom.ts';
import { claimScope, scopes } from '../../page/vocabularies/microdata-rdfa.ts';
import { MAX_ROWS } from '../rows.ts';

function marked(elements: readonly Element[], property: string, type: string, id: string): RelatedReading[] {
  return elements.slice(0, MAX_ROWS).flatMap(element => {
    const { claims, take } = claimList();
    claimScope(element, property, type, id, take);
    const title = claims.find(({ field }) => field === 'title')?.value;
    return typeof title === 'string'
      ? [{ title, claims: claims.filter(({ field }) => field !== 'title') }]
      : [];
  });
}

/** Works marked up as microdata or RDFa, when they are several. */
export function microdataListed(document: Document): RelatedReading[] {
  const micro = scopes(document, 'itemtype', '[itemscope][itemtype]');
  if (micro.length > 1) return marked(micro, 'itemprop', 'itemtype', 'microdata');
  const rdfa = scopes(document, 'typeof', '[typeof]');
  return rdfa.length > 1 ? marked(rdfa, 'property', 'typeof', 'rdfa') : [];
}

/** What the page's work cites, where its references are marked up. */
export const microdataCited = (document: Document): RelatedReading[] =>
  marked(
    all(document, '[itemprop~="citation"][itemscope], [itemprop~="citations"][itemscope]', MAX_ROWS).filter(
      element => attribute(element, 'itemtype') !== undefined,
    ),
    'itemprop',
    'itemtype',
    'microdata',
  );
