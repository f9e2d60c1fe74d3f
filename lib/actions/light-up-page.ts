/**
 * What the button shows of a page that nobody asked about: that it is a paper, and nothing when it is none.
 * Only while lighting up is switched on.
 */
import { browser } from 'wxt/browser';
import { findSameWork } from '../library/find-same-work.ts';
import type { Library } from '../library/library.ts';
import { readSettings } from '../storage/settings.ts';
import type { LitPage } from '../messages/lit-page.ts';
import { beginToLight } from './show-on-button.ts';
import { readTab } from './read-tab.ts';

/** How many pages are read at once that nobody asked about: what a page does to its reading costs others little. */
const AT_ONCE = 2;
let free = AT_ONCE;
const waiting: (() => void)[] = [];

/** Does the work when fewer than so many others are under way. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (free > 0) free -= 1;
  else await new Promise<void>(go => waiting.push(go));
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }
}

/**
 * Lights the button of a tab up when its page shows a paper, and puts it out when it does not. `couldBePaper`
 * is what the gate in the page saw: only such a page is read. Nothing happens when lighting up is off, the
 * tab was closed or went on to another page meanwhile, or the library cannot be opened.
 */
export async function lightUpPage(library: Library, tabId: number, couldBePaper: boolean): Promise<void> {
  const { isNewest, light } = beginToLight(tabId);
  const look = () => (isNewest() ? lookAtPage(library, tabId) : Promise.resolve(undefined));
  try {
    if ((await readSettings()).lightUp === 'off') return;
    const before = await browser.tabs.get(tabId);
    const page = couldBePaper ? await inTurn(look) : undefined;
    const after = await browser.tabs.get(tabId);
    if (before.url !== after.url) return; // its gate speaks for the new page
    await light(page);
  } catch {
    // the button tells nothing
  }
}

/**
 * Reads the page in a tab and looks its paper up in the list, without changing either. Undefined: nothing to
 * show.
 */
async function lookAtPage(library: Library, tabId: number): Promise<LitPage | undefined> {
  const page = await readTab(tabId);
  if (!page.ok) return undefined;
  const { papers, paper } = page.value;
  if (!paper.ok)
    return paper.why === 'several-papers' && papers.length > 1
      ? { kind: 'several', count: papers.length }
      : undefined;
  const entry = await findSameWork(library, paper.value);
  return entry && entry.deleted === undefined ? { kind: 'saved', added: entry.added } : { kind: 'paper' };
}
