/**
 * Saves every paper of a window: its tabs are read one after the other, then all is saved in one transaction.
 */
import { browser } from 'wxt/browser';
import type { Changed } from '../library/change-entries.ts';
import type { PageReading } from '../record/page-reading.ts';
import type { Library } from '../library/library.ts';
import { whyNotSaved, type NotSaved } from '../library/not-saved.ts';
import type { Finding } from '../library/save-finding.ts';
import { knownAmong, saveMany } from '../library/save-findings.ts';
import type { PageAddress } from '../messages/page-state.ts';
import { sameWork } from '../record/same-work.ts';
import { fail, type Result } from '../record/result.ts';
import { readSettings } from '../storage/settings.ts';
import { withAccess } from './give-back-access.ts';
import { pageAuthority } from './page-authority.ts';
import { readTab } from './read-tab.ts';
import { ALL_PAGES } from './wanted-access.ts';

/**
 * What became of a tab. `already`: its paper is in the list, or in a tab before it. `unreadable`: asleep, a
 * PDF, a page of the browser's own, or one that gave no answer in time.
 */
export const TAB_OUTCOMES = ['saved', 'already', 'not-an-article', 'unreadable'] as const;
export type TabOutcome = (typeof TAB_OUTCOMES)[number];

export interface WindowSaved {
  tabs: { [O in TabOutcome]: PageAddress[] };
  /** What the library changed, for one Undo; papers that were there already may have been completed. */
  changed: Changed[];
}

interface SavingWindow {
  signal: AbortSignal;
  /** Told the part of the tabs that is read, from 0 (the user has allowed it) to 1. */
  progress(part: number): void;
}

/**
 * Asks for access to all pages, saves the papers of this window's other tabs, and gives the access back, unless
 * lighting up wants it. To be called in a click. Stopped, nothing is saved.
 */
export async function saveWindow(
  library: Library,
  saving: SavingWindow,
): Promise<Result<WindowSaved, 'not-allowed' | 'stopped' | NotSaved>> {
  try {
    return await withAccess({ origins: [ALL_PAGES] }, () => saveTabs(library, saving));
  } catch (cause) {
    if (saving.signal.aborted) return fail('stopped');
    const why = whyNotSaved(cause);
    if (!why) throw cause;
    return fail(why);
  }
}

type FoundInTab = Pick<Finding, 'record'> & { page: PageAddress; reading: PageReading };
type TabRead = FoundInTab | 'not-an-article' | 'unreadable';

async function saveTabs(library: Library, { signal, progress }: SavingWindow): Promise<WindowSaved> {
  const tabs: WindowSaved['tabs'] = { saved: [], already: [], 'not-an-article': [], unreadable: [] };
  const found: FoundInTab[] = [];
  progress(0);
  const open = await otherTabs();
  for (const [index, { id, url = '', title = '', discarded }] of open.entries()) {
    signal.throwIfAborted();
    const asleep = discarded === true || id === undefined;
    const read = asleep ? 'unreadable' : await unlessStopped(readPaper(id), signal);
    if (typeof read === 'string') tabs[read].push({ url, title: title || url });
    else found.push(read);
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
  const { defaultStatus: status, defaultTags } = await readSettings();
  const findings = found.map(paper => ({
    ...paper,
    status,
    tags: defaultTags,
    authority: pageAuthority(paper.reading),
  }));
  const { changed } = await saveMany(library, findings, { signal });
  return { tabs, changed };
}

/** The tabs of this window without the library's own. */
async function otherTabs() {
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query({ currentWindow: true });
  return tabs.filter(({ id }) => id !== undefined && id !== own?.id);
}

/**
 * The paper in a tab. Pages that a later try might read count as unreadable, not as pages without a paper.
 */
async function readPaper(tabId: number): Promise<TabRead> {
  const page = await readTab(tabId);
  if (!page.ok) return 'unreadable';
  const { reading, paper } = page.value;
  if (!paper.ok)
    return paper.why === 'pdf' || paper.why === 'still-loading' ? 'unreadable' : 'not-an-article';
  return { record: paper.value, page: { url: reading.url, title: reading.title }, reading };
}

/** A page that takes its time does not hold up a user who wants to stop. */
function unlessStopped(read: Promise<TabRead>, signal: AbortSignal): Promise<TabRead> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    read.then(resolve, () => resolve('unreadable'));
  });
}
