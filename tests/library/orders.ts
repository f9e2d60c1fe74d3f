/** For saving the same works in every order. */
import type { Library } from '../../lib/library/library.ts';
import { allRows, getEntries, isUnreadable } from '../../lib/library/read-entries.ts';
import { readPage } from '../../lib/page/from-document.ts';
import { openPage } from '../../lib/page/open-page.ts';
import { recognise } from '../../lib/recognise/recognise.ts';
import type { Record } from '../../lib/record/record.ts';
import { sites } from '../../lib/sites/index.ts';

/** The reading of a page and the record in it; throws for a page without a paper. */
export function recordOf(html: string, url: string) {
  const reading = readPage(
    openPage({ url, html, root: [], contentType: 'text/html', loading: false, truncated: false, ms: 0 }),
    sites,
  );
  const found = recognise(reading);
  if (!found.ok) throw new Error(`${url}: ${found.why}`);
  return { reading, record: found.value.record };
}

/** All orders of some items. */
export function* permutations<T>(items: readonly T[]): Generator<T[]> {
  if (items.length === 0) yield [];
  for (const [index, item] of items.entries())
    for (const rest of permutations([...items.slice(0, index), ...items.slice(index + 1)]))
      yield [item, ...rest];
}

/** JSON in which the order of an object's fields makes no difference. */
export const sortedJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort())
      : part,
  );

/** The records of all entries in the list, by title. */
export async function recordsOf(library: Library): Promise<Record[]> {
  const ids: string[] = [];
  for await (const rows of allRows(library, 'list')) ids.push(...rows.map(({ id }) => id));
  const entries = (await getEntries(library, ids)).flatMap(entry => (isUnreadable(entry) ? [] : [entry]));
  return entries.map(({ record }) => record).sort((a, b) => (a.title < b.title ? -1 : 1));
}
