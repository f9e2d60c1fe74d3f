/** What popup, side panel and library page need before they draw. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startPage } from '../../lib/actions/start-page.ts';
import { LibraryClosed, type Library } from '../../lib/library/library.ts';
import { writeDraft } from '../../lib/storage/drafts.ts';
import { writeSettings } from '../../lib/storage/settings.ts';
import { startFakeExtension } from '../support/fake-extension.ts';

interface Message {
  className: string;
  textContent: string;
  role?: string;
  setAttribute(name: 'role', value: string): void;
}

/** Waits as long as a busy machine needs. */
const until = (isSo: () => unknown) => vi.waitUntil(isSo, { timeout: 60_000, interval: 5 });

let root: { lang: string; dataset: { theme?: string } };
/** What stands in the element that views are drawn into; undefined: the page has none yet. */
let app: Message[] | undefined;
let marksAsked: number;

beforeEach(async () => {
  startFakeExtension();
  // They are asked for late: what one test starts must not reach into the next.
  await writeSettings({ markKnown: false });
  vi.stubGlobal('indexedDB', new IDBFactory());
  root = { lang: '', dataset: {} };
  app = [];
  marksAsked = 0;
  vi.stubGlobal('document', {
    documentElement: root,
    getElementById: (id: string) =>
      app && id === 'app'
        ? {
            get childElementCount() {
              return app?.length;
            },
            append: (message: Message) => app?.push(message),
          }
        : null,
    createElement: (tag: string) => ({
      tag,
      setAttribute(this: Message, name: 'role', value: string) {
        this[name] = value;
      },
    }),
  });
  vi.stubGlobal('addEventListener', () => marksAsked++);
  fakeBrowser.runtime.getManifest = () =>
    ({ optional_permissions: ['declarativeContent'] }) as ReturnType<typeof fakeBrowser.runtime.getManifest>;
});

const isNoted = async () => 'libraryMade' in (await fakeBrowser.storage.local.get(null));

/** A list that opens the library when it is started, and waits until it is noted that a new one was made. */
const listOf =
  (total: number | undefined, isNew = true) =>
  (library: Library) => ({
    library,
    start: async () => {
      await library.db();
      if (isNew) await until(isNoted);
    },
    total: () => total,
  });
const failingList = (cause: Error) => () => ({ start: () => Promise.reject(cause), total: () => undefined });

it('gives the library with the list made of it, settings, words and drafts', async () => {
  await writeSettings({ language: 'de', theme: 'dark' });
  await writeDraft('id:title', 'half a title');
  const page = await startPage(listOf(3));
  expect(page.list.library).toBe(page.library);
  expect(page.settings).toMatchObject({ language: 'de', theme: 'dark' });
  expect(page.words.language).toBe('de');
  expect(page.drafts).toEqual({ 'id:title': 'half a title' });
  expect(page).not.toHaveProperty('closed');
  expect(page.lost).toBe(false);
  expect(root).toEqual({ lang: 'de', dataset: { theme: 'dark' } });
});

it('leaves the theme to the system', async () => {
  await startPage(listOf(3));
  expect(root).toEqual({ lang: 'en', dataset: {} });
});

it('says why there is no list', async () => {
  const page = await startPage(failingList(new LibraryClosed({ kind: 'newer' })));
  expect(page.closed).toEqual({ kind: 'newer' });
});

it('hides no other mistake', async () => {
  await expect(startPage(failingList(new Error('a mistake')))).rejects.toThrow('a mistake');
});

it('says that the library was lost, as long as nothing is in the new one', async () => {
  expect((await startPage(listOf(0))).lost).toBe(false);
  vi.stubGlobal('indexedDB', new IDBFactory());
  await startPage(listOf(0));
  await until(async () => 'libraryLost' in (await fakeBrowser.storage.local.get(null)));
  expect((await startPage(listOf(0))).lost).toBe(true);
  expect((await startPage(listOf(1))).lost).toBe(false);
});

it('asks for the marks on known sites only where they are wanted', async () => {
  await startPage(listOf(1));
  await writeSettings({ markKnown: true });
  await startPage(listOf(1));
  await until(() => marksAsked > 0);
  expect(marksAsked).toBe(1);
});

it('says in the page that another window blocks it', async () => {
  const older = await openDB('offprint', 1);
  const started = startPage(listOf(1, false));
  await until(() => app?.length);
  expect(app).toMatchObject([
    {
      tag: 'p',
      className: 'empty',
      role: 'alert',
      textContent: 'Another Offprint window is still open with the older library. Close it to continue.',
    },
  ]);
  older.close();
  await started;
});
