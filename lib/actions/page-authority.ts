/** What a page may do to an entry that holds its work: correct it, or fill its gaps and propose the rest. */
import type { Authority } from '../library/complete-record.ts';
import type { AuthorityOver } from '../library/save-finding.ts';
import type { Entry } from '../record/entry.ts';
import type { PageReading } from '../record/page-reading.ts';
import { isPublishersPage } from '../sites/index.ts';

/** The address of a page, and where it was read. */
type PageReadAt = Pick<PageReading, 'url' | 'archived' | 'proxied'>;

/** The host of an address, without "www."; '' for none. */
const hostOf = (url = ''): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '');

/** True when the entry has its address from the first or from a person, not from a page that came by later. */
function isFirstAddress({ added, set, edits }: Entry): boolean {
  const first = [added, ...Object.values(set)].sort()[0];
  return edits.URL !== undefined || (set.URL ?? added) === first;
}

/**
 * The authority of a page by the address at which it was read: the publisher's when a site file knows its host and the
 * work's DOI; the entry's own when its record has the host for its address, and no publisher's page was seen; else
 * another's. A proxy, VPN or archive may show what it likes under anybody's name, so it has its own host's alone.
 */
export function pageAuthority(read: PageReadAt): AuthorityOver {
  const url = read.archived ?? read.proxied ?? read.url;
  return (known, fresh): Authority => {
    const doi = known.record.DOI ?? fresh.DOI;
    const isPublishers = (address: string): boolean => doi !== undefined && isPublishersPage(address, doi);
    if (isPublishers(url)) return 'publisher';
    const isOwn = hostOf(url) !== '' && hostOf(url) === hostOf(known.record.URL) && isFirstAddress(known);
    return isOwn && !known.pages.some(page => isPublishers(page.url)) ? 'own' : 'other';
  };
}
