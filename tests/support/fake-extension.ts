/** WXT's fake browser with what it lacks: the extension's own files, the user's languages, pictures on buttons. */
import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fakeLocks } from './fake-locks.ts';

const publicFolder = new URL('../../public', import.meta.url);

export interface FakeExtension {
  /** The picture on each tab's button by its size, as it was set last. */
  pictures: Map<number, unknown>;
}

/** Begins anew: nothing stored, no tabs, an English browser. */
export function startFakeExtension(): FakeExtension {
  const pictures = new Map<number, unknown>();
  fakeBrowser.reset();
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Offprint', version: '1' });
  fakeBrowser.runtime.connect = (() => ({ disconnect: () => undefined })) as never;
  fakeBrowser.action.setIcon = ({ tabId, path }: { tabId?: number; path?: unknown }) => {
    if (tabId !== undefined) pictures.set(tabId, path);
    return Promise.resolve();
  };
  vi.stubGlobal('navigator', { languages: ['en'], locks: fakeLocks() });
  vi.stubGlobal('fetch', (path: string) => {
    const text = readFileSync(`${publicFolder.pathname}${path}`, 'utf8');
    return Promise.resolve({ json: () => JSON.parse(text) as unknown });
  });
  return { pictures };
}
