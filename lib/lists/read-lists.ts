import type { RelatedReading } from '../model/page-reading.ts';
import type { ListPage, ListSystem } from './list-system.ts';

/** Reads the papers that a page lists beside its own or instead of one. Never throws, judges nothing, changes nothing in the page. */
export function readLists(page: ListPage, systems: readonly ListSystem[]): RelatedReading[] {
  for (const system of systems) {
    const found = attempt(() => (belongs(system, page) ? system.read(page) : []));
    if (found && found.length > 0) return found;
  }
  return [];
}

const hostMatches = (host: string, pattern: string): boolean => (pattern.startsWith('.') ? host === pattern.slice(1) || host.endsWith(pattern) : host === pattern);

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
