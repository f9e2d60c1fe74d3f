import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readTab } from '../../lib/actions/read-tab.ts';
import { startFakeExtension } from '../support/fake-extension.ts';
import { articlePage, startFakeScripting, type Answer } from '../support/fake-scripting.ts';

const ADDRESS = 'https://journal.example.org/1';
beforeEach(() => void startFakeExtension());

async function read(url: string, answer: Answer, patience?: number) {
  const scripting = startFakeScripting(answer);
  const tabId = (await fakeBrowser.tabs.create({ url })).id!;
  return { read: await readTab(tabId, patience), run: scripting.run, tabId };
}

it('runs the reader in the tab and reads the copy that it gives', async () => {
  const { read: page, run, tabId } = await read(ADDRESS, () => articlePage(ADDRESS, 'Rooms'));
  expect(run).toEqual([{ target: { tabId }, files: ['/content-scripts/reader.js'] }]);
  expect(page).toMatchObject({ ok: true, value: { reading: { url: ADDRESS, title: 'Rooms' }, papers: [] } });
});

it('does not try a page that is closed to all extensions', async () => {
  const { read: page, run } = await read('chrome://settings/', () => articlePage(ADDRESS, 'Rooms'));
  expect(page).toEqual({ ok: false, why: { kind: 'unreadable-page', why: 'browser-page' } });
  expect(run).toEqual([]);
});

it.each([
  [new Error('The extensions gallery cannot be scripted.'), 'store'],
  [new Error('Cannot access a chrome:// URL'), 'browser-page'],
  [new Error('Frame was removed'), 'other'],
])('says why the browser refused: %s', async (refusal, why) => {
  const { read: page } = await read(ADDRESS, () => {
    throw refusal;
  });
  expect(page).toEqual({ ok: false, why: { kind: 'unreadable-page', why } });
});

it('says that the page gave no copy', async () => {
  const { read: page } = await read(ADDRESS, () => 'nothing');
  expect(page).toEqual({ ok: false, why: { kind: 'failed', why: 'the page gave no copy' } });
});

it('waits for a page that never rests for a while only', async () => {
  const { read: page } = await read(ADDRESS, () => new Promise(() => undefined), 20);
  expect(page).toEqual({
    ok: false,
    why: { kind: 'not-an-article', why: 'too-long', page: { url: ADDRESS, title: '' } },
  });
});
