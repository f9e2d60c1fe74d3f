/** The button over a page that nobody asked about: readings, saves and switching off end in any order. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { darkenTabs } from '../../lib/actions/light-up-tabs.ts';
import { lightUpPage } from '../../lib/actions/light-up-page.ts';
import { darkenButton, showOnButton } from '../../lib/actions/show-on-button.ts';
import { createLibrary } from '../../lib/library/library.ts';
import { DEFAULT_SETTINGS, type LightUp } from '../../lib/storage/settings.ts';
import { startFakeExtension, type FakeExtension } from '../support/fake-extension.ts';

const ADDRESS = 'https://journal.example.org/articles/1';
const PAPER = `<head><title>Rooms for talking</title>
  <meta name="citation_title" content="Rooms for talking">
  <meta name="citation_author" content="Lund, Eva">
  <meta name="citation_journal_title" content="Journal of Rooms">
  <meta name="citation_publication_date" content="2021/04"></head><body></body>`;
const NO_PAPER = '<head><title>Opening hours</title></head><body><p>Open on weekdays.</p></body>';

const LIT = { title: 'Offprint: A paper, not saved yet', picture: '/icon/lit-16.png' };
const DARK = { title: 'Save this paper to Offprint', picture: '/icon/16.png' };

const library = createLibrary({ name: 'met-pages' });
/** The pages being read, in the order in which reading began; each gives its copy when the test says so. */
let pages: ((html: string) => void)[];
let extension: FakeExtension;
let tabId: number;

beforeEach(async () => {
  extension = startFakeExtension();
  pages = [];
  fakeBrowser.scripting = {
    executeScript: () =>
      new Promise(resolve => pages.push(html => resolve([{ result: { url: ADDRESS, html } }]))),
  } as unknown as typeof fakeBrowser.scripting;
  tabId = (await fakeBrowser.tabs.create({ url: ADDRESS })).id!;
  await setLightUp('all');
});

const setLightUp = (lightUp: LightUp): Promise<void> =>
  fakeBrowser.storage.local.set({ settings: { ...DEFAULT_SETTINGS, lightUp } });
const switchOff = async (): Promise<void> => {
  await setLightUp('off');
  await darkenTabs();
};
const button = async () => ({
  title: await fakeBrowser.action.getTitle({ tabId }),
  picture: extension.pictures.get(tabId),
});

/** Begins to read the tab's page; `ended` resolves when the button shows what was found. */
async function beginReading(): Promise<{ end(html: string): Promise<void> }> {
  const before = pages.length;
  const ended = lightUpPage(library, tabId, true);
  await vi.waitUntil(() => pages.length > before);
  return {
    end: html => {
      pages[before]!(html);
      return ended;
    },
  };
}

it('lights up on a paper and stays dark on another page', async () => {
  await (await beginReading()).end(PAPER);
  expect(await button()).toEqual(LIT);
  await (await beginReading()).end(NO_PAPER);
  expect(await button()).toEqual(DARK);
});

it('stays dark when a reading ends after lighting up was switched off', async () => {
  const reading = await beginReading();
  await switchOff();
  await reading.end(PAPER);
  expect(await button()).toEqual(DARK);
});

it('stays dark when a reading ends after the setting went off and before the buttons are darkened', async () => {
  const reading = await beginReading();
  await setLightUp('off');
  await reading.end(PAPER);
  expect((await button()).title).not.toBe(LIT.title);
});

it('darkens a button that is being lit when lighting up is switched off', async () => {
  let writeOn = (): void => undefined;
  const held = new Promise<void>(resolve => (writeOn = resolve));
  const badge = vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementationOnce(() => held);
  const lit = (await beginReading()).end(PAPER);
  await vi.waitUntil(() => badge.mock.calls.length > 0);
  await setLightUp('off');
  const dark = darkenButton(tabId);
  // Begun later and dark: by now this button would be dark too, did it not wait for its turn.
  await darkenButton((await fakeBrowser.tabs.create({ url: ADDRESS })).id!);
  writeOn();
  await Promise.all([lit, dark]);
  expect(await button()).toEqual(DARK);
});

it('keeps a button lit when lighting up was switched on again before the buttons are darkened', async () => {
  await (await beginReading()).end(PAPER);
  await setLightUp('off');
  await setLightUp('all');
  await darkenTabs();
  expect(await button()).toEqual(LIT);
});

it('shows the newest of two readings, whichever ends last', async () => {
  const [older, newer] = [await beginReading(), await beginReading()];
  await newer.end(NO_PAPER);
  await older.end(PAPER);
  expect(await button()).toEqual(DARK);
});

it('forgets a reading when the page has shown something else since', async () => {
  const reading = await beginReading();
  await lightUpPage(library, tabId, false);
  await reading.end(PAPER);
  expect(await button()).toEqual(DARK);
});

it('forgets a reading when the tab went to another page', async () => {
  const reading = await beginReading();
  await fakeBrowser.tabs.update(tabId, { url: 'https://journal.example.org/articles/2' });
  await reading.end(PAPER);
  expect((await button()).title).toBe('');
});

it('keeps what became of a save when a reading that began before it ends', async () => {
  const reading = await beginReading();
  await showOnButton(tabId, { kind: 'not-saved', why: 'full' });
  await reading.end(PAPER);
  expect(await fakeBrowser.action.getBadgeText({ tabId })).toBe('!');
});
