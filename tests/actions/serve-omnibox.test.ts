import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { serveOmnibox } from '../../lib/actions/serve-omnibox.ts';
import type { Library } from '../../lib/library/library.ts';
import { save } from '../../lib/library/save-finding.ts';
import type { Record } from '../../lib/record/record.ts';
import { startFakeExtension } from '../support/fake-extension.ts';
import { entryOf, finding, freshLibrary, paper, store } from '../library/support.ts';

const NOTHING_FOUND = 'No paper found; Enter opens the library';

interface Suggestion {
  content: string;
  description: string;
}

let library: Library;
/** What the address bar tells the background, by the event's name. */
let heard: { [event: string]: (...given: never[]) => void };
/** The descriptions of the first line, the newest last: it is what Enter does. */
let first: string[];
let suggestions: Suggestion[][];
let opened: object[];

beforeEach(() => {
  startFakeExtension();
  [library, heard, first, suggestions, opened] = [freshLibrary(), {}, [], [], []];
  const event = (name: string) => ({ addListener: (listener: () => void) => (heard[name] = listener) });
  Object.assign(fakeBrowser, {
    omnibox: {
      onInputStarted: event('started'),
      onInputCancelled: event('cancelled'),
      onInputChanged: event('changed'),
      onInputEntered: event('entered'),
      setDefaultSuggestion: ({ description }: { description: string }) =>
        Promise.resolve(first.push(description)),
    },
  });
  const open = (how: string) => (tab: object) => Promise.resolve(opened.push({ how, ...tab }));
  Object.assign(fakeBrowser.tabs, { create: open('new'), update: open('same') });
});

/** Begins with the keyword, as the user does; `of` is served. */
function start(of = library): void {
  serveOmnibox(of);
  heard.started!();
}

/** Types a query and gives what is shown then. */
async function type(query: string): Promise<{ first: string | undefined; others: Suggestion[] }> {
  const before = suggestions.length;
  heard.changed!(...([query, (of: Suggestion[]) => suggestions.push(of)] as never[]));
  await vi.waitUntil(() => suggestions.length > before, { interval: 5 });
  return { first: first.at(-1), others: suggestions.at(-1)! };
}

/** Presses Enter on a line and gives the tab that opens. */
async function enter(text: string, disposition = 'currentTab'): Promise<object | undefined> {
  const before = opened.length;
  heard.entered!(...([text, disposition] as never[]));
  await vi.waitUntil(() => opened.length > before, { interval: 5 });
  return opened.at(-1);
}

const saved = (record: Partial<Record>, url?: string) =>
  save(library, finding({ ...paper, DOI: `10.5555/${record.title}`, ...record }, url));
/** Saves a paper that was on no page. */
const stored = (id: string, record: Record) => store(library, entryOf({ id, record }));

describe('the lines', () => {
  it('tell title, first author and year, as far as they are known', async () => {
    await stored('1', { ...paper, title: 'Rivers one' });
    await stored('2', { type: 'book', title: 'Rivers two', author: [{ family: 'Doe' }] });
    await stored('3', { type: 'book', title: 'Rivers three', issued: { 'date-parts': [[2020]] } });
    start();
    const lines = await type('rivers');
    const told = [lines.first, ...lines.others.map(({ description }) => description)];
    expect(told.sort()).toEqual([
      'Rivers one · Kirkegaard … · 2022',
      'Rivers three · 2020',
      'Rivers two · Doe',
    ]);
  });

  it('are XML in Chrome and plain text in Firefox', async () => {
    await saved({ title: `A & B <C> "D" 'E'`, author: [{ family: 'Doe' }] });
    start();
    expect((await type('')).first).toBe('A &#38; B &#60;C&#62; &#34;D&#34; &#39;E&#39; · Doe · 2022');
    vi.stubEnv('FIREFOX', 'true');
    expect((await type('')).first).toBe(`A & B <C> "D" 'E' · Doe · 2022`);
  });

  it('are the best six, one of them the first', async () => {
    for (let n = 1; n <= 8; n++) await saved({ title: `Rivers, part ${n}` }, `https://journal.example/${n}`);
    start();
    expect((await type('rivers')).others).toHaveLength(5);
    expect((await type('part 3')).first).toMatch(/^Rivers, part 3/);
    // nothing typed yet: the newest
    for (const nothing of ['', ' ']) {
      const { first, others } = await type(nothing);
      expect(first).toMatch(/^Rivers, part 8/);
      expect(others).toHaveLength(5);
    }
  });

  it('lead to the paper’s page, its DOI, or its place in the library', async () => {
    await saved({ title: 'Rivers one' }, 'https://journal.example/one');
    await stored('2', { ...paper, title: 'Rivers two', DOI: '10.5555/two' });
    await stored('3', { type: 'book', title: 'Rivers & three' });
    start();
    for (const [word, url] of [
      ['one', 'https://journal.example/one'],
      ['two', 'https://doi.org/10.5555/two'],
      ['three', 'chrome-extension://test-extension-id/library.html#/all?Rivers%20%26%20three'],
    ])
      expect(await enter(word!)).toEqual({ how: 'same', url });
    const { others } = await type('');
    expect(others).toHaveLength(2);
    expect(others).toContainEqual({
      content: 'https://doi.org/10.5555/two',
      description: 'Rivers two · Kirkegaard … · 2022',
    });
  });

  it('say when nothing is found', async () => {
    await saved({ title: 'Rivers' });
    start();
    expect(await type('zzzqqq')).toEqual({ first: NOTHING_FOUND, others: [] });
  });

  it('are none when the library cannot be read', async () => {
    start({ ...library, db: () => Promise.reject(new Error('closed')) });
    expect(await type('rivers')).toEqual({ first: undefined, others: [] });
  });
});

describe('the papers searched', () => {
  it('are those that were there when the user began', async () => {
    start();
    await type('rivers');
    await saved({ title: 'Rivers' });
    expect((await type('rivers')).first).toBe(NOTHING_FOUND);
    heard.started!();
    expect((await type('rivers')).first).toMatch(/^Rivers/);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['gave up', () => Promise.resolve(heard.cancelled!())],
    ['pressed Enter', () => enter('rivers')],
  ])('are read anew after the user %s', async (_what, end) => {
    start();
    await type('rivers');
    await end();
    await saved({ title: 'Rivers' });
    expect((await type('rivers')).first).toMatch(/^Rivers/);
  });

  it('are all that are in the list, however many', async () => {
    const many = Array.from({ length: 501 }, (_, n) =>
      entryOf({ id: `${n}`, record: { ...paper, title: `No ${n}` } }),
    );
    await store(library, ...many, entryOf({ id: 'gone', deleted: '2026-11-01T10:00:00.000Z' }));
    start();
    expect((await type('"No 0"')).first).toMatch(/^No 0 /);
    expect((await type('"No 500"')).first).toMatch(/^No 500 /);
    expect((await type('mutuality')).first).toBe(NOTHING_FOUND);
  });
});

describe('Enter', () => {
  it.each([
    ['currentTab', { how: 'same' }],
    ['newForegroundTab', { how: 'new', active: true }],
    ['newBackgroundTab', { how: 'new', active: false }],
  ])('on a line opens its address: %s', async (disposition, tab) => {
    start();
    for (const url of ['https://x.example/', 'http://x.example/'])
      expect(await enter(url, disposition)).toEqual({ url, ...tab });
    const library = 'chrome-extension://test-extension-id/library.html';
    expect(await enter('#/all?Rivers', disposition)).toEqual({ url: `${library}#/all?Rivers`, ...tab });
  });

  it.each([
    'chrome-extension://x/',
    'moz-extension://x/',
    'file:///etc/passwd',
    'ftp://x.example/',
    'chrome://settings',
    'about:config',
    'javascript:alert(1)',
    'data:text/html,x',
    'blob:https://x.example/1',
  ])('on anything but an address of the web searches for it: %s', async typed => {
    start();
    const url = `chrome-extension://test-extension-id/library.html#/all?${encodeURIComponent(typed)}`;
    expect(await enter(typed)).toEqual({ how: 'new', url });
  });

  it('opens no file that an older version kept as a paper’s page', async () => {
    const entry = entryOf({ id: '1', record: { type: 'book', title: 'Rivers', DOI: '10.5555/rivers' } });
    await store(library, entry);
    const db = await library.db();
    await db.put('summaries', { ...(await db.get('summaries', '1'))!, url: 'file:///etc/passwd' });
    start();
    expect(await enter('rivers')).toMatchObject({ url: 'https://doi.org/10.5555/rivers' });
  });

  it('on what was typed opens the best that is found', async () => {
    await saved({ title: 'Rivers' }, 'https://journal.example/rivers');
    await saved({ title: 'Lakes' }, 'https://journal.example/lakes');
    start();
    expect(await enter('rivers', 'newForegroundTab')).toEqual({
      how: 'new',
      url: 'https://journal.example/rivers',
      active: true,
    });
    // a query may hold an address
    expect(await enter('see https://x.example/')).toMatchObject({
      url: expect.stringMatching(/^chrome/) as string,
    });
  });

  it('opens the library where nothing is found', async () => {
    start();
    const url = 'chrome-extension://test-extension-id/library.html#/all?zzz%20%26%20qqq';
    expect(await enter('zzz & qqq')).toEqual({ how: 'new', url });
    start({ ...library, db: () => Promise.reject(new Error('closed')) });
    expect(await enter('zzz & qqq')).toEqual({ how: 'new', url });
  });
});
