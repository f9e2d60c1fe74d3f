import { browser } from 'wxt/browser';
import type { PageState } from '../model/page-state.ts';
import { parsePageState } from './parse-page-state.ts';
import { parsePageMet, parseRequest, type Request } from './protocol.ts';

/** Asks the background. When it does not answer (it was just being replaced), the state says so; never rejects. */
export async function send(request: Request): Promise<PageState> {
  try {
    return parsePageState(await browser.runtime.sendMessage(request));
  } catch (cause) {
    return { kind: 'failed', why: cause instanceof Error ? cause.message : String(cause) };
  }
}

/** Answers requests. Must be called while the background script starts, synchronously. */
export function serve(answer: (request: Request) => Promise<PageState>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    // Only Offprint's own pages ask; a page's process, where the gate runs, is not trusted with it.
    const request = sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('/')) ? parseRequest(message) : undefined;
    if (!request) return false;
    void answer(request).then(respond);
    return true; // the answer comes later
  });
}

/** Hears the gates of top pages. Must be called while the background script starts, synchronously. */
export function onMet(met: (tabId: number, paper: boolean) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const told = sender.id === browser.runtime.id && sender.frameId === 0 ? parsePageMet(message) : undefined;
    if (told && sender.tab?.id !== undefined) met(sender.tab.id, told.paper);
    return false;
  });
}
