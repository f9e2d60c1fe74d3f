import { browser } from 'wxt/browser';
import type { MetPage, PageState } from '../messages/page-state.ts';
import { metInWords, stateInWords } from '../i18n/state-words.ts';
import { loadChosenWords } from './load-chosen-words.ts';

const SAVED = '#2f6f4f';
const LOOK = '#9a5b00';
const SEVERAL = '#1d4f7c';

interface Look {
  text: string;
  title: string;
  color?: string;
  /** Another picture than the one that stands there. */
  picture?: 'icon' | 'lit';
}

async function show(tabId: number, { text, title, color, picture }: Look): Promise<void> {
  try {
    if (color !== undefined) await browser.action.setBadgeBackgroundColor({ tabId, color });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
    if (picture)
      await browser.action.setIcon({
        tabId,
        path: {
          16: `/icon/${picture === 'lit' ? 'lit-' : ''}16.png`,
          32: `/icon/${picture === 'lit' ? 'lit-' : ''}32.png`,
        },
      });
  } catch {
    // The tab was closed meanwhile: nothing to show it on.
  }
}

/** Shows on the toolbar button what became of a page: ✓, or ! with the reason in the button's title. */
export async function showOnButton(tabId: number, state: PageState): Promise<void> {
  const good = state.kind === 'saved' || state.kind === 'already';
  const text = good ? '✓' : state.kind === 'ready' ? '' : '!';
  await show(tabId, {
    text,
    title: `Offprint: ${stateInWords(state, await loadChosenWords())}`,
    color: good ? SAVED : LOOK,
  });
}

/** Lights the button up: a paper, one that is saved (✓), or several (their number). */
export async function lightButton(tabId: number, met: MetPage): Promise<void> {
  const text = met.kind === 'saved' ? '✓' : met.kind === 'several' ? String(met.count) : '';
  await show(tabId, {
    text,
    title: `Offprint: ${metInWords(met, await loadChosenWords())}`,
    color: met.kind === 'saved' ? SAVED : SEVERAL,
    picture: 'lit',
  });
}

/** The button as it is where nothing is known of the page. */
export async function clearButton(tabId: number): Promise<void> {
  const { t } = await loadChosenWords();
  await show(tabId, { text: '', title: t('action_title'), picture: 'icon' });
}
