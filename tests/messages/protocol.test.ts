/** What arrives as a message is one of ours, whole, or nothing. */
import { describe, expect, it } from 'vitest';
import { parsePageNoticed, parseRequest } from '../../lib/messages/protocol.ts';

describe('a request', () => {
  it.each(['open-page', 'save-page', 'keep-web-page'])('%s is taken, without what is not in it', name => {
    expect(parseRequest({ name, tabId: 7, more: 'x' })).toEqual({ name, tabId: 7 });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'open-page'],
    ['a function with its fields', Object.assign(() => 0, { tabId: 7 })],
    ['no name', { tabId: 7 }],
    ['no tab', { name: 'open-page' }],
    ['another name', { name: 'close-page', tabId: 7 }],
    ['a tab that is no number', { name: 'open-page', tabId: '7' }],
  ])('is none: %s', (_what, message) => expect(parseRequest(message)).toBeUndefined());
});

describe('what the gate noticed', () => {
  it.each([true, false])('is taken: %s', couldBePaper => {
    expect(parsePageNoticed({ name: 'page-noticed', couldBePaper, more: 1 })).toEqual({
      name: 'page-noticed',
      couldBePaper,
    });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'page-noticed'],
    ['no name', { couldBePaper: true }],
    ['another name', { name: 'open-page', couldBePaper: true }],
    ['nothing noticed', { name: 'page-noticed' }],
    ['no yes or no', { name: 'page-noticed', couldBePaper: 1 }],
  ])('is none: %s', (_what, message) => expect(parsePageNoticed(message)).toBeUndefined());
});
