/**
 * How libraries and universities name the hosts through which their members read: `www-nature-com.ezproxy.lib.edu`,
 * `www.nature.com.libproxy.uni.edu`, `www-jstor-org.some.idm.oclc.org`. Patterns over the part behind the host that is
 * read, in lower case.
 */
export const GATEWAY_WORDS: readonly string[] = [
  'proxy',
  'prx',
  'vpn',
  'ezp',
  'eza(?:ccess)?\\b',
  'idm\\.oclc\\.org$',
  'openathens',
  'remotexs',
  'off-?campus',
  'remote(?:-?(?:access|lib))?\\b',
  'atrust',
  '^translate\\.goog$',
];

/** Endings of hosts that have more than two letters; every ending of two letters may be a country's. */
export const GENERIC_ENDINGS: readonly string[] = [
  'academy',
  'arpa',
  'asia',
  'biz',
  'cat',
  'com',
  'edu',
  'education',
  'gov',
  'info',
  'int',
  'international',
  'mil',
  'museum',
  'net',
  'online',
  'org',
  'press',
  'pub',
  'science',
];

/** Archives of the web by their hosts, as they call themselves. */
export const WEB_ARCHIVES: { readonly [host: string]: string } = {
  'web.archive.org': 'Internet Archive',
  'wayback.archive-it.org': 'Archive-It',
  'archive.today': 'archive.today',
  'archive.is': 'archive.today',
  'archive.ph': 'archive.today',
  'archive.li': 'archive.today',
  'archive.fo': 'archive.today',
  'archive.md': 'archive.today',
  'archive.vn': 'archive.today',
  'arquivo.pt': 'Arquivo.pt',
  'www.webarchive.org.uk': 'UK Web Archive',
  'webarchive.nationalarchives.gov.uk': 'UK Government Web Archive',
  'webarchive.loc.gov': 'Library of Congress Web Archives',
  'webarchive.bac-lac.gc.ca': 'Government of Canada Web Archive',
  'wayback.vefsafn.is': 'Vefsafn.is',
  'webarchiv.cz': 'Webarchiv',
  'wayback.webarchiv.cz': 'Webarchiv',
  'swap.stanford.edu': 'Stanford Web Archive Portal',
  'perma.cc': 'Perma.cc',
};
