import { describe, expect, it } from 'vitest';
import { isClosed, whyClosed } from '../../lib/actions/explain-closed-page.ts';
import type { Closed } from '../../lib/messages/page-state.ts';

describe('whyClosed', () => {
  it.each<[string | undefined, Closed]>([
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://microsoftedge.microsoft.com/addons/x', 'store'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['https://addons.opera.com/en/', 'store'],
    ['view-source:https://example.org/', 'source-view'],
    ['file:///papers/paper.html', 'file'],
    ['file:///papers/paper.pdf', 'file'],
    ['chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html?pdf', 'pdf-viewer'],
    ['chrome-extension://abcdef/options.html', 'browser-page'],
    ['moz-extension://abcdef/pdf.html', 'browser-page'],
    ['chrome://settings/', 'browser-page'],
    ['chrome-search://local-ntp/', 'browser-page'],
    ['edge://settings/', 'browser-page'],
    ['about:blank', 'browser-page'],
    ['brave://settings/', 'browser-page'],
    ['vivaldi://settings/', 'browser-page'],
    ['opera://settings/', 'browser-page'],
    ['devtools://devtools/x', 'browser-page'],
    ['resource://pdf.js/web/viewer.html', 'browser-page'],
    ['https://example.org/paper.pdf', 'pdf-viewer'],
    ['https://example.org/paper.PDF?download=1', 'pdf-viewer'],
    ['https://example.org/paper.pdf#page=2', 'pdf-viewer'],
    ['https://example.org/paper.pdf.html', 'other'],
    ['https://example.org/?to=https://addons.mozilla.org', 'other'],
    ['https://example.org/chrome://x', 'other'],
    ['https://example.org/', 'other'],
    [undefined, 'other'],
  ])('by the address %s: %s', (url, why) => expect(whyClosed(url)).toBe(why));

  it.each<[string, Closed]>([
    ['The extensions gallery cannot be scripted.', 'store'],
    ['Missing host permission for the tab addons.mozilla.org', 'store'],
    ['Cannot access contents of url "file:///x"', 'file'],
    ['Cannot access a chrome:// URL', 'browser-page'],
    ['Cannot access an edge:// URL', 'browser-page'],
    ['Cannot access contents of url "chrome-error://chromewebdata/"', 'browser-page'],
    ['The tab was closed.', 'other'],
  ])('by the refusal %s: %s', (refusal, why) => {
    expect(whyClosed(undefined, refusal)).toBe(why);
    expect(whyClosed('https://example.org/', refusal)).toBe(why);
  });
});

describe('isClosed', () => {
  it.each([
    'chrome://settings/',
    'about:blank',
    'view-source:https://example.org/',
    'https://chromewebstore.google.com/',
    'ftp://example.org/',
  ])('%s is not tried', url => expect(isClosed(url)).toBe(true));
  it.each([
    undefined,
    'https://example.org/',
    'http://example.org/',
    'file:///x.html',
    'blob:https://example.org/1',
    'data:text/html,x',
  ])('%s is tried', url => expect(isClosed(url)).toBe(false));
});
