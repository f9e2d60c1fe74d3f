/** COinS: OpenURL ContextObjects in the title of `<span class="Z3988">`. */
import type { Take } from '../../record/claim-list.ts';
import type { ClaimField } from '../../record/page-reading.ts';

/** What the keys of the KEV formats journal, book, dissertation and dc mean (https://www.openurl.info/registry). */
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

/** Makes the claims of one ContextObject. Its `rft.title` is the journal's title where it has an `rft.atitle`. */
export function claimCoins(contextObject: string, take: Take): void {
  const parameters = new URLSearchParams(contextObject.slice(0, 20_000).replaceAll('&amp;', '&'));
  const isArticle = parameters.has('rft.atitle');
  const last = parameters.get('rft.aulast');
  if (last)
    take(
      'author',
      { family: last, given: parameters.get('rft.aufirst') ?? parameters.get('rft.auinit') ?? '' },
      'coins:rft.au',
    );
  for (const [key, value] of parameters) {
    if (key === 'rft.title') take(isArticle ? 'container-title' : 'title', value, `coins:${key}`);
    else if (key === 'rft.au' && last && value.includes(last)) continue;
    else if (Object.hasOwn(FIELDS, key)) take(FIELDS[key]!, value, `coins:${key}`);
  }
}
