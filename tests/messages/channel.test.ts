/** Asking the background, and whom it answers. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onPageNoticed, send, serve } from '../../lib/messages/channel.ts';
import type { PageState } from '../../lib/messages/page-state.ts';

const REQUEST = { name: 'open-page', tabId: 7 } as const;
const ANSWER: PageState = { kind: 'not-saved', why: 'full' };
const INTERRUPTED: PageState = { kind: 'not-saved', why: 'interrupted' };

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** The background's answers one after the other; `undefined` stands for one that never comes. */
function background(...answers: (() => Promise<unknown>)[]) {
  const asked = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  asked.mockImplementation(() => Promise.reject(new Error('not asked so often')));
  for (const answer of answers) asked.mockImplementationOnce(answer);
  return asked;
}
const never = () => new Promise<never>(() => undefined);
const gone = () => Promise.reject(new Error('Could not establish connection.'));
/** What is told in the end, with no time lost between the questions. */
async function told(): Promise<PageState> {
  vi.useFakeTimers();
  const answer = send(REQUEST);
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  return answer;
}

describe('asking', () => {
  it('gives the answer, checked', async () => {
    const asked = background(() => Promise.resolve({ ...ANSWER, why: 'boredom' }));
    expect(await send(REQUEST)).toEqual({ kind: 'not-saved', why: 'unavailable' });
    expect(asked.mock.calls).toEqual([[REQUEST]]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['is not there', gone],
    ['says nothing', () => Promise.resolve(undefined)],
    ['says null', () => Promise.resolve(null)],
  ])('asks again when the background %s', async (_what, first) => {
    const asked = background(first, () => Promise.resolve(ANSWER));
    expect(await told()).toEqual(ANSWER);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('asks a third time, then no more', async () => {
    const third = background(gone, gone, () => Promise.resolve(ANSWER));
    expect(await told()).toEqual(ANSWER);
    expect(third).toHaveBeenCalledTimes(3);
    third.mockRestore();
    const fourth = background(gone, gone, gone, () => Promise.resolve(ANSWER));
    expect(await told()).toEqual(INTERRUPTED);
    expect(fourth).toHaveBeenCalledTimes(3);
  });

  it('gives a background that is not there time to start: half a second, then a second', async () => {
    vi.useFakeTimers();
    const asked = background(gone, gone, () => Promise.resolve(ANSWER));
    const answer = send(REQUEST);
    await vi.advanceTimersByTimeAsync(499);
    expect(asked).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(999);
    expect(asked).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toEqual(ANSWER);
  });

  it('waits four seconds for an answer, each time', async () => {
    vi.useFakeTimers();
    const asked = background(never, never, never);
    const answer = send(REQUEST);
    await vi.advanceTimersByTimeAsync(3999);
    expect(asked).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(4000);
    expect(asked).toHaveBeenCalledTimes(3);
    await vi.advanceTimersByTimeAsync(4000);
    expect(await answer).toEqual(INTERRUPTED);
  });

  it('takes the first answer, which comes after it asked again, before the second', async () => {
    vi.useFakeTimers();
    const after = (ms: number, answer: PageState) => () =>
      new Promise(resolve => setTimeout(() => resolve(answer), ms));
    const asked = background(after(4500, ANSWER), after(600, INTERRUPTED));
    const answer = send(REQUEST);
    await vi.advanceTimersByTimeAsync(4600);
    expect(await answer).toEqual(ANSWER);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('takes an answer that comes late but in time', async () => {
    vi.useFakeTimers();
    background(() => new Promise(resolve => setTimeout(() => resolve(ANSWER), 3900)));
    const answer = send(REQUEST);
    await vi.advanceTimersByTimeAsync(3900);
    expect(await answer).toEqual(ANSWER);
  });
});

interface Sender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number };
}
/** Delivers a message as the browser does; gives what each listener returned. */
const deliver = (message: unknown, sender: Sender): Promise<unknown[]> =>
  (fakeBrowser.runtime.onMessage.trigger as (...args: unknown[]) => Promise<unknown[]>)(message, {
    id: fakeBrowser.runtime.id,
    ...sender,
  });
const own = (path: string) => fakeBrowser.runtime.getURL(path);

describe('answering', () => {
  const answer = vi.fn(() => Promise.resolve(ANSWER));
  beforeEach(() => {
    answer.mockClear();
    serve(answer);
  });

  it.each(['/popup.html', '/library.html?query#/all'])('answers %s', async path => {
    expect(await deliver(REQUEST, { url: own(path) })).toEqual([ANSWER]);
    expect(answer).toHaveBeenCalledWith(REQUEST);
  });

  it.each<[string, Sender]>([
    ['a web page, where the gate runs', { url: 'https://journal.example/', frameId: 0, tab: { id: 7 } }],
    ['a page whose address holds ours', { url: `https://evil.example/?${own('/')}` }],
    ['who does not say from where', {}],
    ['another extension', { id: 'another', url: own('/popup.html') }],
  ])('does not answer %s', async (_who, sender) => {
    expect(await deliver(REQUEST, sender)).toEqual([undefined]);
    expect(answer).not.toHaveBeenCalled();
  });

  it('leaves what is no request to others', async () => {
    const noticed = { name: 'page-noticed', couldBePaper: true };
    expect(await deliver(noticed, { url: own('/popup.html') })).toEqual([undefined]);
    expect(answer).not.toHaveBeenCalled();
  });
});

describe('hearing the gates', () => {
  const noticed = vi.fn();
  const MESSAGE = { name: 'page-noticed', couldBePaper: true };
  const inTab = { url: 'https://journal.example/', frameId: 0, tab: { id: 7 } };
  beforeEach(() => {
    noticed.mockClear();
    onPageNoticed(noticed);
  });

  it.each([true, false])('tells of which tab, and what: %s', async couldBePaper => {
    expect(await deliver({ ...MESSAGE, couldBePaper }, inTab)).toEqual([undefined]);
    expect(noticed.mock.calls).toEqual([[7, couldBePaper]]);
  });

  it.each<[string, unknown, Sender]>([
    ['a frame within a page', MESSAGE, { ...inTab, frameId: 3 }],
    ['no tab', MESSAGE, { url: inTab.url, frameId: 0 }],
    ['a tab without an id', MESSAGE, { ...inTab, tab: {} }],
    ['another extension', MESSAGE, { ...inTab, id: 'another' }],
    ['another message', REQUEST, inTab],
  ])('does not hear %s', async (_what, message, sender) => {
    await deliver(message, sender);
    expect(noticed).not.toHaveBeenCalled();
  });
});
