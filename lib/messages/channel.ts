import { browser } from 'wxt/browser';
import type { PageState } from './page-state.ts';
import { parsePageState } from './parse-page-state.ts';
import { parsePageMet, parseRequest, type Request } from './protocol.ts';

/** How long an answer is waited for before the background is asked again, in ms; it takes up the same work. */
const PATIENCE = 4000;
const TRIES = 3;

/**
 * Asks the background. When it is ended before it answers (by the browser, or replaced by an update), it is asked again:
 * a paper that it had saved by then is found, not doubled. Never rejects.
 */
export async function send(request: Request): Promise<PageState> {
  for (let tries = 0; tries < TRIES; tries++) {
    const asked: Promise<unknown> = browser.runtime.sendMessage(request).catch(() => undefined);
    const answer = await Promise.race([
      asked,
      new Promise<undefined>(resolve => setTimeout(resolve, PATIENCE)),
    ]);
    if (answer !== undefined && answer !== null) return parsePageState(answer);
  }
  return { kind: 'not-saved', why: 'interrupted' };
}

/** Answers requests. Must be called while the background script starts, synchronously. */
export function serve(answer: (request: Request) => Promise<PageState>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    // Only Offprint's own pages ask; a page's process, where the gate runs, is not trusted with it.
    const request =
      sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('/'))
        ? parseRequest(message)
        : undefined;
    return request ? answer(request) : undefined; // undefined leaves the message to other listeners
  });
}

/** Hears the gates of top pages. Must be called while the background script starts, synchronously. */
export function onMet(met: (tabId: number, paper: boolean) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const told = sender.id === browser.runtime.id && sender.frameId === 0 ? parsePageMet(message) : undefined;
    if (told && sender.tab?.id !== undefined) met(sender.tab.id, told.paper);
  });
}
