/** storage.local: the settings, drafts of what is being typed, and a file on its way to the import page. All survive the popup and the browser. */
import { browser } from 'wxt/browser';
import { parseSettings, type Settings } from './settings.ts';

const SETTINGS = 'settings';
const DRAFT = 'draft:';
const INCOMING = 'incoming:';

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

/** Calls back when a setting changes, in this window or another, with the settings as they are and as they were. */
export function onSettings(listener: (settings: Settings, before: Settings) => void): () => void {
  const changed = (changes: { [key: string]: { newValue?: unknown; oldValue?: unknown } }, area: string) => {
    const change = area === 'local' ? changes[SETTINGS] : undefined;
    if (change) listener(parseSettings(change.newValue), parseSettings(change.oldValue));
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

const MADE = 'libraryMade';
const LOST = 'libraryLost';

/** Notes that the library's database is made. Made a second time, it was lost: the browser throws away what it finds damaged. */
export async function noteMade(): Promise<void> {
  const before = (await browser.storage.local.get(MADE))[MADE];
  const now = new Date().toISOString();
  await browser.storage.local.set({ [MADE]: now, ...(before !== undefined && { [LOST]: now }) });
}

/** When the browser lost the library, ISO 8601; undefined when it did not. */
export async function readLost(): Promise<string | undefined> {
  const lost = (await browser.storage.local.get(LOST))[LOST];
  return typeof lost === 'string' ? lost : undefined;
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
  await (text === undefined
    ? browser.storage.local.remove(DRAFT + key)
    : browser.storage.local.set({ [DRAFT + key]: text }));
}

/** Keeps a file read in a page (its name, and its bytes in base64) until the import page takes it. Gives its key; nothing when it is none. */
export async function keepIncoming(read: unknown): Promise<string | undefined> {
  if (
    typeof read !== 'object' ||
    read === null ||
    !('name' in read) ||
    !('base64' in read) ||
    typeof read.base64 !== 'string' ||
    read.base64 === ''
  )
    return undefined;
  const key = `${INCOMING}${crypto.randomUUID()}`;
  await browser.storage.local.set({ [key]: { name: String(read.name), base64: read.base64 } });
  return key;
}

/** Takes the file of a key, once. */
export async function takeIncoming(key: string): Promise<{ name: string; bytes: Uint8Array } | undefined> {
  if (!key.startsWith(INCOMING)) return undefined;
  const kept: unknown = (await browser.storage.local.get(key))[key];
  await browser.storage.local.remove(key);
  if (
    typeof kept !== 'object' ||
    kept === null ||
    !('name' in kept) ||
    !('base64' in kept) ||
    typeof kept.base64 !== 'string'
  )
    return undefined;
  return {
    name: String(kept.name),
    bytes: Uint8Array.from(atob(kept.base64), letter => letter.charCodeAt(0)),
  };
}
