/**
 * The one search of popup, side panel, library page and address bar: they find the same. It looks through the
 * rows that a view gives it, and through what rows do not hold and the library does: abstracts and notes, and
 * the names of collections for `in:`. Those are read when a query first needs them and kept in step with the
 * library.
 *
 * A view calls `quick` for what it draws at once and `watch` for the full answer, which replaces it a moment
 * later.
 */
import type { Library } from '../library.ts';
import type { Row } from '../read-entries.ts';
import { createCollectionNames } from './collection-names.ts';
import { searchCorrected } from './corrected-search.ts';
import { createLongTexts } from './long-texts.ts';
import { asksForCollections, asksForLongTexts, parseQuery, type Term } from './parse-query.ts';
import type { Lookups } from './score-row.ts';
import { searchRows, searchRowsInSlices, type Found } from './search-rows.ts';

export interface Search {
  /** At once: the rows that hold the query themselves, with the names of collections once these were read. */
  quick(rows: readonly Row[], query: string): Found;
  /** Everything that the query finds; for one answer, where nobody types on. */
  find(rows: readonly Row[], query: string): Promise<Found>;
  /**
   * Calls back with everything that the query finds, once nothing was typed for a moment, and again when a
   * collection is renamed. `complete` says that `rows` is the whole list: only then is a mistyped word
   * corrected. Gives the way to stop; after that there is no call. Call it anew when rows or query change.
   */
  watch(watched: WatchedQuery, answer: (found: Found) => void): () => void;
  /** Reads ahead what a query may need; for a window that is idle. */
  prepare(): Promise<void>;
  close(): void;
}

export interface WatchedQuery {
  rows: readonly Row[];
  query: string;
  complete: boolean;
}

/** How long nothing is typed before abstracts and notes are searched too, in ms. */
const PAUSE = 90;

const wait = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));

/** Makes the search of a library. Nothing is read before a query needs it. */
export function createSearch(library: Library): Search {
  const longTexts = createLongTexts(library);
  const watchers = new Set<() => void>();
  const names = createCollectionNames(library, () => {
    for (const askAgain of watchers) askAgain();
  });
  const lookupsFor = async (terms: readonly Term[]): Promise<Lookups> => ({
    ...(asksForCollections(terms) && { collectionNames: await names.get() }),
    ...(asksForLongTexts(terms) && { longTexts: await longTexts.get() }),
  });

  return {
    quick: (rows, query) => searchRows(rows, query, { collectionNames: names.known() }),
    find: async (rows, query) => {
      const everything = { rows, query, complete: true };
      return (await answerTo(everything, lookupsFor, () => true)) ?? { rows: [] };
    },
    watch: (watched, answer) => {
      let turn = 0;
      const ask = async () => {
        const mine = ++turn;
        const wanted = () => mine === turn;
        if (parseQuery(watched.query).length > 0) await wait(PAUSE);
        const found = wanted() ? await answerTo(watched, lookupsFor, wanted) : undefined;
        if (found && wanted()) answer(found);
      };
      const askAgain = () => void ask();
      watchers.add(askAgain);
      askAgain();
      return () => {
        turn = -1;
        watchers.delete(askAgain);
      };
    },
    prepare: async () => {
      await Promise.all([names.get(), longTexts.get()]);
    },
    close: () => {
      names.close();
      longTexts.close();
      watchers.clear();
    },
  };
}

/** What a query finds; undefined when `wanted` said in between that nobody waits for it any more. */
async function answerTo(
  { rows, query, complete }: WatchedQuery,
  lookupsFor: (terms: readonly Term[]) => Promise<Lookups>,
  wanted: () => boolean,
): Promise<Found | undefined> {
  const lookups = await lookupsFor(parseQuery(query));
  if (!wanted()) return undefined;
  const found = await searchRowsInSlices(rows, query, lookups, async () => {
    await wait(0);
    return wanted();
  });
  return found?.rows.length === 0 && complete ? searchCorrected(rows, query, lookups) : found;
}
