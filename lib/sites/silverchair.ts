/**
 * Silverchair: Oxford Academic, JAMA Network, AIP (since 2022), Portland Press, MIT Press Direct and others. Seen in
 * saved pages of 2018–24.
 */
import { all, first, text } from '../page/dom.ts';
import type { Meta } from '../page/metas.ts';
import { defineSite } from './define-site.ts';

const LIST = /\/(?:search-results|issue|issues|search|advance-articles|browse)(?:\/|$)/;
/** What Oxford calls its platform, where the publisher should stand. */
const OXFORD = 'Oxford Academic';
const isOxford = ({ name, value }: Meta): boolean => name === 'citation_publisher' && value === OXFORD;

export const site = defineSite({
  id: 'silverchair',
  hosts: ['academic.oup.com', 'jamanetwork.com', 'pubs.aip.org', 'direct.mit.edu'],
  doiPrefixes: {
    'academic.oup.com': ['10.1093'],
    'jamanetwork.com': ['10.1001'],
    'pubs.aip.org': ['10.1063', '10.1116'],
    'direct.mit.edu': ['10.1162'],
    'portlandpress.com': ['10.1042'],
    'rupress.org': ['10.1083'],
    'journals.biologists.com': ['10.1242'],
    '.aacrjournals.org': ['10.1158'],
    'karger.com': ['10.1159'],
    'publications.aap.org': ['10.1542'],
    'ashpublications.org': ['10.1182'],
  },
  signs: ({ document, metas }) =>
    metas.some(isOxford) || first(document, '.ww-citation-primary') !== undefined,
  titled: /\| (?:JAMA Network(?: Open)?|Oxford Academic|AIP Publishing|MIT Press)$/,
  kind: ({ url }) => (LIST.test(url.pathname) ? 'list' : undefined),
  // the platform's name is no publisher; machine terms are no keywords; pop-ups repeat the authors with their
  // institutions
  drop: ({ metas }) =>
    metas.some(isOxford)
      ? [
          { fields: ['publisher'], words: ['Oxford Academic'] },
          { fields: ['keyword', 'keywords'], sources: ['json-ld', 'highwire'] },
        ]
      : [{ fields: ['keyword', 'keywords'], sources: ['json-ld'] }],
  read({ document, metas }, claim) {
    claim('source-line', text(first(document, '.ww-citation-primary')));
    for (const keyword of all(
      document,
      '.kwd-group .kwd-part, .kwd-group .kwd-main, .content-metadata-keywords a',
      100,
    ))
      claim('keyword', text(keyword).replace(/[;,]$/, ''));
    // "frozen lake is …": an article at the beginning is lost where titles are sorted
    if (!metas.some(({ name }) => name === 'citation_title'))
      claim('title', text(first(document, 'h1.wi-article-title'), 'i, .icon, sup'));
  },
});
