/** storage.local: the settings, and drafts of what is being typed. Both survive the popup and the browser. */
import { browser } from 'wxt/browser';
import { parseSettings, type Settings } from '../model/settings.ts';

const SETTINGS = 'settings';
const DRAFT = 'draft:';

export async function readSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(SETTINGS))[SETTINGS]);
}

/** Changes some settings. One change at a time, of all windows: none writes back what another has just changed. */
export async function writeSettings(change: Partial<Settings>): Promise<Settings> {
  return await navigator.locks.request(SETTINGS, async () => {
    const settings = { ...(await readSettings()), ...change };
    await browser.storage.local.set({ [SETTINGS]: settings });
    return settings;
  });
}

/** Calls back when a setting changes, in this window or another. */
export function onSettings(listener: (settings: Settings) => void): () => void {
  const changed = (changes: { [key: string]: { newValue?: unknown } }, area: string) => {
    if (area === 'local' && changes[SETTINGS]) listener(parseSettings(changes[SETTINGS].newValue));
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** What was typed and not yet kept: `<entry id>:<field>` → text. */
export type Drafts = { [key: string]: string };

export async function readDrafts(): Promise<Drafts> {
  const stored = await browser.storage.local.get(null);
  const drafts: Drafts = {};
  for (const [key, value] of Object.entries(stored)) {
    if (key.startsWith(DRAFT) && typeof value === 'string') drafts[key.slice(DRAFT.length)] = value;
  }
  return drafts;
}

/** Keeps a draft as it is typed; undefined forgets it. */
export async function writeDraft(key: string, text: string | undefined): Promise<void> {
  await (text === undefined ? browser.storage.local.remove(DRAFT + key) : browser.storage.local.set({ [DRAFT + key]: text }));
}
