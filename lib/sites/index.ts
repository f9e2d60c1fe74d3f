/** Collects the folder: a site is added by adding its file. */
import { isHostOf } from '../text/hosts.ts';
import type { Site } from './define-site.ts';

const found = import.meta.glob<Site>(['./*.ts', '!./index.ts', '!./define-site.ts'], {
  eager: true,
  import: 'site',
});

export const sites: readonly Site[] = Object.keys(found)
  .sort()
  .map(path => found[path]!);

/** True when an address is of the site on which the publisher of a DOI shows its works, as a site file says. */
export function isPublishersPage(url: string, doi: string): boolean {
  if (!URL.canParse(url)) return false;
  const host = new URL(url).hostname;
  return sites.some(({ doiPrefixes = {} }) =>
    Object.entries(doiPrefixes).some(
      ([name, prefixes]) => isHostOf(host, [name]) && prefixes.some(prefix => doi.startsWith(`${prefix}/`)),
    ),
  );
}
