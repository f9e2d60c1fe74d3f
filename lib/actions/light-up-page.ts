/**
 * What the button shows of a page that nobody asked about: that it is a paper, and nothing when it is none.
 * Only while lighting up is switched on.
 */
import { browser } from 'wxt/browser';
import { findSameWork } from '../library/find-same-work.ts';
import type { Library } from '../library/library.ts';
import { readSettings } from '../storage/settings.ts';
import type { LitPage } from '../messages/lit-page.ts';
import { recognise } from '../recognise/recognise.ts';
import { beginToLight } from './show-on-button.ts';
import { readTab } from './read-tab.ts';

/**
 * Lights the button of a tab up when its page shows a paper, and puts it out when it does not. `couldBePaper`
 * is what the gate in the page saw: only such a page is read. Nothing happens when lighting up is off, the
 * tab was closed or went on to another page meanwhile, or the library cannot be opened.
 */
export async function lightUpPage(library: Library, tabId: number, couldBePaper: boolean): Promise<void> {
  const light = beginToLight(tabId);
  try {
    if ((await readSettings()).lightUp === 'off') return;
    const before = await browser.tabs.get(tabId);
    const page = couldBePaper ? await lookAtPage(library, tabId) : undefined;
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
  const { reading, papers } = page.value;
  const found = recognise(reading);
  if (!found.ok)
    return found.why === 'several-papers' && papers.length > 1
      ? { kind: 'several', count: papers.length }
      : undefined;
  const entry = await findSameWork(library, found.value.record);
  return entry && entry.deleted === undefined ? { kind: 'saved', added: entry.added } : { kind: 'paper' };
}
