/**
 * What the toolbar button shows over a tab. Several things end there (a page read unasked, a save, lighting
 * up switched off), each after some waiting, so they are written one after the other, and a reading only when
 * nothing newer began.
 */
import { browser } from 'wxt/browser';
import type { LitPage } from '../messages/lit-page.ts';
import type { PageState } from '../messages/page-state.ts';
import { litPageInWords, stateInWords } from '../i18n/state-words.ts';
import { readSettings } from '../storage/settings.ts';
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

/** The newest thing that began for a tab's button. */
const newest = new Map<number, symbol>();
/** The end of what is being written on a tab's button. */
const written = new Map<number, Promise<void>>();

/** Notes that something began for a tab's button; the answer tells later whether anything began after it. */
function begin(tabId: number): () => boolean {
  const mark = Symbol();
  newest.set(tabId, mark);
  return () => newest.get(tabId) === mark;
}

/**
 * Writes on a tab's button once everything before it is written. `look` is asked at that moment; undefined
 * writes nothing.
 */
function writeInTurn(tabId: number, look: () => Promise<Look | undefined>): Promise<void> {
  const write = async () => {
    const wanted = await look();
    if (wanted) await show(tabId, wanted);
  };
  const turn = (written.get(tabId) ?? Promise.resolve()).then(write);
  written.set(
    tabId,
    turn.catch(() => undefined),
  );
  return turn;
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

const lightUpIsOff = async (): Promise<boolean> => (await readSettings()).lightUp === 'off';

/** Shows on the toolbar button what became of a page: ✓, or ! with the reason in the button's title. */
export async function showOnButton(tabId: number, state: PageState): Promise<void> {
  begin(tabId);
  const good = state.kind === 'saved' || state.kind === 'already';
  const text = good ? '✓' : state.kind === 'ready' ? '' : '!';
  await writeInTurn(tabId, async () => ({
    text,
    title: `Offprint: ${stateInWords(state, await loadChosenWords())}`,
    color: good ? SAVED : LOOK,
  }));
}

/** Finding out what page a tab shows, for its button. */
interface Lighting {
  /** False once something newer began for the same tab. */
  isNewest(): boolean;
  /**
   * Takes what was found and lights the button up with it, or darkens it for undefined. Does nothing when something
   * newer began for the tab, or lighting up was switched off.
   */
  light(met: LitPage | undefined): Promise<void>;
}

/** Begins to find out what page a tab shows. */
export function beginToLight(tabId: number): Lighting {
  const isNewest = begin(tabId);
  const light = (met: LitPage | undefined) =>
    writeInTurn(tabId, async () => {
      if (!isNewest() || (await lightUpIsOff())) return undefined;
      return met ? litLook(met) : darkLook();
    });
  return { isNewest, light };
}

/** Darkens a tab's button because lighting up was switched off, unless it was switched on again since. */
export async function darkenButton(tabId: number): Promise<void> {
  begin(tabId);
  await writeInTurn(tabId, async () => ((await lightUpIsOff()) ? darkLook() : undefined));
}

/** A paper, one that is saved (✓), or several (their number). */
async function litLook(met: LitPage): Promise<Look> {
  return {
    text: met.kind === 'saved' ? '✓' : met.kind === 'several' ? String(met.count) : '',
    title: `Offprint: ${litPageInWords(met, await loadChosenWords())}`,
    color: met.kind === 'saved' ? SAVED : SEVERAL,
    picture: 'lit',
  };
}

/** The button as it is where nothing is known of the page. */
async function darkLook(): Promise<Look> {
  const { t } = await loadChosenWords();
  return { text: '', title: t('action_title'), picture: 'icon' };
}
