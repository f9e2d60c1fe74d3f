/**
 * A file that was read in a web page and is on its way to the import page, which takes it once. Its key begins with the
 * time at which it was kept.
 */
import { browser } from 'wxt/browser';
import { isObject } from '../record/guard.ts';
import { kept } from './kept.ts';

const KEY = 'incoming:';

export interface IncomingFile {
  name: string;
  bytes: Uint8Array;
}

/** As it stands in storage.local, and as a page's script gives it: both hold JSON, so the bytes are in base64. */
interface KeptFile {
  name: string;
  base64: string;
}

function parseFile(value: unknown): KeptFile | undefined {
  if (!isObject(value) || !('name' in value) || typeof value.base64 !== 'string' || value.base64 === '')
    return undefined;
  return { name: String(value.name), base64: value.base64 };
}

/** Keeps a file as a page's script gave it. Gives the key to take it by; undefined when it is no file. */
export async function keepIncomingFile(read: unknown): Promise<string | undefined> {
  const file = parseFile(read);
  if (!file) return undefined;
  const key = `${KEY}${Date.now()}:${crypto.randomUUID()}`;
  await kept(browser.storage.local.set({ [key]: file }));
  return key;
}

/** Takes the file of a key, once: it is not kept any longer. */
export async function takeIncomingFile(key: string): Promise<IncomingFile | undefined> {
  if (!key.startsWith(KEY)) return undefined;
  const file = parseFile((await browser.storage.local.get(key))[key]);
  await browser.storage.local.remove(key);
  return file && { name: file.name, bytes: bytesOf(file.base64) };
}

/** How long a file waits for its page, in ms: one that was not taken by then never will be. */
const WAITS = 3_600_000;

/** Forgets files that nobody took: kept over an hour ago, or at a time that has not come yet. */
export async function forgetIncomingFiles(now = Date.now()): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null)).filter(key => key.startsWith(KEY));
  const left = keys.filter(key => {
    const age = now - Number(/^\d+(?=:)/.exec(key.slice(KEY.length))?.[0] ?? 0);
    return age > WAITS || age < 0;
  });
  if (left.length > 0) await browser.storage.local.remove(left);
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
