import type { RelatedReading } from '../record/page-reading.ts';
import { coinsListed } from './general/coins.ts';
import { identifiersListed } from './general/identifiers.ts';
import { jsonLdListed } from './general/json-ld.ts';
import { microdataCited, microdataListed } from './general/microdata.ts';
import { metaReferences } from './general/reference-metas.ts';
import type { ListPage, ListSystem } from './list-system.ts';

/**
 * Reads the papers that a page lists beside its own or instead of one: by the page's system, else by any markup of several works,
 * else what its one work cites, else bare identifiers. Never throws, judges nothing, changes nothing in the page.
 */
export function readLists(page: ListPage, systems: readonly ListSystem[]): RelatedReading[] {
  const { document } = page;
  const structured = attempt(() => jsonLdListed(document));
  const ways = [
    ...systems.map(system => () => (belongs(system, page) ? system.read(page) : [])),
    () => coinsListed(document),
    () => structured?.works ?? [],
    () => microdataListed(document),
    () => metaReferences(document),
    () => structured?.cited ?? [],
    () => microdataCited(document),
    () => identifiersListed(document),
  ];
  for (const way of ways) {
    const found = attempt(way);
    if (found && found.length > 0) return found;
  }
  return [];
}

const hostMatches = (host: string, pattern: string): boolean =>
  pattern.startsWith('.') ? host === pattern.slice(1) || host.endsWith(pattern) : host === pattern;

const belongs = ({ hosts = [], signs }: ListSystem, page: ListPage): boolean =>
  hosts.some(pattern => hostMatches(page.url.hostname, pattern)) || signs?.(page) === true;

/** One part's failure on a strange page must not cost the others. */
function attempt<T>(part: () => T): T | undefined {
  try {
    return part();
  } catch {
    return undefined;
  }
}
