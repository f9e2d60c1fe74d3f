/** WXT's fake browser with what it lacks: the extension's own files, the user's languages, pictures on buttons. */
import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const publicFolder = new URL('../../public', import.meta.url);

export interface FakeExtension {
  /** The picture on each tab's button by its size, as it was set last. */
  pictures: Map<number, unknown>;
}

/** Begins anew: nothing stored, no tabs, an English browser. */
export function startFakeExtension(): FakeExtension {
  const pictures = new Map<number, unknown>();
  fakeBrowser.reset();
  fakeBrowser.action.setIcon = ({ tabId, path }: { tabId?: number; path?: unknown }) => {
    if (tabId !== undefined) pictures.set(tabId, path);
    return Promise.resolve();
  };
  vi.stubGlobal('navigator', { languages: ['en'], locks: { request: inTurn() } });
  vi.stubGlobal('fetch', (path: string) => {
    const text = readFileSync(`${publicFolder.pathname}${path}`, 'utf8');
    return Promise.resolve({ json: () => JSON.parse(text) as unknown });
  });
  return { pictures };
}

type LockWork<T> = (lock: { name: string }) => Promise<T>;

/** `navigator.locks.request`: what is asked for under one name runs one after the other. Options change nothing. */
function inTurn(): <T>(name: string, ...rest: [LockWork<T>] | [object, LockWork<T>]) => Promise<T> {
  const ends = new Map<string, Promise<unknown>>();
  return (name, ...rest) => {
    const work = rest.length === 1 ? rest[0] : rest[1];
    const result = (ends.get(name) ?? Promise.resolve()).then(() => work({ name }));
    ends.set(
      name,
      result.catch(() => undefined),
    );
    return result;
  };
}
