/** Sending messages to the background and hearing them there. */
import { browser } from 'wxt/browser';
import type { PageState } from './page-state.ts';
import { parsePageState } from './parse-page-state.ts';
import { parsePageNoticed, parseRequest, type Request } from './protocol.ts';

/** How long an answer is waited for before the background is asked again, in ms; it takes up the same work. */
const PATIENCE = 4000;
const TRIES = 3;
/** How long is waited, in ms, for one that says at once that it is not there, for it ends or starts; each time more. */
const PAUSE = 500;

/**
 * Asks the background. When it is ended before it answers (by the browser, or replaced by an update), it is
 * asked again: a paper that it had saved by then is found, not doubled. An answer that comes late, for the machine is
 * slow, still counts before the next one's, which would only say that the paper is there. Never rejects.
 */
export async function send(request: Request): Promise<PageState> {
  const late: Promise<unknown>[] = [];
  while (late.length < TRIES) {
    // undefined when the background is not there to answer
    const asked: Promise<unknown> = browser.runtime.sendMessage(request).catch(() => undefined);
    const pause = PAUSE * (late.length + 1);
    const paused = asked.then(told => told ?? nothingAfter(pause));
    const answer = await Promise.race([...late, paused, nothingAfter(PATIENCE)]);
    if (answer) return parsePageState(answer);
    // one that says nothing is not waited for any more
    late.push(asked.then(told => told ?? nothingAfter(TRIES * PATIENCE)));
  }
  return { kind: 'not-saved', why: 'interrupted' };
}

const nothingAfter = (ms: number) => new Promise<undefined>(resolve => setTimeout(resolve, ms));

/** Who sent a message, as far as the browser says it. */
type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/**
 * Popup, side panel and library. A page's process, where the gate runs too, has the extension's id but not its
 * address.
 */
const isOwnPage = (sender: Sender): boolean =>
  sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('/')) === true;

/** A script of ours in a page itself, not in a frame of it. */
const isInTopPage = (sender: Sender): boolean => sender.id === browser.runtime.id && sender.frameId === 0;

/**
 * Answers requests, of Offprint's own pages only. Must be called synchronously while the background script
 * starts, or the request that woke it is lost.
 */
export function serve(answer: (request: Request) => Promise<PageState>): void {
  // oxlint-disable-next-line typescript/no-misused-promises -- its types know no answer by a promise
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const request = isOwnPage(sender) ? parseRequest(message) : undefined;
    return request ? answer(request) : undefined; // undefined leaves the message to other listeners
  });
}

/**
 * Hears what gates notice of the pages in tabs. Must be called synchronously while the background script
 * starts.
 */
export function onPageNoticed(noticed: (tabId: number, couldBePaper: boolean) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const told = isInTopPage(sender) ? parsePageNoticed(message) : undefined;
    if (told && sender.tab?.id !== undefined) noticed(sender.tab.id, told.couldBePaper);
  });
}
