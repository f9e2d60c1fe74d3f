/** What the button shows of a page that nobody asked about: only good news, and only when lighting up is switched on. */
import { browser } from 'wxt/browser';
import { findSameWork } from '../library/save.ts';
import type { Library } from '../library/library.ts';
import { readSettings } from '../storage/local-storage.ts';
import type { MetPage } from '../messages/page-state.ts';
import { recognise } from '../recognise/recognise.ts';
import { clearButton, lightButton } from './show-on-button.ts';
import { readTab } from './read-tab.ts';

/** Reads the page in a tab and looks it up in the list; changes nothing in it. Undefined: nothing to show. */
async function meet(library: Library, tabId: number): Promise<MetPage | undefined> {
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

/** Shows on the button what page a tab shows; `paper` is the gate's word that it could be one. */
export async function showMetPage(library: Library, tabId: number, paper: boolean): Promise<void> {
  if ((await readSettings()).lightUp === 'off') return;
  try {
    const before = await browser.tabs.get(tabId);
    const met = paper ? await meet(library, tabId) : undefined;
    const after = await browser.tabs.get(tabId);
    // The tab went on meanwhile: its new page speaks for itself.
    if (before.url !== after.url) return;
    await (met ? lightButton(tabId, met) : clearButton(tabId));
  } catch {
    // The tab was closed, or the library cannot be opened: the button tells nothing.
  }
}
