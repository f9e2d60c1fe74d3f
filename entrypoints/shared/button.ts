import { browser } from 'wxt/browser';
import type { PageState } from '../../lib/model/page-state.ts';
import { stateInWords } from '../../components/state-words.ts';
import { speak } from './speak.ts';

const SAVED = '#2f6f4f';
const LOOK = '#9a5b00';

/** Shows on the toolbar button what became of a page: ✓, or ! with the reason in the button's title. */
export async function showOnButton(tabId: number, state: PageState): Promise<void> {
  const words = await speak();
  const good = state.kind === 'saved' || state.kind === 'already';
  const text = good ? '✓' : state.kind === 'ready' ? '' : '!';
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: good ? SAVED : LOOK });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title: `Offprint: ${stateInWords(state, words)}` });
  } catch {
    // The tab was closed meanwhile: nothing to show it on.
  }
}
