/** "Light up the button on papers", from switching it on to giving the access back. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { RIVER, riverAtPublisher, riverOnPmc } from '../support/article-page.ts';
import { PLAIN, PLAIN_URL } from '../support/extension.ts';
import { launchGranted } from '../support/granted-extension.ts';
import { SOON, until } from '../../scripts/browser/soon.ts';

let granted: Awaited<ReturnType<typeof launchGranted>>;
beforeEach(async () => {
  granted = await launchGranted();
  for (const [url, body] of [
    [RIVER.pmcUrl, riverOnPmc()],
    [RIVER.publisherUrl, riverAtPublisher()],
    [PLAIN_URL, PLAIN],
    [APP_URL, APP],
    [LIST_URL, LIST],
  ] as const)
    granted.chromium.pages.set(url, { body });
});
afterEach(() => granted.close());

const APP_URL = 'https://app.example.org/';
/** A page of one application: its views come and go without loading. */
const APP = `<!doctype html><html lang="en"><title>Reader</title><main>Choose a paper</main><script>
  function show(path, title) {
    history.pushState({}, '', path);
    document.querySelectorAll('meta').forEach(meta => meta.remove());
    document.title = title ?? 'Reader';
    document.querySelector('main').textContent = title ?? 'Choose a paper';
    if (title) setTimeout(() => {
      for (const [name, content] of [
        ['citation_title', title],
        ['citation_author', 'Doe, Jane'],
        ['citation_journal_title', 'Journal of Views'],
        ['citation_publication_date', '2020'],
      ]) {
        const meta = document.createElement('meta');
        meta.name = name; meta.content = content; document.head.append(meta);
      }
    }, 200);
  }
</script></html>`;

const LIST_URL = 'https://pubmed.ncbi.nlm.nih.gov/?term=rivers';
const LIST = `<!doctype html><html lang="en"><title>rivers - Search Results - PubMed</title>
<div class="search-results-chunk">
${[1, 2, 3]
  .map(
    n => `<article class="full-docsum"><div class="docsum-content">
<a class="docsum-title" href="/9990000${n}/" data-article-id="9990000${n}">Rivers and people, part ${n}</a>
<div class="docsum-citation full-citation"><span class="docsum-authors full-authors">Doe J, Roe R.</span>
<span class="docsum-journal-citation full-journal-citation">J Riv Stud. 2020;${n}(1):1-9. doi: 10.5555/riv.${n}.</span>
</div></div></article>`,
  )
  .join('\n')}
</div></html>`;

interface Chrome {
  action: { getBadgeText(tab: object): Promise<string>; getTitle(tab: object): Promise<string> };
  tabs: { query(which: object): Promise<{ id: number; url?: string }[]> };
  permissions: { getAll(): Promise<{ origins: string[] }> };
  scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
}
declare const chrome: Chrome;

/** One of Offprint's own pages, to ask the browser through. */
let own: Page;

/** Chooses in the settings by keyboard, as a person: the browser gives access in a user's act only. */
async function choose(key: 'Home' | 'ArrowDown' | 'End', wanted: string): Promise<void> {
  await own.bringToFront();
  await own.focus('.light-up select');
  await own.keyboard.press(key);
  await own.waitForFunction(
    (value: string) =>
      new Promise(resolve => {
        (
          globalThis as unknown as {
            chrome: {
              storage: { local: { get(key: string): Promise<{ settings?: { lightUp?: string } }> } };
            };
          }
        ).chrome.storage.local
          .get('settings')
          .then(
            ({ settings }) => resolve(settings?.lightUp === value),
            () => resolve(false),
          );
      }),
    SOON,
    wanted,
  );
}

async function openSettings(): Promise<void> {
  own = await granted.chromium.openOwnPage('library.html#/settings');
  await own.waitForSelector('.light-up select', SOON);
}

/** A tab's address is hidden from Offprint when its access is taken back; its number stays. */
const ids = new WeakMap<Page, number>();

/** What the button shows over a tab, once its title is the wanted one. */
async function button(page: Page, title: RegExp): Promise<string> {
  return until(`the button to say ${title}`, async () => {
    const id =
      ids.get(page) ??
      (await own.evaluate(
        async url => (await chrome.tabs.query({})).find(tab => tab.url === url)?.id,
        page.url(),
      ));
    if (id === undefined) throw new Error('Offprint may not see this tab');
    ids.set(page, id);
    const { badge, words } = await own.evaluate(
      async tabId => ({
        badge: await chrome.action.getBadgeText({ tabId }),
        words: await chrome.action.getTitle({ tabId }),
      }),
      id,
    );
    return title.test(words) && { badge };
  }).then(({ badge }) => badge);
}

const PAPER = /A paper, not saved yet/;
const SAVED = /In your list since/;
const NOTHING = /^(Offprint|Save this paper to Offprint)$/;

it('tells of papers on load, of those saved, of several, and gives the access back', async () => {
  const early = await granted.chromium.open(RIVER.pmcUrl);
  await openSettings();
  expect(await button(early, NOTHING)).toBe('');
  await choose('End', 'all');
  // A page that was open already, then new ones.
  expect(await button(early, PAPER)).toBe('');
  const list = await granted.chromium.open(LIST_URL);
  expect(await button(list, /3 papers on this page/)).toBe('3');
  const plain = await granted.chromium.open(PLAIN_URL);
  expect(await button(plain, NOTHING)).toBe('');

  const popup = await granted.chromium.click(early);
  await popup.waitForSelector('.card .state-words');
  await granted.chromium.closePopup(popup);
  const elsewhere = await granted.chromium.open(RIVER.publisherUrl);
  expect(await button(elsewhere, SAVED)).toBe('✓');

  await granted.letGo();
  await choose('Home', 'off');
  expect(await button(elsewhere, NOTHING)).toBe('');
  await until('the access to go back', () =>
    own.evaluate(() => chrome.permissions.getAll().then(({ origins }) => origins.length === 0)),
  );
  expect(await own.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
});

it('follows a page that changes its view without loading, also with a new worker', async () => {
  await openSettings();
  await choose('End', 'all');
  const app = await granted.chromium.open(APP_URL);
  expect(await button(app, NOTHING)).toBe('');
  await app.evaluate("show('/paper/1', 'Views that come and go')");
  expect(await button(app, PAPER)).toBe('');
  await app.evaluate("show('/')");
  expect(await button(app, NOTHING)).toBe('');

  const worker = await granted.chromium.browser.waitForTarget(target => target.type() === 'service_worker');
  await (await worker.worker())?.close();
  await app.evaluate("show('/paper/2', 'Views that come back')");
  expect(await button(app, PAPER)).toBe('');
});

it('goes on after an update, in pages that were open', async () => {
  await openSettings();
  await choose('End', 'all');
  const page = await granted.chromium.open(RIVER.pmcUrl);
  expect(await button(page, PAPER)).toBe('');
  await granted.update();
  await openSettings();
  expect(await button(page, PAPER)).toBe('');
  const next = await granted.chromium.open(RIVER.publisherUrl);
  expect(await button(next, PAPER)).toBe('');
});
