/**
 * What was typed into the fields of entries and not kept yet. It survives the popup, which may close at any
 * moment.
 */
import { browser } from 'wxt/browser';
import { kept } from './kept.ts';

/** In storage.local each draft has an item of its own, so that two windows never overwrite each other's. */
const KEY = 'draft:';

/** `<entry id>:<field>` → the text. */
export type Drafts = { [key: string]: string };

export async function readDrafts(): Promise<Drafts> {
  const stored = await browser.storage.local.get(null);
  const drafts: Drafts = {};
  for (const [key, value] of Object.entries(stored)) {
    if (key.startsWith(KEY) && typeof value === 'string') drafts[key.slice(KEY.length)] = value;
  }
  return drafts;
}

/** Keeps a draft as it is typed; undefined forgets it. */
export async function writeDraft(key: string, text: string | undefined): Promise<void> {
  await kept(
    text === undefined
      ? browser.storage.local.remove(KEY + key)
      : browser.storage.local.set({ [KEY + key]: text }),
  );
}
