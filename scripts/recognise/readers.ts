/**
 * What reads a page's copy, collected from the folders as the extension's build does it (tsx knows no
 * `import.meta.glob`).
 */
import { readdirSync } from 'node:fs';
import type { ListSystem } from '../../lib/lists/list-system.ts';
import { readLists } from '../../lib/lists/read-lists.ts';
import type { PageCopy } from '../../lib/page/page-copy.ts';
import type { PageReading } from '../../lib/record/page-reading.ts';
import { readPage } from '../../lib/page/from-document.ts';
import { withFaults } from '../../lib/page/faults.ts';
import { openPage } from '../../lib/page/open-page.ts';
import type { Site } from '../../lib/page/site.ts';
import { readWithFrames } from '../../lib/reader/read-frames.ts';
import { othersListed } from '../../lib/recognise/listed-papers.ts';
import { recognise } from '../../lib/recognise/recognise.ts';
import { ok } from '../../lib/record/result.ts';

async function collect<T>(folder: string, name: string): Promise<T[]> {
  const place = new URL(`../../lib/${folder}/`, import.meta.url);
  const files = readdirSync(place)
    .filter(file => file.endsWith('.ts') && !/^(?:index|define-\w+)\.ts$/.test(file))
    .sort();
  return Promise.all(
    files.map(async file => ((await import(new URL(file, place).href)) as { [name: string]: T })[name]!),
  );
}

export const [sites, systems] = await Promise.all([
  collect<Site>('sites', 'site'),
  collect<ListSystem>('lists/systems', 'list'),
]);

/** All site files. */
export const siteIds: readonly string[] = sites.map(({ id }) => id);

/** The reading of a page's copy with the other papers that the page lists; `off`: site files to do without. */
export const readCopy = (copy: PageCopy, off: readonly string[] = []): PageReading =>
  readWithFrames(copy, {
    read: page => readDocument(page, off),
    paperIn: reading => {
      const found = recognise(reading);
      return found.ok ? ok(found.value.record) : found;
    },
  });

function readDocument(copy: PageCopy, off: readonly string[]): PageReading {
  const page = openPage(copy);
  const reading = readPage(
    page,
    sites.filter(site => !off.includes(site.id)),
  );
  const { papers, faults } = readLists(page, systems);
  const related = [...reading.related, ...othersListed(reading, papers)];
  return withFaults({ ...reading, related }, faults);
}
