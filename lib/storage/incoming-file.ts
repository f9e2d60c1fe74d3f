/** A file that was read in a web page and is on its way to the import page, which takes it once. */
import { browser } from 'wxt/browser';
import { isObject } from '../record/guard.ts';

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
  const key = `${KEY}${crypto.randomUUID()}`;
  await browser.storage.local.set({ [key]: file });
  return key;
}

/** Takes the file of a key, once: it is not kept any longer. */
export async function takeIncomingFile(key: string): Promise<IncomingFile | undefined> {
  if (!key.startsWith(KEY)) return undefined;
  const file = parseFile((await browser.storage.local.get(key))[key]);
  await browser.storage.local.remove(key);
  return file && { name: file.name, bytes: bytesOf(file.base64) };
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
