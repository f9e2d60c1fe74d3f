import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveWindow, type WindowSaved } from '../../lib/actions/save-window.ts';
import type { Library } from '../../lib/library/library.ts';
import { writeSettings } from '../../lib/storage/settings.ts';
import { startFakeExtension } from '../support/fake-extension.ts';
import { startFakePermissions, type FakePermissions } from '../support/fake-permissions.ts';
import { articlePage, pageCopy, startFakeScripting, type FakeScripting } from '../support/fake-scripting.ts';
import { freshLibrary } from '../library/support.ts';

const ALL = '*://*/*';
let library: Library;
let user: FakePermissions;
let scripting: FakeScripting;
/** The tabs of the window, and what each shows by its id. */
let tabs: { id?: number; url?: string; title?: string; discarded?: boolean }[];
let pages: { [tabId: number]: unknown };
let parts: number[];

beforeEach(() => {
  startFakeExtension();
  user = startFakePermissions();
  library = freshLibrary();
  [tabs, pages, parts] = [[], {}, []];
  scripting = startFakeScripting(({ target }) => pages[target.tabId]);
  Object.assign(fakeBrowser.tabs, {
    getCurrent: () => Promise.resolve({ id: 100 }),
    query: (which: object) => {
      expect(which).toEqual({ currentWindow: true });
      return Promise.resolve([
        { id: 100, url: 'chrome-extension://x/library.html' },
        { title: 'no id' },
        ...tabs,
      ]);
    },
    get: (id: number) => Promise.resolve(tabs.find(tab => tab.id === id)),
  });
});

function open(id: number, page: { url: string }, title = ''): void {
  tabs.push({ id, url: page.url, title });
  pages[id] = page;
}
const saving = (stop = new AbortController()) => ({
  signal: stop.signal,
  progress: (part: number) => void parts.push(part),
});
const titles = (saved: WindowSaved) =>
  Object.fromEntries(
    Object.entries(saved.tabs).map(([outcome, of]) => [outcome, of.map(({ title }) => title)]),
  );

it('saves the papers of the other tabs and says what became of each', async () => {
  await writeSettings({ defaultStatus: 'reading', defaultTags: ['week 1'] });
  open(1, articlePage('https://a.example/1', 'Rooms', '10.5555/rooms'));
  open(2, articlePage('https://b.example/1', 'Rooms', '10.5555/rooms'));
  open(3, pageCopy('https://c.example/', '<title>Hours</title><p>Open on weekdays.</p>'), 'Hours');
  open(4, { url: 'chrome://settings/' }, 'Settings');
  tabs.push({ id: 5, url: 'https://d.example/', discarded: true });
  const saved = await saveWindow(library, saving());
  if (!saved.ok) throw new Error(saved.why);
  expect(titles(saved.value)).toEqual({
    saved: ['Rooms'],
    already: ['Rooms'],
    'not-an-article': ['Hours'],
    unreadable: ['Settings', 'https://d.example/'],
  });
  expect(saved.value.changed).toMatchObject([{ after: { status: 'reading', tags: ['week 1'] } }]);
  expect(parts).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  expect(scripting.run.map(({ target }) => target.tabId)).toEqual([1, 2, 3]);
  expect(user.asked).toEqual([{ origins: [ALL] }]);
  expect([...user.granted]).toEqual([]);

  const again = await saveWindow(library, saving());
  expect(again.ok && titles(again.value).already).toEqual(['Rooms', 'Rooms']);
});

it('counts PDFs and pages that are still loading as unreadable', async () => {
  open(1, pageCopy('https://a.example/1.html', '<title>Just a moment</title>'));
  open(2, articlePage('https://b.example/1', 'Rooms'));
  pages[1] = undefined;
  const saved = await saveWindow(library, saving());
  expect(saved.ok && saved.value.tabs.unreadable).toEqual([
    { url: 'https://a.example/1.html', title: 'https://a.example/1.html' },
  ]);
});

it('asks first, and does nothing when refused', async () => {
  open(1, articlePage('https://a.example/1', 'Rooms'));
  user.answer = 'no';
  expect(await saveWindow(library, saving())).toEqual({ ok: false, why: 'not-allowed' });
  expect(scripting.run).toEqual([]);
  expect(parts).toEqual([]);
});

it('leaves the access that lighting up wants', async () => {
  await writeSettings({ lightUp: 'all' });
  user.granted.add(ALL);
  expect((await saveWindow(library, saving())).ok).toBe(true);
  expect([...user.granted]).toEqual([ALL]);
});

it('stopped while a tab is read, saves nothing and gives the access back', async () => {
  const stop = new AbortController();
  open(1, articlePage('https://a.example/1', 'Rooms'));
  open(2, { url: 'https://slow.example/' });
  pages[2] = new Promise(() => setTimeout(() => stop.abort()));
  expect(await saveWindow(library, saving(stop))).toEqual({ ok: false, why: 'stopped' });
  expect(await (await library.db()).count('entries')).toBe(0);
  expect([...user.granted]).toEqual([]);
});

it('stopped between tabs, reads no further', async () => {
  const stop = new AbortController();
  open(1, articlePage('https://a.example/1', 'Rooms'));
  open(2, articlePage('https://b.example/1', 'Doors'));
  const saved = await saveWindow(library, {
    signal: stop.signal,
    progress: part => part === 0.5 && stop.abort(),
  });
  expect(saved).toEqual({ ok: false, why: 'stopped' });
  expect(scripting.run).toHaveLength(1);
});

it('says that the disk is full, and gives the access back', async () => {
  open(1, articlePage('https://a.example/1', 'Rooms'));
  const full: Library = {
    ...library,
    db: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
  };
  expect(await saveWindow(full, saving())).toEqual({ ok: false, why: 'full' });
  expect([...user.granted]).toEqual([]);
});

it('throws what should not happen, and gives the access back', async () => {
  open(1, articlePage('https://a.example/1', 'Rooms'));
  const odd: Library = { ...library, db: () => Promise.reject(new Error('odd')) };
  await expect(saveWindow(odd, saving())).rejects.toThrow('odd');
  expect([...user.granted]).toEqual([]);
});
