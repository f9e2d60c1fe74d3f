import { faultList } from '../page/faults.ts';
import { isHostOf } from '../text/hosts.ts';
import type { ReadingFault, RelatedReading } from '../record/page-reading.ts';
import { coinsListed } from './general/coins.ts';
import { identifiersListed } from './general/identifiers.ts';
import { jsonLdListed } from './general/json-ld.ts';
import { microdataCited, microdataListed } from './general/microdata.ts';
import { metaReferences } from './general/reference-metas.ts';
import type { ListPage, ListSystem } from './list-system.ts';

/** The papers that a page lists, in its order, and what failed while they were looked for. */
export interface Listed {
  papers: RelatedReading[];
  faults: ReadingFault[];
}

/**
 * Reads the papers that a page lists beside its own or instead of one: by the page's system, else by any markup of
 * several works, else what its one work cites, else bare identifiers. Never throws, judges nothing, changes nothing
 * in the page.
 */
export function readLists(page: ListPage, systems: readonly ListSystem[]): Listed {
  const { document } = page;
  const { faults, attempt } = faultList();
  const structured = attempt('lib/lists/general/json-ld.ts', 'jsonLdListed', () => jsonLdListed(document));
  const papersBy = ([file, part, way]: Way) => attempt(file, part, way) ?? [];
  const bySystem = systems.map((system): Way => {
    const file = `lib/lists/systems/${system.id}.ts`;
    const isPage = () => attempt(file, 'signs', () => isPageOf(system, page));
    return [file, 'read', () => (isPage() ? system.read(page) : [])];
  });
  const inGeneral: readonly Way[] = [
    ['lib/lists/general/coins.ts', 'coinsListed', () => coinsListed(document)],
    ['lib/lists/general/json-ld.ts', 'works', () => structured?.works ?? []],
    ['lib/lists/general/microdata.ts', 'microdataListed', () => microdataListed(document)],
    ['lib/lists/general/reference-metas.ts', 'metaReferences', () => metaReferences(document)],
    ['lib/lists/general/json-ld.ts', 'cited', () => structured?.cited ?? []],
    ['lib/lists/general/microdata.ts', 'microdataCited', () => microdataCited(document)],
    ['lib/lists/general/identifiers.ts', 'identifiersListed', () => identifiersListed(document)],
  ];
  for (const way of [...bySystem, ...inGeneral]) {
    const papers = papersBy(way);
    if (papers.length > 0) return { papers, faults };
  }
  return { papers: [], faults };
}

/** One way to find papers, with the file and the part of it that a failure is reported of. */
type Way = readonly [file: string, part: string, papers: () => RelatedReading[]];

const isPageOf = ({ hosts, signs }: ListSystem, page: ListPage): boolean =>
  isHostOf(page.url.hostname, hosts) || signs?.(page) === true;
