/** Papers of the list that belong to another without being the same work. */
import type { Record } from '../record/record.ts';
import { isPreprintOf, workOf } from '../record/same-work.ts';
import { parseSummary, type Summary } from '../record/summary.ts';
import type { Library } from './library.ts';

/** Papers of one title, at most: more are no sign of anything. */
const MOST = 20;

/** The preprints of an article, or the articles of a preprint, that stand in the list. */
export async function preprintsOrArticles(library: Library, record: Record): Promise<Summary[]> {
  const work = workOf(record);
  const index = (await library.db()).transaction('summaries').store.index('by-key');
  const rows = (await Promise.all(work.keys.map(key => index.getAll(key, MOST)))).flat();
  const found = new Map<string, Summary>();
  for (const raw of rows) {
    const row = parseSummary(raw);
    if (row.ok && row.value.place === 'list' && isPreprintOf(work, row.value))
      found.set(row.value.id, row.value);
  }
  return [...found.values()];
}
