import type { Take } from '../../record/claim-list.ts';
import type { ClaimField } from '../../record/page-reading.ts';

/**
 * Keys of the KEV formats journal, book, dissertation and dc (https://www.openurl.info/registry), as COinS has them in
 * the title of a span.Z3988.
 */
const FIELDS: { [key: string]: ClaimField } = {
  'rft.atitle': 'title',
  'rft.jtitle': 'container-title',
  'rft.btitle': 'book-title',
  'rft.stitle': 'container-title-short',
  'rft.date': 'date',
  'rft.volume': 'volume',
  'rft.issue': 'issue',
  'rft.spage': 'first-page',
  'rft.epage': 'last-page',
  'rft.pages': 'page',
  'rft.artnum': 'article-number',
  'rft.issn': 'ISSN',
  'rft.eissn': 'ISSN',
  'rft.isbn': 'ISBN',
  'rft.au': 'author',
  'rft.creator': 'author',
  'rft.pub': 'publisher',
  'rft.publisher': 'publisher',
  'rft.place': 'publisher-place',
  'rft.language': 'language',
  'rft.genre': 'type',
  rft_id: 'identifier',
  'rft.identifier': 'identifier',
  'rft.edition': 'edition',
  'rft.inst': 'institution',
  'rft.subject': 'keywords',
  'rft.description': 'abstract',
  'rft.series': 'collection-title',
};

/** Claims of one ContextObject. */
export function claimCoins(contextObject: string, take: Take): void {
  const parameters = new URLSearchParams(contextObject.slice(0, 20_000).replaceAll('&amp;', '&'));
  const article = parameters.has('rft.atitle');
  const last = parameters.get('rft.aulast');
  if (last)
    take(
      'author',
      { family: last, given: parameters.get('rft.aufirst') ?? parameters.get('rft.auinit') ?? '' },
      'coins:rft.au',
    );
  for (const [key, value] of parameters) {
    if (key === 'rft.title') take(article ? 'container-title' : 'title', value, `coins:${key}`);
    else if (key === 'rft.au' && last && value.includes(last)) continue;
    else if (Object.hasOwn(FIELDS, key)) take(FIELDS[key]!, value, `coins:${key}`);
  }
}
