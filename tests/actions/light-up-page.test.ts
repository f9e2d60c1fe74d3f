/** The button over a page that nobody asked about: readings, saves and switching off end in any order. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { darkenTabs } from '../../lib/actions/light-up-tabs.ts';
import { lightUpPage } from '../../lib/actions/light-up-page.ts';
import { darkenButton, showOnButton } from '../../lib/actions/show-on-button.ts';
import { moveToTrash } from '../../lib/library/edit-entries.ts';
import type { Library } from '../../lib/library/library.ts';
import { save } from '../../lib/library/save-finding.ts';
import { DEFAULT_SETTINGS, type LightUp } from '../../lib/storage/settings.ts';
import { finding, freshLibrary } from '../library/support.ts';
import { startReadingHere } from '../support/reading-here.ts';
import { startFakeExtension, type FakeExtension } from '../support/fake-extension.ts';

const ADDRESS = 'https://journal.example.org/articles/1';
const PAPER = `<head><title>Rooms for talking</title>
  <meta name="citation_title" content="Rooms for talking">
  <meta name="citation_author" content="Lund, Eva">
  <meta name="citation_journal_title" content="Journal of Rooms">
  <meta name="citation_publication_date" content="2021/04"></head><body></body>`;
const NO_PAPER = '<head><title>Opening hours</title></head><body><p>Open on weekdays.</p></body>';

const LIT_PICTURE = { 16: '/icon/lit-16.png', 32: '/icon/lit-32.png' };
const PICTURE = { 16: '/icon/16.png', 32: '/icon/32.png' };
const LIT = { title: 'Offprint: A paper, not saved yet', picture: LIT_PICTURE };
const DARK = { title: 'Save this paper to Offprint', picture: PICTURE };

/** A page of search results that lists works 1 to `count`. */
const listOf = (
  count: number,
  title = 'rivers - Search Results - PubMed',
) => `<head><title>${title}</title></head>
  <body><div class="search-results-chunk">${Array.from({ length: count }, (_, n) => listLine(n + 1)).join('')}
  </div></body>`;
const listLine = (n: number) => `<article class="full-docsum"><div class="docsum-content">
  <a class="docsum-title" href="/9990000${n}/" data-article-id="9990000${n}">Rivers and people, part ${n}</a>
  <div class="docsum-citation full-citation"><span class="docsum-authors full-authors">Doe J, Roe R.</span>
  <span class="docsum-journal-citation full-journal-citation">J Riv Stud. 2020;${n}(1):1-9.</span>
  </div></div></article>`;
const LIST_ADDRESS = 'https://pubmed.ncbi.nlm.nih.gov/?term=rivers';

let library: Library;
/** The pages being read, in the order in which reading began; each gives its copy when the test says so. */
let pages: ((html: string) => void)[];
let extension: FakeExtension;
let tabId: number;
/** The address of the page that is read. */
let address: string;

beforeEach(async () => {
  extension = startFakeExtension();
  startReadingHere();
  library = freshLibrary();
  pages = [];
  address = ADDRESS;
  fakeBrowser.scripting = {
    executeScript: () =>
      new Promise(resolve => pages.push(html => resolve([{ result: { url: address, html } }]))),
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
  await vi.waitUntil(() => pages.length > before, { interval: 5 });
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

it('reads no page while lighting up is off', async () => {
  await setLightUp('off');
  await lightUpPage(library, tabId, true);
  expect(pages).toEqual([]);
});

it('goes dark on a page that the browser keeps closed', async () => {
  await (await beginReading()).end(PAPER);
  fakeBrowser.scripting.executeScript = () => Promise.reject(new Error('Frame was removed'));
  await lightUpPage(library, tabId, true);
  expect(await button()).toEqual(DARK);
});

/** The paper of `PAPER` as it stands in the list. */
const saveKnown = () =>
  save(
    library,
    finding({
      type: 'article-journal',
      title: 'Rooms for talking',
      author: [{ family: 'Lund', given: 'Eva' }],
      issued: { 'date-parts': [[2021, 4]] },
    }),
  );

it('says since when the paper is in the list', async () => {
  await saveKnown();
  await (await beginReading()).end(PAPER);
  expect(await button()).toEqual({
    title: expect.stringMatching(/^Offprint: In your list since .*2026/) as string,
    picture: LIT.picture,
  });
  expect(await fakeBrowser.action.getBadgeText({ tabId })).toBe('✓');
});

it('takes a paper in the trash for one that is not saved', async () => {
  await moveToTrash(library, [(await saveKnown()).entry.id]);
  await (await beginReading()).end(PAPER);
  expect(await button()).toEqual(LIT);
});

describe('on a page of search results', () => {
  beforeEach(async () => {
    address = LIST_ADDRESS;
    await fakeBrowser.tabs.update(tabId, { url: LIST_ADDRESS });
  });

  it('tells how many papers it lists', async () => {
    await (await beginReading()).end(listOf(2));
    expect(await button()).toEqual({ title: 'Offprint: 2 papers on this page', picture: LIT.picture });
    expect(await fakeBrowser.action.getBadgeText({ tabId })).toBe('2');
  });

  it('stays dark when it lists a single one', async () => {
    await (await beginReading()).end(listOf(1));
    expect(await button()).toEqual(DARK);
  });

  it('stays dark when the page is one of an error', async () => {
    await (await beginReading()).end(listOf(2, '404 - Page not found'));
    expect(await button()).toEqual(DARK);
  });
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
  await vi.waitUntil(() => badge.mock.calls.length > 0, { interval: 5 });
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

it('reads two pages at once, and of a third only what it showed last', async () => {
  const [first, second] = [await beginReading(), await beginReading()];
  const third = (await fakeBrowser.tabs.create({ url: ADDRESS })).id!;
  const older = lightUpPage(library, third, true);
  const newer = lightUpPage(library, third, true);
  expect(pages).toHaveLength(2);
  await first.end(PAPER);
  await vi.waitUntil(() => pages.length > 2, { interval: 5 });
  pages[2]!(PAPER);
  await Promise.all([second.end(PAPER), older, newer]);
  expect(pages).toHaveLength(3);
  expect(await fakeBrowser.action.getTitle({ tabId: third })).toBe(LIT.title);
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
