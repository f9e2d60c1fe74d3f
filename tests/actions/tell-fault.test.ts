import { beforeEach, expect, it, vi } from 'vitest';
import { hearFaults } from '../../lib/actions/hear-faults.ts';
import { tellFault } from '../../lib/actions/tell-fault.ts';
import { LibraryClosed } from '../../lib/library/library.ts';
import { forgetFaults, noteFault, readFaults } from '../../lib/storage/fault-log.ts';
import { startFakeExtension } from '../support/fake-extension.ts';

beforeEach(() => {
  startFakeExtension();
  vi.stubGlobal('location', { pathname: '/popup.html' });
});

it('notes what failed and where, and nothing that a page said', async () => {
  const cause = new SyntaxError(
    [
      `Unexpected token 'S', "Signed in as Jane Roe" is no JSON,`,
      'at https://a.example/x?ticket=ST-1-abc of jane@uni.example',
    ].join(' '),
  );
  cause.stack = `SyntaxError: Signed in as Jane Roe
    at read (chrome-extension://abcdefg/chunks/library-Df3.js:1:5210)
    at https://a.example/x?ticket=ST-1-abc:1:1
    at moz-extension://6d2f/popup.html:3:4`;
  await tellFault(cause);
  expect(await readFaults()).toEqual([
    {
      at: expect.any(String) as string,
      version: '1',
      page: '/popup.html',
      words: `SyntaxError: Unexpected token 'S', "…" is no JSON, at https://a.example/x of […]`,
      places: ['chunks/library-Df3.js:1:5210', 'popup.html:3:4'],
    },
  ]);
});

it('notes what is no error by its kind alone', async () => {
  await tellFault('Jane Roe');
  await tellFault({ secret: 'Jane Roe' });
  expect((await readFaults()).map(({ words }) => words)).toEqual(['object', 'string']);
});

it('does not note a full disk, nor what browsers say of drawing', async () => {
  await tellFault(new DOMException('full', 'QuotaExceededError'));
  await tellFault('ResizeObserver loop completed with undelivered notifications.');
  expect(await readFaults()).toEqual([]);
});

it('says of a library without storage that it cannot be shown, once, and not that something was lost', async () => {
  const said: string[] = [];
  vi.stubGlobal('document', {
    getElementById: () => null,
    createElement: () => ({
      textContent: '',
      remove: () => undefined,
      setAttribute: () => undefined,
      append({ textContent }: Node) {
        this.textContent = textContent ?? '';
      },
    }),
    body: {
      get textContent() {
        return said.join();
      },
      append: ({ textContent }: Node) => said.push(textContent ?? ''),
    },
  });
  const closed = new LibraryClosed({ kind: 'unavailable', message: 'A mutation operation was attempted' });
  await tellFault(closed);
  await tellFault(closed);
  expect(said).toEqual(['The browser gives Offprint no storage here, so the list cannot be shown.']);
  expect(await readFaults()).toEqual([]);
});

it('keeps twenty, counts the same one, and forgets when told', async () => {
  const fault = (words: string) => ({
    at: '2026-11-01T00:00:00.000Z',
    version: '1',
    page: '/',
    words,
    places: [],
  });
  await Promise.all(Array.from({ length: 30 }, (_, n) => noteFault(fault(`fault ${n}`))));
  await noteFault(fault('fault 29'));
  const kept = await readFaults();
  expect(kept).toHaveLength(20);
  expect(kept[0]).toMatchObject({ words: 'fault 29', times: 2 });
  await forgetFaults();
  expect(await readFaults()).toEqual([]);
});

it('hears errors and rejections that nobody caught', async () => {
  const listeners = new Map<string, (event: object) => void>();
  vi.stubGlobal('addEventListener', (kind: string, listener: (event: object) => void) =>
    listeners.set(kind, listener),
  );
  hearFaults();
  listeners.get('error')?.({ error: new TypeError('one') });
  await vi.waitFor(async () => expect(await readFaults()).toHaveLength(1));
  listeners.get('unhandledrejection')?.({ reason: new RangeError('two') });
  await vi.waitFor(async () =>
    expect((await readFaults()).map(({ words }) => words)).toEqual(['RangeError: two', 'TypeError: one']),
  );
});
