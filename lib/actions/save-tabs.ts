/**
 * Every paper in a window: its tabs are read one after the other, then what was found is saved in one
 * transaction.
 */
import { browser } from 'wxt/browser';
import type { Changed } from '../library/changes.ts';
import type { Library } from '../library/library.ts';
import type { Finding } from '../library/save.ts';
import { knownAmong, saveMany } from '../library/save-many.ts';
import { readSettings } from '../storage/local-storage.ts';
import type { PageAddress } from '../messages/page-state.ts';
import { sameWork } from '../record/same-work.ts';
import { mergeRecords } from '../recognise/merge-records.ts';
import { recognise } from '../recognise/recognise.ts';
import { readTab } from './read-tab.ts';

/**
 * What became of a tab. `already` is also the second tab of a paper; `unreadable`: asleep, a PDF, the
 * browser's own, or without an answer.
 */
export const TAB_OUTCOMES = ['saved', 'already', 'not-an-article', 'unreadable'] as const;
export type TabOutcome = (typeof TAB_OUTCOMES)[number];

export interface TabsSaved {
  tabs: { [E in TabOutcome]: PageAddress[] };
  /** For one Undo; papers that were there already may have been completed. */
  changed: Changed[];
}

interface SavingTabs {
  signal: AbortSignal;
  /** Told the part that is done, 0 to 1. */
  progress(part: number): void;
  /** Milliseconds for one tab. */
  patience?: number;
}

type Read = 'not-an-article' | 'unreadable' | Pick<Finding, 'record' | 'page' | 'reading'>;

async function findingIn(tabId: number): Promise<Read> {
  const page = await readTab(tabId);
  if (!page.ok) return 'unreadable';
  const { reading } = page.value;
  const found = recognise(reading);
  if (!found.ok)
    return found.why === 'pdf' || found.why === 'still-loading' ? 'unreadable' : 'not-an-article';
  return { record: found.value.record, page: { url: reading.url, title: reading.title }, reading };
}

/** A page that never answers holds up no other, and nobody who wants to stop. */
function inTime(read: Promise<Read>, signal: AbortSignal, patience: number): Promise<Read> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve('unreadable'), patience);
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    read.then(resolve, () => resolve('unreadable')).finally(() => clearTimeout(timer));
  });
}

/** Reads and saves. Rejected with the signal's reason, or Stopped, when stopped: then nothing is saved. */
export async function saveTabs(
  library: Library,
  { signal, progress, patience = 20_000 }: SavingTabs,
): Promise<TabsSaved> {
  const own = await browser.tabs.getCurrent();
  const open = (await browser.tabs.query({ currentWindow: true })).filter(
    ({ id }) => id !== undefined && id !== own?.id,
  );
  const tabs: TabsSaved['tabs'] = { saved: [], already: [], 'not-an-article': [], unreadable: [] };
  const found: (Finding & { page: PageAddress })[] = [];
  const { defaultStatus: status, defaultTags } = await readSettings();
  for (const [index, { id, url = '', title = '', discarded }] of open.entries()) {
    signal.throwIfAborted();
    const read =
      discarded === true || id === undefined ? 'unreadable' : await inTime(findingIn(id), signal, patience);
    const page = { url, title: title || url };
    if (typeof read === 'string') tabs[read].push(page);
    else found.push({ ...read, page: read.page ?? page, status, tags: defaultTags, merge: mergeRecords });
    progress((index + 1) / open.length);
  }
  const known = await knownAmong(
    library,
    found.map(({ record }) => record),
  );
  found.forEach(({ record, page }, index) => {
    const before = known.has(index) || found.slice(0, index).some(other => sameWork(other.record, record));
    tabs[before ? 'already' : 'saved'].push(page);
  });
  const { changed } = await saveMany(library, found, { signal });
  return { tabs, changed };
}
