/** What the gate says to the background, and what it makes of silence. */
import { afterEach, expect, it, vi } from 'vitest';
import { tellBackground } from '../../lib/gate/tell-background.ts';

afterEach(() => vi.unstubAllGlobals());

const api = (sendMessage: (message: unknown) => Promise<unknown>) => ({ runtime: { sendMessage } });

it.each(['browser', 'chrome'])('tells it through the API that the browser calls %s', name => {
  const sendMessage = vi.fn(() => Promise.resolve());
  vi.stubGlobal(name, api(sendMessage));
  expect(tellBackground(true)).toBe(true);
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ name: 'page-noticed', couldBePaper: true });
});

it('says that nobody hears it where Offprint was removed or updated', () => {
  expect(tellBackground(true)).toBe(false);
  vi.stubGlobal('chrome', {});
  expect(tellBackground(true)).toBe(false);
  vi.stubGlobal(
    'chrome',
    api(() => {
      throw new Error('Extension context invalidated.');
    }),
  );
  expect(tellBackground(true)).toBe(false);
});

it('does not mind a background that answers nothing', async () => {
  const unheard = vi.fn();
  process.once('unhandledRejection', unheard);
  vi.stubGlobal(
    'chrome',
    api(() => Promise.reject(new Error('no receiver'))),
  );
  expect(tellBackground(false)).toBe(true);
  await new Promise(resolve => setImmediate(resolve));
  process.off('unhandledRejection', unheard);
  expect(unheard).not.toHaveBeenCalled();
});
