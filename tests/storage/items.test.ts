/** Drafts, a file on its way, and whether the library was lost: what storage.local holds beside the settings. */
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { readDrafts, writeDraft } from '../../lib/storage/drafts.ts';
import { keepIncomingFile, takeIncomingFile } from '../../lib/storage/incoming-file.ts';
import { noteLibraryMade, whenLibraryWasLost } from '../../lib/storage/library-made.ts';
import { startFakeExtension } from '../support/fake-extension.ts';

beforeEach(() => void startFakeExtension());

describe('drafts', () => {
  it('are kept one by one, and forgotten one by one', async () => {
    await writeDraft('a:note', 'Half a thou');
    await writeDraft('b:title', 'Peer');
    expect(await readDrafts()).toEqual({ 'a:note': 'Half a thou', 'b:title': 'Peer' });
    await writeDraft('a:note', undefined);
    expect(await readDrafts()).toEqual({ 'b:title': 'Peer' });
  });

  it('are nothing else that is stored', async () => {
    await browser.storage.local.set({ settings: 'x', 'draft:a': 7 });
    expect(await readDrafts()).toEqual({});
  });
});

describe('an incoming file', () => {
  it('is taken once, byte for byte', async () => {
    const key = await keepIncomingFile({ name: 'refs.ris', base64: btoa('TY  - JOUR') });
    const taken = await takeIncomingFile(key!);
    expect(taken?.name).toBe('refs.ris');
    expect(new TextDecoder().decode(taken?.bytes)).toBe('TY  - JOUR');
    expect(await takeIncomingFile(key!)).toBeUndefined();
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it.each([
    undefined,
    null,
    'text',
    { name: 'a' },
    { base64: 'QQ==' },
    { name: 'a', base64: '' },
    { name: 'a', base64: 7 },
  ])('is none: %j', async read => {
    expect(await keepIncomingFile(read)).toBeUndefined();
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('is not taken by the key of something else', async () => {
    await browser.storage.local.set({ settings: { name: 'a', base64: 'QQ==' } });
    expect(await takeIncomingFile('settings')).toBeUndefined();
    expect(await browser.storage.local.get('settings')).not.toEqual({});
  });
});

describe('the library', () => {
  it('was never lost when it was made once', async () => {
    await noteLibraryMade();
    expect(await whenLibraryWasLost()).toBeUndefined();
  });

  it('was lost when it was made a second time', async () => {
    await noteLibraryMade();
    await noteLibraryMade();
    expect(Date.parse((await whenLibraryWasLost()) ?? '')).toBeGreaterThan(0);
  });
});
