import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { serveOmnibox } from '../../lib/actions/serve-omnibox.ts';
import { save } from '../../lib/library/save-finding.ts';
import { startFakeExtension } from '../support/fake-extension.ts';
import { finding, freshLibrary, paper } from '../library/support.ts';

const library = freshLibrary();
beforeEach(() => void startFakeExtension());

it('finds papers and opens the best', async () => {
  const heard: { [event: string]: (...given: never[]) => void } = {};
  const event = (name: string) => ({ addListener: (listener: () => void) => (heard[name] = listener) });
  const first: string[] = [];
  const opened: object[] = [];
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
  Object.assign(fakeBrowser.tabs, {
    create: (tab: object) => Promise.resolve(opened.push(tab)),
    update: (tab: object) => Promise.resolve(opened.push(tab)),
  });
  await save(library, finding({ ...paper, title: 'Rivers & people', DOI: '10.5555/riv.1' }));
  await save(library, finding({ type: 'book', title: 'Rivers', author: [{ family: 'Doe', given: 'Jane' }] }));
  serveOmnibox(library);
  heard.started!();
  const suggestions: object[][] = [];
  const suggest = (of: object[]) => suggestions.push(of);
  const type = async (query: string) => {
    const before = suggestions.length;
    heard.changed!(...([query, suggest] as never[]));
    await vi.waitUntil(() => suggestions.length > before);
  };
  await type('people');
  expect(first.at(-1)).toBe('Rivers &#38; people · Kirkegaard … · 2022');
  expect(suggestions.at(-1)).toEqual([]);
  await type('rivers');
  expect(suggestions.at(-1)).toHaveLength(1);
  await type(' ');
  expect(suggestions.at(-1)).toHaveLength(1);
  await type('zzzqqq');
  expect(first.at(-1)).not.toContain('Rivers');

  const enter = async (text: string, disposition: string) => {
    const before = opened.length;
    heard.entered!(...([text, disposition] as never[]));
    await vi.waitUntil(() => opened.length > before);
    return opened.at(-1);
  };
  expect(await enter('https://x.example/', 'currentTab')).toEqual({ url: 'https://x.example/' });
  expect(await enter('https://x.example/', 'newForegroundTab')).toEqual({
    url: 'https://x.example/',
    active: true,
  });
  expect(await enter('https://x.example/', 'newBackgroundTab')).toEqual({
    url: 'https://x.example/',
    active: false,
  });
  expect(await enter('zzzqqq', 'currentTab')).toEqual({
    url: 'chrome-extension://test-extension-id/library.html#/all?zzzqqq',
  });
  heard.cancelled!();
});
